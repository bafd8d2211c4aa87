import { maskValue } from '@duly/core/contacts/mask-value.ts';
import { promiseStatuses } from '@duly/facts/account-facts.ts';
import { type Day, daysBetween, formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { readReasons } from '../tasks/read-reasons.ts';
import { readQueueCursor, writeQueueCursor } from './cursor.ts';
import type { queuePage, queueQuery, queueRow } from './schemas.ts';
import { findParties } from './search-parties.ts';
import { countQueue, type QueueDbRow, selectQueue } from './store.ts';

type Row = z.input<typeof queueRow>;

const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

function promiseOf(row: QueueDbRow): Row['promise'] {
  const status = promiseStatuses[row.promise_status];
  if (status === undefined || status === 'none' || row.promise_due_at === null) return null;
  return { dueAt: row.promise_due_at.toISOString(), minor: `${row.promise_minor ?? 0n}`, status };
}

function writeRow(row: QueueDbRow, today: Day, atMs: number): Row {
  const oldest = row.oldest_due === null ? null : parseDay(row.oldest_due);
  const locked = row.locked_until !== null && row.locked_until.getTime() > atMs;
  return {
    taskId: row.task_id,
    partyId: row.party_id,
    accountId: row.account_id,
    name: row.name,
    kind: row.kind,
    reference: row.reference,
    action: row.action,
    step: row.step,
    role: row.role,
    priority: row.priority,
    reasons: readReasons(row.reasons),
    overdue: { minor: `${row.overdue_minor}`, currency: row.currency },
    oldestDue: row.oldest_due,
    daysPastDue: oldest === null ? 0 : Math.max(0, daysBetween(oldest, today)),
    dueOn: row.due_on,
    openedOn: row.opened_on,
    assignee: person(row.assignee, row.assignee_name),
    lockedBy: locked ? person(row.locked_by, row.locked_by_name) : null,
    promise: promiseOf(row),
    phoneMasked: row.phone === null ? null : maskValue('phone', row.phone),
  };
}

// Collectors see collectors' work; whoever oversees or audits sees all of it.
function rolesSeen(caller: RequestContext): readonly string[] | null {
  return caller.roles.some((role) => role !== 'collector' && role !== 'finance') ? null : caller.roles;
}

/**
 * A page of the queue, highest priority first, with the counts of its tabs. Names are personal data: which parties were
 * shown is journaled as ids, one entry a page. Refuses cursor-invalid.
 */
export async function readQueue(
  deps: Deps,
  caller: RequestContext,
  query: z.output<typeof queueQuery>,
): Promise<Result<z.input<typeof queuePage>>> {
  const after = query.cursor === undefined ? null : readQueueCursor(query.cursor);
  if (query.cursor !== undefined && after === null) return refuse(refusal('cursor-invalid'));
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const desk = await readDesk(tx);
    const partyIds = query.q === undefined ? null : await findParties(tx, query.q);
    const roles = rolesSeen(caller);
    const rows = await selectQueue(tx, {
      view: query.view,
      userId: caller.userId,
      roles: query.view === 'mine' ? null : roles,
      action: query.action ?? null,
      partyIds,
      after,
      limit: query.limit + 1,
    });
    const businessDay = desk.businessDay === null ? null : formatDay(desk.businessDay);
    const counts = await countQueue(tx, caller.userId, roles, businessDay);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    if (shown.length > 0) {
      const parties = [...new Set(shown.map((row) => row.party_id))];
      await appendJournal(tx, deps.keys, caller.atMs, [
        { kind: 'queue-viewed', actor: caller.userId, body: { view: query.view, parties } },
      ]);
    }
    const today = todayOf(desk, caller.atMs);
    return ok({
      rows: shown.map((row) => writeRow(row, today, caller.atMs)),
      next: last ? writeQueueCursor({ priority: last.priority, taskId: last.task_id }) : null,
      counts: {
        mine: counts.mine,
        team: counts.team,
        unassigned: counts.unassigned,
        promisesToday: counts.promises_today,
      },
      businessDay,
    });
  });
}

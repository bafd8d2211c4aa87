import { flagNames } from '@duly/facts/party-flags.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { writePoint } from '../contacts/edit-point.ts';
import { loadGateFacts } from '../contacts/load-gate-facts.ts';
import { writeAllowed } from '../contacts/read-allowed.ts';
import { loadStops } from '../contacts/record-stop.ts';
import { readPoints } from '../contacts/store-points.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { readAccrued } from '../ledger/read-accrued.ts';
import { readNewestPromises } from '../promises/store-promise.ts';
import { readAgreed } from '../states/read-agreed.ts';
import { readPartyTasks } from '../tasks/store.ts';
import { writeTask } from '../tasks/write-task.ts';
import { explainAccounts } from './explain-accounts.ts';
import { itemsShown, timelinePageRows } from './limits.ts';
import type { caseView } from './schemas.ts';
import { type CasePartyRow, readCaseAccounts, readCaseItems, readCaseParty, readRelations } from './store.ts';
import { type Desk, readDesk, todayOf } from './store-desk-day.ts';
import { writeAccount } from './write-accounts.ts';
import { loadTimeline, readTimelineCursor, type TimelinePage } from './write-timeline.ts';

type CaseView = z.input<typeof caseView>;

function writeParty(partyId: string, row: CasePartyRow): CaseView['party'] {
  return {
    partyId,
    name: row.name,
    kind: row.kind,
    reference: row.reference,
    zone: row.zone,
    language: row.language,
    flags: flagNames(row.flags),
    assignee: row.assignee === null ? null : { id: row.assignee, name: row.assignee_name ?? '' },
    erased: row.erased,
    mergedInto: row.merged_into,
  };
}

async function readAccounts(tx: Tx, desk: Desk, partyId: string, atMs: number) {
  const today = todayOf(desk, atMs);
  const rows = await readCaseAccounts(tx, partyId, formatDay(today));
  const parts = {
    items: await readCaseItems(tx, partyId, itemsShown),
    tasks: await readPartyTasks(tx, partyId),
    promises: await readNewestPromises(tx, partyId),
    explained: await explainAccounts(tx, partyId, today),
    accrued: await readAccrued(
      tx,
      rows.map((row) => ({ slot: slotOf(partyId), partyId, accountId: row.account_id })),
      today,
    ),
    today,
  };
  return {
    accounts: rows.map((row) => writeAccount(row, parts)),
    tasks: parts.tasks.map((task) => writeTask(task, atMs)),
  };
}

/**
 * Everything one screen shows of a case, in a dozen short statements of one transaction. That it was looked at is
 * journaled before it is answered. Refuses party-unknown.
 */
export async function readCase(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
): Promise<Result<CaseView>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const party = await readCaseParty(tx, partyId);
    if (party === null) return refuse(refusal('party-unknown'));
    const desk = await readDesk(tx);
    const facts = await loadGateFacts(tx, partyId, caller.atMs);
    if (facts === undefined) throw new Error('a party is there and has no facts');
    const { accounts, tasks } = await readAccounts(tx, desk, partyId, caller.atMs);
    const relations = await readRelations(tx, partyId);
    const points = await readPoints(tx, partyId);
    const stops = await loadStops(tx, deps, partyId);
    const agreed = await readAgreed(tx, partyId);
    const timeline = await loadTimeline(tx, deps, partyId, null, timelinePageRows);
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'party-viewed', actor: caller.userId, partyId, body: { view: 'case' } },
    ]);
    return ok({
      party: writeParty(partyId, party),
      businessDay: desk.businessDay === null ? null : formatDay(desk.businessDay),
      accounts,
      relations: relations.map((one) => ({
        partyId: one.party_id,
        name: one.name,
        role: one.role,
        accountId: one.account_id,
      })),
      contactPoints: points.map((point) => writePoint(point, caller)),
      allowed: writeAllowed(facts, caller.atMs),
      timeline: timeline.rows,
      timelineNext: timeline.next,
      tasks,
      stops,
      agreed,
    });
  });
}

/** A further page of a case's timeline, journaled like the case. Refuses party-unknown, cursor-invalid. */
export async function readTimelinePage(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  cursor: string | undefined,
  limit: number,
): Promise<Result<TimelinePage>> {
  const after = cursor === undefined ? null : readTimelineCursor(cursor);
  if (cursor !== undefined && after === null) return refuse(refusal('cursor-invalid'));
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    if ((await readCaseParty(tx, partyId)) === null) return refuse(refusal('party-unknown'));
    const page = await loadTimeline(tx, deps, partyId, after, limit);
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'party-viewed', actor: caller.userId, partyId, body: { view: 'timeline' } },
    ]);
    return ok(page);
  });
}

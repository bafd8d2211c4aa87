import { stepsOf } from '@duly/core/approvals/may-decide.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { approvalPage, approvalQuery, oneApproval } from './schemas.ts';
import { findApproval } from './store.ts';
import {
  type ApprovalViewRow,
  countInbox,
  listAsked,
  listClosed,
  listInbox,
  type Page,
  readApprovalView,
} from './store-views.ts';
import { writeApprovals } from './write-approval.ts';

const cursorForm = /^(\d{1,16})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const cursorOf = (row: ApprovalViewRow): string => `${row.asked_at.getTime()}_${row.approval_id}`;

function readCursor(text: string | undefined): Page['after'] | undefined {
  if (text === undefined) return null;
  const match = cursorForm.exec(text);
  return match?.[1] && match[2] ? { at: new Date(Number(match[1])), id: match[2] } : undefined;
}

const inboxOf = (caller: RequestContext, today: string) => ({
  steps: caller.permissions.has('approval.decide') ? stepsOf(caller.roles, [...caller.permissions]) : [],
  userId: caller.userId,
  today,
});

/** A page of what waits for the caller, of what the caller asked, or of what is closed. Refuses cursor-invalid. */
export async function listApprovals(
  deps: Deps,
  caller: RequestContext,
  { view, limit, cursor }: z.output<typeof approvalQuery>,
): Promise<Result<z.input<typeof approvalPage>>> {
  const after = readCursor(cursor);
  if (after === undefined) return refuse(refusal('cursor-invalid'));
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = todayOf(await readDesk(tx), caller.atMs);
    const page = { limit, after };
    const found =
      view === 'inbox'
        ? await listInbox(tx, inboxOf(caller, formatDay(today)), page)
        : view === 'mine'
          ? await listAsked(tx, caller.userId, page)
          : await listClosed(tx, page);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return ok({
      rows: await writeApprovals(tx, deps.keys, shown, caller, today),
      next: found.length > limit && last ? cursorOf(last) : null,
    });
  });
}

/** One request. Refuses approval-unknown. */
export async function readApproval(
  deps: Deps,
  caller: RequestContext,
  approvalId: string,
): Promise<Result<z.input<typeof oneApproval>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = todayOf(await readDesk(tx), caller.atMs);
    const found = await findApproval(tx, approvalId);
    const row = found && (await readApprovalView(tx, found.slot, approvalId));
    const [view] = row ? await writeApprovals(tx, deps.keys, [row], caller, today) : [];
    return view === undefined ? refuse(refusal('approval-unknown')) : ok(view);
  });
}

/** How many requests wait for the caller: the figure beside the page's name. */
export async function countWaiting(deps: Deps, caller: RequestContext): Promise<{ waiting: number }> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = formatDay(todayOf(await readDesk(tx), caller.atMs));
    return { waiting: await countInbox(tx, inboxOf(caller, today)) };
  });
}

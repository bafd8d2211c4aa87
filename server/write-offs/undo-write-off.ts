import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { closeApproval } from '../approvals/close-approval.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { postBack } from './post-back.ts';
import { findWriteOff, markUndone } from './store-write-offs.ts';

/**
 * Undoes a write-off on the business day: what was not recovered stands in the books again, under the kinds under which it was
 * written off. Refuses write-off-unknown, write-off-undone.
 */
export async function undoWriteOff(
  deps: Deps,
  caller: RequestContext,
  writeOffId: string,
  reason: string,
): Promise<Result<{ writeOffId: string; reopenedMinor: string }>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const found = await findWriteOff(tx, writeOffId);
    if (found === null) return refuse(refusal('write-off-unknown'));
    const { partyId, accountId, currency } = found;
    await lockParties(tx, [partyId]);
    const day = todayOf(await readDesk(tx), caller.atMs);
    const undo = { onDay: formatDay(day), atMs: caller.atMs, by: caller.userId, reason };
    if (!(await markUndone(tx, found, undo))) return refuse(refusal('write-off-undone'));
    const booking = { atMs: caller.atMs, day, runId: null, by: caller.userId };
    const minor = await postBack(tx, found, booking);
    const entry = {
      kind: 'write-off-undone',
      actor: caller.userId,
      partyId,
      subjectId: writeOffId,
      body: { accountId, minor, currency, reason },
    };
    await closeApproval(tx, deps.keys, caller.atMs, { entries: [entry], changed: [partyId] });
    return ok({ writeOffId, reopenedMinor: `${minor}` });
  });
}

import type { Day } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Keys } from '../keys/open-keys.ts';
import type { Approval } from './approval.ts';
import { approvalHandlers } from './approval-handlers.ts';
import type { ApprovalOutcome } from './ask-approval.ts';
import { holdApproval } from './decide-approval.ts';
import { moveApproval } from './store.ts';

/** Closes a locked request that nobody approved: what it held is given free. */
export async function endUndecided(
  work: { tx: Tx; keys: Keys; atMs: number; today: Day },
  approval: Approval,
  state: 'withdrawn' | 'expired',
  actor: string | null,
): Promise<ApprovalOutcome> {
  const { tx, atMs } = work;
  const held = await approvalHandlers[approval.kind]?.onClosed?.({
    ...work,
    approval,
    actor: actor ?? approval.askedBy,
  });
  await moveApproval(tx, approval, { state, stepsDone: approval.stepsDone, atMs });
  const { approvalId, partyId, kind, accountId } = approval;
  return {
    approvalId,
    status: state,
    entries: [
      { kind: `approval-${state}`, actor, partyId, subjectId: approvalId, body: { kind, accountId } },
      ...(held?.entries ?? []),
    ],
    changed: held?.changed ?? [],
  };
}

/** The asker takes a request back. Refuses approval-unknown, approval-not-open, approval-not-asker. Ends with `closeApproval`. */
export async function withdrawApproval(
  tx: Tx,
  keys: Keys,
  caller: Pick<RequestContext, 'userId' | 'atMs'>,
  approvalId: string,
): Promise<Result<ApprovalOutcome>> {
  const approval = await holdApproval(tx, approvalId);
  if (approval === null) return refuse(refusal('approval-unknown'));
  if (approval.state !== 'asked') return refuse(refusal('approval-not-open', { state: approval.state }));
  if (approval.askedBy !== caller.userId) return refuse(refusal('approval-not-asker'));
  const today = todayOf(await readDesk(tx), caller.atMs);
  const work = { tx, keys, atMs: caller.atMs, today };
  return ok(await endUndecided(work, approval, 'withdrawn', caller.userId));
}

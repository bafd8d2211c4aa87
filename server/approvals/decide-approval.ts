import type { RefusalReason } from '@duly/core/approvals/approval-kinds.ts';
import { mayDecide } from '@duly/core/approvals/may-decide.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Keys } from '../keys/open-keys.ts';
import { sealText } from '../keys/seal-text.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { Approval } from './approval.ts';
import type { ApprovalEffect, ApprovalWork } from './approval-handler.ts';
import { approvalHandlers } from './approval-handlers.ts';
import type { ApprovalOutcome } from './ask-approval.ts';
import { doEffect } from './do-effect.ts';
import { findApproval, insertDecision, lockApproval, moveApproval, readDeciders } from './store.ts';

type Decider = Pick<RequestContext, 'userId' | 'roles' | 'permissions' | 'atMs'>;

export type Verdict = {
  readonly verdict: 'approved' | 'refused';
  /** Of a refusal. */
  readonly reason?: RefusalReason | null;
  /** Personal text: sealed under the party's key. */
  readonly note?: string | null;
};

const nothing: ApprovalEffect = { entries: [], changed: [] };

/** Locks the party, then the request; null: there is none. */
export async function holdApproval(tx: Tx, approvalId: string): Promise<Approval | null> {
  const found = await findApproval(tx, approvalId);
  if (found === null) return null;
  if (found.partyId !== null) await lockParties(tx, [found.partyId]);
  return lockApproval(tx, found);
}

async function effectOf(
  work: ApprovalWork,
  approved: boolean,
  last: boolean,
): Promise<Result<ApprovalEffect>> {
  if (approved) return last ? doEffect(work) : ok(nothing);
  return ok((await approvalHandlers[work.approval.kind]?.onClosed?.(work)) ?? nothing);
}

/**
 * Decides the next step of a request in the caller's transaction; the last yes does what was asked for. The caller ends with
 * `closeApproval`.
 *
 * Refuses approval-unknown, what `mayDecide` refuses (four eyes, authority, expiry), approval-reason-missing (a no says why),
 * approval-text-needs-party and what the effect refuses because facts have changed; the request then stays as it was.
 */
export async function decideApproval(
  tx: Tx,
  keys: Keys,
  caller: Decider,
  approvalId: string,
  { verdict, reason = null, note = null }: Verdict,
): Promise<Result<ApprovalOutcome>> {
  const approval = await holdApproval(tx, approvalId);
  if (approval === null) return refuse(refusal('approval-unknown'));
  const today: Day = todayOf(await readDesk(tx), caller.atMs);
  const decidedBy = await readDeciders(tx, approval);
  const expired = approval.expiresOn < formatDay(today);
  const may = mayDecide(
    { ...approval, decidedBy, expired },
    { userId: caller.userId, roles: caller.roles, permissions: [...caller.permissions] },
  );
  if (!may.ok) return may;
  const approved = verdict === 'approved';
  if (!approved && reason === null) return refuse(refusal('approval-reason-missing'));
  const text = note?.trim() || null;
  const { partyId } = approval;
  if (text !== null && partyId === null) return refuse(refusal('approval-text-needs-party'));
  const { step, last } = may.value;
  const work = { tx, keys, approval, atMs: caller.atMs, today, actor: caller.userId };
  const effect = await effectOf(work, approved, last);
  if (!effect.ok) return effect;
  const status = approved ? (last ? 'approved' : 'asked') : 'refused';
  await insertDecision(tx, approval, {
    step,
    verdict,
    reason: approved ? null : reason,
    note: text !== null && partyId !== null ? await sealText(tx, keys, partyId, text) : null,
    by: caller.userId,
    atMs: caller.atMs,
    onDay: formatDay(today),
  });
  await moveApproval(tx, approval, {
    state: status,
    stepsDone: approved ? step + 1 : step,
    atMs: caller.atMs,
  });
  const body = {
    kind: approval.kind,
    accountId: approval.accountId,
    step,
    of: approval.steps.length,
    by: approval.steps[step] ?? null,
    reason: approved ? null : reason,
    minor: approval.amount?.minor ?? null,
    currency: approval.amount?.currency ?? null,
  };
  const kind = approved ? (last ? 'approval-approved' : 'approval-step-approved') : 'approval-refused';
  const decided = { kind, actor: caller.userId, partyId, subjectId: approvalId, body, personal: text };
  return ok({
    approvalId,
    status,
    entries: [decided, ...effect.value.entries],
    changed: effect.value.changed,
  });
}

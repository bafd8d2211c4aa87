import { type HoldKind, mayAskHold } from '@duly/core/credit/credit-hold.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { ApprovalEffect, ApprovalHandler, ApprovalWork } from '../approvals/approval-handler.ts';
import type { CancelPayload, LockPayload } from './credit-payloads.ts';
import { describeCredit } from './describe-credit.ts';
import { judgeLock } from './judge-lock.ts';
import { loadPartyCredit } from './load-credit.ts';
import { endHolds, type HoldRow, insertHold } from './store.ts';
import { tellHolds } from './tell-change.ts';

const kindOf = ({ approval }: ApprovalWork): HoldKind => (approval.kind === 'credit-lock' ? 'lock' : 'stop');

// Two people may recommend the same at once; the second is told, and does not find out by an approval that does nothing.
async function judgeHold(work: ApprovalWork, first: boolean): Promise<Result<HoldRow>> {
  const { tx, approval, today, atMs } = work;
  const { partyId, approvalId, reason } = approval;
  if (partyId === null) return refuse(refusal('party-unknown'));
  const kind = kindOf(work);
  const target = kind === 'lock' ? (approval.payload as unknown as LockPayload).target : null;
  const credit = await loadPartyCredit(tx, partyId, today);
  if (credit.holds.some((hold) => hold.kind === kind))
    return refuse(refusal('credit-already-held', { kind }));
  if (first && credit.asked.some((one) => one.kind === approval.kind))
    return refuse(refusal('credit-already-asked', { kind: approval.kind }));
  const assessed = credit.positions.map((position) => position.assessed);
  if (!mayAskHold({ kind, reason }, assessed)) return refuse(refusal('credit-no-ground', { reason }));
  const against = target === null ? null : await judgeLock(tx, partyId, target, atMs);
  if (against !== null)
    return refuse(
      refusal('credit-lock-unlawful', {
        rules: against.decision.findings.map((one) => one.ruleId).join(', '),
      }),
    );
  return ok({ hold_id: approvalId, party_id: partyId, kind, reason, target, since: formatDay(today) });
}

async function setHold(work: ApprovalWork): Promise<Result<ApprovalEffect>> {
  const { tx, approval, today, atMs, actor } = work;
  const judged = await judgeHold(work, false);
  if (!judged.ok) return judged;
  const hold = judged.value;
  await insertHold(tx, hold, approval.askedBy, atMs);
  await tellHolds(tx, [hold], 'set', { day: today, atMs });
  const entry = {
    kind: hold.kind === 'stop' ? 'credit-stopped' : 'credit-locked',
    actor,
    partyId: hold.party_id,
    subjectId: hold.hold_id,
    body: { reason: hold.reason, target: hold.target, since: hold.since },
  };
  return ok({ entries: [entry], changed: [hold.party_id] });
}

/** Stops of credit and locks: judged when recommended and again when approved, since a payment may have come in between. */
export const holdHandler: ApprovalHandler = {
  check: async (work) => {
    const judged = await judgeHold(work, true);
    return judged.ok ? ok(undefined) : judged;
  },
  onApproved: setHold,
  describe: describeCredit,
};

async function findHeld(work: ApprovalWork): Promise<Result<HoldRow>> {
  const { tx, approval, today } = work;
  if (approval.partyId === null) return refuse(refusal('party-unknown'));
  const { kind } = approval.payload as unknown as CancelPayload;
  const credit = await loadPartyCredit(tx, approval.partyId, today);
  const hold = credit.holds.find((one) => one.kind === kind);
  return hold === undefined ? refuse(refusal('credit-not-held', { kind })) : ok(hold);
}

/** Ends a stop or a lock by decision, whatever its ground. It has an authority of its own. */
export const cancelHandler: ApprovalHandler = {
  check: async (work) => {
    const { tx, approval, today } = work;
    const held = await findHeld(work);
    if (!held.ok) return held;
    const { asked } = await loadPartyCredit(tx, held.value.party_id, today);
    return asked.some((one) => one.kind === approval.kind)
      ? refuse(refusal('credit-already-asked', { kind: approval.kind }))
      : ok(undefined);
  },
  onApproved: async (work) => {
    const { tx, approval, today, atMs, actor } = work;
    const held = await findHeld(work);
    if (!held.ok) return held;
    const hold = held.value;
    const { approvalId } = approval;
    await endHolds(tx, [hold], { day: formatDay(today), atMs, by: actor, approvalId });
    await tellHolds(tx, [hold], 'cancelled', { day: today, atMs });
    const body = { hold: hold.kind, reason: hold.reason, target: hold.target, because: approval.reason };
    const entry = {
      kind: 'credit-cancelled',
      actor,
      partyId: hold.party_id,
      subjectId: hold.hold_id,
      body,
    };
    return ok({ entries: [entry], changed: [hold.party_id] });
  },
  describe: describeCredit,
};

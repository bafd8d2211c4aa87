import { judgeCondition, judgeConditionTerms } from '@duly/core/waivers/judge-condition.ts';
import { judgeLines } from '@duly/core/waivers/judge-lines.ts';
import type { WaiverEffect, WaiverLine } from '@duly/core/waivers/waiver.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Approval } from '../approvals/approval.ts';
import type { ApprovalDetail, ApprovalHandler, ApprovalWork } from '../approvals/approval-handler.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { bringAccrualTo } from '../ledger/bring-accrual-to.ts';
import { openByItem } from './open-by-item.ts';
import { postWaiver } from './post-waiver.ts';
import { insertWaiver, readCondition, readLines, readWaivable, type Waiver } from './store-waivers.ts';

/** What a request for a waiver carries. */
export type WaiverPayload = {
  readonly lines: Parameters<typeof readLines>[0];
  readonly effect: WaiverEffect;
  readonly condition: Parameters<typeof readCondition>[0];
};

const payloadOf = (approval: Approval) => approval.payload as unknown as WaiverPayload;

function waiverOf(approval: Approval, today: Day): Waiver | null {
  const { partyId, accountId, amount, kind } = approval;
  if (partyId === null || accountId === null || amount === null) return null;
  const { lines, effect, condition } = payloadOf(approval);
  const bound = readCondition(condition);
  return {
    waiverId: approval.approvalId,
    slot: approval.slot,
    partyId,
    accountId,
    kind: kind === 'discount' ? 'discount' : 'waiver',
    currency: amount.currency,
    amountMinor: amount.minor,
    lines: readLines(lines),
    reason: approval.reason,
    effect,
    condition: bound,
    state: bound === null ? 'granted' : 'conditional',
    grantedOn: today,
    nextBy: bound === null ? null : judgeCondition(bound, today, [], today).nextBy,
    settledOn: null,
  };
}

// "Pay today and it is not overdue" is a promise of the house's and not a phrase: it is bound to the payment that it names.
function boundRefusals(waiver: Waiver, today: Day, totalMinor: bigint): Refusal[] {
  const { condition, effect, reason, amountMinor } = waiver;
  if (condition !== null) return judgeConditionTerms(condition, today, totalMinor - amountMinor);
  if (effect === 'on-completion' || reason === 'paid-today') return [refusal('waiver-needs-condition')];
  return [];
}

async function judge(tx: Tx, waiver: Waiver, today: Day): Promise<Result<void>> {
  const account = await readWaivable(tx, waiver.partyId, waiver.accountId);
  if (account === null) return refuse(refusal('account-unknown', { accountId: waiver.accountId }));
  const sum = waiver.lines.reduce((total: bigint, line: WaiverLine) => total + line.minor, 0n);
  const refusals = [
    ...(account.currency === waiver.currency && sum === waiver.amountMinor ? [] : [refusal('waiver-sum')]),
    ...judgeLines(waiver.kind, waiver.lines, await openByItem(tx, waiver)),
    ...boundRefusals(waiver, today, account.totalMinor),
  ];
  return refusals.length > 0 ? refuse(...refusals) : ok(undefined);
}

function detailsOf(approval: Approval, referenceOf: (itemId: string) => string): ApprovalDetail[] {
  const currency = approval.amount?.currency ?? '';
  const { lines, effect, condition } = payloadOf(approval);
  return [
    ...readLines(lines).map((line) => ({
      code: 'waived',
      of: { family: 'posting-kind', code: line.kind },
      text: referenceOf(line.itemId),
      money: { minor: line.minor, currency },
    })),
    { code: 'effect', of: { family: 'waiver-effect', code: condition === null ? 'final' : effect } },
    ...(readCondition(condition)?.steps ?? []).map((step) => ({
      code: 'condition',
      day: formatDay(step.by),
      money: { minor: step.minor, currency },
    })),
  ];
}

/** Waivers and discounts: judged when asked, judged again when approved, and then posted or bound to their condition. */
export const waiverHandler: ApprovalHandler = {
  check: async ({ tx, approval, today }) => {
    const waiver = waiverOf(approval, today);
    return waiver === null ? refuse(refusal('waiver-empty')) : judge(tx, waiver, today);
  },
  onApproved: async ({ tx, approval, today, atMs, actor }: ApprovalWork) => {
    const waiver = waiverOf(approval, today);
    if (waiver === null) return refuse(refusal('waiver-empty'));
    const booking = { atMs, day: today, runId: null, by: actor };
    // What accrued until today stands before some of it is given up, so that the rest is reckoned on what is left.
    await bringAccrualTo(tx, [waiver], today, booking);
    const judged = await judge(tx, waiver, today);
    if (!judged.ok) return judged;
    await insertWaiver(tx, waiver, atMs);
    const minor = waiver.effect === 'now' ? await postWaiver(tx, waiver, booking) : 0n;
    const { partyId, waiverId, accountId, currency, effect, state } = waiver;
    const body = { accountId, kind: waiver.kind, minor, currency, effect, state, reason: waiver.reason };
    return ok({
      entries: [{ kind: 'waiver-granted', actor, partyId, subjectId: waiverId, body }],
      changed: [partyId],
    });
  },
  describe: async (tx, approvals) => {
    const all = new Map<string, ApprovalDetail[]>();
    for (const approval of approvals) {
      const { partyId, accountId } = approval;
      const account = partyId && accountId ? await readWaivable(tx, partyId, accountId) : null;
      const references = new Map(account?.rows.map((row) => [row.item_id, row.reference]));
      all.set(
        approval.approvalId,
        detailsOf(approval, (itemId) => references.get(itemId) ?? ''),
      );
    }
    return all;
  },
};

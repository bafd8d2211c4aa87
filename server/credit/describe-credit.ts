import type { Approval } from '../approvals/approval.ts';
import type { ApprovalDetail } from '../approvals/approval-handler.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { loadCredit, type PartyCredit } from './load-credit.ts';

const ownDetails = ({ payload }: Approval): ApprovalDetail[] => {
  const { target, rating, termDays, fromDay, kind, trades } = payload as Record<string, unknown>;
  return [
    ...(typeof target === 'string'
      ? [{ code: 'credit-target', of: { family: 'credit-target', code: target } }]
      : []),
    ...(typeof kind === 'string' ? [{ code: 'credit-hold', of: { family: 'credit-hold', code: kind } }] : []),
    ...(typeof rating === 'string'
      ? [{ code: 'credit-rating', of: { family: 'credit-rating', code: rating } }]
      : []),
    ...(typeof termDays === 'number' ? [{ code: 'credit-term-days', text: `${termDays}` }] : []),
    ...(Array.isArray(trades) && trades.length > 0
      ? [{ code: 'credit-trades', text: trades.join(', ') }]
      : []),
    ...(typeof fromDay === 'string' ? [{ code: 'credit-from', day: fromDay }] : []),
  ];
};

function standing({ positions, holds }: PartyCredit): ApprovalDetail[] {
  return [
    ...positions.flatMap(({ currency, assessed, oldestDue }): ApprovalDetail[] => [
      { code: 'credit-exposure', money: { minor: assessed.exposureMinor, currency } },
      ...(assessed.limitMinor === null
        ? []
        : [{ code: 'credit-limit', money: { minor: assessed.limitMinor, currency } }]),
      ...(assessed.daysPastDue === 0 || oldestDue === null
        ? []
        : [{ code: 'credit-days', text: `${assessed.daysPastDue}` }]),
    ]),
    ...holds.map((hold) => ({
      code: 'credit-held',
      of: { family: 'credit-hold', code: hold.kind },
      day: hold.since,
    })),
  ];
}

/** What an approver must see of a request about credit: what it would do, what is owed and allowed, and what stands already. */
export async function describeCredit(
  tx: Tx,
  approvals: readonly Approval[],
): Promise<Map<string, ApprovalDetail[]>> {
  const desk = await readDesk(tx);
  const parties = [...new Set(approvals.flatMap(({ partyId }) => (partyId === null ? [] : [partyId])))];
  // A closed request shows what it was about and not what the customer owes years later.
  const newest = Math.max(...approvals.map((one) => one.askedAtMs));
  const credit = await loadCredit(tx, parties, todayOf(desk, newest));
  return new Map(
    approvals.map((one) => {
      const party = one.partyId === null || one.state !== 'asked' ? undefined : credit.get(one.partyId);
      return [one.approvalId, [...ownDetails(one), ...(party === undefined ? [] : standing(party))]];
    }),
  );
}

import { rowFault } from '@duly/core/imports/row-fault.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { ImportContext } from './import-context.ts';
import {
  claimPaymentReferences,
  dropPaymentClaims,
  type ReferenceClaim,
  type ReferencedPayment,
  readBookedPayments,
  readPaymentHolders,
} from './store-payment-references.ts';
import type { MatchedPayment } from './store-stage-payments.ts';

type Refuse = (
  payment: MatchedPayment,
  code: 'conflicting-duplicate' | 'payment-differs',
  other?: number,
) => void;

const keyOf = (payment: MatchedPayment): string => payment.row.reference?.key ?? '';

const claimOf = (payment: MatchedPayment): ReferenceClaim => ({
  reference: keyOf(payment),
  spelling: payment.row.reference?.spelling ?? '',
  partyId: payment.target.partyId,
  paymentId: payment.paymentId,
});

const isSameMoney = (payment: MatchedPayment, other: ReferencedPayment | null): boolean =>
  other !== null &&
  other.accountId === payment.target.accountId &&
  other.amountMinor === payment.row.amountMinor &&
  other.paidOn === formatDay(payment.row.paidOn);

/**
 * One transfer may pay several invoices, each named on a line of its own. Lines of one reference that name none, or not all,
 * are one money told unlike, and nobody can say which line is true.
 */
function refuseUnlike(groups: Map<string, MatchedPayment[]>, refuse: Refuse): MatchedPayment[] {
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1 || group.every((payment) => payment.row.invoice !== null)) return group;
    group.forEach((payment, at) => {
      refuse(payment, 'conflicting-duplicate', group[at === 0 ? 1 : 0]?.row.line);
    });
    return [];
  });
}

/** Payments on their way to the ledger, and those that stand in it already under another id. */
export type SettledReferences = {
  readonly toBook: MatchedPayment[];
  readonly known: MatchedPayment[];
};

/**
 * Claims the bank references of a file's payments before anything is booked. A reference means one money in the whole
 * tenant, whether the desk or a file told of it first: the same account, amount and day again is that money, anything else
 * is refused. A payment of this file that was booked before keeps its id and is left to the ledger, also after a reversal.
 */
export async function settleReferences(
  tx: Tx,
  context: ImportContext,
  matched: readonly MatchedPayment[],
): Promise<SettledReferences> {
  const refuse: Refuse = (payment, code, otherLine) => {
    const params = otherLine === undefined ? {} : { otherLine };
    const fault = rowFault(code, 'paymentReference', payment.reference, params);
    context.rejects.add('refused', payment.row.line, [fault], payment.row.customer?.key ?? null);
  };
  const groups = Map.groupBy(
    matched.filter((payment) => payment.row.reference !== null),
    keyOf,
  );
  const plain = matched.filter((payment) => payment.row.reference === null);
  const stated = refuseUnlike(groups, refuse);
  const booked = await readBookedPayments(
    tx,
    stated.map((payment) => ({ partyId: payment.target.partyId, paymentId: payment.paymentId })),
  );
  const fresh = stated.filter((payment) => !booked.has(payment.paymentId));
  const firsts = new Map([...fresh].reverse().map((payment) => [keyOf(payment), payment]));
  await claimPaymentReferences(tx, [...firsts.values()].map(claimOf));
  const holders = await readPaymentHolders(tx, [...firsts.keys()]);
  const toBook = [...plain, ...stated.filter((payment) => booked.has(payment.paymentId))];
  const known: MatchedPayment[] = [];
  for (const payment of fresh) {
    const holder = holders.get(keyOf(payment));
    const parts = groups.get(keyOf(payment)) ?? [];
    if (parts.some((part) => part.paymentId === holder?.targetId)) toBook.push(payment);
    else if (isSameMoney(payment, holder?.payment ?? null)) known.push(payment);
    else refuse(payment, 'payment-differs');
  }
  return { toBook, known };
}

/** Frees the references of payments that the ledger refused, unless another part of the same money was booked. */
export async function releaseReferences(
  tx: Tx,
  staged: readonly MatchedPayment[],
  taken: readonly MatchedPayment[],
): Promise<void> {
  const stand = new Set(taken.map((payment) => payment.paymentId));
  const lost = staged.filter((payment) => payment.row.reference !== null && !stand.has(payment.paymentId));
  if (lost.length === 0) return;
  const booked = await readBookedPayments(
    tx,
    lost.map((payment) => ({ partyId: payment.target.partyId, paymentId: payment.paymentId })),
  );
  const unbooked = lost.filter((payment) => !booked.has(payment.paymentId));
  await dropPaymentClaims(tx, unbooked.map(claimOf));
  const lostKeys = new Set(unbooked.map(keyOf));
  const heirs = taken.filter((payment) => payment.row.reference !== null && lostKeys.has(keyOf(payment)));
  await claimPaymentReferences(tx, [...new Map(heirs.map((one) => [keyOf(one), claimOf(one)])).values()]);
}

import type { Tx } from '../db/tenant-tx.ts';
import { type AllocatedPayment, allocatePayments } from './allocate-payments.ts';
import type { Booking } from './booking.ts';
import { type AccountDay, postAccruals } from './bring-accrual-to.ts';
import { replayAfter, rewindAfter } from './reaccrue-from.ts';
import type { InsertedPayment } from './store-staged-payments.ts';
import { loadTerms } from './store-terms.ts';

const dayOf = (payment: InsertedPayment): AccountDay => ({
  slot: payment.slot,
  partyId: payment.partyId,
  accountId: payment.accountId,
  day: payment.paidOn,
});

/** The n-th payment of every account together, so that a file of payments needs as many rounds as its busiest account has. */
function roundsOf(payments: readonly InsertedPayment[]): InsertedPayment[][] {
  const rounds: InsertedPayment[][] = [];
  const met = new Map<string, number>();
  for (const payment of [...payments].sort((a, b) => a.paidOn - b.paidOn)) {
    const nth = met.get(payment.accountId) ?? 0;
    met.set(payment.accountId, nth + 1);
    const round = rounds[nth];
    if (round) round.push(payment);
    else rounds.push([payment]);
  }
  return rounds;
}

/**
 * Puts payments to what is open, with the interest and fees that had accrued by the day of each: money that came late pays for
 * its lateness, and money that is recorded late does not. Accounts without terms are allocated as ever. The accounts are left
 * for the caller to touch and derive.
 */
export async function allocateAccrued(
  tx: Tx,
  payments: readonly InsertedPayment[],
  booking: Booking,
): Promise<AllocatedPayment[]> {
  const terms = await loadTerms(tx, [...new Map(payments.map((one) => [one.accountId, one])).values()]);
  const plain = payments.filter((payment) => !terms.has(payment.accountId));
  const answer = plain.length > 0 ? await allocatePayments(tx, plain, booking.atMs) : [];
  for (const round of roundsOf(payments.filter((payment) => terms.has(payment.accountId)))) {
    const days: AccountDay[] = round.map(dayOf);
    const later = await rewindAfter(tx, days, booking);
    await postAccruals(tx, days, booking);
    answer.push(...(await allocatePayments(tx, round, booking.atMs)));
    await replayAfter(tx, later, booking);
  }
  return answer;
}

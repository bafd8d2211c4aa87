import type { Tx } from '../db/tenant-tx.ts';
import {
  type AllocatedPayment,
  accountsOf,
  allocatePayments,
  type PaymentWish,
} from './allocate-payments.ts';
import type { Booking } from './booking.ts';
import { type AccountDay, postAccruals } from './bring-accrual-to.ts';
import { replayAfter, rewindAfter } from './reaccrue-from.ts';
import type { InsertedPayment } from './store-staged-payments.ts';
import { loadTerms } from './store-terms.ts';

type Reaching = { readonly payment: InsertedPayment; readonly accounts: readonly AccountDay[] };

/** A payment with every account that it may reach, each as of the day of the payment. */
function reachOf(payment: InsertedPayment, wish: PaymentWish | undefined): Reaching {
  const { slot, partyId, paidOn: day } = payment;
  return {
    payment,
    accounts: accountsOf(payment, wish).map((accountId) => ({ slot, partyId, accountId, day })),
  };
}

/** The n-th payment of every account together, so that a file of payments needs as many rounds as its busiest account has. */
function roundsOf(payments: readonly Reaching[]): Reaching[][] {
  const rounds: Reaching[][] = [];
  const met = new Map<string, number>();
  for (const one of [...payments].sort((a, b) => a.payment.paidOn - b.payment.paidOn)) {
    const nth = Math.max(...one.accounts.map(({ accountId }) => met.get(accountId) ?? 0));
    for (const { accountId } of one.accounts) met.set(accountId, nth + 1);
    const round = rounds[nth];
    if (round) round.push(one);
    else rounds[nth] = [one];
  }
  return rounds;
}

/**
 * Puts payments to what is open, with the interest and fees that had accrued by the day of each: money that came late pays for
 * its lateness, and money that is recorded late does not. Accounts without terms are allocated as ever. The accounts are left
 * for the caller to touch and derive.
 *
 * @param wishes what payers named, by payment
 */
export async function allocateAccrued(
  tx: Tx,
  payments: readonly InsertedPayment[],
  booking: Booking,
  wishes: ReadonlyMap<string, PaymentWish> = new Map(),
): Promise<AllocatedPayment[]> {
  const reaching = payments.map((payment) => reachOf(payment, wishes.get(payment.paymentId)));
  const accounts = new Map(reaching.flatMap((one) => one.accounts.map((each) => [each.accountId, each])));
  const terms = await loadTerms(tx, [...accounts.values()]);
  const charged = reaching.filter((one) => one.accounts.some(({ accountId }) => terms.has(accountId)));
  const met = new Set(charged.map((one) => one.payment));
  const plain = payments.filter((payment) => !met.has(payment));
  const answer = plain.length > 0 ? await allocatePayments(tx, plain, booking, wishes) : [];
  for (const round of roundsOf(charged)) {
    const days = round.flatMap((one) => one.accounts);
    const later = await rewindAfter(tx, days, booking);
    await postAccruals(tx, days, booking);
    const together = round.map((one) => one.payment);
    answer.push(...(await allocatePayments(tx, together, booking, wishes)));
    await replayAfter(tx, later, booking);
  }
  return answer;
}

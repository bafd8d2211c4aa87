import { accountKinds } from '@duly/facts/account-facts.ts';
import type { TenantSettings } from '@duly/facts/tenant-settings.ts';
import type { Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { answerClaims } from '../paid-claims/answer-claims.ts';
import { allocateAccrued } from './allocate-accrued.ts';
import { type AllocatedPayment, accountsOf, type PaymentWish } from './allocate-payments.ts';
import type { Booking } from './booking.ts';
import { refuseDesignations } from './refuse-designations.ts';
import { deriveTouched } from './store-account-state.ts';
import { readClosedAccounts } from './store-payments.ts';
import {
  clearStagedPayments,
  insertNewPayments,
  openStagedPayments,
  refuseStagedPayments,
  stagePayments,
} from './store-staged-payments.ts';
import { touchAccounts } from './store-touched.ts';

/** So much of a payment for this account of the party and, where one was named, for this item of it. */
export type PaymentDesignation = {
  readonly accountId: string;
  readonly itemId?: string | null;
  readonly amountMinor: bigint;
};

export type PaymentInput = {
  readonly paymentId: string;
  readonly partyId: string;
  /** The account for which it came; what no debt takes rests there. */
  readonly accountId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly paidOn: Day;
  readonly method: 'bank-transfer' | 'direct-debit' | 'card' | 'wallet' | 'cheque' | 'cashier' | 'other';
  readonly reference: string;
  /** The creditor's account that the money reached; may be null at the cashier desk only. */
  readonly designatedAccount: string | null;
  /** The item that the payer named, if any: as much as it takes. */
  readonly itemId?: string | null;
  /** What the payer said of parts of it, in their order; together at most the amount. */
  readonly designations?: readonly PaymentDesignation[];
  /** Further accounts of the party, in the same currency, over which the rest is shared by law. */
  readonly shareOver?: readonly string[];
  /** Day on which it counts, where that is not `paidOn`: a payment put elsewhere counts there from the day of that. */
  readonly countsFrom?: Day | null;
  /** The payment that was taken back so that this one stands. */
  readonly replaces?: string | null;
};

export type RecordedPayment = AllocatedPayment & {
  readonly accountClosed: boolean;
  /** Of the accounts that it reached, those that are closed now. */
  readonly closedAccounts: readonly string[];
};

const wishOf = (input: PaymentInput): PaymentWish => ({
  designations: (input.designations ?? []).map(({ accountId, itemId, amountMinor }) => ({
    accountId,
    itemId: itemId ?? null,
    minor: amountMinor,
  })),
  shareOver: input.shareOver ?? [],
  countsFrom: input.countsFrom ?? null,
});

/**
 * Records many payments of many parties in a number of statements that does not grow with them. Each is allocated by what its
 * payer designated, then by its accounts' orders; payments that meet at an account in the order of slot, account, day, id. One
 * that is refused takes nothing else with it. Cash handed to a collector has no way in, since money needs a designated account
 * or the cashier desk.
 *
 * Refusals of a payment: payment-not-designated, payment-currency, payment-amount, payment-differs (the id is another
 * payment's), payment-already-recorded, designation-account (not the party's, or of another currency), designation-item (not of
 * that account), designation-amount (nothing, or more than the payment).
 * The caller has locked the parties, raises their versions, re-decides them and writes the journal. References that are in
 * `refs` are the caller's too: of two payments of one batch with one reference both are booked.
 *
 * @returns one result an input, in their order
 */
export async function recordPayments(
  tx: Tx,
  inputs: readonly PaymentInput[],
  settings: Pick<TenantSettings, 'designatedAccounts'>,
  booking: Booking,
): Promise<Result<RecordedPayment>[]> {
  if (inputs.length === 0) return [];
  const once = [...new Map(inputs.map((input) => [input.paymentId, input])).values()];
  const wishes = new Map(once.map((input) => [input.paymentId, wishOf(input)]));
  const refused = new Map<string, Refusal>(await refuseDesignations(tx, once));
  const staged = once.filter((input) => !refused.has(input.paymentId));
  await openStagedPayments(tx);
  await stagePayments(
    tx,
    staged.map((input) => ({
      ...input,
      slot: slotOf(input.partyId),
      itemId: input.itemId ?? null,
      replaces: input.replaces ?? null,
    })),
  );
  for (const one of await refuseStagedPayments(tx, settings.designatedAccounts)) {
    refused.set(one.paymentId, refusal(one.code));
  }
  const fresh = await insertNewPayments(tx, booking);
  await clearStagedPayments(tx);
  const reached = fresh.flatMap(({ slot, partyId, paymentId, ...payment }) =>
    accountsOf({ slot, partyId, paymentId, ...payment }, wishes.get(paymentId)).map((accountId) => ({
      slot,
      partyId,
      accountId,
    })),
  );
  const allocated = new Map(
    (await allocateAccrued(tx, fresh, booking, wishes)).map((one) => [one.paymentId, one]),
  );
  await touchAccounts(tx, reached);
  await deriveTouched(tx, accountKinds);
  await answerClaims(tx, fresh, booking.day);
  const closed = await readClosedAccounts(tx, reached);
  const answered = new Set<string>();
  return inputs.map(({ paymentId, accountId }) => {
    const done = answered.has(paymentId) ? undefined : allocated.get(paymentId);
    answered.add(paymentId);
    if (done === undefined) return refuse(refused.get(paymentId) ?? refusal('payment-already-recorded'));
    const closedAccounts = done.parts.map((part) => part.accountId).filter((id) => closed.has(id));
    return ok({ ...done, accountClosed: closed.has(accountId), closedAccounts });
  });
}

/** Records one payment: a batch of one, with the same refusals and the same duties of the caller as `recordPayments`. */
export async function recordPayment(
  tx: Tx,
  input: PaymentInput,
  settings: Pick<TenantSettings, 'designatedAccounts'>,
  booking: Booking,
): Promise<Result<RecordedPayment>> {
  const [done] = await recordPayments(tx, [input], settings, booking);
  if (done === undefined) throw new Error('a payment was booked and not answered');
  return done;
}

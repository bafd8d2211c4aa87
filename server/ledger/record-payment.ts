import { accountKinds } from '@duly/facts/account-facts.ts';
import type { TenantSettings } from '@duly/facts/tenant-settings.ts';
import type { Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { allocateAccrued } from './allocate-accrued.ts';
import type { AllocatedPayment } from './allocate-payments.ts';
import type { Booking } from './booking.ts';
import { deriveTouched } from './store-account-state.ts';
import { readAccountClosed } from './store-payments.ts';
import {
  clearStagedPayments,
  insertNewPayments,
  openStagedPayments,
  refuseStagedPayments,
  stagePayment,
} from './store-staged-payments.ts';
import { touchAccounts } from './store-touched.ts';

export type PaymentInput = {
  readonly paymentId: string;
  readonly partyId: string;
  readonly accountId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly paidOn: Day;
  readonly method: 'bank-transfer' | 'direct-debit' | 'card' | 'wallet' | 'cheque' | 'cashier' | 'other';
  readonly reference: string;
  /** The creditor's account that the money reached; may be null at the cashier desk only. */
  readonly designatedAccount: string | null;
  /** The item that the payer named, if any. */
  readonly itemId?: string | null;
};

export type RecordedPayment = AllocatedPayment & { readonly accountClosed: boolean };

/**
 * Records one payment: the same booking as an import's, as a batch of one. Cash handed to a collector has no way in, since
 * money needs a designated account or the cashier desk.
 *
 * Refusals: payment-not-designated, payment-currency, payment-amount, payment-differs (the id is another payment's).
 * The caller has locked the party, raises its version, re-decides it and writes the journal.
 */
export async function recordPayment(
  tx: Tx,
  input: PaymentInput,
  settings: Pick<TenantSettings, 'designatedAccounts'>,
  booking: Booking,
): Promise<Result<RecordedPayment>> {
  await openStagedPayments(tx);
  await stagePayment(tx, { ...input, slot: slotOf(input.partyId), itemId: input.itemId ?? null });
  const [refused] = await refuseStagedPayments(tx, settings.designatedAccounts);
  const fresh = await insertNewPayments(tx, booking);
  await clearStagedPayments(tx);
  if (refused) return refuse(refusal(refused.code));
  const [payment] = fresh;
  if (!payment) return refuse(refusal('payment-already-recorded'));
  const [allocated] = await allocateAccrued(tx, fresh, booking);
  if (!allocated) throw new Error('a payment was booked and not allocated');
  await touchAccounts(tx, [payment]);
  await deriveTouched(tx, accountKinds);
  return ok({ ...allocated, accountClosed: await readAccountClosed(tx, payment) });
}

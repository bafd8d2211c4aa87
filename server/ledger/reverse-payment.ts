import { asDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from './booking.ts';
import { postEntries } from './post-entries.ts';
import { reaccrueFrom } from './reaccrue-from.ts';
import { loadPostingsOfPayment, markReversed, readAccountClosed } from './store-payments.ts';

export type ReversedPayment = {
  readonly accountId: string;
  /** What is open again, by item. */
  readonly reopened: readonly { readonly itemId: string; readonly minor: bigint }[];
  readonly accountReopened: boolean;
};

/**
 * Reverses a payment on the booking's business day (no sooner than its money counts): every posting that moved its money is posted back with the same kind,
 * so that each balance is exactly what it would be without it; the account reopens. Other money that rests on the account
 * is then put to what is open again.
 *
 * Refusal: payment-not-found-or-reversed. Same duties of the caller as for `recordPayment`.
 */
export async function reversePayment(
  tx: Tx,
  input: { partyId: string; paymentId: string; reason: string },
  booking: Booking,
): Promise<Result<ReversedPayment>> {
  const slot = slotOf(input.partyId);
  const account = await markReversed(tx, { slot, ...input, atMs: booking.atMs });
  if (!account) return refuse(refusal('payment-not-found-or-reversed'));
  const wasClosed = await readAccountClosed(tx, account);
  const postings = await loadPostingsOfPayment(tx, account, input.paymentId);
  await postEntries(
    tx,
    postings.map((posting) => ({
      ...account,
      itemId: posting.itemId,
      kind: posting.kind,
      amountMinor: -posting.amountMinor,
      // Money may be dated after the business day; taken back before it came, it would be owed twice in between.
      onDay: asDay(Math.max(posting.onDay, booking.day)),
      cause: 'payment-reversal',
      causeId: input.paymentId,
      reverses: posting.postingId,
    })),
    booking,
  );
  await reaccrueFrom(tx, [account], account.paidOn, booking);
  const reopened = new Map<string, bigint>();
  for (const { itemId, amountMinor } of postings) {
    if (itemId !== null) reopened.set(itemId, (reopened.get(itemId) ?? 0n) - amountMinor);
  }
  return ok({
    accountId: account.accountId,
    reopened: [...reopened].filter(([, minor]) => minor > 0n).map(([itemId, minor]) => ({ itemId, minor })),
    accountReopened: wasClosed && !(await readAccountClosed(tx, account)),
  });
}

import { asDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from './booking.ts';
import { postEntries } from './post-entries.ts';
import { reaccrueFrom } from './reaccrue-from.ts';
import { loadPostingsOfPayments, markReversed, readClosedAccounts } from './store-payments.ts';

export type ReversedPayment = {
  /** The account for which the payment was recorded. */
  readonly accountId: string;
  /** Every account that it had reached, that one first. */
  readonly accounts: readonly string[];
  /** What is open again, by item. */
  readonly reopened: readonly { readonly itemId: string; readonly minor: bigint }[];
  /** Whether any of them was closed and is open again. */
  readonly accountReopened: boolean;
};

/**
 * Reverses a payment on the booking's business day (no sooner than its money counts): every posting that moved its money is
 * posted back with the same kind, on every account that it reached, so that each balance is exactly what it would be without
 * it; the accounts reopen. Other money that rests on an account is then put to what is open again.
 *
 * Refusal: payment-not-found-or-reversed. Same duties of the caller as for `recordPayment`.
 */
export async function reversePayment(
  tx: Tx,
  input: { partyId: string; paymentId: string; reason: string },
  booking: Booking,
): Promise<Result<ReversedPayment>> {
  const slot = slotOf(input.partyId);
  const parts = await markReversed(tx, { slot, ...input, atMs: booking.atMs });
  const [first] = parts;
  if (!first) return refuse(refusal('payment-not-found-or-reversed'));
  const wereClosed = await readClosedAccounts(tx, parts);
  const byId = new Map(parts.map((part) => [part.paymentId, part]));
  const postings = await loadPostingsOfPayments(tx, parts);
  await postEntries(
    tx,
    postings.map((posting) => {
      const { partyId, accountId, currency } = byId.get(posting.paymentId) ?? first;
      return {
        slot,
        partyId,
        accountId,
        currency,
        itemId: posting.itemId,
        kind: posting.kind,
        amountMinor: -posting.amountMinor,
        // Money may be dated after the business day; taken back before it came, it would be owed twice in between.
        onDay: asDay(Math.max(posting.onDay, booking.day)),
        // What it had recovered is written off again, as it was before.
        cause: posting.recovers ? 'write-off' : 'payment-reversal',
        causeId: posting.paymentId,
        reverses: posting.postingId,
      };
    }),
    booking,
  );
  // What came after it is put to what was open then, and accrued on that.
  await reaccrueFrom(tx, parts, first.paidOn, booking);
  const areClosed = await readClosedAccounts(tx, parts);
  const reopened = new Map<string, bigint>();
  for (const { itemId, amountMinor } of postings) {
    if (itemId !== null) reopened.set(itemId, (reopened.get(itemId) ?? 0n) - amountMinor);
  }
  return ok({
    accountId: first.accountId,
    accounts: parts.map((part) => part.accountId),
    reopened: [...reopened].filter(([, minor]) => minor > 0n).map(([itemId, minor]) => ({ itemId, minor })),
    accountReopened: [...wereClosed].some((accountId) => !areClosed.has(accountId)),
  });
}

import { settleCredits } from '@duly/core/ledger/settle-credits.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from './booking.ts';
import {
  insertPostings,
  loadCredits,
  loadOpenItems,
  loadOverSettled,
  loadTouchedWithCredit,
  type NewPosting,
} from './store-allocation.ts';

const forAccount = <T extends { accountId: string }>(rows: readonly T[], accountId: string): T[] =>
  rows.filter((row) => row.accountId === accountId);

/**
 * Puts credits of the touched accounts to their open items: money that rested on account meets the next item, and what a
 * smaller item no longer needs goes to others. Does nothing where there is no credit.
 */
export async function settleTouched(tx: Tx, booking: Booking): Promise<void> {
  const accounts = await loadTouchedWithCredit(tx);
  if (accounts.length === 0) return;
  const items = await loadOpenItems(tx, accounts);
  const credits = await loadCredits(tx);
  const shares = await loadOverSettled(tx);
  const postings: NewPosting[] = [];
  for (const account of accounts) {
    const moves = settleCredits(
      items.get(account.accountId) ?? [],
      forAccount(credits, account.accountId).map((credit) => ({
        causeId: credit.paymentId,
        minor: credit.minor,
        from: credit.paidOn,
      })),
      forAccount(shares, account.accountId).map((share) => ({
        itemId: share.itemId,
        causeId: share.paymentId,
        kind: share.kind,
        minor: share.settledMinor,
        from: share.from,
      })),
      booking.day,
    );
    for (const { minor, ...move } of moves) {
      postings.push({ ...account, ...move, amountMinor: minor, cause: 'allocation', reverses: null });
    }
  }
  await insertPostings(tx, postings, booking.atMs);
}

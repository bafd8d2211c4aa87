import { accountKinds } from '@duly/facts/account-facts.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from './booking.ts';
import { settleTouched } from './settle-touched.ts';
import { deriveTouched } from './store-account-state.ts';
import { insertPostings, type NewPosting } from './store-allocation.ts';
import { touchAccounts } from './store-touched.ts';

/**
 * Writes postings other than a payment's (interest, fees, waivers, write-offs, set-offs …), puts money that rests on account to
 * what they opened, and derives the balances of the accounts. Amounts in minor units, signed: positive owes more.
 *
 * The caller has locked the parties, raises their versions, decides them again and writes the journal; it has also made sure
 * that a posting that owes less does not take more than is open, or means to leave a credit.
 */
export async function postEntries(
  tx: Tx,
  postings: readonly NewPosting[],
  booking: Pick<Booking, 'atMs' | 'day' | 'runId' | 'by'>,
): Promise<void> {
  if (postings.length === 0) return;
  await insertPostings(tx, postings, booking.atMs);
  await touchAccounts(tx, postings);
  await settleTouched(tx, booking);
  await deriveTouched(tx, accountKinds);
}

import type { Tx } from '../db/tenant-tx.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import type { Booking } from '../ledger/booking.ts';
import { releaseUndone } from '../write-offs/post-back.ts';
import { settleWaivers } from './settle-waivers.ts';

/**
 * What money that came or was taken back brings about beside its own booking: waivers whose condition it meets or breaks, and
 * recoveries of a write-off that was undone. Called after the booking, in its transaction, before versions are raised.
 *
 * @returns entries for the journal
 */
export async function followMoney(tx: Tx, partyId: string, booking: Booking): Promise<JournalEntry[]> {
  return [...(await releaseUndone(tx, partyId, booking)), ...(await settleWaivers(tx, [partyId], booking))];
}

import { recordAllocation, writeAllocationRecord } from '@duly/core/ledger/allocation-record.ts';
import { type SettledCredit, settleCredits } from '@duly/core/ledger/settle-credits.ts';
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
import { loadAllocationBases } from './store-allocation-basis.ts';
import { insertAllocationRecords, type NewAllocationRecord } from './store-allocation-record.ts';

const forAccount = <T extends { accountId: string }>(rows: readonly T[], accountId: string): T[] =>
  rows.filter((row) => row.accountId === accountId);

/**
 * Puts credits of the touched accounts to their open items, by each account's order: money that rested on account meets the next
 * item, and what a smaller item no longer needs goes to others. Keeps why. Does nothing where there is no credit.
 */
export async function settleTouched(tx: Tx, booking: Pick<Booking, 'atMs' | 'day' | 'by'>): Promise<void> {
  const accounts = await loadTouchedWithCredit(tx);
  if (accounts.length === 0) return;
  const items = await loadOpenItems(tx, accounts);
  const credits = await loadCredits(tx);
  const shares = await loadOverSettled(tx);
  const bases = await loadAllocationBases(tx, accounts);
  const basisOf = bases.basisOn(booking.day);
  const wholeOf = new Map([...credits, ...shares].map((one) => [one.paymentId, one.wholeId]));
  const postings: NewPosting[] = [];
  const records: NewAllocationRecord[] = [];
  for (const account of accounts) {
    const { accountId } = account;
    const { order, security, burdenPpm } = basisOf(accountId);
    const debts = (items.get(accountId) ?? []).map((item) => ({ ...item, accountId, security, burdenPpm }));
    const { moves, settled } = settleCredits(
      debts,
      forAccount(credits, accountId).map((credit) => ({
        causeId: credit.paymentId,
        minor: credit.minor,
        from: credit.paidOn,
      })),
      forAccount(shares, accountId).map((share) => ({
        itemId: share.itemId,
        causeId: share.paymentId,
        kind: share.kind,
        minor: share.settledMinor,
        from: share.from,
      })),
      booking.day,
      order,
    );
    for (const { minor, ...move } of moves) {
      postings.push({ ...account, ...move, amountMinor: minor, cause: 'allocation', reverses: null });
    }
    const bodyOf = (one: SettledCredit) =>
      writeAllocationRecord(
        recordAllocation({
          country: bases.country,
          day: booking.day,
          amountMinor: one.minor,
          restMinor: 0n,
          designations: [],
          debts,
          basisOf,
          steps: one.steps,
          lines: one.lines.map((line) => ({ ...line, accountId })),
        }),
      );
    for (const one of settled) {
      const { slot, partyId } = account;
      const sourceId = wholeOf.get(one.causeId) ?? one.causeId;
      records.push({ slot, partyId, sourceId, cause: 'credit', onDay: one.onDay, body: bodyOf(one) });
    }
  }
  await insertPostings(tx, postings, booking.atMs);
  await insertAllocationRecords(tx, records, booking);
}

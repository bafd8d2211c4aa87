import { planWaiver } from '@duly/core/waivers/plan-waiver.ts';
import { asDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from '../ledger/booking.ts';
import { postEntries } from '../ledger/post-entries.ts';
import { openByItem } from './open-by-item.ts';
import { listShares, listStandingPostings, type Waiver } from './store-waivers.ts';

const keyOf = ({ slot, partyId, accountId, currency }: Waiver) => ({ slot, partyId, accountId, currency });

/**
 * Waives the lines as they stand now. The party is locked. Interest that has accrued and is not posted is not open and is
 * therefore not waived: whoever waives up to a day brings the accrual to that day before the lines are judged.
 *
 * @returns what was waived, in minor units
 */
export async function postWaiver(tx: Tx, waiver: Waiver, booking: Booking): Promise<bigint> {
  const open = await openByItem(tx, waiver);
  const shares = waiver.condition === null ? [] : await listShares(tx, waiver, waiver.grantedOn);
  const planned = planWaiver(waiver.lines, open, shares, booking.day);
  await postEntries(
    tx,
    planned.map(({ paymentId, ...posting }) => ({
      ...keyOf(waiver),
      ...posting,
      cause: paymentId === null ? ('waiver' as const) : ('allocation' as const),
      causeId: paymentId ?? waiver.waiverId,
      reverses: null,
    })),
    booking,
  );
  return planned.reduce((sum, one) => (one.paymentId === null ? sum - one.amountMinor : sum), 0n);
}

/**
 * Posts a waiver back, posting by posting: what was waived is owed again, to the unit and under the same kinds, and money that
 * rests on the account is put to it.
 *
 * @returns what is owed again, in minor units
 */
export async function restoreWaiver(tx: Tx, waiver: Waiver, booking: Booking): Promise<bigint> {
  const standing = await listStandingPostings(tx, waiver);
  await postEntries(
    tx,
    standing.map(({ postingId, itemId, kind, minor, onDay }) => ({
      ...keyOf(waiver),
      itemId,
      kind,
      amountMinor: -minor,
      onDay: asDay(Math.max(onDay, booking.day)),
      cause: 'waiver-restored' as const,
      causeId: waiver.waiverId,
      reverses: postingId,
    })),
    booking,
  );
  return standing.reduce((sum, one) => sum - one.minor, 0n);
}

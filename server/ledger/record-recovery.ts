import type { AllocationOrder } from '@duly/core/ledger/allocation-order.ts';
import { followOrder } from '@duly/core/ledger/follow-order.ts';
import { postingKinds } from '@duly/core/ledger/posting-kinds.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from './booking.ts';
import { postEntries } from './post-entries.ts';
import { type AccountKey, loadOpenItems, type NewPosting, type OpenItemRow } from './store-allocation.ts';
import type { WrittenOffItem } from './store-written-off.ts';

// Written off and still collectable: a write-off posts `write-off` (negative, item by item and kind by kind), so that the account
// owes nothing any more. Money that comes afterwards first posts `write-off-reversal` for as much as it recovers, under the
// payment's id, and is then allocated like any other: what was recovered after a write-off is the sum of the reversals that
// payments caused, apart from what was repaid before it. A recovery that bounces posts `write-off` again under the payment's
// id. So whatever books money may meet a written-off account, and nobody needs to know that it is one.

/** An account to be written off as it stands. */
export type WriteOffInput = AccountKey & {
  readonly currency: string;
  /** The decision to write off: the cause of its postings. */
  readonly writeOffId: string;
  /** Only these items; null: all that is open. */
  readonly items: readonly string[] | null;
  /** Day on which it counts. */
  readonly onDay: Day;
};

/**
 * Writes off what is open on these accounts. The caller has decided that it may be and has the duties of `postEntries`.
 *
 * @returns what was written off, in minor units, by account
 */
export async function writeOffOpen(
  tx: Tx,
  inputs: readonly WriteOffInput[],
  booking: Booking,
): Promise<Map<string, bigint>> {
  const open = await loadOpenItems(tx, inputs);
  const written = new Map<string, bigint>();
  const postings: NewPosting[] = [];
  for (const { slot, partyId, accountId, currency, writeOffId, items, onDay } of inputs) {
    for (const item of open.get(accountId) ?? []) {
      if (item.openMinor <= 0n || (items !== null && !items.includes(item.itemId))) continue;
      for (const kind of postingKinds) {
        const minor = item.open[kind] ?? 0n;
        if (minor === 0n) continue;
        written.set(accountId, (written.get(accountId) ?? 0n) + minor);
        postings.push({
          ...{ slot, partyId, accountId, itemId: item.itemId, kind, amountMinor: -minor, currency, onDay },
          cause: 'write-off',
          causeId: writeOffId,
          reverses: null,
        });
      }
    }
  }
  await postEntries(tx, postings, booking);
  return written;
}

/** What a recovery brings back so that it can be settled, and how the account stands with it. */
export type Restored = {
  readonly lines: readonly Pick<NewPosting, 'itemId' | 'kind' | 'amountMinor' | 'onDay'>[];
  readonly open: OpenItemRow[];
  readonly writtenOff: WrittenOffItem[];
};

function addMinor<T extends { readonly open: OpenItemRow['open'] }>(
  item: T,
  kind: (typeof postingKinds)[number],
  minor: bigint,
): T {
  return { ...item, open: { ...item.open, [kind]: (item.open[kind] ?? 0n) + minor } };
}

/**
 * Brings back as much of what is written off on an account as this money recovers, in the account's own order; pure.
 *
 * @param minor what a payment has left after all that is open
 */
export function restoreWrittenOff(
  minor: bigint,
  open: readonly OpenItemRow[],
  writtenOff: readonly WrittenOffItem[],
  order: AllocationOrder,
  onDay: Day,
): Restored {
  const debts = writtenOff.map((item) => ({ ...item, security: { cover: 'none' } as const, burdenPpm: 0 }));
  const lines: Restored['lines'][number][] = [];
  const openById = new Map(open.map((item) => [item.itemId, item]));
  const writtenById = new Map(writtenOff.map((item) => [item.itemId, item]));
  for (const { itemId, kind, minor: recovered } of followOrder(minor, debts, order, onDay).lines) {
    const item = writtenById.get(itemId);
    if (item === undefined) continue;
    // No sooner than it was written off: before that the debt stood, and needs nothing brought back.
    lines.push({ itemId, kind, amountMinor: recovered, onDay: asDay(Math.max(onDay, item.writtenOffOn)) });
    const { dueOn, owedFrom, disputed } = item;
    const stands = openById.get(itemId) ?? { itemId, dueOn, owedFrom, disputed, openMinor: 0n, open: {} };
    const restored = addMinor(stands, kind, recovered);
    openById.set(itemId, { ...restored, openMinor: stands.openMinor + recovered });
    writtenById.set(itemId, addMinor(item, kind, -recovered));
  }
  return { lines, open: [...openById.values()], writtenOff: [...writtenById.values()] };
}

import type { Day } from '@duly/kernel/day.ts';
import { type PostingKind, postingKinds } from './posting-kinds.ts';

/** What an item still owes, by kind. Amounts in minor units; kinds that owe nothing may be left out. */
export type OpenItem = {
  readonly itemId: string;
  readonly dueOn: Day;
  readonly disputed: boolean;
  readonly open: Readonly<Partial<Record<PostingKind, bigint>>>;
};

/** One line of an allocation: so much of this kind of this item is settled. */
export type AllocationLine = { readonly itemId: string; readonly kind: PostingKind; readonly minor: bigint };

export type Allocation = {
  readonly lines: readonly AllocationLine[];
  /** What no open item took; it rests on account until the next item. */
  readonly restMinor: bigint;
};

/** The lesser of two amounts. */
export function lesserMinor(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** The order in which money looks for items: undisputed before disputed, by due day, then by id. */
export function compareForAllocation(a: OpenItem, b: OpenItem): number {
  if (a.disputed !== b.disputed) return a.disputed ? 1 : -1;
  if (a.dueOn !== b.dueOn) return a.dueOn - b.dueOn;
  return a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0;
}

function inOrder(items: readonly OpenItem[], designated: string | null): OpenItem[] {
  const sorted = [...items].sort(compareForAllocation);
  // Whoever pays may say which debt is meant (Civil Code art. 560 (1)); only the rest follows the order.
  const at = designated === null ? -1 : sorted.findIndex((item) => item.itemId === designated);
  if (at > 0) sorted.unshift(...sorted.splice(at, 1));
  return sorted;
}

/**
 * Shares money out: first to the item that the payer named, then oldest first (due day, then item id; what is disputed
 * comes last, since nobody pays what they contest without saying so), within an item by the order of `postingKinds`.
 *
 * @param amountMinor not negative; a negative amount is a bug of the caller
 */
export function allocateMoney(
  amountMinor: bigint,
  items: readonly OpenItem[],
  designatedItemId: string | null = null,
): Allocation {
  if (amountMinor < 0n) throw new RangeError('Only money received is allocated.');
  const lines: AllocationLine[] = [];
  let rest = amountMinor;
  for (const item of inOrder(items, designatedItemId)) {
    for (const kind of postingKinds) {
      if (rest === 0n) return { lines, restMinor: 0n };
      const open = item.open[kind] ?? 0n;
      if (open <= 0n) continue;
      const taken = lesserMinor(open, rest);
      lines.push({ itemId: item.itemId, kind, minor: taken });
      rest -= taken;
    }
  }
  return { lines, restMinor: rest };
}

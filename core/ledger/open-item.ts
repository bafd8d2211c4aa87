import type { Day } from '@duly/kernel/day.ts';
import type { PostingKind } from './posting-kinds.ts';

/** What an item still owes, by kind. Amounts in minor units; kinds that owe nothing may be left out. */
export type OpenItem = {
  readonly itemId: string;
  readonly dueOn: Day;
  readonly disputed: boolean;
  readonly open: Readonly<Partial<Record<PostingKind, bigint>>>;
};

/** All that an item still owes: a kind below zero is a credit and lessens it. Never below zero. */
export function openMinorOf(item: OpenItem): bigint {
  const net = Object.values(item.open).reduce((sum, minor) => sum + minor, 0n);
  return net > 0n ? net : 0n;
}

/** The same item with what it owes in all, and no kind below zero: a credit lessens the kinds that would be settled last. */
export function withoutCredits<T extends OpenItem>(item: T, kinds: readonly PostingKind[]): T {
  if (Object.values(item.open).every((minor) => minor >= 0n)) return item;
  let rest = openMinorOf(item);
  const open: Partial<Record<PostingKind, bigint>> = {};
  for (const kind of kinds) {
    const owed = item.open[kind] ?? 0n;
    const kept = owed < rest ? owed : rest;
    if (kept <= 0n) continue;
    open[kind] = kept;
    rest -= kept;
  }
  return { ...item, open };
}

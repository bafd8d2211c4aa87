import { openMinorOf } from './open-item.ts';
import type { PostingKind } from './posting-kinds.ts';
import type { Debt } from './rank-debts.ts';
import { shareProRata } from './share-pro-rata.ts';

/** One line of an allocation: so much of this kind of this item is settled. */
export type AllocationLine = {
  readonly accountId: string;
  readonly itemId: string;
  readonly kind: PostingKind;
  readonly minor: bigint;
};

/** How money was shared among the debts of one rank, where it was not enough for all of them. */
export type Sharing = 'pro-rata' | 'by-document';

export type Taken = {
  readonly lines: readonly AllocationLine[];
  readonly restMinor: bigint;
  readonly shared: Sharing | null;
  /** Items (accounts, where it was shared between accounts) that took a unit of the remainder. */
  readonly remainderTo: readonly string[];
};

/** The lesser of two amounts. */
export function lesserMinor(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** Settles one debt as far as the money goes, kind by kind. */
export function takeDebt(minor: bigint, debt: Debt, kinds: readonly PostingKind[]): AllocationLine[] {
  const lines: AllocationLine[] = [];
  let rest = minor;
  for (const kind of kinds) {
    const taken = lesserMinor(debt.open[kind] ?? 0n, rest);
    if (taken <= 0n) continue;
    lines.push({ accountId: debt.accountId, itemId: debt.itemId, kind, minor: taken });
    rest -= taken;
  }
  return lines;
}

function byDocument(minor: bigint, debts: readonly Debt[], kinds: readonly PostingKind[]): AllocationLine[] {
  let rest = minor;
  return debts.flatMap((debt) => {
    const lines = takeDebt(rest, debt, kinds);
    for (const line of lines) rest -= line.minor;
    return lines;
  });
}

type Sharer = { readonly kinds: readonly PostingKind[]; readonly sameRank: Sharing };

function amongItems(minor: bigint, debts: readonly Debt[], { kinds, sameRank }: Sharer): Taken {
  if (debts.length === 1)
    return { lines: byDocument(minor, debts, kinds), restMinor: 0n, shared: null, remainderTo: [] };
  if (sameRank === 'by-document')
    return { lines: byDocument(minor, debts, kinds), restMinor: 0n, shared: 'by-document', remainderTo: [] };
  const { shares, remainderTo } = shareProRata(minor, debts.map(openMinorOf));
  return {
    lines: debts.flatMap((debt, place) => takeDebt(shares[place] ?? 0n, debt, kinds)),
    restMinor: 0n,
    shared: 'pro-rata',
    remainderTo: remainderTo.flatMap((place) => debts[place]?.itemId ?? []),
  };
}

/**
 * Takes what debts of one rank still owe. Where the money is not enough, accounts share in the ratio of what is open on each
 * (Civil Code art. 560: pro rata); the lines of one account as its order says.
 */
export function takeFromRank(
  minor: bigint,
  debts: readonly Debt[],
  orderOf: (accountId: string) => Sharer,
): Taken {
  const accounts = new Map<string, Debt[]>();
  for (const debt of debts) {
    const list = accounts.get(debt.accountId);
    if (list) list.push(debt);
    else accounts.set(debt.accountId, [debt]);
  }
  const open = debts.reduce((sum, debt) => sum + openMinorOf(debt), 0n);
  if (open <= minor) {
    const lines = debts.flatMap((debt) => takeDebt(openMinorOf(debt), debt, orderOf(debt.accountId).kinds));
    return { lines, restMinor: minor - open, shared: null, remainderTo: [] };
  }
  const [only] = accounts;
  if (accounts.size === 1 && only !== undefined) return amongItems(minor, only[1], orderOf(only[0]));
  const sorted = [...accounts].sort(([a], [b]) => (a < b ? -1 : 1));
  const { shares, remainderTo } = shareProRata(
    minor,
    sorted.map(([, list]) => list.reduce((sum, debt) => sum + openMinorOf(debt), 0n)),
  );
  return {
    lines: sorted.flatMap(
      ([accountId, list], place) => amongItems(shares[place] ?? 0n, list, orderOf(accountId)).lines,
    ),
    restMinor: 0n,
    shared: 'pro-rata',
    remainderTo: remainderTo.flatMap((place) => sorted[place]?.[0] ?? []),
  };
}

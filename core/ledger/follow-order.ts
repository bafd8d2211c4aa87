import type { Day } from '@duly/kernel/day.ts';
import type { AllocationOrder, AllocationWay } from './allocation-order.ts';
import { openMinorOf, withoutCredits } from './open-item.ts';
import type { PostingKind } from './posting-kinds.ts';
import { type Criterion, type Debt, rankDebts } from './rank-debts.ts';
import { type AllocationLine, type Sharing, takeFromRank } from './take-from-rank.ts';

/** Why money came to these items at this place in the order. */
export type AllocationStep = {
  readonly why: 'designated' | 'ranked' | 'kind';
  /** Whether the payer named the account: the order then says only where within it. */
  readonly named: boolean;
  readonly accountIds: readonly string[];
  readonly items: readonly string[];
  /** By what they come before what follows; null where nothing follows. */
  readonly before: Criterion | null;
  /** For `kind`: which kind was settled over the whole account. */
  readonly kind: PostingKind | null;
  readonly shared: Sharing | null;
  readonly remainderTo: readonly string[];
  /** What these items took; 0 for the first that went empty. */
  readonly minor: bigint;
};

export type Followed = {
  readonly lines: readonly AllocationLine[];
  readonly restMinor: bigint;
  readonly steps: readonly AllocationStep[];
};

/** The criteria of each order. The first is ours: nobody pays what they contest without saying so. */
const criteriaOf: Readonly<Record<AllocationWay, readonly Criterion[]>> = {
  law: ['undisputed', 'due', 'less-secured', 'heavier-burden', 'due-order'],
  'oldest-first': ['undisputed', 'due-order'],
  'newest-first': ['undisputed', 'newest'],
  'pro-rata': ['undisputed'],
  'by-kind': ['undisputed', 'due-order'],
};

const sumOf = (lines: readonly AllocationLine[]): bigint => lines.reduce((sum, line) => sum + line.minor, 0n);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Gives money to debts rank by rank until it is used up; the first rank that went empty is named too. */
function followRanks(
  minor: bigint,
  debts: readonly Debt[],
  criteria: readonly Criterion[],
  orderOf: (accountId: string) => AllocationOrder,
  day: Day,
  kind: PostingKind | null,
): Followed {
  const lines: AllocationLine[] = [];
  const steps: AllocationStep[] = [];
  let restMinor = minor;
  for (const rank of rankDebts(debts, criteria, day)) {
    const taken = takeFromRank(restMinor, rank.debts, orderOf);
    lines.push(...taken.lines);
    restMinor = taken.restMinor;
    steps.push({
      why: kind === null ? 'ranked' : 'kind',
      named: false,
      accountIds: distinct(rank.debts.map((debt) => debt.accountId)),
      items: rank.debts.map((debt) => debt.itemId),
      before: rank.before,
      kind,
      shared: taken.lines.length === 0 ? null : taken.shared,
      remainderTo: taken.remainderTo,
      minor: sumOf(taken.lines),
    });
    if (taken.lines.length === 0) break;
  }
  return { lines, restMinor, steps };
}

const onlyKind = (debt: Debt, kind: PostingKind): Debt => ({
  ...debt,
  open: { [kind]: debt.open[kind] ?? 0n },
});

// Kind before kind over the whole account; what is contested comes after every kind of the rest.
function followKinds(minor: bigint, debts: readonly Debt[], order: AllocationOrder, day: Day): Followed {
  const lines: AllocationLine[] = [];
  const steps: AllocationStep[] = [];
  let restMinor = minor;
  for (const disputed of [false, true]) {
    for (const kind of order.kinds) {
      const owing = debts
        .filter((debt) => debt.disputed === disputed)
        .map((debt) => onlyKind(debt, kind))
        .filter((debt) => openMinorOf(debt) > 0n);
      if (restMinor === 0n || owing.length === 0) continue;
      const done = followRanks(restMinor, owing, criteriaOf['by-kind'], () => order, day, kind);
      lines.push(...done.lines);
      steps.push(...done.steps);
      restMinor = done.restMinor;
    }
  }
  return { lines, restMinor, steps };
}

/** Money of one account, by the order of that account. */
export function followOrder(
  minor: bigint,
  debts: readonly Debt[],
  order: AllocationOrder,
  day: Day,
): Followed {
  const owing = debts
    .filter((debt) => openMinorOf(debt) > 0n && (order.disputed === 'last' || !debt.disputed))
    .map((debt) => withoutCredits(debt, order.kinds));
  if (order.by === 'by-kind') return followKinds(minor, owing, order, day);
  const shares = order.by === 'pro-rata' ? ({ ...order, sameRank: 'pro-rata' } as const) : order;
  return followRanks(minor, owing, criteriaOf[order.by], () => shares, day, null);
}

/** Money over debts of several accounts, by the law (Civil Code art. 560), since no contract reaches beyond its own account. */
export function followLaw(
  minor: bigint,
  debts: readonly Debt[],
  orderOf: (accountId: string) => AllocationOrder,
  day: Day,
): Followed {
  const owing = debts
    .filter(
      (debt) => openMinorOf(debt) > 0n && (!debt.disputed || orderOf(debt.accountId).disputed === 'last'),
    )
    .map((debt) => withoutCredits(debt, orderOf(debt.accountId).kinds));
  return followRanks(minor, owing, criteriaOf.law, orderOf, day, null);
}

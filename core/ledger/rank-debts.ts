import type { Day } from '@duly/kernel/day.ts';
import type { OpenItem } from './open-item.ts';

/** What stands behind a debt: nothing, security of so much, or security for the whole of it. */
export type Security =
  | { readonly cover: 'none' | 'whole' }
  | { readonly cover: 'part'; readonly minor: bigint };

/** An open item as one debt among several of the debtor. */
export type Debt = OpenItem & {
  readonly accountId: string;
  readonly security: Security;
  /**
   * How heavily it weighs on the debtor: all that runs on it (interest, penalty interest, late fee), in millionths a year. Costs
   * that have arisen once weigh nothing here, since paying sooner does not make them less.
   */
  readonly burdenPpm: number;
};

/** By what one debt comes before another. */
export type Criterion =
  | 'undisputed'
  | 'due'
  | 'less-secured'
  | 'heavier-burden'
  | 'due-order'
  | 'newest'
  | 'document';

const sign = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0);

function coveredMinor(debt: Debt): bigint {
  if (debt.security.cover === 'part') return debt.security.minor;
  return debt.security.cover === 'none' ? 0n : -1n;
}

// Security for the whole is more than any sum, however large the debt.
function compareSecurity(a: Debt, b: Debt): number {
  const [first, second] = [coveredMinor(a), coveredMinor(b)];
  if (first === second) return 0;
  if (first < 0n) return 1;
  if (second < 0n) return -1;
  return sign(first - second);
}

const isDue = (debt: Debt, day: Day): boolean => debt.dueOn <= day;

const comparers: Readonly<Record<Criterion, (a: Debt, b: Debt, day: Day) => number>> = {
  undisputed: (a, b) => Number(a.disputed) - Number(b.disputed),
  // On its due day a debt is due: the debtor may be asked for it.
  due: (a, b, day) => Number(isDue(b, day)) - Number(isDue(a, day)),
  // Art. 560 asks about security and burden only "where all are due"; of what is not due it says nothing, and there the
  // nearest due day decides.
  'less-secured': (a, b, day) => (isDue(a, day) && isDue(b, day) ? compareSecurity(a, b) : 0),
  'heavier-burden': (a, b, day) => (isDue(a, day) && isDue(b, day) ? b.burdenPpm - a.burdenPpm : 0),
  'due-order': (a, b) => a.dueOn - b.dueOn,
  newest: (a, b) => b.dueOn - a.dueOn,
  document: (a, b) => (a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0),
};

/** Debts that nothing tells apart, and by what they come before the next rank (null: none follows). */
export type Rank = { readonly debts: readonly Debt[]; readonly before: Criterion | null };

/** The first criterion that tells two debts apart; null where none does. */
function toldApartBy(a: Debt, b: Debt, criteria: readonly Criterion[], day: Day): Criterion | null {
  return criteria.find((criterion) => comparers[criterion](a, b, day) !== 0) ?? null;
}

/**
 * Puts debts in ranks by these criteria, the first that differs deciding. The order of the input does not matter: within a
 * rank debts stand by item id.
 *
 * @param day the day of the payment
 */
export function rankDebts(debts: readonly Debt[], criteria: readonly Criterion[], day: Day): Rank[] {
  const sorted = [...debts].sort((a, b) => {
    const by = toldApartBy(a, b, criteria, day) ?? 'document';
    return comparers[by](a, b, day);
  });
  const ranks: { debts: Debt[]; before: Criterion | null }[] = [];
  for (const debt of sorted) {
    const last = ranks.at(-1);
    const [first] = last?.debts ?? [];
    const by = first === undefined ? null : toldApartBy(first, debt, criteria, day);
    if (last !== undefined && by === null) {
      last.debts.push(debt);
      continue;
    }
    if (last !== undefined) last.before = by;
    ranks.push({ debts: [debt], before: null });
  }
  return ranks;
}

import type { Day } from '@duly/kernel/day.ts';
import type { AllocationOrder } from './allocation-order.ts';
import { type AllocationStep, followLaw, followOrder } from './follow-order.ts';
import { withoutCredits } from './open-item.ts';
import type { Debt } from './rank-debts.ts';
import { type AllocationLine, lesserMinor, takeDebt } from './take-from-rank.ts';

/** What the payer said: this much (null: as much as there is) for this account, and there for this item, if one was named. */
export type Designation = {
  readonly accountId: string;
  readonly itemId: string | null;
  readonly minor: bigint | null;
};

export type MoneyToAllocate = {
  /** Minor units, not negative; a negative amount is a bug of the caller. */
  readonly amountMinor: bigint;
  /** The day of the payment: what is due is asked as of it. */
  readonly day: Day;
  /** What is open on all accounts concerned, in any order. */
  readonly debts: readonly Debt[];
  /** Accounts over which goes what nobody designated. */
  readonly accounts: readonly string[];
  /** In the payer's own order. */
  readonly designations: readonly Designation[];
  readonly orderOf: (accountId: string) => AllocationOrder;
};

export type Allocation = {
  readonly lines: readonly AllocationLine[];
  /** What no open item took; it rests on account until the next item. */
  readonly restMinor: bigint;
  readonly steps: readonly AllocationStep[];
};

type Work = { lines: AllocationLine[]; steps: AllocationStep[]; restMinor: bigint; open: Debt[] };

function settled(debts: readonly Debt[], lines: readonly AllocationLine[]): Debt[] {
  const taken = new Map<string, AllocationLine[]>();
  for (const line of lines) taken.set(line.itemId, [...(taken.get(line.itemId) ?? []), line]);
  return debts.map((debt) => {
    const open = { ...debt.open };
    for (const { kind, minor } of taken.get(debt.itemId) ?? []) open[kind] = (open[kind] ?? 0n) - minor;
    return { ...debt, open };
  });
}

function add(work: Work, lines: readonly AllocationLine[], steps: readonly AllocationStep[]): void {
  work.lines.push(...lines);
  work.steps.push(...steps);
  work.restMinor -= lines.reduce((sum, line) => sum + line.minor, 0n);
  work.open = settled(work.open, lines);
}

// Whoever pays may say which debt is meant (art. 560 (1)), also one that is not due or that they contest. Which kind within the
// debt is settled first is not theirs to say (art. 561: unless agreed otherwise).
function designate(work: Work, { accountId, itemId, minor }: Designation, asked: MoneyToAllocate): void {
  const order = asked.orderOf(accountId);
  const most = lesserMinor(minor ?? work.restMinor, work.restMinor);
  const named = work.open.filter((debt) => debt.accountId === accountId);
  if (itemId === null || order.designation === 'excluded') {
    const done = followOrder(most, named, order, asked.day);
    add(
      work,
      done.lines,
      done.steps.map((step) => ({ ...step, named: true })),
    );
    return;
  }
  const debt = named.find((one) => one.itemId === itemId);
  const lines = debt === undefined ? [] : takeDebt(most, withoutCredits(debt, order.kinds), order.kinds);
  const taken = lines.reduce((sum, line) => sum + line.minor, 0n);
  const step = {
    accountIds: [accountId],
    items: debt === undefined ? [] : [itemId],
    before: null,
    kind: null,
    shared: null,
  } as const;
  add(work, lines, [{ ...step, why: 'designated', named: true, remainderTo: [], minor: taken }]);
}

// Between accounts the law decides; what an account gets of it goes by that account's own order.
function shareRest(work: Work, asked: MoneyToAllocate): void {
  const over = new Set(asked.accounts);
  const open = work.open.filter((debt) => over.has(debt.accountId));
  const [only] = over;
  if (over.size === 1 && only !== undefined) {
    const done = followOrder(work.restMinor, open, asked.orderOf(only), asked.day);
    add(work, done.lines, done.steps);
    return;
  }
  const between = followLaw(work.restMinor, open, asked.orderOf, asked.day);
  const isAgreed = (accountId: string) => asked.orderOf(accountId).by !== 'law';
  const lines = between.lines.filter((line) => !isAgreed(line.accountId));
  const steps = [...between.steps];
  for (const accountId of [...over].filter(isAgreed).sort()) {
    const minor = between.lines.reduce(
      (sum, line) => sum + (line.accountId === accountId ? line.minor : 0n),
      0n,
    );
    if (minor === 0n) continue;
    const own = open.filter((debt) => debt.accountId === accountId);
    const done = followOrder(minor, own, asked.orderOf(accountId), asked.day);
    lines.push(...done.lines);
    steps.push(...done.steps);
  }
  add(work, lines, steps);
}

/**
 * Puts money to debts: first what the payer designated, then the rest by the order of the account or, over several accounts,
 * by the law. Deterministic, and independent of the order in which debts and accounts are listed (that of designations is the
 * payer's). Every line is above zero and at most what is open; lines and rest add up to the amount.
 */
export function allocateMoney(asked: MoneyToAllocate): Allocation {
  if (asked.amountMinor < 0n) throw new RangeError('Only money received is allocated.');
  const work: Work = { lines: [], steps: [], restMinor: asked.amountMinor, open: [...asked.debts] };
  for (const designation of asked.designations) designate(work, designation, asked);
  if (work.restMinor > 0n) shareRest(work, asked);
  return { lines: work.lines, restMinor: work.restMinor, steps: work.steps };
}

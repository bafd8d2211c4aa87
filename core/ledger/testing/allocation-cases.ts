import { asDay, type Day, parseDay } from '@duly/kernel/day.ts';
import { allocateMoney, type Designation } from '../allocate-money.ts';
import { type AllocationOrder, houseOrder } from '../allocation-order.ts';
import type { PostingKind } from '../posting-kinds.ts';
import type { Debt, Security } from '../rank-debts.ts';

/** One situation, worked by hand: what is owed, what comes in, and where it has to go. */
export type AllocationCase = {
  readonly name: string;
  /** The article that decides it, with its paragraph; `house` where the law is silent and the house decided. */
  readonly article: string;
  readonly paidOn: string;
  readonly amount: bigint;
  /** `account/item`: due day, what is open by kind, and what sets it apart. */
  readonly debts: Readonly<
    Record<
      string,
      {
        readonly due: string;
        readonly open: Readonly<Partial<Record<PostingKind, bigint>>>;
        readonly disputed?: true;
        readonly security?: Security;
        readonly burdenPpm?: number;
      }
    >
  >;
  readonly named?: readonly Designation[];
  readonly orders?: Readonly<Record<string, Partial<AllocationOrder>>>;
  /** `account/item kind` → minor units, in the order in which they are settled. */
  readonly to: readonly string[];
  readonly rest?: bigint;
  /** By what the first rank came before the next, where the law ranks. */
  readonly by?: string;
};

export const mustDay = (text: string): Day => parseDay(text) ?? asDay(Number.NaN);

/** Runs a situation as the ledger does. */
export function workCase(one: AllocationCase) {
  const debts: Debt[] = Object.entries(one.debts).map(([key, debt]) => ({
    accountId: key.split('/')[0] ?? '',
    itemId: key,
    dueOn: mustDay(debt.due),
    disputed: debt.disputed ?? false,
    open: debt.open,
    security: debt.security ?? { cover: 'none' },
    burdenPpm: debt.burdenPpm ?? 0,
  }));
  const done = allocateMoney({
    amountMinor: one.amount,
    day: mustDay(one.paidOn),
    debts,
    accounts: [...new Set(debts.map((debt) => debt.accountId))],
    designations: one.named ?? [],
    orderOf: (accountId) => ({ ...houseOrder, ...one.orders?.[accountId] }),
  });
  return {
    to: done.lines.map((line) => `${line.itemId} ${line.kind} ${line.minor}`),
    rest: done.restMinor,
    by: done.steps.find((step) => step.why === 'ranked')?.before ?? null,
    steps: done.steps,
  };
}

import { asDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { allocateMoney, type Designation, type MoneyToAllocate } from '../allocate-money.ts';
import { type AllocationOrder, allocationWays, houseOrder } from '../allocation-order.ts';
import { postingKinds } from '../posting-kinds.ts';
import type { Debt, Security } from '../rank-debts.ts';

const accountIds = ['a', 'b', 'c'] as const;
const amount = fc.bigInt({ min: 0n, max: 900n });

const security: fc.Arbitrary<Security> = fc.oneof(
  fc.constant<Security>({ cover: 'none' }),
  fc.constant<Security>({ cover: 'whole' }),
  fc.bigInt({ min: 1n, max: 500n }).map((minor): Security => ({ cover: 'part', minor })),
);

const order: fc.Arbitrary<AllocationOrder> = fc.record({
  by: fc.constantFrom(...allocationWays),
  kinds: fc.shuffledSubarray([...postingKinds], { minLength: postingKinds.length }),
  sameRank: fc.constantFrom('by-document' as const, 'pro-rata' as const),
  disputed: fc.constantFrom('last' as const, 'never' as const),
  designation: fc.constantFrom('payer' as const, 'excluded' as const),
  basis: fc.constant('contract' as const),
  clause: fc.constant(''),
});

const accounts = fc.tuple(
  ...accountIds.map((accountId) =>
    fc.record({
      accountId: fc.constant(accountId),
      order: fc.option(order, { nil: houseOrder }),
      security,
      burdenPpm: fc.constantFrom(0, 36_500, 240_000),
    }),
  ),
);

// Few due days, so that ties are common; kinds below zero stand for credits within an item.
const item = fc.record({
  account: fc.constantFrom(0, 1, 2),
  itemId: fc.stringMatching(/^[a-f]{2}$/),
  due: fc.integer({ min: -2, max: 2 }),
  disputed: fc.boolean(),
  principal: fc.oneof(amount, fc.bigInt({ min: -50n, max: -1n })),
  interest: fc.oneof(fc.constant(0n), amount),
  fee: fc.oneof(fc.constant(0n), amount),
  cost: fc.oneof(fc.constant(0n), amount),
});

const day = asDay(20_000);

/** Payments over random debts of one to three accounts, each with an order of its own, and with random designations. */
export const randomAllocation: fc.Arbitrary<MoneyToAllocate> = fc
  .record({
    accounts,
    items: fc.uniqueArray(item, { selector: (one) => one.itemId, maxLength: 7 }),
    amountMinor: fc.bigInt({ min: 0n, max: 5_000n }),
    over: fc.subarray([...accountIds], { minLength: 1 }),
    named: fc.array(
      fc.record({
        item: fc.nat({ max: 9 }),
        whole: fc.boolean(),
        minor: fc.option(fc.bigInt({ min: 1n, max: 900n })),
      }),
      { maxLength: 3 },
    ),
  })
  .map((made) => {
    const debts = made.items.map((one): Debt => {
      const of = made.accounts[one.account];
      if (of === undefined) throw new Error('a debt of no account');
      return {
        accountId: of.accountId,
        itemId: one.itemId,
        dueOn: asDay(day + one.due),
        disputed: one.disputed,
        open: { principal: one.principal, interest: one.interest, 'late-fee': one.fee, cost: one.cost },
        security: of.security,
        burdenPpm: of.burdenPpm,
      };
    });
    const designations = made.named.flatMap((one): Designation[] => {
      const debt = debts[one.item];
      if (debt === undefined) return [];
      return [{ accountId: debt.accountId, itemId: one.whole ? null : debt.itemId, minor: one.minor }];
    });
    const orders = new Map<string, AllocationOrder>(made.accounts.map((one) => [one.accountId, one.order]));
    return {
      amountMinor: made.amountMinor,
      day,
      debts,
      accounts: made.over,
      designations,
      orderOf: (accountId) => orders.get(accountId) ?? houseOrder,
    };
  });

const netOf = (debt: Debt): bigint => Object.values(debt.open).reduce((sum, minor) => sum + minor, 0n);

function settledBy(
  lines: ReturnType<typeof allocateMoney>['lines'],
  key: (line: (typeof lines)[number]) => string,
) {
  const sums = new Map<string, bigint>();
  for (const line of lines) sums.set(key(line), (sums.get(key(line)) ?? 0n) + line.minor);
  return sums;
}

/** What holds of every allocation, whatever it is made of; answers what does not. */
export function faultsOfAllocation(asked: MoneyToAllocate): string[] {
  const done = allocateMoney(asked);
  const faults: string[] = [];
  const taken = done.lines.reduce((sum, line) => sum + line.minor, 0n);
  if (taken + done.restMinor !== asked.amountMinor) faults.push('lines and rest are not the amount');
  if (done.restMinor < 0n || done.lines.some((line) => line.minor <= 0n))
    faults.push('a line or the rest is below one');
  const debts = new Map(asked.debts.map((debt) => [debt.itemId, debt]));
  for (const [key, minor] of settledBy(done.lines, (line) => `${line.itemId} ${line.kind}`)) {
    const [itemId = '', kind = ''] = key.split(' ');
    const open = Object.entries(debts.get(itemId)?.open ?? {}).find(([name]) => name === kind)?.[1] ?? 0n;
    if (minor > open) faults.push(`${key} takes more than is open`);
  }
  for (const [itemId, minor] of settledBy(done.lines, (line) => line.itemId)) {
    const debt = debts.get(itemId);
    if (debt === undefined || minor > netOf(debt)) faults.push(`${itemId} takes more than it owes`);
  }
  const stepped = done.steps.reduce((sum, step) => sum + step.minor, 0n);
  const agreed = asked.accounts.length > 1 && asked.accounts.some((id) => asked.orderOf(id).by !== 'law');
  // An account with an order of its own is told of twice: what the law gave it, and where it put that.
  if (!agreed && stepped !== taken) faults.push('the steps do not add up to the lines');
  const reachable = asked.debts.filter(
    (debt) =>
      asked.accounts.includes(debt.accountId) &&
      (!debt.disputed || asked.orderOf(debt.accountId).disputed === 'last'),
  );
  const left = reachable.some(
    (debt) => netOf(debt) > (settledBy(done.lines, (line) => line.itemId).get(debt.itemId) ?? 0n),
  );
  if (done.restMinor > 0n && left) faults.push('money rests while something that it may settle is open');
  return faults;
}

/** Whether the same payment over the same debts listed backwards comes to the same. */
export function isIndependentOfListing(asked: MoneyToAllocate): boolean {
  const text = (one: MoneyToAllocate) =>
    allocateMoney(one)
      .lines.map((line) => `${line.itemId} ${line.kind} ${line.minor}`)
      .join();
  const turned = { ...asked, debts: [...asked.debts].reverse(), accounts: [...asked.accounts].reverse() };
  return text(asked) === text(turned);
}

import { asDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateMoney } from './allocate-money.ts';
import { houseOrder } from './allocation-order.ts';
import type { Debt } from './rank-debts.ts';
import { settleCredits, type UnsettledItem } from './settle-credits.ts';

const day = asDay(20_000);
const item = (itemId: string, due: number, open: Debt['open'], disputed = false): Debt => ({
  accountId: 'account',
  security: { cover: 'none' },
  burdenPpm: 0,
  itemId,
  dueOn: asDay(20_000 + due),
  disputed,
  open,
});

const give = (amountMinor: bigint, debts: readonly Debt[], named: string | null = null) =>
  allocateMoney({
    amountMinor,
    day,
    debts,
    accounts: ['account'],
    designations: named === null ? [] : [{ accountId: 'account', itemId: named, minor: null }],
    orderOf: () => houseOrder,
  });

test('money goes to the oldest due day first, then to the smaller id, and to what is disputed last', () => {
  const items = [
    item('c', 1, { principal: 10n }),
    item('b', 0, { principal: 10n }),
    item('a', 1, { principal: 10n }),
    item('d', -9, { principal: 10n }, true),
  ];
  expect(give(35n, items).lines.map((line) => `${line.itemId} ${line.minor}`)).toEqual([
    'b 10',
    'a 10',
    'c 10',
    'd 5',
  ]);
});

test('within an item costs come before interest and interest before principal', () => {
  const items = [item('a', 0, { principal: 100n, interest: 7n, cost: 3n, 'late-fee': 2n })];
  expect(give(11n, items).lines.map((line) => `${line.kind} ${line.minor}`)).toEqual([
    'cost 3',
    'interest 7',
    'late-fee 1',
  ]);
});

test('the item that the payer named comes first', () => {
  const items = [item('a', 0, { principal: 10n }), item('b', 5, { principal: 10n })];
  expect(give(12n, items, 'b').lines.map((line) => `${line.itemId} ${line.minor}`)).toEqual(['b 10', 'a 2']);
});

const someItems = fc.uniqueArray(
  fc.record({
    itemId: fc.stringMatching(/^[a-f]{2}$/),
    due: fc.integer({ min: -40, max: 40 }),
    principal: fc.bigInt({ min: 0n, max: 500n }),
    interest: fc.bigInt({ min: 0n, max: 50n }),
    disputed: fc.boolean(),
  }),
  { selector: (one) => one.itemId, maxLength: 6 },
);

test('what is allocated and what rests add up to what was paid, and no item takes more than it owes', () => {
  fc.assert(
    fc.property(someItems, fc.bigInt({ min: 0n, max: 2_000n }), (made, amount) => {
      const items = made.map((one) =>
        item(one.itemId, one.due, { principal: one.principal, interest: one.interest }, one.disputed),
      );
      const { lines, restMinor } = give(amount, items);
      expect(lines.reduce((sum, line) => sum + line.minor, restMinor)).toBe(amount);
      const open = made.reduce((sum, one) => sum + one.principal + one.interest, 0n);
      expect(restMinor).toBe(amount > open ? amount - open : 0n);
      for (const line of lines) {
        const of = items.find((one) => one.itemId === line.itemId);
        expect(line.minor > 0n && line.minor <= (of?.open[line.kind] ?? 0n)).toBe(true);
      }
    }),
  );
});

test('transfers of credit leave the account balance as it was and never settle more than is open', () => {
  fc.assert(
    fc.property(
      someItems,
      fc.bigInt({ min: 1n, max: 900n }),
      fc.bigInt({ min: 0n, max: 300n }),
      (made, resting, note) => {
        const items: UnsettledItem[] = made.map((one) => ({
          ...item(one.itemId, one.due, { principal: one.principal, interest: one.interest }, one.disputed),
          owedFrom: day,
          openMinor: one.principal + one.interest,
        }));
        items.push({ ...item('zz', 0, { principal: -note }), owedFrom: day, openMinor: -note });
        const { moves } = settleCredits(
          items,
          [{ causeId: 'p', minor: resting, from: day }],
          [],
          day,
          houseOrder,
        );
        expect(moves.reduce((sum, move) => sum + move.minor, 0n)).toBe(0n);
        for (const one of items) {
          const moved = moves
            .filter((move) => move.itemId === one.itemId)
            .reduce((sum, move) => sum + move.minor, 0n);
          const left = one.openMinor + moved;
          expect(
            one.openMinor >= 0n ? left >= 0n && left <= one.openMinor : left >= one.openMinor && left <= 0n,
          ).toBe(true);
        }
      },
    ),
  );
});

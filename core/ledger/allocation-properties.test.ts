import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateMoney } from './allocate-money.ts';
import { houseOrder, readAllocationOrder } from './allocation-order.ts';
import { readAllocationRecord, recordAllocation, writeAllocationRecord } from './allocation-record.ts';
import { judgeOrder } from './judge-order.ts';
import { shareProRata } from './share-pro-rata.ts';
import { faultsOfAllocation, isIndependentOfListing, randomAllocation } from './testing/random-allocation.ts';

const runs = { numRuns: 400, seed: 20_261_128 };

test('no allocation gives more than came in, takes more than is open, or leaves money idle beside a debt it may settle', () => {
  fc.assert(
    fc.property(randomAllocation, (asked) => {
      expect(faultsOfAllocation(asked)).toEqual([]);
    }),
    runs,
  );
});

test('the order in which debts and accounts are listed changes nothing', () => {
  fc.assert(fc.property(randomAllocation, isIndependentOfListing), runs);
});

test('shares in a ratio add up to the whole, none is more than its weight, and each is within a unit of the exact one', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(weights, fc.bigInt({ min: 0n, max: 1_000_000n }), (given, part) => {
      const sum = given.reduce((total, one) => total + one, 0n);
      fc.pre(sum > 0n);
      const minor = (sum * part) / 1_000_000n;
      const { shares } = shareProRata(minor, given);
      expect(shares.reduce((total, share) => total + share, 0n)).toBe(minor);
      for (const [place, share] of shares.entries()) {
        const weight = given[place] ?? 0n;
        expect(share <= weight).toBe(true);
        const exact = minor * weight;
        expect(share * sum > exact - sum && share * sum < exact + sum).toBe(true);
      }
    }),
    runs,
  );
});

test('the record of an allocation reads back as what was decided', () => {
  fc.assert(
    fc.property(randomAllocation, (asked) => {
      const done = allocateMoney(asked);
      const basisOf = (accountId: string) => ({
        order: asked.orderOf(accountId),
        security: { cover: 'none' } as const,
        burdenPpm: 0,
      });
      const record = recordAllocation({ ...done, ...asked, country: 'CN', basisOf });
      expect(readAllocationRecord(writeAllocationRecord(record))).toEqual(record);
    }),
    runs,
  );
});

test('what a house sets without an agreement departs from the law nowhere in China, and an agreement does', () => {
  const set = { by: 'newest-first', designation: 'excluded', kinds: [...houseOrder.kinds].reverse() };
  const house = readAllocationOrder(set);
  const agreed = readAllocationOrder({ ...set, basis: 'contract', clause: '§ 7' });
  if (house === null || agreed === null) throw new Error('the orders cannot be read');
  expect(judgeOrder(house, 'CN')).toEqual({
    order: houseOrder,
    faults: ['order-needs-agreement', 'kinds-need-agreement', 'designation-needs-agreement'],
  });
  expect(judgeOrder(agreed, 'CN')).toEqual({ order: agreed, faults: [] });
  expect(judgeOrder(house, 'US').order).toEqual(house);
});

test('an order with a kind twice, or a word that nobody knows, is no order', () => {
  const twice = [...houseOrder.kinds.slice(1), 'principal'];
  expect(readAllocationOrder({ kinds: twice })).toBeNull();
  expect(readAllocationOrder({ by: 'best-first' })).toBeNull();
  expect(readAllocationOrder({})).toEqual(houseOrder);
});

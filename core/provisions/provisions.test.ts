import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { starterProvisions } from '@duly/policies/provisions/starter-provisions.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthBefore, monthDays } from './month.ts';
import { type ByBucket, movementOf } from './movement-of.ts';
import { provideFor } from './provide-for.ts';
import { readProvisionMatrix } from './read-provision-matrix.ts';

test('the shipped rates read', () => {
  expect(readProvisionMatrix(starterProvisions)).toEqual({ ok: true, value: starterProvisions });
});

test('what is overdue for longer is never provided for with less', () => {
  const trade = starterProvisions.rates.trade;
  expect(readProvisionMatrix({ version: 2, rates: { trade: { ...trade, '31-60': 0 } } })).toMatchObject({
    refusals: [{ code: 'provision-rates-fall', params: { kind: 'trade', bucket: '31-60' } }],
  });
});

test.each([
  ['a bucket left out', { trade: { '1-30': 0 } }],
  ['more than the whole', { trade: { ...starterProvisions.rates.trade, '>180': 1_000_001 } }],
  ['half a part', { trade: { ...starterProvisions.rates.trade, '>180': 999_999.5 } }],
  ['an account of no kind', { king: starterProvisions.rates.trade }],
])('%s is not of the form', (_, rates) => {
  expect(readProvisionMatrix({ version: 1, rates })).toMatchObject({
    refusals: [{ code: 'provision-matrix-invalid' }],
  });
});

test.each([
  [100_00n, 50_000, 5_00n],
  [1n, 500_000, 1n],
  [1n, 499_999, 0n],
  [-100_00n, 50_000, 0n],
  [9_000_000_000_000_000_000n, 1_000_000, 9_000_000_000_000_000_000n],
])('of %s at %s ppm is provided %s, half a unit up', (base, rate, provided) => {
  expect(provideFor(base, rate)).toBe(provided);
});

test('what is written off uses what was provided for the account, oldest first, and no more', () => {
  const moves = movementOf({ '31-60': 10n, '>180': 100n }, {}, 105n);
  expect(moves).toEqual([
    { bucket: '31-60', opening: 10n, charged: 0n, released: 5n, used: 5n, closing: 0n },
    { bucket: '>180', opening: 100n, charged: 0n, released: 0n, used: 100n, closing: 0n },
  ]);
});

test('opening and charge less release and use is the closing, in every bucket', () => {
  const side = fc.record(
    Object.fromEntries(ageingBuckets.map(({ id }) => [id, fc.bigInt({ min: 0n, max: 1_000n })])),
  ) as fc.Arbitrary<ByBucket>;
  fc.assert(
    fc.property(side, side, fc.bigInt({ min: -500n, max: 5_000n }), (opening, closing, writtenOff) => {
      const moves = movementOf(opening, closing, writtenOff);
      let used = 0n;
      for (const move of moves) {
        expect(move.closing).toBe(move.opening + move.charged - move.released - move.used);
        expect([move.charged, move.released, move.used].every((minor) => minor >= 0n)).toBe(true);
        expect(move.charged === 0n || move.released === 0n).toBe(true);
        expect(move.used).toBeLessThanOrEqual(move.opening);
        used += move.used;
      }
      expect(used).toBeLessThanOrEqual(writtenOff > 0n ? writtenOff : 0n);
    }),
    { seed: 9 },
  );
});

test('a month has its first and its last day', () => {
  const days = monthDays('2024-02');
  expect(days && [formatDay(days.first), formatDay(days.last), monthBefore(days.first)]).toEqual([
    '2024-02-01',
    '2024-02-29',
    '2024-01',
  ]);
  expect(monthDays('2024-13')).toBeNull();
});

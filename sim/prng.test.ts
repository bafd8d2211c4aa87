import { expect, test } from 'vitest';
import { makePrng } from './prng.ts';

test('the same seed makes the same choices, another seed others', () => {
  const draw = (seed: string): number[] => {
    const prng = makePrng(seed);
    return Array.from({ length: 50 }, () => prng.int(0, 1_000_000));
  };
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('what one part draws does not shift what another gets', () => {
  const alone = makePrng('seed').fork('names').int(0, 1_000_000);
  const busy = makePrng('seed');
  for (let count = 0; count < 10; count += 1) busy.int(1, 6);
  expect(busy.fork('names').int(0, 1_000_000)).toBe(alone);
});

test('both bounds are reached and nothing beyond them', () => {
  const prng = makePrng('dice');
  const faces = new Set(Array.from({ length: 500 }, () => prng.int(1, 6)));
  expect([...faces].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('weights are kept to within chance', () => {
  const prng = makePrng('weights');
  let rare = 0;
  for (let count = 0; count < 10_000; count += 1)
    if (prng.weighted({ rare: 1, often: 9 }) === 'rare') rare += 1;
  // 10,000 draws at one tenth: 1,000 expected, five standard deviations are 150.
  expect(rare).toBeGreaterThan(850);
  expect(rare).toBeLessThan(1150);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf, readPercent } from './rates-draft.ts';

test('every rate is written as a percentage that reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (ppm) => {
      expect(readPercent(percentOf(ppm))).toBe(ppm);
    }),
  );
});

test.each(['', '-1', '101', '100.1', '1.23456', 'abc'])('%j is no rate', (text) => {
  expect(readPercent(text)).toBeNull();
});

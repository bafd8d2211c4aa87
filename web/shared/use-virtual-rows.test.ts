import { expect, test } from 'vitest';
import { visibleRows } from './use-virtual-rows.ts';

test('of ten thousand rows only those in sight and a few around them are drawn', () => {
  const { from, to, total } = visibleRows(10_000, 53, 53 * 5000, 800);
  expect([from, to, total]).toEqual([4992, 5024, 530_000]);
});

test('at both ends the list neither begins before its first row nor ends after its last', () => {
  expect(visibleRows(3, 53, 0, 800)).toEqual({ from: 0, to: 3, total: 159 });
  expect(visibleRows(0, 53, 0, 800)).toEqual({ from: 0, to: 0, total: 0 });
  expect(visibleRows(10, 53, 99_999, 800).from).toBe(10);
});

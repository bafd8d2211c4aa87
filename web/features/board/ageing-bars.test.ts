import { expect, test } from 'vitest';
import type { Ageing } from '../../shared/api-types.ts';
import { ageingBars, mainCurrency, shortSum } from './ageing-bars.ts';

const ageing: Ageing = {
  date: '2026-11-12',
  currencies: ['CNY', 'USD'],
  buckets: [
    { bucket: 'on-account', count: 1, minor: { CNY: '-100', USD: '0' } },
    { bucket: 'not-due', count: 2, minor: { CNY: '1340773570', USD: '0' } },
    { bucket: '1-30', count: 1, minor: { CNY: '500', USD: '700' } },
  ],
  byKind: [],
  total: { count: 4, minor: { CNY: '1340773970', USD: '700' } },
};

test('a label is short in the unit that its readers count in', () => {
  expect(shortSum(1_340_773_570n, 'CNY', 'zh-CN')).toBe('1,340');
  expect(shortSum(1_340_773_570n, 'CNY', 'en')).toBe('13,407');
  expect(shortSum(7_000_000n, 'CNY', 'zh-CN')).toBe('7.0');
});

test('the chart shows the currency of most buckets, and no bar for money that has no age', () => {
  expect(mainCurrency(ageing)).toBe('CNY');
  expect(ageingBars(ageing, 'CNY', 'en').map((bar) => bar.bucket)).toEqual(['not-due', '1-30']);
});

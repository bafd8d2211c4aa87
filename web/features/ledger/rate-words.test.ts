import { expect, test } from 'vitest';
import { percent, permille, readTypedRate } from './rate-words.ts';

test('millionths are written as people do, without a float in between', () => {
  expect(['1000', '500', '50', '1', '117500.25'].map(permille)).toEqual([
    '1‰',
    '0.5‰',
    '0.05‰',
    '0.001‰',
    '117.50025‰',
  ]);
  expect(['117500', '30000', '500', '1000000'].map(percent)).toEqual(['11.75%', '3%', '0.05%', '100%']);
});

test('a typed rate is read exactly, with its sign or without', () => {
  expect(readTypedRate('1', 1_000)).toBe(1_000);
  expect(readTypedRate('0.5‰', 1_000)).toBe(500);
  expect(readTypedRate('11.75 %', 10_000)).toBe(117_500);
  expect(readTypedRate('0.0001', 1_000)).toBeNull();
  expect(readTypedRate('一', 1_000)).toBeNull();
  expect(readTypedRate('', 1_000)).toBeNull();
});

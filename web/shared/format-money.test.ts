import { expect, test } from 'vitest';
import { formatMinor, formatMoney, readTypedMinor, sumMinor } from './format-money.ts';

test('a sum has its thousands apart and all digits of its currency', () => {
  expect(formatMinor('511302', 'CNY')).toBe('5,113.02');
  expect(formatMinor('-5', 'USD')).toBe('-0.05');
  expect(formatMinor('1234567', 'JPY')).toBe('1,234,567');
});

test('the unit is a word in Chinese for the yuan and a code otherwise', () => {
  expect(formatMoney({ minor: '300000', currency: 'CNY' }, 'zh-CN')).toBe('3,000.00 元');
  expect(formatMoney({ minor: '300000', currency: 'CNY' }, 'en')).toBe('3,000.00 CNY');
  expect(formatMoney({ minor: '300000', currency: 'USD' }, 'zh-CN')).toBe('3,000.00 USD');
});

test('a typed sum is read to the cent, with separators and full-width digits', () => {
  expect(readTypedMinor('3,000', 'CNY')).toBe('300000');
  expect(readTypedMinor('３０００．５', 'CNY')).toBe('300050');
  expect(readTypedMinor('5113.02 元', 'CNY')).toBe('511302');
});

test('a typed sum is never rounded, negative or guessed', () => {
  for (const text of ['', '0', '-5', '1.005', '1e3', 'all']) expect(readTypedMinor(text, 'CNY')).toBeNull();
});

test('sums of minor units stay exact beyond what a float can hold', () => {
  expect(sumMinor(['9007199254740993', '1'])).toBe('9007199254740994');
});

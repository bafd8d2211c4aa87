import { expect, test } from 'vitest';
import { designatedAs, fitsMask, isSameAccount, maskAccount } from './own-account.ts';

test('one account is one account however a bank groups, prefixes or suffixes it', () => {
  expect(isSameAccount('DE89 3704 0044 0532 0130 00', 'DE89370400440532013000')).toBe(true);
  expect(isSameAccount('12345678/1020304050', '1020304050')).toBe(true);
  expect(isSameAccount('1291.99.348EUR', '129199348')).toBe(true);
  expect(isSameAccount('6222 0000 1111 2222', '6222 0000 1111 2223')).toBe(false);
});

test('a masked number never means an account by itself, and fits only an account with its visible ends', () => {
  expect(isSameAccount('1234****5678', '1234****5678')).toBe(false);
  expect(fitsMask('1234****5678', '1234000000005678')).toBe(true);
  expect(fitsMask('****5678', '1234000000005679')).toBe(false);
  expect(fitsMask('**', '1234000000005679')).toBe(false);
});

test('an account is designated under the name that the tenant gave it', () => {
  expect(designatedAs('UBRT/1234567890/HUF', ['999', '1234567890'])).toBe('1234567890');
  expect(designatedAs('555', ['999'])).toBeNull();
});

test("a payer's account is seen by its last four signs at most", () => {
  expect(maskAccount('DE89370400440532013000')).toBe('****3000');
  expect(maskAccount('123')).toBe('****');
  expect(maskAccount('6226******5669')).toBe('6226******5669');
});

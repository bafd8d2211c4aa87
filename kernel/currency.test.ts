import { expect, test } from 'vitest';
import { currencyCodes, currencyDigits } from './currency.ts';

test('minor digits follow ISO 4217', () => {
  const cases = { CNY: 2, USD: 2, JPY: 0, KRW: 0, KWD: 3, TND: 3, CLF: 4, UYW: 4, VND: 0, MGA: 2, XCG: 2 };
  for (const [code, digits] of Object.entries(cases))
    expect([code, currencyDigits(code)]).toEqual([code, digits]);
});

test('no code stands twice and all are three capitals', () => {
  expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
  for (const code of currencyCodes) expect(code).toMatch(/^[A-Z]{3}$/);
});

test('what is not a currency has no digits', () => {
  for (const code of ['', 'cny', 'RMB', 'XXX', 'XAU']) expect(currencyDigits(code)).toBeNull();
});

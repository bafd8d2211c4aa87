import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyCodes, currencyDigits } from './currency.ts';
import {
  addMoney,
  divideMinor,
  formatDecimal,
  formatGrouped,
  maxMinor,
  parseDecimal,
  shareMinor,
} from './money.ts';

const minors = fc.bigInt({ min: -maxMinor, max: maxMinor });

test('an amount that is written and read again is the same, in every currency', () => {
  fc.assert(
    fc.property(minors, fc.constantFrom(...currencyCodes), (minor, currency) => {
      const text = formatDecimal(minor, currency);
      expect(parseDecimal(text, currency)).toEqual({ ok: true, value: minor });
      expect(formatGrouped(minor, currency).replaceAll(',', '')).toBe(text);
      expect(text.split('.')[1]?.length ?? 0).toBe(currencyDigits(currency));
    }),
  );
});

test.each([
  ['1234.5', 'CNY', 123450n],
  ['-0.05', 'CNY', -5n],
  ['+12', 'JPY', 12n],
  ['1.234', 'KWD', 1234n],
  ['007', 'USD', 700n],
])('%s %s is %s minor units', (text, currency, minor) => {
  expect(parseDecimal(text, currency)).toEqual({ ok: true, value: minor });
});

test.each([
  ['1.005', 'CNY', 'amount-too-precise'],
  ['1.000', 'CNY', 'amount-too-precise'],
  ['1.0', 'JPY', 'amount-too-precise'],
  ['1,000.00', 'CNY', 'amount-malformed'],
  ['1e3', 'CNY', 'amount-malformed'],
  ['', 'CNY', 'amount-malformed'],
  ['-', 'CNY', 'amount-malformed'],
  ['.5', 'CNY', 'amount-malformed'],
  ['１２', 'CNY', 'amount-malformed'],
  ['1', 'RMB', 'currency-unknown'],
  ['92233720368547758.08', 'CNY', 'amount-out-of-range'],
  ['9'.repeat(5000), 'CNY', 'amount-out-of-range'],
])('%s %s is refused as %s', (text, currency, code) => {
  expect(parseDecimal(text, currency)).toMatchObject({ ok: false, refusals: [{ code }] });
});

test('thousands are grouped in threes', () => {
  expect(formatGrouped(-123456789n, 'CNY')).toBe('-1,234,567.89');
  expect(formatGrouped(99n, 'CNY')).toBe('0.99');
  expect(formatGrouped(1000n, 'JPY')).toBe('1,000');
});

test('sums of two currencies are not added', () => {
  expect(addMoney({ minor: 1n, currency: 'CNY' }, { minor: 2n, currency: 'CNY' }).minor).toBe(3n);
  expect(() => addMoney({ minor: 1n, currency: 'CNY' }, { minor: 2n, currency: 'USD' })).toThrow(RangeError);
});

test.each([
  [5n, 2n, 2n, 3n, 2n],
  [7n, 2n, 4n, 4n, 3n],
  [-5n, 2n, -2n, -3n, -2n],
  [-7n, 2n, -4n, -4n, -3n],
  [5n, -2n, -2n, -3n, -2n],
  [8n, 3n, 3n, 3n, 2n],
  [7n, 3n, 2n, 2n, 2n],
  [0n, 3n, 0n, 0n, 0n],
])('%s / %s is %s half-even, %s half-up, %s down', (minor, by, halfEven, halfUp, down) => {
  expect(divideMinor(minor, by, 'half-even')).toBe(halfEven);
  expect(divideMinor(minor, by, 'half-up')).toBe(halfUp);
  expect(divideMinor(minor, by, 'down')).toBe(down);
});

test('a rounded quotient is never off by more than half a unit, rounding down by less than one', () => {
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  fc.assert(
    fc.property(
      minors,
      minors.filter((by) => by !== 0n),
      (minor, by) => {
        for (const rounding of ['half-even', 'half-up'] as const) {
          expect(size(minor - divideMinor(minor, by, rounding) * by) * 2n).toBeLessThanOrEqual(size(by));
        }
        expect(size(minor - divideMinor(minor, by, 'down') * by)).toBeLessThan(size(by));
      },
    ),
  );
});

test('shares add up, follow their weights to within one unit, and mirror for a negative sum', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      minors,
      weights.filter((list) => list.some((weight) => weight > 0n)),
      (total, list) => {
        const shares = shareMinor(total, list);
        const weightSum = list.reduce((sum, weight) => sum + weight, 0n);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(total);
        shares.forEach((share, index) => {
          const off = share * weightSum - total * (list[index] ?? 0n);
          expect(off < weightSum && off > -weightSum).toBe(true);
        });
        expect(shareMinor(-total, list)).toEqual(shares.map((share) => -share));
      },
    ),
  );
});

test('the unit left over goes to the largest remainder, the earlier when equal', () => {
  expect(shareMinor(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  expect(shareMinor(10n, [1n, 5n, 0n])).toEqual([2n, 8n, 0n]);
});

test('shares without weight are a bug', () => {
  expect(() => shareMinor(1n, [])).toThrow(RangeError);
  expect(() => shareMinor(1n, [0n])).toThrow(RangeError);
  expect(() => shareMinor(1n, [2n, -1n])).toThrow(RangeError);
});

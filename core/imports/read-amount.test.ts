import { formatDecimal, formatGrouped } from '@duly/kernel/money.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyInAmount, type DecimalSign, decimalSignOf, readAmount } from './read-amount.ts';

const usd = (text: string, sign: DecimalSign = 'point', power = 0) => {
  const reading = readAmount(text, 'USD', sign, power);
  return 'minor' in reading ? reading.minor : reading.fault;
};

test.each([
  ['97.6', 9760n],
  ['1,234.50', 123450n],
  ['(1,234.50)', -123450n],
  ['（1,234.50）', -123450n],
  ['1234.50-', -123450n],
  ['-1,234.50', -123450n],
  ['−5', -500n],
  ['１２３４．５', 123450n],
  ['$1,234.5', 123450n],
  ['-$5.00', -500n],
  ['$-5.00', -500n],
  ['US$ 5', 500n],
  ['USD 12.50', 1250n],
  ['12.50 USD', 1250n],
  ['1234.5000', 123450n],
  ['12,34,567.50', 123456750n],
  ['1 234.50', 123450n],
  ['.5', 50n],
  ['00012.00', 1200n],
  ['+7', 700n],
])('%s is read exactly', (text, minor) => {
  expect(usd(text)).toBe(minor);
});

test.each([
  ['64982.589', 'amount-too-precise'],
  ['12.500', 'amount-too-precise'],
  ['1.2E+05', 'amount-unreadable'],
  ['12,34', 'amount-unreadable'],
  ['1.234,56', 'amount-unreadable'],
  ['abc', 'amount-unreadable'],
  ['--5', 'amount-unreadable'],
  ['(-5)', 'amount-unreadable'],
  ['EUR 5.00', 'currency-conflict'],
  ['99999999999999999999', 'amount-out-of-range'],
  ['Infinity', 'amount-unreadable'],
  ['0x10', 'amount-unreadable'],
])('%s is refused and never rounded', (text, fault) => {
  expect(usd(text)).toBe(fault);
});

test('a column of decimal commas reads points as groups', () => {
  expect(usd('1.234,56', 'comma')).toBe(123456n);
  expect(usd('12.500', 'comma')).toBe(1250000n);
  expect(usd('7,5', 'comma')).toBe(750n);
  expect(usd('1 234,50', 'comma')).toBe(123450n);
});

test('an amount in 万元 is moved by four digits, exactly', () => {
  expect(readAmount('1.23', 'CNY', 'point', 4)).toEqual({ minor: 1230000n });
  expect(readAmount('0.000001', 'CNY', 'point', 4)).toEqual({ minor: 1n });
  expect(readAmount('0.0000001', 'CNY', 'point', 4)).toEqual({ fault: 'amount-too-precise' });
});

test('a currency without minor digits takes none', () => {
  expect(readAmount('1,500', 'JPY', 'point')).toEqual({ minor: 1500n });
  expect(readAmount('1.5', 'JPY', 'point')).toEqual({ fault: 'amount-too-precise' });
});

test('only a cell that can be read in one way proves the decimal sign', () => {
  expect(decimalSignOf('1.234,56')).toBe('comma');
  expect(decimalSignOf('1,234.56')).toBe('point');
  expect(decimalSignOf('12,5')).toBe('comma');
  expect(decimalSignOf('12.50')).toBe('point');
  expect(decimalSignOf('1,234')).toBeNull();
  expect(decimalSignOf('1.234')).toBeNull();
  expect(decimalSignOf('1.234.567')).toBeNull();
  expect(decimalSignOf('1234')).toBeNull();
});

test('a currency beside the number is seen, a symbol is not taken for one', () => {
  expect(currencyInAmount('CAD 5')).toBe('CAD');
  expect(currencyInAmount('5 元')).toBeNull();
  expect(currencyInAmount('5')).toBeNull();
});

test('what is accepted formats back to the sum that was written', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.boolean(), (minor, grouped) => {
      const text = grouped ? formatGrouped(minor, 'USD') : formatDecimal(minor, 'USD');
      expect(usd(text)).toBe(minor);
      const european = text.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
      expect(usd(european, 'comma')).toBe(minor);
    }),
  );
});

test('no text whatever makes the reader fail otherwise than by a code', () => {
  const noise = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-()+ $¥元ＥE') }));
  fc.assert(
    fc.property(noise, fc.constantFrom<DecimalSign>('point', 'comma'), (text, sign) => {
      const reading = readAmount(text, 'USD', sign);
      if (!('minor' in reading)) return;
      // The digits that were accepted are the digits that were written.
      const written = text.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
      const read = reading.minor.toString().replace('-', '').replace(/^0+/, '').replace(/0+$/, '');
      expect(written).toContain(read);
    }),
    { numRuns: 2000 },
  );
});

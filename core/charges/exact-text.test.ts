import { expect, test } from 'vitest';
import { exactText } from './exact-text.ts';
import { accrualDenominator } from './resolve-rate.ts';

test('an exact sum shows the fractions that a posting leaves over, and no idle noughts', () => {
  // £1,000 at 8.5% for 50 days.
  expect(exactText((100_000n * 85_000n * 50n * accrualDenominator) / (1_000_000n * 365n), 'GBP')).toBe(
    '11.643835',
  );
  expect(exactText(900n * accrualDenominator, 'CNY')).toBe('9.00');
  expect(exactText(-accrualDenominator / 2n, 'CNY')).toBe('-0.005');
  expect(exactText(7n * accrualDenominator, 'JPY')).toBe('7');
});

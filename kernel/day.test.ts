import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  asDay,
  type Day,
  dayOf,
  daysBetween,
  firstDay,
  formatDay,
  lastDay,
  parseDay,
  partsOf,
  weekday,
} from './day.ts';

const days = fc.integer({ min: firstDay, max: lastDay }).map((value) => asDay(value));

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

test('days agree with the proleptic Gregorian calendar of the platform', () => {
  fc.assert(
    fc.property(days, (value) => {
      const date = new Date(value * 86_400_000);
      expect(formatDay(value)).toBe(date.toISOString().slice(0, 10));
      expect(weekday(value)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
    }),
    { numRuns: 2000 },
  );
});

test('a day that is written and read again is the same', () => {
  fc.assert(
    fc.property(days, (value) => {
      expect(parseDay(formatDay(value))).toBe(value);
      const { year, month, dayOfMonth } = partsOf(value);
      expect(dayOf(year, month, dayOfMonth)).toBe(value);
    }),
  );
});

test('1970-01-01 is day 0 and the bounds are the first and last writable days', () => {
  expect(parseDay('1970-01-01')).toBe(0);
  expect(formatDay(firstDay)).toBe('0001-01-01');
  expect(formatDay(lastDay)).toBe('9999-12-31');
});

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '0000-01-01',
  '2026-1-01',
  ' 2026-01-01',
  '2026/01/01',
  '2026-01-01T00',
  '20260101',
  '-026-01-01',
  '２026-01-01',
  '',
])('"%s" is not a day', (text) => {
  expect(parseDay(text)).toBeNull();
});

test('29 February exists in leap years only', () => {
  for (const text of ['2000-02-29', '2024-02-29']) expect(formatDay(day(text))).toBe(text);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, count, to) => {
  expect(formatDay(addMonths(day(from), count))).toBe(to);
});

test('adding months keeps the day of month or ends at the month end, never later', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: -600, max: 600 }),
      (value, count) => {
        const from = partsOf(asDay(value));
        const to = partsOf(addMonths(asDay(value), count));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        expect(to.dayOfMonth).toBeLessThanOrEqual(from.dayOfMonth);
      },
    ),
  );
});

test('leaving the calendar or a fraction of a day is a bug', () => {
  expect(() => addDays(lastDay, 1)).toThrow(RangeError);
  expect(() => addMonths(lastDay, 1)).toThrow(RangeError);
  expect(() => asDay(0.5)).toThrow(RangeError);
  expect(dayOf(2026, 1.5, 1)).toBeNull();
});

test('days between are counted without the first day', () => {
  expect(daysBetween(day('2026-02-27'), day('2026-03-01'))).toBe(2);
});

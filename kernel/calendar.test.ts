import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDayOnOrAfter,
  businessDaysBetween,
  isBusinessDay,
  nextBusinessDay,
  weekdaysCalendar,
} from './calendar.ts';
import { addDays, asDay, type Day, formatDay, parseDay } from './day.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

// Known for one year: a Thursday and Friday off, and the Sunday after worked instead.
const calendar: BusinessCalendar = {
  id: 'test',
  knownFrom: day('2026-01-01'),
  knownUntil: day('2026-12-31'),
  offDays: new Set([day('2026-10-01'), day('2026-10-02')]),
  workDays: new Set([day('2026-10-04')]),
};

test.each([
  ['2026-09-30', true, false],
  ['2026-10-01', false, false],
  ['2026-10-03', false, false],
  ['2026-10-04', true, false],
  ['2026-12-31', true, false],
  ['2027-01-01', true, true],
  ['2027-01-02', false, true],
  ['2025-12-31', true, true],
])('%s is worked: %s, provisional: %s', (text, business, provisional) => {
  expect(isBusinessDay(calendar, day(text))).toEqual({ business, provisional });
});

test('a holiday is stepped over and a worked Sunday counts', () => {
  expect(formatDay(nextBusinessDay(calendar, day('2026-09-30')).day)).toBe('2026-10-04');
  expect(formatDay(addBusinessDays(calendar, day('2026-09-30'), 2).day)).toBe('2026-10-05');
  expect(formatDay(addBusinessDays(calendar, day('2026-10-05'), -2).day)).toBe('2026-09-30');
  expect(formatDay(businessDayOnOrAfter(calendar, day('2026-10-04')).day)).toBe('2026-10-04');
  expect(formatDay(businessDayOnOrAfter(calendar, day('2026-10-03')).day)).toBe('2026-10-04');
});

test('a count that runs beyond what is known is marked', () => {
  expect(addBusinessDays(calendar, day('2026-12-30'), 1)).toEqual({
    day: day('2026-12-31'),
    provisional: false,
  });
  expect(addBusinessDays(calendar, day('2026-12-31'), 1)).toEqual({
    day: day('2027-01-01'),
    provisional: true,
  });
  expect(businessDaysBetween(calendar, day('2026-12-30'), day('2027-01-04')).provisional).toBe(true);
});

test('the weekday calendar is known for ever', () => {
  expect(isBusinessDay(weekdaysCalendar, day('2099-05-01'))).toEqual({ business: true, provisional: false });
});

const near = fc.integer({ min: day('2025-06-01'), max: day('2027-06-01') }).map((value) => asDay(value));

test('counting business days undoes adding them, forward and back', () => {
  fc.assert(
    fc.property(near, fc.integer({ min: -300, max: 300 }), (from, count) => {
      const to = addBusinessDays(calendar, from, count).day;
      expect(businessDaysBetween(calendar, from, to).count).toBe(count);
    }),
  );
});

test('the quick count is the count day by day', () => {
  fc.assert(
    fc.property(near, fc.integer({ min: 0, max: 500 }), (from, length) => {
      let count = 0;
      for (let step = 1; step <= length; step += 1) {
        if (isBusinessDay(calendar, addDays(from, step)).business) count += 1;
      }
      expect(businessDaysBetween(calendar, from, addDays(from, length)).count).toBe(count);
    }),
  );
});

test('a part of a business day is a bug', () => {
  expect(() => addBusinessDays(calendar, day('2026-01-05'), 0.5)).toThrow(RangeError);
});

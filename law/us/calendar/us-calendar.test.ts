import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { usCalendar } from './us-calendar.ts';

test('the federal holidays of 2026, Independence Day kept on the Friday before', () => {
  const from = parseDay('2026-01-01') ?? 0;
  const until = parseDay('2026-12-31') ?? 0;
  const days = [...usCalendar.offDays].filter((day) => day >= from && day <= until).sort((a, b) => a - b);
  expect(days.map(formatDay)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ]);
});

test('a New Year on Saturday is kept on the last day of the year before', () => {
  expect(usCalendar.offDays.has(parseDay('2027-12-31') ?? (0 as never))).toBe(true);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBusinessDay } from '@duly/kernel/calendar.ts';
import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { cnYears } from './cn-business-days.ts';
import { cnCalendar, cnStatutoryDays, makeCnCalendar } from './cn-calendar.ts';

function asked(text: string): { business: boolean; provisional: boolean } {
  return isBusinessDay(cnCalendar, parseDay(text) as Day);
}

test.each([
  ['2026-02-14', true],
  ['2026-02-15', false],
  ['2026-02-23', false],
  ['2026-02-28', true],
  ['2026-09-20', true],
  ['2026-10-07', false],
  ['2026-10-08', true],
  ['2026-10-10', true],
  ['2004-01-17', true],
  ['2020-01-31', false],
])('%s is worked: %s', (text, business) => {
  expect(asked(text)).toEqual({ business, provisional: false });
});

test('2027 is not known yet: weekends only, and marked', () => {
  expect(asked('2027-01-01')).toEqual({ business: true, provisional: true });
  expect(asked('2027-10-02')).toEqual({ business: false, provisional: true });
  expect(formatDay(cnCalendar.knownUntil)).toBe('2026-12-31');
});

test('loading the plan of a year makes it known', () => {
  const withPlan = makeCnCalendar([
    ...cnYears,
    { year: 2027, off: '01-01', work: '01-02', statutory: '01-01' },
  ]);
  expect(isBusinessDay(withPlan, parseDay('2027-01-01') as Day)).toEqual({
    business: false,
    provisional: false,
  });
  expect(isBusinessDay(withPlan, parseDay('2027-01-02') as Day)).toEqual({
    business: true,
    provisional: false,
  });
});

test('years follow one another without a gap', () => {
  cnYears.forEach((year, index) => {
    expect(year.year).toBe(2004 + index);
  });
});

test('there are 10 statutory days before 2008, 11 until 2024 and 13 from 2025, and all are off', () => {
  for (const { year } of cnYears) {
    const days = [...cnStatutoryDays].filter((day) => formatDay(day).startsWith(String(year)));
    // Mid-autumn fell on the National Day holiday of these years.
    const shared = year === 2009 || year === 2020 ? 1 : 0;
    expect([year, days.length + shared]).toEqual([year, year < 2008 ? 7 + 3 : year < 2025 ? 11 : 13]);
    for (const day of days) expect(asked(formatDay(day)).business).toBe(false);
  }
});

const dataFolder = process.env.DULY_DATA;

test.runIf(dataFolder !== undefined)('a second source names the same days off and days worked', () => {
  const folder = join(dataFolder ?? '', 'cn-holidays', 'holiday-cn');
  expect(existsSync(folder)).toBe(true);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { days } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      days: { date: string; isOffDay: boolean }[];
    };
    for (const { date, isOffDay } of days) expect([date, asked(date).business]).toEqual([date, !isOffDay]);
  }
});

import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import {
  clock,
  localParts,
  longDay,
  longInstant,
  nearInstant,
  readTypedDay,
  readTypedTime,
} from './format-day.ts';

const today = parseDay('2026-11-12') as NonNullable<ReturnType<typeof parseDay>>;

const typed = (text: string) => {
  const day = readTypedDay(text, today);
  return day === null ? null : formatDay(day);
};

test('a day is written as staff read it, with the year only where it is another', () => {
  expect(longDay('2026-11-13', 'zh-CN', '2026-11-12')).toBe('11-13 周五');
  expect(longDay('2026-11-13', 'en', '2026-11-12')).toBe('Fri 13 Nov');
  expect(longDay('2025-12-31', 'zh-CN', '2026-11-12')).toBe('2025-12-31 周三');
  expect(longDay('2025-12-31', 'en', '2026-11-12')).toBe('Wed 31 Dec 2025');
});

test('an instant is told in the zone of the person', () => {
  expect(longInstant('2026-11-12T20:30:00Z', 'Asia/Shanghai', 'zh-CN', '2026-11-12')).toBe(
    '11-13 周五 04:30',
  );
  expect(longInstant('2026-11-12T20:30:00Z', 'America/New_York', 'en', '2026-11-12')).toBe(
    'Thu 12 Nov, 15:30',
  );
  expect(nearInstant('2026-11-12T10:00:00Z', 'Asia/Shanghai', 'en', '2026-11-12')).toBe('18:00');
  expect(localParts('2026-11-12T10:00:00Z', 'Nowhere/Land').time).toBe('10:00');
});

test('a day is typed in full, without a year, as a day of the month or as days ahead', () => {
  expect(typed('2026-11-13')).toBe('2026-11-13');
  expect(typed('20261113')).toBe('2026-11-13');
  expect(typed('11-13')).toBe('2026-11-13');
  expect(typed('1-5')).toBe('2027-01-05');
  expect(typed('13')).toBe('2026-11-13');
  expect(typed('3')).toBe('2026-12-03');
  expect(typed('+2')).toBe('2026-11-14');
  expect(typed('11月13日')).toBe('2026-11-13');
});

test('what is no day is not taken for one', () => {
  for (const text of ['', 'tomorrow', '2026-02-30', '13-40', '+', '0']) expect(typed(text)).toBeNull();
});

test('a time is typed with or without its colon, and never beyond the day', () => {
  expect(['17', '17:30', '1730', '905', '9：05', '24:00'].map(readTypedTime)).toEqual([
    1020, 1050, 1050, 545, 545, 1440,
  ]);
  expect(['', '25', '17:60', '24:01', 'noon'].map(readTypedTime)).toEqual([null, null, null, null, null]);
  expect(clock(545)).toBe('09:05');
});

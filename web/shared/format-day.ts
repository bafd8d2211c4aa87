import { addDays, type Day, dayOf, formatDay, parseDay, partsOf, weekday } from '@duly/kernel/day.ts';
import { localOf, zoneExists } from '@duly/kernel/zone.ts';
import en from '../i18n/en/everywhere.json' with { type: 'json' };
import zh from '../i18n/zh-CN/everywhere.json' with { type: 'json' };

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "周五" or "Fri". */
export function weekdayName(day: Day, language: string): string {
  return (language === 'en' ? en : zh).weekdays[weekday(day) - 1] ?? '';
}

/** A day without its weekday: "11-13" or "13 Nov", with the year when it is not the year worked in. */
export function shortDay(text: string, language: string, near: string | null = null): string {
  const day = parseDay(text);
  if (day === null) return text;
  const { year, month, dayOfMonth } = partsOf(day);
  const sameYear = near?.startsWith(`${String(year).padStart(4, '0')}-`) ?? false;
  if (language === 'en') return `${dayOfMonth} ${en.months[month - 1]}${sameYear ? '' : ` ${year}`}`;
  return sameYear ? `${two(month)}-${two(dayOfMonth)}` : text;
}

/** A day as staff read it: "11-13 周五" or "Fri 13 Nov". */
export function longDay(text: string, language: string, near: string | null = null): string {
  const day = parseDay(text);
  if (day === null) return text;
  const short = shortDay(text, language, near);
  return language === 'en' ? `${weekdayName(day, 'en')} ${short}` : `${short} ${weekdayName(day, language)}`;
}

/** The minutes of a day as "09:05"; 1,440 is "24:00". */
export function clock(minuteOfDay: number): string {
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** Day and clock of an instant in a zone; an unknown zone is shown as UTC. */
export function localParts(at: string, zone: string): { day: string; minuteOfDay: number; time: string } {
  const local = localOf(Date.parse(at), zoneExists(zone) ? zone : 'UTC');
  return { day: formatDay(local.day), minuteOfDay: local.minuteOfDay, time: clock(local.minuteOfDay) };
}

/** An instant as staff read it: "11-13 周五 17:00" or "Fri 13 Nov, 17:00". */
export function longInstant(at: string, zone: string, language: string, near: string | null = null): string {
  const { day, time } = localParts(at, zone);
  return `${longDay(day, language, near)}${language === 'en' ? ',' : ''} ${time}`;
}

/** Only the clock when it is the given day, else day and clock without the weekday. */
export function nearInstant(at: string, zone: string, language: string, today: string | null): string {
  const { day, time } = localParts(at, zone);
  return day === today ? time : `${shortDay(day, language, today)}${language === 'en' ? ',' : ''} ${time}`;
}

/**
 * What a person types as a day, seen from `today`: "2026-11-13", "20261113", "11-13" (next such day), "13" (this month or
 * the next), "+2" (days from today). Null when it is no day.
 */
export function readTypedDay(text: string, today: Day): Day | null {
  const plain = text
    .trim()
    .replace(/[./年月]/g, '-')
    .replace(/日$/, '');
  const ahead = /^\+(\d{1,3})$/.exec(plain);
  if (ahead !== null) return addDays(today, Number(ahead[1]));
  const full = /^(\d{4})-?(\d{1,2})-?(\d{1,2})$/.exec(plain);
  if (full !== null) return dayOf(Number(full[1]), Number(full[2]), Number(full[3]));
  const { year, month } = partsOf(today);
  const short = /^(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (short !== null) {
    const day = dayOf(year, Number(short[1]), Number(short[2]));
    return day !== null && day < today ? dayOf(year + 1, Number(short[1]), Number(short[2])) : day;
  }
  const alone = /^(\d{1,2})$/.exec(plain);
  if (alone === null) return null;
  const day = dayOf(year, month, Number(alone[1]));
  if (day !== null && day >= today) return day;
  return month === 12 ? dayOf(year + 1, 1, Number(alone[1])) : dayOf(year, month + 1, Number(alone[1]));
}

/** What a person types as a time: "17", "1730", "17:30", "9：05". Minutes of the day, or null. */
export function readTypedTime(text: string): number | null {
  const plain = text.trim().replace(/\uff1a/, ':');
  const match =
    /^(\d{1,2}):(\d{2})$/.exec(plain) ?? /^(\d{1,2})$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain);
  if (match === null) return null;
  const minute = Number(match[1]) * 60 + Number(match[2] ?? '0');
  return Number(match[2] ?? '0') < 60 && minute <= 1440 ? minute : null;
}

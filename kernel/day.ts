declare const dayBrand: unique symbol;

/** A local calendar date as whole days since 1970-01-01 in the proleptic Gregorian calendar, years 1 to 9999. */
export type Day = number & { readonly [dayBrand]: true };

/** Year, month 1–12 and day of month 1–31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** 0001-01-01, the first day that four year digits can write. */
export const firstDay = -719_162 as Day;
/** 9999-12-31, the last day that four year digits can write. */
export const lastDay = 2_932_896 as Day;

/** Takes a whole number from storage as a day; anything else is a bug of the reader. */
export function asDay(value: number): Day {
  if (!Number.isInteger(value) || value < firstDay || value > lastDay) {
    throw new RangeError(`${value} is not a day.`);
  }
  return value as Day;
}

/** Whether the Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Years are counted from 1 March, so that the leap day is the last of its year and months need no table:
// 153 days are the five months March to July, and again August to December. 719,468 days lie between
// 0000-03-01 and 1970-01-01; 146,097 days are 400 years.
function daysFromParts(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a year, month and day of month; null when there is no such date or the year is not 1–9999. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return daysFromParts(year, month, dayOfMonth) as Day;
}

/** Year, month and day of month of a day. */
export function partsOf(day: Day): DayParts {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  // 1,460, 36,524 and 146,096 take out the leap days of 4, 100 and 400 years before dividing by 365.
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth };
}

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - 48;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

/** Reads `YYYY-MM-DD`, nothing else: no spaces, no other separators, no dates that do not exist; else null. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  const month = digitAt(text, 5) * 10 + digitAt(text, 6);
  const dayOfMonth = digitAt(text, 8) * 10 + digitAt(text, 9);
  return dayOf(year, month, dayOfMonth);
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const monthText = month < 10 ? `0${month}` : `${month}`;
  const dayText = dayOfMonth < 10 ? `0${dayOfMonth}` : `${dayOfMonth}`;
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${monthText}-${dayText}`;
}

/** ISO weekday: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return asDay(day + count);
}

/** The same day of month `count` months later, or the last of that month when it is shorter (31 Jan + 1 = 28 Feb). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  const target = dayOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
  if (target === null) throw new RangeError(`${count} months from ${formatDay(day)} leaves the calendar.`);
  return target;
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

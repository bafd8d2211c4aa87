import { addDays, type Day, firstDay, lastDay, weekday } from './day.ts';

/**
 * Which days are worked. Between `knownFrom` and `knownUntil` (both included) `offDays` are weekdays off and `workDays`
 * weekend days worked; outside, only weekends are known and every answer is provisional.
 */
export interface BusinessCalendar {
  readonly id: string;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly offDays: ReadonlySet<Day>;
  readonly workDays: ReadonlySet<Day>;
}

/** Whether a day is worked; `provisional` when the calendar does not know that day yet. */
export interface BusinessDayAnswer {
  readonly business: boolean;
  readonly provisional: boolean;
}

/** A calendar without holidays, known for all time: Monday to Friday. */
export const weekdaysCalendar: BusinessCalendar = {
  id: 'weekdays',
  knownFrom: firstDay,
  knownUntil: lastDay,
  offDays: new Set(),
  workDays: new Set(),
};

// Four shared answers, so that asking for millions of days makes no garbage.
const knownWorked: BusinessDayAnswer = { business: true, provisional: false };
const knownOff: BusinessDayAnswer = { business: false, provisional: false };
const guessWorked: BusinessDayAnswer = { business: true, provisional: true };
const guessOff: BusinessDayAnswer = { business: false, provisional: true };

/** Whether the calendar does not (yet) know this day. */
export function isProvisional(calendar: BusinessCalendar, day: Day): boolean {
  return day < calendar.knownFrom || day > calendar.knownUntil;
}

/** Whether a day is worked, and whether that is known. */
export function isBusinessDay(calendar: BusinessCalendar, day: Day): BusinessDayAnswer {
  const weekend = weekday(day) > 5;
  if (isProvisional(calendar, day)) return weekend ? guessOff : guessWorked;
  const business = weekend ? calendar.workDays.has(day) : !calendar.offDays.has(day);
  return business ? knownWorked : knownOff;
}

/** A day found by counting; provisional when any day on the way was not known. */
export interface CountedDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/**
 * The day that is `count` business days later (earlier when negative); the start itself is not counted. With 0 it is
 * the start, worked or not.
 */
export function addBusinessDays(calendar: BusinessCalendar, start: Day, count: number): CountedDay {
  if (!Number.isInteger(count)) throw new RangeError('Business days are counted in whole days.');
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = start;
  let provisional = isProvisional(calendar, start);
  while (left > 0) {
    day = addDays(day, step);
    const answer = isBusinessDay(calendar, day);
    provisional ||= answer.provisional;
    if (answer.business) left -= 1;
  }
  return { day, provisional };
}

/** The first business day after a day. */
export function nextBusinessDay(calendar: BusinessCalendar, day: Day): CountedDay {
  return addBusinessDays(calendar, day, 1);
}

/** The day itself when it is worked, else the first business day after it: how a due date on a holiday moves. */
export function businessDayOnOrAfter(calendar: BusinessCalendar, day: Day): CountedDay {
  const answer = isBusinessDay(calendar, day);
  return answer.business ? { day, provisional: answer.provisional } : nextBusinessDay(calendar, day);
}

/**
 * Business days after `from` up to and including `to`. When `to` is earlier, those before `from` down to and including
 * `to`, as a negative number; so it always undoes `addBusinessDays`.
 */
export function businessDaysBetween(
  calendar: BusinessCalendar,
  from: Day,
  to: Day,
): { readonly count: number; readonly provisional: boolean } {
  const provisional = isProvisional(calendar, from) || isProvisional(calendar, to);
  const count =
    to >= from
      ? businessDaysUntil(calendar, to) - businessDaysUntil(calendar, from)
      : businessDaysUntil(calendar, to - 1) - businessDaysUntil(calendar, from - 1);
  return { count, provisional };
}

// Counted from Monday 1969-12-29 (day −3) up to and including the day: weekdays, less those off, plus weekends worked.
function businessDaysUntil(calendar: BusinessCalendar, day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  const daysIntoWeek = day + 3 - weeks * 7 + 1;
  const { offWeekdays, workedWeekendDays } = exceptionsOf(calendar);
  return (
    weeks * 5 + Math.min(daysIntoWeek, 5) - countUntil(offWeekdays, day) + countUntil(workedWeekendDays, day)
  );
}

interface Exceptions {
  readonly offWeekdays: Int32Array;
  readonly workedWeekendDays: Int32Array;
}

// Sorted once per calendar; a calendar never changes, a new notice makes a new one.
const exceptionsByCalendar = new WeakMap<BusinessCalendar, Exceptions>();

function exceptionsOf(calendar: BusinessCalendar): Exceptions {
  const kept = exceptionsByCalendar.get(calendar);
  if (kept !== undefined) return kept;
  const known = (day: Day): boolean => !isProvisional(calendar, day);
  const made: Exceptions = {
    offWeekdays: Int32Array.from(
      [...calendar.offDays].filter((day) => known(day) && weekday(day) <= 5),
    ).sort(),
    workedWeekendDays: Int32Array.from(
      [...calendar.workDays].filter((day) => known(day) && weekday(day) > 5),
    ).sort(),
  };
  exceptionsByCalendar.set(calendar, made);
  return made;
}

function countUntil(sorted: Int32Array, day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

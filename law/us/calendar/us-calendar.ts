import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import { addDays, type Day, dayOf, weekday } from '@duly/kernel/day.ts';

function on(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a day.`);
  return day;
}

const monday = 1;
const thursday = 4;

function nthOf(year: number, month: number, wanted: number, nth: number): Day {
  const first = on(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7);
}

function lastMondayOfMay(year: number): Day {
  const last = on(year, 5, 31);
  return addDays(last, -((weekday(last) - monday + 7) % 7));
}

// A holiday on Saturday is kept on Friday, one on Sunday on Monday.
function observed(day: Day): Day {
  if (weekday(day) === 6) return addDays(day, -1);
  return weekday(day) === 7 ? addDays(day, 1) : day;
}

function holidaysOf(year: number): readonly Day[] {
  return [
    observed(on(year, 1, 1)),
    nthOf(year, 1, monday, 3),
    nthOf(year, 2, monday, 3),
    lastMondayOfMay(year),
    observed(on(year, 6, 19)),
    observed(on(year, 7, 4)),
    nthOf(year, 9, monday, 1),
    nthOf(year, 10, monday, 2),
    observed(on(year, 11, 11)),
    nthOf(year, 11, thursday, 4),
    observed(on(year, 12, 25)),
  ];
}

const firstYear = 2022;
const lastYear = 2100;

/** Business days of the United States: the eleven holidays of federal law (5 USC 6103), computed by their own rules. */
export const usCalendar: BusinessCalendar = {
  id: 'us',
  knownFrom: on(firstYear, 1, 1),
  knownUntil: on(lastYear, 12, 30),
  offDays: new Set(
    Array.from({ length: lastYear - firstYear + 2 }, (_, index) => holidaysOf(firstYear + index)).flat(),
  ),
  workDays: new Set(),
};

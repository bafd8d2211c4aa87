import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import { type Day, dayOf, parseDay } from '@duly/kernel/day.ts';
import { type CnYear, cnYears } from './cn-business-days.ts';

function daysOf(years: readonly CnYear[], pick: (year: CnYear) => string): Set<Day> {
  const days = new Set<Day>();
  for (const year of years) {
    for (const text of pick(year).split(' ')) {
      if (text === '') continue;
      const day = parseDay(`${year.year}-${text}`);
      if (day === null) throw new RangeError(`${year.year}-${text} is not a day.`);
      days.add(day);
    }
  }
  return days;
}

function edge(year: number | undefined, month: number, dayOfMonth: number): Day {
  const day = year === undefined ? null : dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError('The calendar has no years.');
  return day;
}

/** Makes the calendar of mainland China from the plans of consecutive years; outside them it is provisional. */
export function makeCnCalendar(years: readonly CnYear[]): BusinessCalendar {
  return {
    id: 'cn',
    knownFrom: edge(years[0]?.year, 1, 1),
    knownUntil: edge(years.at(-1)?.year, 12, 31),
    offDays: daysOf(years, (year) => year.off),
    workDays: daysOf(years, (year) => year.work),
  };
}

/** The calendar `cn`, as far as it is known. */
export const cnCalendar: BusinessCalendar = makeCnCalendar(cnYears);

/** The statutory holidays among the days off, for rules that know only these. */
export const cnStatutoryDays: ReadonlySet<Day> = daysOf(cnYears, (year) => year.statutory);

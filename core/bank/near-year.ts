import { type Day, dayOf, daysInMonth, partsOf } from '@duly/kernel/day.ts';

/** A day of month and day that lies nearest to another: an entry of 2 January next to a value date of 31 December. */
export function nearestDay(near: Day, month: number, dayOfMonth: number): Day | null {
  const { year } = partsOf(near);
  let best: Day | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    const day = dayOf(candidate, month, dayOfMonth);
    if (day === null) continue;
    if (best === null || Math.abs(day - near) < Math.abs(best - near)) best = day;
  }
  return best;
}

/**
 * A day of the 30/360 calendar with which banks count interest: its 29 and 30 February are the month's last day. Any other
 * day that does not exist is null.
 */
export function interestDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month === 2 && (dayOfMonth === 29 || dayOfMonth === 30))
    return dayOf(year, 2, Math.min(dayOfMonth, daysInMonth(year, 2)));
  return dayOf(year, month, dayOfMonth);
}

/** Years of two digits: 1970 to 2069. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 70 ? 1900 + twoDigits : 2000 + twoDigits;
}

import { addDays, addMonths, type Day, formatDay, parseDay } from '@duly/kernel/day.ts';

/** First and last day of a month given as `YYYY-MM`; null where there is no such month. */
export function monthDays(month: string): { readonly first: Day; readonly last: Day } | null {
  const first = /^\d{4}-\d{2}$/.test(month) ? parseDay(`${month}-01`) : null;
  return first === null ? null : { first, last: addDays(addMonths(first, 1), -1) };
}

/** The month before, as `YYYY-MM`. */
export function monthBefore(first: Day): string {
  return formatDay(addMonths(first, -1)).slice(0, 7);
}

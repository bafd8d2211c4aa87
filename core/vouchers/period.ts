import { type Day, dayOf, daysInMonth, partsOf } from '@duly/kernel/day.ts';

/** A month of the books: `2026-11`. */
export type Period = string;

const form = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Its first and last day; null when it is no month. */
export function daysOfPeriod(period: Period): { readonly first: Day; readonly last: Day } | null {
  const [, year, month] = form.exec(period) ?? [];
  if (year === undefined || month === undefined) return null;
  const first = dayOf(Number(year), Number(month), 1);
  const last = dayOf(Number(year), Number(month), daysInMonth(Number(year), Number(month)));
  return first === null || last === null ? null : { first, last };
}

/** The month in which a day lies. */
export function periodOf(day: Day): Period {
  const { year, month } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The month before. */
export function previousPeriod(period: Period): Period {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const before = month === 1 ? [year - 1, 12] : [year, month - 1];
  return `${String(before[0]).padStart(4, '0')}-${String(before[1]).padStart(2, '0')}`;
}

/** "2026-11-0007": the number of a voucher that people quote. */
export function voucherNumber(period: Period, number: number): string {
  return `${period}-${String(number).padStart(4, '0')}`;
}

/** The month after. */
export function nextPeriod(period: Period): Period {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}

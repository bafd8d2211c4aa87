import { type Day, dayOf } from '@duly/kernel/day.ts';

function on(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a day.`);
  return day;
}

/** Days from which the instruments bind. Where the day itself was not seen, the first day on which it surely bound. */
export const knownFrom = {
  civilCode: on(2021, 1, 1),
  // Issued in 2011, day not seen.
  card2011: on(2012, 1, 1),
  consumerFinance2024: on(2024, 4, 18),
  nifa2024: on(2024, 5, 15),
  // Issued at the end of 2024, day not seen.
  microLoan2024: on(2025, 1, 1),
  gbt45251: on(2025, 2, 28),
  cba2026: on(2026, 1, 30),
} as const;

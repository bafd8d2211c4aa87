import { type Day, dayOf } from '@duly/kernel/day.ts';

function on(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a day.`);
  return day;
}

/** Days from which the texts surely bound, where their own first day was not seen. */
export const knownFrom = {
  // The texts read are the Code's of April 2023.
  fdcpa: on(2023, 4, 1),
  tcpa: on(2023, 4, 1),
  // The rule is of 2021.
  regulationF: on(2022, 1, 1),
  // The first edition of these house rules.
  house: on(2026, 1, 1),
} as const;

import { type Day, dayOf } from '@duly/kernel/day.ts';

function on(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a day.`);
  return day;
}

/** Days from which the instruments bind. Where the day itself was not seen, the first day on which it surely bound. */
export const knownFrom = {
  wagePayment: on(1995, 1, 1),
  criminalLaw: on(1997, 10, 1),
  lawyersLaw: on(2008, 6, 1),
  creditReporting: on(2013, 3, 15),
  // Article 253-1 as it stands since Amendment IX, article 293-1 since Amendment XI.
  criminalLaw253: on(2015, 11, 1),
  nifa2018: on(2018, 3, 28),
  civilCode: on(2021, 1, 1),
  criminalLaw293: on(2021, 3, 1),
  personalInformation: on(2021, 11, 1),
  consumerProtection2022: on(2023, 3, 1),
  // Issued in 2011, day not seen.
  card2011: on(2012, 1, 1),
  consumerFinance2024: on(2024, 4, 18),
  nifa2024: on(2024, 5, 15),
  // Issued at the end of 2024, day not seen.
  microLoan2024: on(2025, 1, 1),
  gbt45251: on(2025, 2, 28),
  publicOrder2025: on(2026, 1, 1),
  cba2026: on(2026, 1, 30),
} as const;

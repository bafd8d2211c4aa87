import {
  euKnownFrom,
  frenchLatePayment,
  germanLatePayment,
  latePaymentDirective,
} from '../eu/instruments.ts';
import type { DatedFigures } from '../provision.ts';

type Points = { readonly pointsPpm: number };

/** The directive's statutory interest: at least 8 points over the reference rate of the half-year. */
export const euStatutoryInterest: readonly DatedFigures<Points>[] = [
  { from: euKnownFrom.latePayment, figures: { pointsPpm: 80_000 }, citation: latePaymentDirective('2(6)') },
];

/** Germany between businesses: 9 points over its base rate. */
export const deStatutoryInterest: readonly DatedFigures<Points>[] = [
  { from: euKnownFrom.latePayment, figures: { pointsPpm: 90_000 }, citation: germanLatePayment },
];

/** France where nothing is agreed: 10 points over the rate of the European Central Bank. */
export const frStatutoryInterest: readonly DatedFigures<Points>[] = [
  { from: euKnownFrom.latePayment, figures: { pointsPpm: 100_000 }, citation: frenchLatePayment },
];

/** The minimum fixed sum, in euro cents. */
export const euFixedSum: readonly DatedFigures<{ readonly fixedMinor: number }>[] = [
  { from: euKnownFrom.latePayment, figures: { fixedMinor: 4_000 }, citation: latePaymentDirective() },
];

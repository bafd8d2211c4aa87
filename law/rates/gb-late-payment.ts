import { gbKnownFrom, latePaymentAct, latePaymentRate } from '../gb/instruments.ts';
import type { DatedFigures } from '../provision.ts';

/** Statutory interest: points over the Bank of England's rate of the last day of the half-year before it began to run. */
export const gbStatutoryInterest: readonly DatedFigures<{ readonly pointsPpm: number }>[] = [
  { from: gbKnownFrom.latePayment, figures: { pointsPpm: 80_000 }, citation: latePaymentRate },
];

/** The fixed sum a debt, in pence: up to the first bound, from it up to the second, from the second on. */
export type FixedSums = {
  readonly middleFromMinor: number;
  readonly largeFromMinor: number;
  readonly smallMinor: number;
  readonly middleMinor: number;
  readonly largeMinor: number;
};

/** £40 under £1,000, £70 under £10,000, £100 from there on. */
export const gbFixedSums: readonly DatedFigures<FixedSums>[] = [
  {
    from: gbKnownFrom.latePayment,
    figures: {
      middleFromMinor: 100_000,
      largeFromMinor: 1_000_000,
      smallMinor: 4_000,
      middleMinor: 7_000,
      largeMinor: 10_000,
    },
    citation: latePaymentAct,
  },
];

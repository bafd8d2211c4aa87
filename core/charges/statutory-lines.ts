import type { RateSeries } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { saleOverdueLoss } from '@duly/law/cn/trade/sale-overdue-loss.ts';
import { smeOverdueInterest } from '@duly/law/cn/trade/sme-overdue-interest.ts';
import { statutoryRate as deRate } from '@duly/law/eu/de/statutory-rate.ts';
import { fixedSum as euFixedSum } from '@duly/law/eu/directive-2011-7/fixed-sum.ts';
import { statutoryRate as euRate } from '@duly/law/eu/directive-2011-7/statutory-rate.ts';
import { statutoryRate as frRate } from '@duly/law/eu/fr/statutory-rate.ts';
import { fixedSum as gbFixedSum } from '@duly/law/gb/late-payment/fixed-sum.ts';
import { statutoryRate as gbRate } from '@duly/law/gb/late-payment/statutory-rate.ts';
import { type Figures, figuresOn, type Provision } from '@duly/law/provision.ts';
import type { Words } from '@duly/law/words.ts';
import type { ChargeBasis, ChargeKind, ChargeLine, ChargeRate, Fixing } from './charge-terms.ts';

type Statutory = {
  readonly basis: Exclude<ChargeBasis, 'contract'>;
  readonly title: Words;
  readonly kind: ChargeKind;
  /** The currency of a fixed sum; null: any. */
  readonly currency: string | null;
  /** The rate on a day, null before the first figure that was seen. */
  readonly rateOn: (day: Day) => ChargeRate | null;
};

function from<F extends Figures>(provision: Provision<F>, rate: (figures: F) => ChargeRate) {
  return (day: Day): ChargeRate | null => {
    const line = figuresOn(provision, day);
    return line === null ? null : rate(line.figures);
  };
}

const overReference = (series: RateSeries, addPpm: number, fixing: Fixing): ChargeRate => ({
  basis: 'series',
  ref: { series, timesPercent: 100, addPpm, fixing },
  dayCount: '365',
});

/** What the law itself charges where a contract says nothing, with the figures of the rule files. */
export const statutoryLines: readonly Statutory[] = [
  {
    basis: 'CN-SME-04',
    title: smeOverdueInterest.title,
    kind: 'penalty-interest',
    currency: null,
    rateOn: from(smeOverdueInterest, ({ dailyPpm }) => ({
      basis: 'per-day',
      steps: [{ fromMinor: 0n, ppm: dailyPpm }],
    })),
  },
  {
    basis: 'CN-INT-08',
    title: saleOverdueLoss.title,
    kind: 'penalty-interest',
    currency: null,
    rateOn: from(saleOverdueLoss, ({ addPercent }) => ({
      basis: 'series',
      ref: { series: 'cn-lpr-1y', timesPercent: 100 + addPercent, addPpm: 0, fixing: 'start-day' },
      dayCount: '365',
    })),
  },
  {
    basis: 'GB-LPA-RATE',
    title: gbRate.title,
    kind: 'penalty-interest',
    currency: null,
    rateOn: from(gbRate, ({ pointsPpm }) => overReference('gb-bank-rate', pointsPpm, 'half-year-of-start')),
  },
  {
    basis: 'GB-LPA-FIXED-SUM',
    title: gbFixedSum.title,
    kind: 'cost',
    currency: 'GBP',
    rateOn: from(gbFixedSum, (sums) => ({
      basis: 'once',
      bands: [
        { fromMinor: 0n, minor: BigInt(sums.smallMinor) },
        { fromMinor: BigInt(sums.middleFromMinor), minor: BigInt(sums.middleMinor) },
        { fromMinor: BigInt(sums.largeFromMinor), minor: BigInt(sums.largeMinor) },
      ],
    })),
  },
  {
    basis: 'EU-LPD-RATE',
    title: euRate.title,
    kind: 'penalty-interest',
    currency: null,
    rateOn: from(euRate, ({ pointsPpm }) => overReference('eu-ecb-mro', pointsPpm, 'each-half-year')),
  },
  {
    basis: 'EU-LPD-FIXED-SUM',
    title: euFixedSum.title,
    kind: 'cost',
    currency: 'EUR',
    rateOn: from(euFixedSum, ({ fixedMinor }) => ({
      basis: 'once',
      bands: [{ fromMinor: 0n, minor: BigInt(fixedMinor) }],
    })),
  },
  {
    basis: 'DE-LATE-RATE',
    title: deRate.title,
    kind: 'penalty-interest',
    currency: null,
    rateOn: from(deRate, ({ pointsPpm }) => overReference('de-basiszinssatz', pointsPpm, 'each-half-year')),
  },
  {
    basis: 'FR-LATE-RATE',
    title: frRate.title,
    kind: 'penalty-interest',
    currency: null,
    rateOn: from(frRate, ({ pointsPpm }) => overReference('eu-ecb-mro', pointsPpm, 'each-half-year')),
  },
];

/** A line of the law by its rule. */
export function statutoryLine(basis: ChargeBasis): Statutory | null {
  return statutoryLines.find((line) => line.basis === basis) ?? null;
}

/** A plain line: on what is open, from the day after the due day, no grace, no cap, rounded down. */
export function plainLine(line: Pick<ChargeLine, 'key' | 'kind' | 'rate'> & Partial<ChargeLine>): ChargeLine {
  return {
    basis: 'contract',
    clause: '',
    itemKinds: [],
    base: 'open',
    start: 'day-after-due',
    end: 'settled',
    graceDays: 0,
    grace: 'free',
    holiday: 'stays',
    capPpm: null,
    ceiling: null,
    atLeast: null,
    floorMinor: 0n,
    rounding: 'down',
    ...line,
  };
}

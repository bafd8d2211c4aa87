import type { RateSeries } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';

/** The kinds of posting that terms can charge. */
export const chargeKinds = ['interest', 'penalty-interest', 'late-fee', 'cost'] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** Days of the year by which a yearly rate is divided; `actual` is 365, in a leap year 366. */
export const dayCounts = ['360', '365', 'actual'] as const;
export type DayCount = (typeof dayCounts)[number];

/**
 * Which day's published rate counts: that of the contract; of the first day that is charged; of each day; of the last day of
 * the half-year before the first charged day (United Kingdom); of the first day of each half-year (European Union).
 */
export const fixings = [
  'contract-day',
  'start-day',
  'each-day',
  'half-year-of-start',
  'each-half-year',
] as const;
export type Fixing = (typeof fixings)[number];

/** A yearly rate that follows a published one: `timesPercent` hundredths of it and `addPpm` millionths on top. */
export type RateRef = {
  readonly series: RateSeries;
  readonly timesPercent: number;
  readonly addPpm: number;
  readonly fixing: Fixing;
};

/** A rate for the part of a balance from `fromMinor` on, in millionths (1‰ = 1,000); the first part begins at 0. */
export type RateStep = { readonly fromMinor: bigint; readonly ppm: number };

/** A single sum by the size of the debt: `minor` from `fromMinor` on. */
export type SumBand = { readonly fromMinor: bigint; readonly minor: bigint };

export type ChargeRate =
  | { readonly basis: 'per-day'; readonly steps: readonly RateStep[] }
  | { readonly basis: 'per-year'; readonly steps: readonly RateStep[]; readonly dayCount: DayCount }
  | { readonly basis: 'series'; readonly ref: RateRef; readonly dayCount: DayCount }
  | { readonly basis: 'once'; readonly bands: readonly SumBand[] };

/** The first day that is charged, before grace: a day is charged when the debt was open at its start. */
export const startRules = ['day-after-due', 'due-day', 'day-after-issue'] as const;
export type StartRule = (typeof startRules)[number];

/** What the law or the contract rests a line on: `contract`, or the id of the rule of law that gives the figure. */
export const chargeBases = [
  'contract',
  'CN-SME-04',
  'CN-INT-08',
  'GB-LPA-RATE',
  'GB-LPA-FIXED-SUM',
  'EU-LPD-RATE',
  'EU-LPD-FIXED-SUM',
  'DE-LATE-RATE',
  'FR-LATE-RATE',
] as const;
export type ChargeBasis = (typeof chargeBases)[number];

/** One thing that a contract (or the law in its place) charges. */
export type ChargeLine = {
  /** Names the line over all versions: in a later version the same key goes on counting towards cap and minimum. */
  readonly key: string;
  readonly kind: ChargeKind;
  readonly basis: ChargeBasis;
  /** Where it stands, as a reader of the account would look it up: "第 7.2 条", "clause 7.2". */
  readonly clause: string;
  /** Kinds of item it charges on; empty: all. */
  readonly itemKinds: readonly string[];
  readonly rate: ChargeRate;
  /** Charged on what is open, or on the sum as charged while anything of it is open. Never on interest or fees. */
  readonly base: 'open' | 'original';
  readonly start: StartRule;
  /** Interest before due ends with the due day; everything else when the item is settled. */
  readonly end: 'due-day' | 'settled';
  readonly graceDays: number;
  /** Whether days of grace stay free, or are charged back once they have passed unpaid. */
  readonly grace: 'free' | 'back';
  /** Whether a due day on a day off moves to the next business day. */
  readonly holiday: 'stays' | 'moves';
  /** At most this share of the item as charged, in millionths; null: no cap. */
  readonly capPpm: number | null;
  /** At most this yearly rate, whatever was agreed. */
  readonly ceiling: RateRef | null;
  /** At least this yearly rate, where what was agreed is lower. */
  readonly atLeast: RateRef | null;
  /** The least that is charged once anything is. */
  readonly floorMinor: bigint;
  readonly rounding: 'down' | 'half-up';
};

/** The terms of an account from a day on, until a later version. A version without lines charges nothing from its day on. */
export type TermsVersion = {
  readonly termsId: string;
  readonly from: Day;
  readonly contractOn: Day | null;
  readonly lines: readonly ChargeLine[];
};

/** The version in force on a day; of two from the same day the later one in the list. */
export function versionOn(versions: readonly TermsVersion[], day: Day): TermsVersion | null {
  let found: TermsVersion | null = null;
  for (const version of versions) {
    if (version.from <= day && (found === null || version.from >= found.from)) found = version;
  }
  return found;
}

/** Every key that any version has, in order of first appearance. */
export function keysOf(versions: readonly TermsVersion[]): string[] {
  return [...new Set(versions.flatMap((version) => version.lines.map((line) => line.key)))];
}

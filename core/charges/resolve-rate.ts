import type { GateRate } from '@duly/facts/gate-facts.ts';
import { type Day, dayOf, isLeapYear, lastDay, partsOf } from '@duly/kernel/day.ts';
import { endOfHalfYearBefore, startOfHalfYear } from '@duly/law/rates/reference-rate.ts';
import type { DayCount, RateRef } from './charge-terms.ts';

/**
 * Rates are reckoned in hundred-millionths, because a share of a published rate has hundredths of a millionth; and by day over
 * one denominator that 360, 365 and 366 divide, so that no day is ever rounded.
 */
export const yearUnits = 1_603_080n;
export const rateUnits = 100_000_000n;
/** One minor unit, as a numerator. */
export const accrualDenominator = yearUnits * rateUnits;

/** A published rate that nobody loaded: what to ask for. */
export type RateQuestion = { readonly series: RateRef['series']; readonly day: Day };

/** A yearly rate in hundred-millionths with the last day until which it holds, or the question. */
export type ResolvedRef =
  | { readonly ok: true; readonly units: bigint; readonly until: Day }
  | { readonly ok: false; readonly asks: RateQuestion };

/** Days by which a yearly rate is divided on a day. */
export function yearDays(dayCount: DayCount, day: Day): bigint {
  if (dayCount !== 'actual') return BigInt(dayCount);
  return isLeapYear(partsOf(day).year) ? 366n : 365n;
}

/** The last day of a day's year. */
export function endOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 12, 31) ?? lastDay;
}

function endOfHalfYear(day: Day): Day {
  const { year, month } = partsOf(day);
  return (month <= 6 ? dayOf(year, 6, 30) : dayOf(year, 12, 31)) ?? lastDay;
}

/** What a fixing needs to know besides the day. */
export type FixingDays = { readonly contractOn: Day | null; readonly startsOn: Day };

function fixedOn(ref: RateRef, days: FixingDays, day: Day): { readonly on: Day; readonly until: Day | null } {
  switch (ref.fixing) {
    case 'contract-day':
      // Terms that fix a rate on the contract's day must name it; the check of terms sees to that.
      return { on: days.contractOn ?? days.startsOn, until: lastDay };
    case 'start-day':
      return { on: days.startsOn, until: lastDay };
    case 'half-year-of-start':
      return { on: endOfHalfYearBefore(days.startsOn), until: lastDay };
    case 'each-half-year':
      return { on: startOfHalfYear(day), until: endOfHalfYear(day) };
    case 'each-day':
      return { on: day, until: null };
  }
}

/** The yearly rate of a reference on a day, from what an operator loaded. */
export function resolveRef(
  ref: RateRef,
  rates: readonly GateRate[],
  days: FixingDays,
  day: Day,
): ResolvedRef {
  const { on, until } = fixedOn(ref, days, day);
  const line = rates.find((rate) => rate.series === ref.series && rate.from <= on && on <= rate.until);
  if (line === undefined) return { ok: false, asks: { series: ref.series, day: on } };
  const units = BigInt(line.ratePpm) * BigInt(ref.timesPercent) + BigInt(ref.addPpm) * 100n;
  return { ok: true, units, until: until ?? line.until };
}

import type { GateRate } from '@duly/facts/gate-facts.ts';
import { type Day, lastDay } from '@duly/kernel/day.ts';
import type { ChargeLine, DayCount, RateRef, RateStep } from './charge-terms.ts';
import {
  endOfYear,
  type FixingDays,
  type RateQuestion,
  resolveRef,
  yearDays,
  yearUnits,
} from './resolve-rate.ts';

/** What a day costs, until when every day costs the same, and how that is said. */
export type DayRate =
  | {
      readonly ok: true;
      readonly dailyNumerator: bigint;
      readonly until: Day;
      readonly rateUnits: bigint;
      readonly per: 'day' | 'year' | 'steps';
      readonly yearDays: number;
      readonly limitedBy: 'ceiling' | 'at-least' | null;
    }
  | { readonly ok: false; readonly asks: RateQuestion };

type Priced = Extract<DayRate, { ok: true }>;

// Each part of the balance bears its own rate, as steps of tax do: one more unit never makes the whole dearer.
function stepped(steps: readonly RateStep[], baseMinor: bigint): bigint {
  let sum = 0n;
  for (const [index, step] of steps.entries()) {
    const upTo = steps[index + 1]?.fromMinor ?? baseMinor;
    const top = upTo < baseMinor ? upTo : baseMinor;
    if (top > step.fromMinor) sum += (top - step.fromMinor) * BigInt(step.ppm) * 100n;
  }
  return sum;
}

const perYear = (units: bigint, dayCount: DayCount, day: Day): bigint =>
  units * (yearUnits / yearDays(dayCount, day));

function yearly(units: bigint, baseMinor: bigint, dayCount: DayCount, day: Day, until: Day): Priced {
  return {
    ok: true,
    dailyNumerator: baseMinor * perYear(units, dayCount, day),
    until: dayCount === 'actual' ? (Math.min(until, endOfYear(day)) as Day) : until,
    rateUnits: units,
    per: 'year',
    yearDays: Number(yearDays(dayCount, day)),
    limitedBy: null,
  };
}

function agreed(
  line: ChargeLine,
  baseMinor: bigint,
  rates: readonly GateRate[],
  days: FixingDays,
  day: Day,
): DayRate {
  const { rate } = line;
  if (rate.basis === 'series') {
    const found = resolveRef(rate.ref, rates, days, day);
    return found.ok ? yearly(found.units, baseMinor, rate.dayCount, day, found.until) : found;
  }
  if (rate.basis === 'once') throw new Error('a single sum has no rate of a day');
  const sum = stepped(rate.steps, baseMinor);
  const single = rate.steps.length === 1;
  const units = single ? BigInt(rate.steps[0]?.ppm ?? 0) * 100n : 0n;
  if (rate.basis === 'per-day') {
    return {
      ok: true,
      dailyNumerator: sum * yearUnits,
      until: lastDay,
      rateUnits: units,
      per: single ? 'day' : 'steps',
      yearDays: 0,
      limitedBy: null,
    };
  }
  const priced = yearly(0n, baseMinor, rate.dayCount, day, lastDay);
  return {
    ...priced,
    dailyNumerator: sum * (yearUnits / yearDays(rate.dayCount, day)),
    rateUnits: units,
    per: single ? 'year' : 'steps',
  };
}

/** The days of the year by which a limit is divided: those of the line, or 365 where it charges by the day. */
function limitDays(line: ChargeLine): DayCount {
  return line.rate.basis === 'per-year' || line.rate.basis === 'series' ? line.rate.dayCount : '365';
}

/**
 * What a day costs on a balance under a line of terms: as agreed, not less than the rate that the law guarantees, and never more
 * than its ceiling. Asks for a published rate that is not loaded.
 */
export function rateOfDay(
  line: ChargeLine,
  baseMinor: bigint,
  rates: readonly GateRate[],
  days: FixingDays,
  day: Day,
): DayRate {
  let priced = agreed(line, baseMinor, rates, days, day);
  const limit = (ref: RateRef | null, by: 'ceiling' | 'at-least'): void => {
    if (ref === null || !priced.ok) return;
    const found = resolveRef(ref, rates, days, day);
    if (!found.ok) {
      priced = found;
      return;
    }
    const bound = yearly(found.units, baseMinor, limitDays(line), day, found.until);
    const beyond =
      by === 'ceiling'
        ? priced.dailyNumerator > bound.dailyNumerator
        : priced.dailyNumerator < bound.dailyNumerator;
    const until = Math.min(priced.until, bound.until) as Day;
    priced = beyond ? { ...bound, until, limitedBy: by } : { ...priced, until };
  };
  limit(line.atLeast, 'at-least');
  limit(line.ceiling, 'ceiling');
  return priced;
}

import type { GateRate } from '@duly/facts/gate-facts.ts';
import { type BusinessCalendar, businessDayOnOrAfter } from '@duly/kernel/calendar.ts';
import { type Day, lastDay } from '@duly/kernel/day.ts';
import type { ChargeLine, TermsVersion } from './charge-terms.ts';
import { versionOn } from './charge-terms.ts';
import { type OpenFrom, openAt } from './principal-history.ts';
import { rateOfDay } from './rate-of-day.ts';
import { accrualDenominator, type RateQuestion } from './resolve-rate.ts';

/** An item that terms may charge on. */
export type ChargedItem = {
  readonly itemId: string;
  readonly kind: string;
  readonly issuedOn: Day | null;
  readonly dueOn: Day;
  /** As charged. */
  readonly originalMinor: bigint;
  readonly history: readonly OpenFrom[];
};

/** What reckoning needs besides the item and the terms. */
export type ChargeWorld = { readonly rates: readonly GateRate[]; readonly calendar: BusinessCalendar };

/** Days that are reckoned alike: amount × rate × days, with the exact result. */
export type ReckonedPart = {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly baseMinor: bigint;
  /** In hundred-millionths, by day or by year; 0 for a single sum and for steps, whose rates stand in the terms. */
  readonly rateUnits: bigint;
  readonly per: 'day' | 'year' | 'once' | 'steps';
  /** Days of the year by which a yearly rate was divided; 0 otherwise. */
  readonly yearDays: number;
  readonly limitedBy: 'ceiling' | 'at-least' | null;
  readonly termsId: string;
  /** Over `accrualDenominator`. */
  readonly numerator: bigint;
};

export type Reckoning = {
  readonly parts: readonly ReckonedPart[];
  /** Sum of the parts, before minimum and cap. */
  readonly numerator: bigint;
  /** The first day that could not be reckoned, and what to ask for; the parts end before it. */
  readonly missing: (RateQuestion & { readonly since: Day }) | null;
  /** Whether a due day was moved by a calendar that did not know the day yet. */
  readonly provisional: boolean;
};

type Span = {
  readonly first: Day;
  readonly last: Day;
  /** Nothing is charged before this day has been reached unpaid. */
  readonly graceEnds: Day | null;
  readonly provisional: boolean;
};

/** The days on which a line may charge an item. */
export function spanOf(line: ChargeLine, item: ChargedItem, calendar: BusinessCalendar): Span {
  const moved = line.holiday === 'moves' ? businessDayOnOrAfter(calendar, item.dueOn) : null;
  const due = moved?.day ?? item.dueOn;
  const issued = item.issuedOn ?? item.dueOn;
  const start = line.start === 'day-after-due' ? due + 1 : line.start === 'due-day' ? due : issued + 1;
  const first = (line.grace === 'free' ? start + line.graceDays : start) as Day;
  return {
    first,
    last: line.end === 'due-day' ? due : lastDay,
    graceEnds: line.grace === 'back' && line.graceDays > 0 ? ((start + line.graceDays) as Day) : null,
    provisional: moved?.provisional ?? false,
  };
}

function lineOn(
  versions: readonly TermsVersion[],
  key: string,
  item: ChargedItem,
  day: Day,
): { version: TermsVersion; line: ChargeLine } | null {
  const version = versionOn(versions, day);
  const line = version?.lines.find((one) => one.key === key);
  if (version === null || line === undefined) return null;
  return line.itemKinds.length === 0 || line.itemKinds.includes(item.kind) ? { version, line } : null;
}

/** The last version of a line by a day: its cap, minimum and rounding are those that count. */
export function lastLine(versions: readonly TermsVersion[], key: string, day: Day): ChargeLine | null {
  const having = versions.filter((version) => version.lines.some((line) => line.key === key));
  const version = versionOn(having, day);
  return version?.lines.find((line) => line.key === key) ?? null;
}

const earliest = (days: readonly number[]): Day => Math.min(...days) as Day;

/**
 * Reckons what a line of the terms charges an item from its first day until the end of `day`, from causes alone: what was open
 * on each day, the terms and the published rates of these days. Nothing posted goes in, so that the same causes always give
 * the same sum, in however many steps it is posted.
 */
export function reckonLine(
  versions: readonly TermsVersion[],
  key: string,
  item: ChargedItem,
  day: Day,
  world: ChargeWorld,
): Reckoning {
  const parts: ReckonedPart[] = [];
  let provisional = false;
  const began = item.history[0]?.day;
  const done = (missing: Reckoning['missing']): Reckoning => ({
    parts,
    numerator: parts.reduce((sum, part) => sum + part.numerator, 0n),
    missing,
    provisional,
  });
  if (began === undefined) return done(null);
  const bounds = [...item.history.map((step) => step.day), ...versions.map((version) => version.from)];
  let at = earliest([began, item.dueOn]);
  while (at <= day) {
    const next = earliest([day + 1, ...bounds.filter((bound) => bound > at)]);
    const found = lineOn(versions, key, item, at);
    if (found === null) {
      at = next;
      continue;
    }
    const { version, line } = found;
    const span = spanOf(line, item, world.calendar);
    provisional ||= span.provisional;
    const from = Math.max(at, span.first) as Day;
    const unpaid =
      span.graceEnds === null || (span.graceEnds <= day && openAt(item.history, span.graceEnds) > 0n);
    const open = openAt(item.history, at);
    const last = Math.min(next - 1, span.last) as Day;
    if (!unpaid || open <= 0n || from > last) {
      at = next;
      continue;
    }
    const missing = pushParts(parts, { version, line, item, from, last, first: span.first, open }, world);
    if (missing !== null) return done(missing);
    at = next;
  }
  return done(null);
}

type Stretch = {
  readonly version: TermsVersion;
  readonly line: ChargeLine;
  readonly item: ChargedItem;
  readonly from: Day;
  readonly last: Day;
  readonly first: Day;
  readonly open: bigint;
};

// Days on which base and terms stand still; the rate may change within them.
function pushParts(parts: ReckonedPart[], stretch: Stretch, world: ChargeWorld): Reckoning['missing'] {
  const { version, line, item, last, first, open } = stretch;
  if (line.rate.basis === 'once') {
    if (!parts.some((part) => part.per === 'once')) parts.push(onceOf(stretch));
    return null;
  }
  const baseMinor = line.base === 'open' ? open : item.originalMinor;
  const fixing = { contractOn: version.contractOn, startsOn: first };
  let from = stretch.from;
  while (from <= last) {
    const rate = rateOfDay(line, baseMinor, world.rates, fixing, from);
    if (!rate.ok) return { ...rate.asks, since: from };
    const to = Math.min(last, rate.until) as Day;
    const days = to - from + 1;
    parts.push({
      from,
      to,
      days,
      baseMinor,
      rateUnits: rate.rateUnits,
      per: rate.per,
      yearDays: rate.yearDays,
      limitedBy: rate.limitedBy,
      termsId: version.termsId,
      numerator: rate.dailyNumerator * BigInt(days),
    });
    from = (to + 1) as Day;
  }
  return null;
}

function onceOf({ version, line, item, from }: Stretch): ReckonedPart {
  const bands = line.rate.basis === 'once' ? line.rate.bands : [];
  const minor = bands.findLast((band) => band.fromMinor <= item.originalMinor)?.minor ?? 0n;
  return {
    from,
    to: from,
    days: 1,
    baseMinor: item.originalMinor,
    rateUnits: 0n,
    per: 'once',
    yearDays: 0,
    limitedBy: null,
    termsId: version.termsId,
    numerator: minor * accrualDenominator,
  };
}

import type { Day } from '@duly/kernel/day.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import { fourTimesLpr } from '@duly/law/cn/private-lending/four-times-lpr.ts';
import { saleOverdueLoss } from '@duly/law/cn/trade/sale-overdue-loss.ts';
import { figuresOn } from '@duly/law/provision.ts';
import type { ChargeLine, ChargeRate, RateRef, TermsVersion } from './charge-terms.ts';
import { statutoryLine } from './statutory-lines.ts';

/** The account that terms are for. */
export type TermsAccount = { readonly product: string | null; readonly currency: string };

/** A rate above one a day is a slip of the decimal point: 1‰ is 1,000 millionths. */
const maxPpm = { 'per-day': 100_000, 'per-year': 10_000_000 } as const;

const refsOf = (line: ChargeLine): RateRef[] =>
  [line.rate.basis === 'series' ? line.rate.ref : null, line.ceiling, line.atLeast].filter(
    (ref) => ref !== null,
  );

const sharesItems = (a: ChargeLine, b: ChargeLine): boolean =>
  a.itemKinds.length === 0 ||
  b.itemKinds.length === 0 ||
  a.itemKinds.some((kind) => b.itemKinds.includes(kind));

// Only what ends with the due day leaves days to what begins after it; and a due day that moves for the first and not for the
// second would be charged by both.
const endsBefore = (a: ChargeLine, b: ChargeLine): boolean =>
  a.end === 'due-day' && b.start === 'day-after-due' && !(a.holiday === 'moves' && b.holiday === 'stays');

function sameDays(a: ChargeLine, b: ChargeLine): boolean {
  if (a.rate.basis === 'once' || b.rate.basis === 'once') return false;
  return sharesItems(a, b) && !endsBefore(a, b) && !endsBefore(b, a);
}

function judgeSteps(key: string, rate: ChargeRate): Refusal[] {
  if (rate.basis === 'series') return [];
  const bounds = rate.basis === 'once' ? rate.bands : rate.steps;
  const ascending = bounds.every((bound, index) =>
    index === 0 ? bound.fromMinor === 0n : bound.fromMinor > (bounds[index - 1]?.fromMinor ?? 0n),
  );
  if (bounds.length === 0 || !ascending) return [refusal('terms-steps', { line: key })];
  if (rate.basis === 'once') return [];
  const most = maxPpm[rate.basis];
  return rate.steps.some((step) => step.ppm < 0 || step.ppm > most)
    ? [refusal('terms-rate', { line: key })]
    : [];
}

// Four times the rate, and whoever lends privately may not go round it by a fee, a minimum or another day's rate.
function judgeCeiling(line: ChargeLine, account: TermsAccount, from: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (line.ceiling !== null && (line.floorMinor > 0n || line.rate.basis === 'once')) {
    refusals.push(refusal('terms-sum-beside-ceiling', { line: line.key }));
  }
  if (account.product !== 'private-lending') return refusals;
  const times = figuresOn(fourTimesLpr, from)?.figures.times ?? 4;
  const { ceiling } = line;
  const within =
    ceiling !== null &&
    ceiling.series === 'cn-lpr-1y' &&
    ceiling.timesPercent <= times * 100 &&
    ceiling.addPpm <= 0 &&
    ceiling.fixing === 'contract-day';
  if (!within) refusals.push(refusal('terms-ceiling-needed', { line: line.key, times }, [fourTimesLpr.id]));
  return refusals;
}

const textOf = (rate: ChargeRate | null): string =>
  JSON.stringify(rate, (_key, value) => (typeof value === 'bigint' ? `${value}` : value));

function matchesLaw(rate: ChargeRate, lawful: ChargeRate, line: ChargeLine, from: Day): boolean {
  if (line.basis !== 'CN-INT-08' || rate.basis !== 'series') {
    // A state without the euro goes by its own central bank's rate.
    const national =
      rate.basis === 'series' && rate.ref.series === 'eu-national' && line.basis === 'EU-LPD-RATE';
    const given = national ? { ...rate, ref: { ...rate.ref, series: 'eu-ecb-mro' as const } } : rate;
    return textOf(given) === textOf(lawful);
  }
  // 加计30—50%计算逾期付款损失: any share between.
  const most = 100 + (figuresOn(saleOverdueLoss, from)?.figures.addPercent ?? 0);
  const { series, timesPercent, addPpm, fixing } = rate.ref;
  return (
    series === 'cn-lpr-1y' &&
    fixing === 'start-day' &&
    addPpm === 0 &&
    timesPercent >= 130 &&
    timesPercent <= most
  );
}

function judgeStatutory(line: ChargeLine, account: TermsAccount, from: Day): Refusal[] {
  if (line.basis === 'contract') return [];
  const law = statutoryLine(line.basis);
  const lawful = law?.rateOn(from) ?? null;
  if (law === null || lawful === null)
    return [refusal('terms-law-not-in-force', { line: line.key, from: formatDay(from) }, [line.basis])];
  const refusals: Refusal[] = [];
  if (!matchesLaw(line.rate, lawful, line, from) || line.start !== 'day-after-due' || line.base !== 'open')
    refusals.push(refusal('terms-not-as-law', { line: line.key }, [line.basis]));
  if (law.currency !== null && law.currency !== account.currency)
    refusals.push(
      refusal('terms-currency', { line: line.key, currency: law.currency, account: account.currency }, [
        line.basis,
      ]),
    );
  return refusals;
}

/**
 * Every reason why terms may not be recorded: lines that charge the same days of the same debt twice (interest and late fee are
 * one charge, R-17), rates and steps that cannot be meant, a private loan without its ceiling, a line of the law with other
 * figures than the law's. Codes: terms-key-twice, terms-days-twice, terms-steps, terms-rate, terms-contract-day,
 * terms-sum-beside-ceiling, terms-ceiling-needed, terms-law-not-in-force, terms-not-as-law, terms-currency.
 */
export function judgeTerms(terms: Omit<TermsVersion, 'termsId'>, account: TermsAccount): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [index, line] of terms.lines.entries()) {
    for (const other of terms.lines.slice(index + 1)) {
      if (line.key === other.key) refusals.push(refusal('terms-key-twice', { line: line.key }));
      if (sameDays(line, other))
        refusals.push(refusal('terms-days-twice', { line: line.key, other: other.key }, ['R-17']));
    }
    refusals.push(...judgeSteps(line.key, line.rate));
    if (terms.contractOn === null && refsOf(line).some((ref) => ref.fixing === 'contract-day'))
      refusals.push(refusal('terms-contract-day', { line: line.key }));
    refusals.push(...judgeCeiling(line, account, terms.from), ...judgeStatutory(line, account, terms.from));
  }
  return refusals;
}

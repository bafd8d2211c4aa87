import type { GateFacts, RateSeries } from '@duly/facts/gate-facts.ts';
import { type Day, dayOf, partsOf } from '@duly/kernel/day.ts';
import { type Answer, missingFact } from '../answer.ts';
import type { Words } from '../words.ts';

/**
 * The published rate of a day in millionths a year, from what an operator loaded; null where that day is not loaded. No
 * rate ships with the product: each is published by somebody else, and a stale one is worse than a question.
 */
export function referenceRateOn(
  facts: Pick<GateFacts, 'rates'>,
  series: RateSeries,
  day: Day,
): number | null {
  const line = facts.rates?.find((rate) => rate.series === series && rate.from <= day && day <= rate.until);
  return line?.ratePpm ?? null;
}

/** The last day of the half-year before a day: 30 June or 31 December, on which the United Kingdom fixes its rate. */
export function endOfHalfYearBefore(day: Day): Day {
  const { year, month } = partsOf(day);
  return (month <= 6 ? dayOf(year - 1, 12, 31) : dayOf(year, 6, 30)) as Day;
}

/** The first day of the half-year of a day: 1 January or 1 July, whose rate the member states use. */
export function startOfHalfYear(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month <= 6 ? 1 : 7, 1) as Day;
}

/** A rate for people: 138,000 is "13.8%". */
export function percentText(ratePpm: number): string {
  return `${ratePpm / 10_000}%`;
}

const names: Readonly<Record<RateSeries, Words>> = {
  'cn-lpr-1y': { zh: '一年期贷款市场报价利率（LPR）', en: 'the one-year loan prime rate' },
  'gb-bank-rate': { zh: '英格兰银行基准利率', en: 'the base rate of the Bank of England' },
  'eu-ecb-mro': {
    zh: '欧洲央行主要再融资利率',
    en: 'the main refinancing rate of the European Central Bank',
  },
  'eu-national': { zh: '该国央行的参考利率', en: 'the reference rate of the national central bank' },
  'de-basiszinssatz': { zh: '德国基础利率', en: 'the German base rate (Basiszinssatz)' },
};

/** Asks the operator to load the rate of a day. */
export function askRate(series: RateSeries, dayText: string): Answer {
  const name = names[series];
  return missingFact('reference-rate', {
    zh: `${dayText} 的${name.zh}`,
    en: `${name.en} of ${dayText}`,
  });
}

import type { RateSeries } from '@duly/facts/gate-facts.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { type Answer, allow, missingFact, never } from '../answer.ts';
import { told } from '../particulars.ts';
import type { Figures, Question } from '../provision.ts';
import type { Words } from '../words.ts';
import { askRate, percentText, referenceRateOn } from './reference-rate.ts';

/** A cap on a yearly rate that follows a published one. */
export interface RateCap {
  readonly series: RateSeries;
  /** The day whose rate counts, null when nobody told on what it depends. */
  readonly day: Day | null;
  /** What that day is, for the question. */
  readonly asksDay: Words;
  readonly capPpm: (referencePpm: number) => number;
  /** The clause with the cap as text. */
  readonly says: (cap: string) => Words;
  readonly instead: Words;
}

const askCharged: Words = {
  zh: '计收的年利率（百万分比）',
  en: 'the yearly rate that is charged (in millionths)',
};

/** Judges the yearly rate that an act charges or claims (`annualRatePpm`) against a cap. */
export function judgeRateCap<F extends Figures>({ facts, intent }: Question<F>, cap: RateCap): Answer {
  const charged = told(intent, 'annualRatePpm');
  if (typeof charged !== 'number') return missingFact('annual-rate', askCharged);
  if (cap.day === null) return missingFact('rate-day', cap.asksDay);
  const reference = referenceRateOn(facts, cap.series, cap.day);
  if (reference === null) return askRate(cap.series, formatDay(cap.day));
  const capPpm = cap.capPpm(reference);
  const says = cap.says(percentText(capPpm));
  return charged <= capPpm ? allow(says) : never('rate-above-cap', says, cap.instead);
}

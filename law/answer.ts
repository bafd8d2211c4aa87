import type { Day } from '@duly/kernel/day.ts';
import type { Words } from './words.ts';

/** What a rule may say; the presumptions are for laws that speak of presumptions. */
export type Verdict = 'allow' | 'refuse' | 'needs-approval' | 'presumed-compliant' | 'presumed-violation';

/** A rule's answer to one question, in its own words; the gate puts the source before them. */
export interface Answer {
  readonly verdict: Verdict;
  /** Stable code of the reason: `quiet-hours`, `daily-cap`, `missing-fact` … */
  readonly code: string;
  readonly says: Words;
  /** What was counted and the most that is allowed, where the rule counts. */
  readonly counted?: number;
  readonly limit?: number;
  /**
   * When refused or presumed to violate: the first moment at which this rule alone would be neither; null when waiting
   * does not help.
   */
  readonly untilMs?: number | null;
  /** The fact that is missing, where that is the reason. */
  readonly fact?: string;
  /** What can be done instead. */
  readonly instead?: Words;
  /** Days judged by a calendar that does not know them yet. */
  readonly provisionalDays?: readonly Day[];
}

/** The rule has nothing against it. */
export function allow(says: Words, count?: { readonly counted: number; readonly limit: number }): Answer {
  if (count === undefined) return { verdict: 'allow', code: 'ok', says };
  return { verdict: 'allow', code: 'ok', says, counted: count.counted, limit: count.limit };
}

/** The rule refuses until a fact changes. */
export function never(code: string, says: Words, instead?: Words): Answer {
  const answer: Answer = { verdict: 'refuse', code, says, untilMs: null };
  return instead === undefined ? answer : { ...answer, instead };
}

/** The rule cannot judge: a missing fact is an answer, never a default. */
export function missingFact(fact: string, asks: Words): Answer {
  return {
    verdict: 'refuse',
    code: 'missing-fact',
    fact,
    says: { zh: `请先补充：${asks.zh}`, en: `First tell: ${asks.en}` },
    untilMs: null,
  };
}

/** The answer of every rule that reads clocks or days where nobody knows on which clock the person lives. */
export const missingZone = missingFact('zone', {
  zh: '本人所在地（时区）',
  en: 'where the person is (time zone)',
});

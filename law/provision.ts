import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Answer } from './answer.ts';
import type { AuthorityLevel, Citation, Confidence } from './citation.ts';
import type { CountedKind } from './count-events.ts';
import type { Example } from './example.ts';
import type { MinuteRange } from './hours.ts';
import type { Moment } from './moment.ts';
import type { Scope } from './scope.ts';
import type { Words } from './words.ts';

/** Figures of a rule by name: minutes of the day, counts, days. */
export type Figures = Readonly<Record<string, number>>;

/** Figures from a day on, with the source of just these; a change is a new line, an old one is never edited. */
export interface DatedFigures<F extends Figures> {
  readonly from: Day;
  readonly figures: F;
  readonly citation: Citation;
  /** Where this line rests on another authority than the provision today. */
  readonly level?: AuthorityLevel;
}

/** What a rule is asked. */
export interface Question<F extends Figures> {
  readonly facts: GateFacts;
  readonly intent: ContactIntent;
  readonly moment: Moment;
  readonly figures: F;
}

/** A daily cap as a key: what is counted, by person or by contact point, and how many a local day. */
export interface DailyCap<F extends Figures> {
  readonly per: 'person' | 'point';
  readonly counts: CountedKind;
  cap(figures: F, facts: GateFacts): number | null;
}

/**
 * One provision of law, guideline or house policy, always in five parts in this order. Everything but `judge` is data,
 * so that the reference page, the tests and the answer to "why may I not call?" come from the same file.
 */
export interface Provision<F extends Figures = Figures> {
  // 1. Citation, scope, authority.
  readonly id: string;
  readonly title: Words;
  readonly level: AuthorityLevel;
  readonly confidence: Confidence;
  readonly scope: Scope;
  // 2. Dated figures, ascending; before the first the rule answers "not in force".
  readonly dated: readonly DatedFigures<F>[];
  // 3. The rule.
  judge(question: Question<F>): Answer;
  /** The minutes of a local day which the rule leaves open, where hours are what it is about. */
  hours?(question: Question<F>, day: Day): readonly MinuteRange[];
  readonly dailyCap?: DailyCap<F>;
  // 4. Examples, at least one on each side of every boundary.
  readonly examples: readonly Example[];
  // 5. What is not encoded.
  readonly notEncoded: readonly Words[];
}

/** The line of figures in force on a day, or null before the first. */
export function figuresOn<F extends Figures>(provision: Provision<F>, day: Day): DatedFigures<F> | null {
  for (let index = provision.dated.length - 1; index >= 0; index -= 1) {
    const line = provision.dated[index];
    if (line !== undefined && line.from <= day) return line;
  }
  return null;
}

import type { GateFacts, Product } from '@duly/facts/gate-facts.ts';
import type { Verdict } from '@duly/law/answer.ts';
import { actShape } from './act-shape.ts';
import { products, verdicts } from './code-words.ts';
import { creditorShape } from './creditor-shape.ts';
import { debtShape } from './debt-shape.ts';
import { agreementShape, consentShape, eventShape, preferenceShape } from './history-shapes.ts';
import { code, field, instant, list, needed, nullable, object, text } from './make-shape.ts';
import { personShape } from './person-shape.ts';
import { pointShape } from './point-shape.ts';
import { rateShape } from './rate-shape.ts';
import type { Shape } from './shape.ts';

/** What a case expects; `until` may be left out, which says nothing of it. */
export const expectShape: Shape<{ verdict: Verdict; ruleIds: readonly string[]; until: number | null }> =
  object<{
    verdict: Verdict;
    ruleIds: readonly string[];
    until: number | null;
  }>('Expectation', {
    verdict: needed('回答', 'answer', code(verdicts)),
    ruleIds: field('其中应有的规则', 'rules that must speak against it', list(text(60), 100), []),
    until: field('最早可行的时刻', 'next lawful moment', nullable(instant), null),
  });

/** The parts of a case file that hold lists, by name, in the order in which they are written. */
export const listShapes = {
  points: list(pointShape, 100),
  debts: list(debtShape, 100),
  products: list(code<Product>(products), 7),
  agreements: list(agreementShape, 100),
  consents: list(consentShape, 100),
  preferences: list(preferenceShape, 100),
  history: list(eventShape),
  sharedHistory: list(eventShape),
  rates: list(rateShape, 200),
} as const;

/**
 * The list of the file in which each list of the facts stands. Every one of them has a place: facts that somebody adds
 * and nobody can write down do not compile.
 */
export const listOfFacts: Readonly<
  Record<Exclude<keyof GateFacts, 'tenant' | 'party'>, keyof typeof listShapes>
> = {
  points: 'points',
  debts: 'debts',
  products: 'products',
  agreements: 'agreements',
  consents: 'consents',
  preferences: 'preferences',
  events: 'history',
  sharedEvents: 'sharedHistory',
  rates: 'rates',
};

/** The parts that are one object each. */
export const partShapes = { creditor: creditorShape, person: personShape, act: actShape } as const;

export const atShape = instant;

/** Names and thoughts of whoever keeps the case. */
export const nameShape = text(200);
export const whyShape = text(2000);
export const rulebookShape = text(40);

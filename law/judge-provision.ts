import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type Answer, missingFact, missingZone } from './answer.ts';
import type { Moment } from './moment.ts';
import { type DatedFigures, type Figures, figuresOn, type Provision } from './provision.ts';
import { judgeScope } from './scope.ts';
import type { Words } from './words.ts';

/** What a provision says to one act: an answer under a line of figures, or why it does not apply. */
export type Judgement =
  | { readonly applies: true; readonly answer: Answer; readonly line: DatedFigures<Figures> }
  | { readonly applies: false; readonly because: Words; readonly code: 'out-of-scope' | 'not-in-force' };

/** Why a rule that has no figures yet does not apply. */
export const notInForce = {
  applies: false,
  code: 'not-in-force',
  because: { zh: '当日未施行', en: 'Not in force on that day' },
} as const satisfies Judgement;

/** The answers of a rule whose scope depends on a fact of the debt that nobody told. */
export const scopeAsks = {
  product: missingFact('product', {
    zh: '债务属于哪种信贷产品',
    en: 'which credit product the debt is',
  }),
  'debt-use': missingFact('debt-use', {
    zh: '债务是个人或家庭用途，还是经营用途',
    en: 'whether the debt is for personal or for business use',
  }),
};

/** Whether a rule reads the clock where the person is. */
export function zoneMatters(provision: Provision): boolean {
  return provision.hours !== undefined || provision.dailyCap !== undefined;
}

/** Judges one provision: scope first, then whether it is in force, then the rule itself. */
export function judgeProvision(
  provision: Provision,
  facts: GateFacts,
  intent: ContactIntent,
  moment: Moment,
  lawDay: Day,
): Judgement {
  const scope = judgeScope(provision.scope, facts, intent);
  if (scope?.because !== undefined) {
    return { applies: false, code: 'out-of-scope', because: scope.because };
  }
  const line = figuresOn(provision, lawDay);
  if (line === null) return notInForce;
  if (scope !== null) return { applies: true, answer: scopeAsks[scope.missing], line };
  if (zoneMatters(provision) && moment.zones.length === 0)
    return { applies: true, answer: missingZone, line };
  return { applies: true, answer: provision.judge({ facts, intent, moment, figures: line.figures }), line };
}

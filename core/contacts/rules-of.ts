import type { Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import type { Scope } from '@duly/law/scope.ts';
import { houseProvisions } from './house/house-provisions.ts';

const rulesByRulebook = new WeakMap<Rulebook, readonly Provision[]>();

/**
 * Every rule that the gate asks: the rulebook's, then the house's. All are given one shape once, with what they lack
 * as undefined, since the engine reads objects of forty shapes several times slower than of one.
 */
export function rulesOf(rulebook: Rulebook): readonly Provision[] {
  const kept = rulesByRulebook.get(rulebook);
  if (kept !== undefined) return kept;
  const rules = [...rulebook.provisions, ...houseProvisions].map(inOneShape);
  rulesByRulebook.set(rulebook, rules);
  return rules;
}

const noScope: Record<keyof Scope, undefined> = {
  acts: undefined,
  places: undefined,
  creditorKinds: undefined,
  debtorKinds: undefined,
  products: undefined,
  collectedBy: undefined,
  initiatedBy: undefined,
  channels: undefined,
  voices: undefined,
  purposes: undefined,
  roles: undefined,
  technologies: undefined,
  debtUses: undefined,
  obtained: undefined,
};

function inOneShape(provision: Provision): Provision {
  const lacking: Record<'hours' | 'dailyCap', undefined> = { hours: undefined, dailyCap: undefined };
  const scope = { ...noScope, ...provision.scope } as Scope;
  const { id, title, level, confidence, dated, judge, examples, notEncoded } = provision;
  const { hours, dailyCap } = { ...lacking, ...provision };
  return {
    id,
    title,
    level,
    confidence,
    scope,
    dated,
    judge,
    hours,
    dailyCap,
    examples,
    notEncoded,
  } as Provision;
}

import type { Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';
import { houseProvisions } from './house/house-provisions.ts';

/** A rule and the book in which it stands; house rules stand in none. */
export interface PlacedRule {
  readonly rule: Provision;
  /** Whose law it is, as the rulebook is named (`CN`, `EU` …: members share a book), or `house`. */
  readonly book: string;
  readonly rulebook: Rulebook | null;
}

let every: readonly PlacedRule[] | undefined;

/** Every rule that the gate can ask anywhere, once: in the order of the rulebooks, then the house's. */
export function everyRule(): readonly PlacedRule[] {
  if (every !== undefined) return every;
  const seen = new Set<string>();
  const placed: PlacedRule[] = [];
  const add = (rule: Provision, book: string, rulebook: Rulebook | null) => {
    if (seen.has(rule.id)) return;
    seen.add(rule.id);
    placed.push({ rule, book, rulebook });
  };
  for (const rulebook of Object.values(rulebooks)) {
    const book = rulebook.id.slice(0, 2).toUpperCase();
    for (const rule of rulebook.provisions) add(rule, book, rulebook);
  }
  for (const rule of houseProvisions) add(rule, 'house', null);
  every = placed;
  return placed;
}

/** A rule by its id, or null. */
export function findRule(ruleId: string): PlacedRule | null {
  return everyRule().find(({ rule }) => rule.id === ruleId) ?? null;
}

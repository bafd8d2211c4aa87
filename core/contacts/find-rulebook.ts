import type { Rulebook } from '@duly/law/rulebook.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';

// What people call the country, though its code is another.
const alsoCalled: Readonly<Record<string, string>> = { UK: 'GB' };

/** A rulebook by the country whose law it holds (`CN`, `uk`) or by the id of its edition (`cn-2026.1`); null: none. */
export function findRulebook(name: string): Rulebook | null {
  const country = name.toUpperCase();
  const code = alsoCalled[country] ?? country;
  if (Object.hasOwn(rulebooks, code)) return rulebooks[code] ?? null;
  return Object.values(rulebooks).find(({ id }) => id === name.toLowerCase()) ?? null;
}

/** What `findRulebook` knows, as `CN (cn-2026.1)`. */
export function knownRulebooks(): readonly string[] {
  return Object.entries(rulebooks).map(([country, { id }]) => `${country} (${id})`);
}

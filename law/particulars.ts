import type { ContactIntent } from '@duly/facts/contact-intent.ts';

/** What was told of an act under one of the names that docs/decisions/gate.md lists; undefined when nobody told. */
export function told(intent: ContactIntent, name: string): string | number | boolean | undefined {
  return intent.conduct[name];
}

/** A sum among the particulars, in minor units as text; null when nobody told one. */
export function toldMinor(intent: ContactIntent, name: string): bigint | null {
  const value = intent.conduct[name];
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return typeof value === 'string' && /^-?\d+$/.test(value) ? BigInt(value) : null;
}

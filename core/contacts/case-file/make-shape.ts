import type { HouseLimits } from '@duly/facts/house-limits.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Words } from '@duly/law/words.ts';
import type { Codes, Field, Fields, Setting, Shape, SoFar } from './shape.ts';

export const flag: Shape<boolean> = { kind: 'flag' };
export const day: Shape<Day> = { kind: 'day' };
export const instant: Shape<number> = { kind: 'instant' };
export const clock: Shape<number> = { kind: 'clock' };
export const minor: Shape<bigint> = { kind: 'minor' };
export const zone: Shape<string> = { kind: 'zone' };
export const currency: Shape<string> = { kind: 'currency' };
export const country: Shape<string> = { kind: 'country' };
export const place: Shape<string> = { kind: 'place' };
export const conduct: Shape<Readonly<Record<string, string | number | boolean>>> = { kind: 'conduct' };

/** Free text; `known` are values that a form offers, others are taken as well. */
export function text(max: number, known: Codes | null = null): Shape<string> {
  return { kind: 'text', max, known };
}

/** A closed list; every value of the type must have its words. */
export function code<T extends string>(codes: Readonly<Record<T, Words>>): Shape<T> {
  return { kind: 'code', codes };
}

export function whole(from: number, to: number): Shape<number> {
  return { kind: 'whole', from, to };
}

export function nullable<T>(of: Shape<T>): Shape<T | null> {
  return { kind: 'nullable', of };
}

// Longer histories than a case needs are refused, so that a file cannot hold a server up.
const maxItems = 500;

export function list<T>(of: Shape<T>, max = maxItems): Shape<readonly T[]> {
  return { kind: 'list', of, max };
}

/** An object with a value for some of the codes. */
export function byCode<C extends string, T>(
  codes: Readonly<Record<C, Words>>,
  of: Shape<T>,
): Shape<Readonly<Partial<Record<C, T>>>> {
  return { kind: 'by-code', codes, of };
}

export function houseLimitsBy(of: Shape<HouseLimits>): Shape<HouseLimits> {
  return { kind: 'house-limits', of };
}

/** A field that may be left out; `fallback` is a value, or made from what stands before it. */
export function field<V>(
  zh: string,
  en: string,
  shape: Shape<V>,
  fallback: NoInfer<V> | ((soFar: SoFar, setting: Setting) => NoInfer<V>),
  name: string | null = null,
): Field<V> {
  const made = typeof fallback === 'function' ? (fallback as (s: SoFar, t: Setting) => V) : () => fallback;
  return { label: { zh, en }, shape, name, fallback: made };
}

/** A field without which the file says nothing. */
export function needed<V>(zh: string, en: string, shape: Shape<V>, name: string | null = null): Field<V> {
  return { label: { zh, en }, shape, name, fallback: null };
}

/** An object with a field for every property of the type, read in this order. */
export function object<T extends object>(id: string, fields: Fields<T>): Shape<T> {
  const entries = Object.entries<Field<unknown>>(fields as unknown as Record<string, Field<unknown>>);
  return {
    kind: 'object',
    id,
    fields: entries.map(([key, { name, label, shape, fallback }]) => ({
      key,
      name: name ?? key,
      label,
      shape: shape as Shape<unknown>,
      fallback,
    })),
  };
}

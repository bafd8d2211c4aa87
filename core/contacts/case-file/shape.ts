import type { HouseLimits } from '@duly/facts/house-limits.ts';
import type { Words } from '@duly/law/words.ts';

/** The values of a closed list with their words. */
export type Codes = Readonly<Record<string, Words>>;

/** What a case file says of itself, for whatever is left out: whose law, which clock, which points there are. */
export interface Setting {
  /** ISO 3166 code of the creditor's country. */
  readonly country: string;
  /** The person's first zone, on whose clock times without an offset are read; null where nobody knows it. */
  readonly zone: string | null;
  readonly points: readonly { readonly pointId: string; readonly kind: string }[];
  /** House limits that a file may name instead of spelling them out. */
  readonly namedLimits: Readonly<Record<string, HouseLimits>>;
}

/** What stands in an object so far, by the names of the facts; a fallback may look at it. */
export type SoFar = Readonly<Record<string, unknown>>;

/** One field of an object: its name in the file, its words, and what holds where it is left out. */
export interface FieldData {
  readonly key: string;
  readonly name: string;
  readonly label: Words;
  readonly shape: ShapeData;
  /** Null: the field must be there, unless it is one that the facts themselves may lack. */
  readonly fallback: ((soFar: SoFar, setting: Setting) => unknown) | null;
}

/**
 * How a value of the facts stands in a file. Data, so that the reader, the writer, the JSON Schema and the form in the
 * browser are made from the same lines and cannot differ.
 */
export type ShapeData =
  /** Free text of at most `max` characters; `known` are the usual values. */
  | { readonly kind: 'text'; readonly max: number; readonly known: Codes | null }
  | { readonly kind: 'code'; readonly codes: Codes }
  | { readonly kind: 'flag' }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'day' }
  /** ISO 8601 with an offset, or `YYYY-MM-DD HH:MM` on the person's clock; a day alone is its first minute. */
  | { readonly kind: 'instant' }
  /** A minute of the day as `HH:MM`, up to `24:00`. */
  | { readonly kind: 'clock' }
  /** Integer minor units as a string. */
  | { readonly kind: 'minor' }
  /** A zone of the shipped table. */
  | { readonly kind: 'zone' }
  /** An ISO 4217 code. */
  | { readonly kind: 'currency' }
  /** An ISO 3166 code of a country. */
  | { readonly kind: 'country' }
  /** A place from its country on: `CN`, `CN-3715`, `US-MA`. */
  | { readonly kind: 'place' }
  /** Particulars of an act by name: texts, whole or decimal numbers, yes or no. */
  | { readonly kind: 'conduct' }
  /** House limits by name or spelled out. */
  | { readonly kind: 'house-limits'; readonly of: ShapeData }
  | { readonly kind: 'nullable'; readonly of: ShapeData }
  | { readonly kind: 'list'; readonly of: ShapeData; readonly max: number }
  | { readonly kind: 'by-code'; readonly codes: Codes; readonly of: ShapeData }
  | { readonly kind: 'object'; readonly id: string; readonly fields: readonly FieldData[] };

declare const meaning: unique symbol;

/** A shape that stands for values of a type; the type exists for the compiler only. */
export type Shape<T> = ShapeData & { readonly [meaning]?: (value: T) => T };

/** A field of an object whose value is of a type, with or without what holds where it is left out. */
export interface Field<V> {
  readonly label: Words;
  readonly shape: Shape<V>;
  readonly name: string | null;
  readonly fallback: ((soFar: SoFar, setting: Setting) => V) | null;
}

/** Every field of a type: a fact that somebody adds and nobody can write down does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

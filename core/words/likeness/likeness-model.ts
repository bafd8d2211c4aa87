import type { SpokenClass, WordLang } from '../word-class.ts';
import { traitKey } from './read-traits.ts';

/** What training makes: for each class a letter, a bias and a threshold by language; for each trait its weights. */
export type LikenessWeights = {
  readonly classes: readonly SpokenClass[];
  readonly bias: readonly number[];
  readonly thresholds: Readonly<Record<WordLang, readonly number[]>>;
  /** Below this a finding of the lexicon is taken back. */
  readonly vetoes: Readonly<Record<WordLang, readonly number[]>>;
  /** One trait a line: its spelling, a tab, then a letter for each class that it speaks for or against and by how much. */
  readonly traits: string;
};

/** The weights ready to be asked. */
export type LikenessModel = {
  readonly weights: LikenessWeights;
  /** A bit for each trait that has weights and for few others: what has none is mostly told by it. */
  readonly sieve: Int32Array;
  /**
   * An open table, eight numbers a slot: the trait, then its weights, two classes in one number (low and high half). All in
   * one line of the cache: looking for weights elsewhere costs more than adding them.
   */
  readonly table: Int32Array;
};

const firstLetter = 97;
const sieveBits = 1 << 17;
const slots = 1 << 14;
/** The table is fast while some slots are free. */
const mostTraits = 13_000;
/** Numbers of a slot that hold weights. */
export const halves = 7;
/** Sums of so many weights fit into a half: none is greater than `greatestWeight`. */
export const mostAtOnce = 64;
export const greatestWeight = 500;

/** Traits that every stretch is taken to have beside its own and that say nothing: a word or two alone prove little. */
export const shortness = 24;

/** Which bit of the sieve is a trait's. */
const sieveBit = (key: number) => (key ^ (key >>> 14)) & (sieveBits - 1);

/** Where the weights of a trait begin in `table`; 0 when it has none. */
export function findRow({ sieve, table }: LikenessModel, key: number): number {
  const bit = sieveBit(key);
  if ((((sieve[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return 0;
  let at = (key ^ (key >>> 16)) & (slots - 1);
  while (table[8 * at] !== key) {
    if (table[8 * at] === 0) return 0;
    at = (at + 1) & (slots - 1);
  }
  return 8 * at + 1;
}

/** The weight of one class in a row. */
export function weightAt({ table }: LikenessModel, row: number, of: number): number {
  const both = table[row + (of >> 1)] as number;
  const low = (both << 16) >> 16;
  return of & 1 ? (both - low) >> 16 : low;
}

/**
 * Reads the list of weights.
 * @throws Error when there are so many that looking them up would be slow
 */
export function readModel(weights: LikenessWeights): LikenessModel {
  const lines = weights.traits.split('\n').filter((line) => line !== '');
  if (lines.length > mostTraits)
    throw new Error(`${lines.length} traits are too many: prune, or widen the table`);
  const sieve = new Int32Array(sieveBits >>> 5);
  const table = new Int32Array(8 * slots);
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const key = traitKey(line.slice(0, tab));
    let at = (key ^ (key >>> 16)) & (slots - 1);
    while (table[8 * at] !== 0) at = (at + 1) & (slots - 1);
    table[8 * at] = key;
    for (const [, letter, value] of line.slice(tab + 1).matchAll(/([a-z])(-?\d+)/g)) {
      const of = (letter as string).charCodeAt(0) - firstLetter;
      const place = 8 * at + 1 + (of >> 1);
      // Added, not set beside: a negative low half borrows from the high one, and gives back when it is read.
      table[place] = (table[place] as number) + Number.parseInt(value as string, 10) * (of & 1 ? 65_536 : 1);
    }
    const bit = sieveBit(key);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { weights, sieve, table };
}

/** The letter of a class in the list of weights. */
export const classLetter = (at: number): string => String.fromCharCode(firstLetter + at);

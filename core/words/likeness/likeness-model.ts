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

/** The weights ready to be asked: traits by their numbers in an open table, a trait's weights side by side. */
export type LikenessModel = {
  readonly weights: LikenessWeights;
  /** A bit for each trait that has weights and for few others: most traits of a text have none, and are told by it. */
  readonly sieve: Int32Array;
  /** For each slot the number of a trait, then where its weights begin times 32 and how many they are; 0 is empty. */
  readonly table: Int32Array;
  /** A weight times 32 and its class. */
  readonly entries: Int32Array;
};

const firstLetter = 97;
const sieveBits = 1 << 18;
const slots = 1 << 16;

/** Which bit of the sieve is a trait's. */
const sieveBit = (key: number) => (key ^ (key >>> 14)) & (sieveBits - 1);

/** The weights of a trait in `entries`, as begin times 32 and count; 0 when it has none. */
export function findEntries({ sieve, table }: LikenessModel, key: number): number {
  const bit = sieveBit(key);
  if ((((sieve[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return 0;
  let at = (key ^ (key >>> 16)) & (slots - 1);
  while (table[2 * at] !== key) {
    if (table[2 * at] === 0) return 0;
    at = (at + 1) & (slots - 1);
  }
  return table[2 * at + 1] as number;
}

/**
 * Reads the list of weights.
 * @throws Error when there are so many that looking them up would be slow
 */
export function readModel(weights: LikenessWeights): LikenessModel {
  const lines = weights.traits.split('\n').filter((line) => line !== '');
  if (lines.length > slots / 2) throw new Error(`${lines.length} traits are too many: prune, or widen the table`);
  const sieve = new Int32Array(sieveBits >>> 5);
  const table = new Int32Array(2 * slots);
  const entries: number[] = [];
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const key = traitKey(line.slice(0, tab));
    const begin = entries.length;
    for (const [, letter, value] of line.slice(tab + 1).matchAll(/([a-z])(-?\d+)/g))
      entries.push(Number.parseInt(value as string, 10) * 32 + (letter as string).charCodeAt(0) - firstLetter);
    let at = (key ^ (key >>> 16)) & (slots - 1);
    while (table[2 * at] !== 0) at = (at + 1) & (slots - 1);
    table[2 * at] = key;
    table[2 * at + 1] = begin * 32 + entries.length - begin;
    const bit = sieveBit(key);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { weights, sieve, table, entries: Int32Array.from(entries) };
}

/** The letter of a class in the list of weights. */
export const classLetter = (at: number): string => String.fromCharCode(firstLetter + at);

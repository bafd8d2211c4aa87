/** A repeatable source of choices. Two of the same seed make the same choices in the same order, on every machine. */
export interface Prng {
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** True in `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One of the keys, as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => K;
  /**
   * A stream of its own for a named part. What one part draws then never shifts what another gets, so that a new
   * detail in one place does not change every invented name.
   */
  readonly fork: (label: string) => Prng;
}

/**
 * Makes a stream from a text seed: splitmix32 (Steele, Lea and Flood 2014, in its 32-bit form), seeded by FNV-1a.
 * Good enough for invention, and no secret is ever taken from it.
 */
export function makePrng(seed: string): Prng {
  let state = hashText(seed);
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const int = (min: number, max: number): number =>
    min + Math.floor((next() / 4_294_967_296) * (max - min + 1));
  return {
    int,
    chance: (percent) => int(1, 1000) <= percent * 10,
    pick: (from) => {
      const chosen = from[int(0, from.length - 1)];
      if (chosen === undefined) throw new RangeError('There is nothing to pick from.');
      return chosen;
    },
    weighted: (weights) => pickWeighted(weights, int),
    fork: (label) => makePrng(`${seed}/${label}`),
  };
}

function pickWeighted<K extends string>(
  weights: Readonly<Partial<Record<K, number>>>,
  int: (min: number, max: number) => number,
): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = int(
    1,
    entries.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [key, weight] of entries) {
    left -= weight;
    if (left <= 0) return key;
  }
  throw new RangeError('Weights must be whole numbers above zero.');
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

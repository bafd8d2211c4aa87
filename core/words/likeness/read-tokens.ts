import type { FoldedText } from '../fold-text.ts';

/** The tokens of one stretch of a folded text, as numbers, and where each stands in folded units. Good until the next call. */
export type Tokens = {
  readonly key: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  length: number;
};

/** Stretches are cut long before this; what goes beyond it is not looked at. */
const mostTokens = 512;
const scratch: Tokens = {
  key: new Int32Array(mostTokens),
  from: new Int32Array(mostTokens),
  to: new Int32Array(mostTokens),
  length: 0,
};

const seed = 0x811c9dc5 | 0;
const step = (key: number, unit: number) => Math.imul(key ^ unit, 0x01000193);

const isLetter = (unit: number) => unit >= 97 && unit <= 122;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const space = 32;
const newline = 10;
const apostrophe = 39;
const star = 42;

/** Word endings that say little, the longest first: arrested, arresting and arrests are one token. */
const endings = ['edly', 'ing', "'s", 'ed', 'es', 'ly', 's'].map((ending) =>
  Uint16Array.from(ending, (char) => char.charCodeAt(0)),
);
/** Shorter words keep their endings: bus, this, bed. */
const shortestToCut = 5;

function endOfStem(units: Uint16Array, from: number, to: number): number {
  if (to - from < shortestToCut) return to;
  const last = units[to - 1] as number;
  // s, d, g and y are the last letters of all endings.
  if (last !== 115 && last !== 100 && last !== 103 && last !== 121) return to;
  for (const ending of endings) {
    let at = ending.length - 1;
    while (at >= 0 && units[to - ending.length + at] === ending[at]) at -= 1;
    if (at < 0) return to - ending.length;
  }
  return to;
}

/** Signs that mean the same. */
function foldSign(unit: number): number {
  if (unit === 0x3002 || unit === 0xff1b || unit === 59) return 46;
  return unit === 0xff0c || unit === 0x3001 ? 44 : unit;
}

/** The number of a run of units. */
function keyOf(units: Uint16Array, from: number, to: number): number {
  let key = seed;
  for (let i = from; i < to; i += 1) key = step(key, units[i] as number);
  return key;
}

/** Every number is one token: what is said is seldom told by it. */
const numberKey = step(seed, 35);

/** The number of a token by its spelling, as the list of weights holds it. */
export function tokenKey(spelling: string): number {
  let key = seed;
  for (let i = 0; i < spelling.length; i += 1) key = step(key, spelling.charCodeAt(i));
  return key;
}

/** Reads the tokens of a stretch: a Chinese character, the stem of a Latin word, any number, a sign. */
export function readTokens({ units }: FoldedText, from: number, to: number): Tokens {
  const { key, from: starts, to: ends } = scratch;
  let count = 0;
  for (let i = from; i < to && count < mostTokens; ) {
    const unit = units[i] as number;
    const start = i;
    i += 1;
    if (unit === space || unit === newline) continue;
    if (isLetter(unit)) {
      while (i < to) {
        const next = units[i] as number;
        if (!isLetter(next) && next !== apostrophe && next !== star) break;
        i += 1;
      }
      key[count] = keyOf(units, start, endOfStem(units, start, i));
    } else if (isDigit(unit)) {
      while (i < to && (isDigit(units[i] as number) || units[i] === 46 || units[i] === 44 || units[i] === 58))
        i += 1;
      key[count] = numberKey;
    } else key[count] = step(seed, foldSign(unit));
    starts[count] = start;
    ends[count] = i;
    count += 1;
  }
  scratch.length = count;
  return scratch;
}

/** The token's spelling, for the list of weights; the same token always has the same. */
export function spellToken({ units }: FoldedText, from: number, to: number): string {
  const first = units[from] as number;
  if (isDigit(first)) return '#';
  if (isLetter(first)) return String.fromCharCode(...units.subarray(from, endOfStem(units, from, to)));
  return String.fromCharCode(foldSign(first));
}

import type { FoldedText } from './fold-text.ts';

/** Where tokens, clauses and sentences of a folded text are. */
export type Layout = {
  /** Number of tokens that begin before a position; one longer than the text. */
  readonly tokens: Int32Array;
  /** Number of the clause at a position. */
  readonly clauses: Int32Array;
  /** The position after each sentence's last unit, ascending. */
  readonly ends: readonly number[];
};

/** A sentence longer than this is cut: matching looks at pairs of words within one, and stays linear so. */
const mostTokens = 160;

const isWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const codes = (text: string) => new Set([...text].map((char) => char.charCodeAt(0)));
const sentenceSigns = codes('。!?;\n…；');
const clauseSigns = codes(',:，：—');

function endsSentence(units: Uint16Array, at: number, length: number): boolean {
  const unit = units[at] as number;
  if (sentenceSigns.has(unit)) return true;
  if (unit !== 46) return false;
  // A full stop: followed by a blank or the end, and not after an initial or a short title ("mr. ", "no. ").
  const next = at + 1 < length ? (units[at + 1] as number) : 32;
  if (isWord(next) || next === 46) return false;
  if (next > 127) return true;
  let start = at;
  while (start > 0 && isWord(units[start - 1] as number)) start -= 1;
  const word = String.fromCharCode(...units.subarray(start, at));
  return !/^([a-z]|mr|mrs|ms|dr|st|no|vs|inc|co|ltd|jr|sr|acct|ref|dept|approx)$/.test(word);
}

/** Counts tokens (a Chinese character, a Latin word, a number, a comma) and finds clauses and sentences. Linear. */
export function layOutText({ units, length }: FoldedText): Layout {
  const tokens = new Int32Array(length + 1);
  const clauses = new Int32Array(length + 1);
  const ends: number[] = [];
  let token = 0;
  let clause = 0;
  let begun = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] as number;
    tokens[i] = token;
    clauses[i] = clause;
    if (isWord(unit)) {
      const before = i > 0 ? (units[i - 1] as number) : 32;
      if (!isWord(before) || token - begun >= mostTokens) token += 1;
    } else if (unit >= 0x3400 && unit < 0xff00) token += 1;
    if (clauseSigns.has(unit) && !(i + 1 < length && isDigit(units[i + 1] as number) && unit !== 0xff0c)) {
      token += 1;
      clause += 1;
    }
    if (endsSentence(units, i, length) || token - begun >= mostTokens) {
      ends.push(i + 1);
      clause += 1;
      begun = token;
    }
  }
  tokens[length] = token;
  clauses[length] = clause;
  if (ends.at(-1) !== length) ends.push(length);
  return { tokens, clauses, ends };
}

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

/** What a unit is, a bit each: looked up for every unit of every text. */
const wordBit = 1;
const hanBit = 2;
const clauseBit = 4;
const sentenceBit = 8;
const stopBit = 16;
const kinds = new Uint8Array(65_536).fill(hanBit, 0x3400, 0xff00);
for (const char of 'abcdefghijklmnopqrstuvwxyz0123456789') kinds[char.charCodeAt(0)] = wordBit;
for (const char of ',:，：—') kinds[char.charCodeAt(0)] = clauseBit;
for (const char of '。!?;\n…；') kinds[char.charCodeAt(0)] = sentenceBit;
kinds[46] = stopBit;

const isWord = (unit: number) => kinds[unit] === wordBit;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Texts are short and many; what is told of a text is good until the next. */
const scratchSize = 8193;
const scratch = { tokens: new Int32Array(scratchSize), clauses: new Int32Array(scratchSize) };

/** Whether a full stop ends a sentence. */
function endsSentence(units: Uint16Array, at: number, length: number): boolean {
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
  const small = length < scratchSize;
  const tokens = small ? scratch.tokens : new Int32Array(length + 1);
  const clauses = small ? scratch.clauses : new Int32Array(length + 1);
  const ends: number[] = [];
  let token = 0;
  let clause = 0;
  let begun = 0;
  let before = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] as number;
    const kind = kinds[unit] as number;
    tokens[i] = token;
    clauses[i] = clause;
    if (kind === hanBit) token += 1;
    else if (kind === wordBit) {
      if (before !== wordBit || token - begun >= mostTokens) token += 1;
    } else if (kind === clauseBit && !(i + 1 < length && isDigit(units[i + 1] as number))) {
      token += 1;
      clause += 1;
    }
    before = kind;
    const ended = kind === sentenceBit || (kind === stopBit && endsSentence(units, i, length));
    if (ended || token - begun >= mostTokens) {
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

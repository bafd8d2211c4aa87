import type { Hits } from './automaton.ts';
import { type CompiledLexicon, inWord, type Pattern } from './compile-lexicon.ts';

/** The hits of one sentence, in the order in which they end. */
export type SentenceHits = {
  readonly hits: Hits;
  readonly first: number;
  readonly last: number;
  readonly tokens: Int32Array;
  readonly lexicon: CompiledLexicon;
};

/** Tries of one anchor: bounds the work where a text repeats the same few words on and on. */
const mostTries = 48;
/** No word of a lexicon has more tokens than this, so that hits further off cannot begin within a gap. */
const longestWord = 24;

/** The search under way: one at a time, and so many that an object for each would cost more than the search. */
const found = new Int32Array(64);
let tries = 0;

/** Whether a word has a meaning: its bit first, which is seldom there and seldom wrong. */
function means(lexicon: CompiledLexicon, word: number, bit: number, meaning: number): boolean {
  const { words, meanings } = lexicon;
  if (((words[8 * word] as number) & bit) === 0) return false;
  const end = words[8 * word + inWord.meaningsEnd] as number;
  for (let at = words[8 * word + inWord.meanings] as number; at < end; at += 1)
    if (meanings[at] === meaning) return true;
  return false;
}

function goForward(pattern: Pattern, sentence: SentenceHits, step: number): boolean {
  if (step === pattern.steps.length) return true;
  const { hits, last, tokens, lexicon } = sentence;
  const { from: begins, to: ends, word: words } = hits;
  const previous = found[step - 1] as number;
  const end = ends[previous] as number;
  const reach = (tokens[end] as number) + (pattern.gaps[step] as number);
  const meaning = pattern.steps[step] as number;
  const bit = pattern.bits[step] as number;
  for (let k = previous + 1; k < last; k += 1) {
    const from = begins[k] as number;
    if ((tokens[from] as number) > reach) {
      if ((tokens[ends[k] as number] as number) > reach + longestWord) break;
      continue;
    }
    if (from < end || !means(lexicon, words[k] as number, bit, meaning)) continue;
    found[step] = k;
    if (goForward(pattern, sentence, step + 1)) return true;
    tries -= 1;
    if (tries < 0) return false;
  }
  return false;
}

function goBackward(pattern: Pattern, sentence: SentenceHits, step: number): boolean {
  if (step < 0) return goForward(pattern, sentence, pattern.anchor + 1);
  const { hits, first, tokens, lexicon } = sentence;
  const { from: begins, to: ends, word: words } = hits;
  const from = begins[found[step + 1] as number] as number;
  const reach = (tokens[from] as number) - (pattern.gaps[step + 1] as number);
  const meaning = pattern.steps[step] as number;
  const bit = pattern.bits[step] as number;
  for (let k = (found[step + 1] as number) - 1; k >= first; k -= 1) {
    const to = ends[k] as number;
    if ((tokens[to] as number) < reach) break;
    if (to > from || !means(lexicon, words[k] as number, bit, meaning)) continue;
    found[step] = k;
    if (goBackward(pattern, sentence, step - 1)) return true;
    tries -= 1;
    if (tries < 0) return false;
  }
  return false;
}

/** The hits that make the phrase around one hit of its anchor, or null. Nearest first, with a bounded number of tries. */
export function matchPattern(pattern: Pattern, anchorHit: number, sentence: SentenceHits): number[] | null {
  const { length } = pattern.steps;
  if (length === 1) return [anchorHit];
  found[pattern.anchor] = anchorHit;
  tries = mostTries;
  return goBackward(pattern, sentence, pattern.anchor - 1) ? Array.from(found.subarray(0, length)) : null;
}

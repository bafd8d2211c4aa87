import type { Hits } from './automaton.ts';
import { isIn, type Pattern, type WordSet } from './compile-lexicon.ts';

/** The hits of one sentence, in the order in which they end. */
export type SentenceHits = {
  readonly hits: Hits;
  readonly first: number;
  readonly last: number;
  readonly tokens: Int32Array;
};

/** Tries of one anchor: bounds the work where a text repeats the same few words on and on. */
const mostTries = 48;
/** No word of a lexicon has more tokens than this, so that hits further off cannot begin within a gap. */
const longestWord = 24;

/** A search under way: which hit each step has so far. */
type Search = {
  readonly pattern: Pattern;
  readonly sentence: SentenceHits;
  readonly found: number[];
  tries: number;
};

function goForward(search: Search, step: number): boolean {
  const { pattern, sentence, found } = search;
  if (step === pattern.steps.length) return true;
  const { hits, last, tokens } = sentence;
  const previous = found[step - 1] as number;
  const end = hits.to[previous] as number;
  const reach = (tokens[end] as number) + (pattern.gaps[step] as number);
  const set = pattern.steps[step] as WordSet;
  for (let k = previous + 1; k < last; k += 1) {
    const from = hits.from[k] as number;
    if ((tokens[from] as number) > reach) {
      if ((tokens[hits.to[k] as number] as number) > reach + longestWord) break;
      continue;
    }
    if (from < end || !isIn(set, hits.word[k] as number)) continue;
    found[step] = k;
    if (goForward(search, step + 1)) return true;
    search.tries -= 1;
    if (search.tries < 0) return false;
  }
  return false;
}

function goBackward(search: Search, step: number): boolean {
  const { pattern, sentence, found } = search;
  if (step < 0) return goForward(search, pattern.anchor + 1);
  const { hits, first, tokens } = sentence;
  const next = found[step + 1] as number;
  const from = hits.from[next] as number;
  const reach = (tokens[from] as number) - (pattern.gaps[step + 1] as number);
  const set = pattern.steps[step] as WordSet;
  for (let k = next - 1; k >= first; k -= 1) {
    const to = hits.to[k] as number;
    if ((tokens[to] as number) < reach) break;
    if (to > from || !isIn(set, hits.word[k] as number)) continue;
    found[step] = k;
    if (goBackward(search, step - 1)) return true;
    search.tries -= 1;
    if (search.tries < 0) return false;
  }
  return false;
}

/** The hits that make the phrase around one hit of its anchor, or null. Nearest first, with a bounded number of tries. */
export function matchPattern(pattern: Pattern, anchorHit: number, sentence: SentenceHits): number[] | null {
  if (pattern.steps.length === 1) return [anchorHit];
  const found: number[] = [];
  found[pattern.anchor] = anchorHit;
  return goBackward({ pattern, sentence, found, tries: mostTries }, pattern.anchor - 1) ? found : null;
}

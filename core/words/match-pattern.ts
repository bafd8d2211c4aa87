import type { Hits } from './automaton.ts';
import type { Pattern } from './compile-lexicon.ts';

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

/** The hits that make the phrase around one hit of its anchor, or null. Nearest first, with a bounded number of tries. */
export function matchPattern(pattern: Pattern, anchorHit: number, sentence: SentenceHits): number[] | null {
  const { concepts, gaps, anchor } = pattern;
  if (concepts.length === 1) return [anchorHit];
  const { hits, first, last, tokens } = sentence;
  const found = new Array<number>(concepts.length);
  found[anchor] = anchorHit;
  let tries = mostTries;

  const forward = (step: number): boolean => {
    if (step === concepts.length) return true;
    const previous = found[step - 1] as number;
    const end = hits.to[previous] as number;
    const token = tokens[end] as number;
    const gap = gaps[step] as number;
    for (let k = previous + 1; k < last; k += 1) {
      if ((tokens[hits.to[k] as number] as number) - token > gap + longestWord) break;
      if (hits.concept[k] !== concepts[step]) continue;
      const from = hits.from[k] as number;
      if (from < end || (tokens[from] as number) - token > gap) continue;
      found[step] = k;
      if (forward(step + 1)) return true;
      tries -= 1;
      if (tries < 0) return false;
    }
    return false;
  };
  const backward = (step: number): boolean => {
    if (step < 0) return forward(anchor + 1);
    const next = found[step + 1] as number;
    const from = hits.from[next] as number;
    const token = tokens[from] as number;
    const gap = gaps[step + 1] as number;
    for (let k = next - 1; k >= first; k -= 1) {
      if (token - (tokens[hits.to[k] as number] as number) > gap) break;
      if (hits.concept[k] !== concepts[step] || (hits.to[k] as number) > from) continue;
      found[step] = k;
      if (backward(step - 1)) return true;
      tries -= 1;
      if (tries < 0) return false;
    }
    return false;
  };
  return backward(anchor - 1) ? found : null;
}

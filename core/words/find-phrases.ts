import { type Hits, newHits } from './automaton.ts';
import type { CompiledLexicon, Pattern } from './compile-lexicon.ts';
import type { FoldedText } from './fold-text.ts';
import { type Layout, layOutText } from './lay-out-text.ts';
import type { Sense } from './lexicon-form.ts';
import { matchPattern } from './match-pattern.ts';

/** A phrase of a breach that was found; whether it is one depends on what stands around it. Positions in folded units. */
export type Candidate = {
  readonly sense: Sense;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The hits of its steps, in the order of the text. */
  readonly steps: readonly number[];
};

/** A circumstance that was found: who says something, a docket number, an apology. */
export type Circumstantial = {
  readonly number: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
};

export type FoundPhrases = {
  readonly folded: FoldedText;
  readonly layout: Layout;
  readonly hits: Hits;
  /** For each sentence its first hit and the one after its last. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly candidates: readonly Candidate[];
  readonly circumstances: readonly Circumstantial[];
};

/** Finds every word, then every phrase, sentence by sentence. */
export function findPhrases(lexicon: CompiledLexicon, folded: FoldedText): FoundPhrases {
  const hits = newHits();
  lexicon.scan(folded.units, folded.length, hits);
  const layout = layOutText(folded);
  const candidates: Candidate[] = [];
  const circumstances: Circumstantial[] = [];
  const ranges: [number, number][] = [];
  let first = 0;
  layout.ends.forEach((end, sentence) => {
    let last = first;
    while (last < hits.length && (hits.to[last] as number) <= end) last += 1;
    ranges.push([first, last]);
    const within = { hits, first, last, tokens: layout.tokens };
    // A phrase once found is not sought again inside itself: repeats cost nothing and say nothing new.
    const done = new Map<Pattern, number>();
    for (let hit = first; hit < last; hit += 1) {
      for (const pattern of lexicon.patterns[hits.concept[hit] as number] as readonly Pattern[]) {
        if (pattern.concepts.length > 1 && (done.get(pattern) ?? -1) > (hits.from[hit] as number)) continue;
        const steps = matchPattern(pattern, hit, within);
        if (steps === null) continue;
        const from = hits.from[steps[0] as number] as number;
        const to = hits.to[steps.at(-1) as number] as number;
        done.set(pattern, to);
        if (pattern.sense === null) circumstances.push({ number: pattern.circumstance, sentence, from, to });
        else candidates.push({ sense: pattern.sense, sentence, from, to, steps });
      }
    }
    first = last;
  });
  return { folded, layout, hits, ranges, candidates, circumstances };
}

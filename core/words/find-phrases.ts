import { type Hits, newHits } from './automaton.ts';
import { type CompiledLexicon, inWord, type Pattern } from './compile-lexicon.ts';
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

/** Used again from text to text, since making arrays for each costs more than scanning it. */
const hits = newHits();

/** Finds every word, then every phrase, sentence by sentence. */
export function findPhrases(lexicon: CompiledLexicon, folded: FoldedText): FoundPhrases {
  hits.length = 0;
  lexicon.scan(folded.units, folded.length, hits);
  const layout = layOutText(folded);
  const { patterns, words, needsOf } = lexicon;
  const candidates: Candidate[] = [];
  const circumstances: Circumstantial[] = [];
  const ranges: [number, number][] = [];
  let first = 0;
  layout.ends.forEach((sentenceEnd, sentence) => {
    let last = first;
    while (last < hits.length && (hits.to[last] as number) <= sentenceEnd) last += 1;
    ranges.push([first, last]);
    const within = { hits, first, last, tokens: layout.tokens, lexicon };
    let bits = 0;
    for (let hit = first; hit < last; hit += 1)
      bits |= words[8 * (hits.word[hit] as number) + inWord.bits] as number;
    // A phrase once found is not sought again inside itself: repeats cost nothing and say nothing new.
    let done: Map<Pattern, number> | undefined;
    for (let hit = first; hit < last; hit += 1) {
      const word = 8 * (hits.word[hit] as number);
      const end = words[word + inWord.patternsEnd] as number;
      for (let at = words[word + inWord.patterns] as number; at < end; at += 1) {
        if (((needsOf[at] as number) & ~bits) !== 0) continue;
        const pattern = patterns[at] as Pattern;
        const many = pattern.steps.length > 1;
        if (many && done !== undefined && (done.get(pattern) ?? -1) > (hits.from[hit] as number)) continue;
        const steps = matchPattern(pattern, hit, within);
        if (steps === null) continue;
        const from = hits.from[steps[0] as number] as number;
        const to = hits.to[steps.at(-1) as number] as number;
        if (many) {
          done ??= new Map();
          done.set(pattern, to);
        }
        if (pattern.sense === null) circumstances.push({ number: pattern.circumstance, sentence, from, to });
        else candidates.push({ sense: pattern.sense, sentence, from, to, steps });
      }
    }
    first = last;
  });
  return { folded, layout, hits, ranges, candidates, circumstances };
}

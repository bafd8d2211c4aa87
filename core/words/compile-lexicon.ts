import { buildAutomaton, type Keyword } from './automaton.ts';
import { withDodges, withStars } from './dodges.ts';
import { foldText } from './fold-text.ts';
import type { Circumstance, Lexicon, Sense, Vocabulary } from './lexicon-form.ts';
import { expandWords, linesOf, readPhrases, type Step } from './read-phrase.ts';
import { traditional } from './traditional.ts';

/** A phrase ready to be sought: what each step means, how far it may stand from the one before, and the rarest step. */
export type Pattern = {
  readonly concepts: readonly number[];
  readonly gaps: readonly number[];
  readonly anchor: number;
  readonly sense: Sense | null;
  readonly circumstance: number;
};

export type CompiledLexicon = {
  readonly scan: ReturnType<typeof buildAutomaton>;
  /** By the concept of its anchor. */
  readonly patterns: readonly (readonly Pattern[])[];
  readonly circumstances: ReadonlyMap<string, number>;
  /** Number of a vocabulary, -1 when nobody wrote it. */
  conceptOf(id: string): number;
  readonly keywords: readonly Keyword[];
};

/** A word as texts are folded; one of common characters only stands as it is. */
const foldedWord = (word: string): string => {
  if (/^(?:[a-z]+|[\u4e00-\u9fff]+)$/.test(word) && ![...word].some((char) => traditional.has(char)))
    return word;
  const { units, length } = foldText(word);
  return String.fromCharCode(...units.subarray(0, length)).trim();
};

/** How telling a step is: long words are rare. A Chinese character says as much as three letters. */
function weightOf(words: readonly string[]): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (const word of words)
    least = Math.min(least, word.charCodeAt(0) > 0x2fff ? word.length * 3 : word.length);
  return least;
}

class Collector {
  readonly keywords: Keyword[] = [];
  readonly weights: number[] = [];
  readonly byName = new Map<string, number>();
  readonly words = new Map<string, readonly string[]>();

  /** The number of a set of words under a name, adding them when the name is new. */
  concept(name: string, words: readonly string[]): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const concept = this.weights.length;
    this.byName.set(name, concept);
    this.weights.push(words.length === 0 ? 0 : weightOf(words));
    const seen = new Set<string>();
    for (const word of words) {
      const open = word.endsWith('%');
      const bare = open ? word.slice(0, -1) : word;
      const spellings = withDodges(bare.replace('@@', '')).flatMap((one) =>
        bare.startsWith('@@') ? withStars(one) : [one],
      );
      for (const spelling of spellings) {
        const text = foldedWord(spelling);
        if (text === '' || seen.has(text)) continue;
        seen.add(text);
        this.keywords.push({ text, concept, open });
      }
    }
    return concept;
  }
}

/** The words of a vocabulary, with those of the vocabularies that it names. */
function wordsOf(id: string, byId: ReadonlyMap<string, readonly Vocabulary[]>): string[] {
  const parts = byId.get(id);
  if (parts === undefined) throw new Error(`no vocabulary is called ${id}`);
  return parts.flatMap((part) =>
    linesOf(part.words).flatMap((line) => {
      const inline = line.replace(
        /<([A-Z_0-9]+)>/g,
        (_, other: string) => `(${wordsOf(other, byId).join('|')})`,
      );
      return expandWords(inline);
    }),
  );
}

/**
 * Makes one automaton and one set of patterns of all lexicons.
 * @throws Error when a phrase names a vocabulary that nobody wrote
 */
export function compileLexicon(lexicons: readonly Lexicon[]): CompiledLexicon {
  const vocabularies = new Map<string, Vocabulary[]>();
  for (const one of lexicons.flatMap((lexicon) => lexicon.vocabularies)) {
    vocabularies.set(one.id, [...(vocabularies.get(one.id) ?? []), one]);
  }
  const collector = new Collector();
  for (const id of vocabularies.keys()) collector.concept(id, wordsOf(id, vocabularies));
  const patterns: Pattern[][] = [];
  const circumstances = new Map<string, number>();

  const conceptOfStep = (step: Step): number => {
    if (step.ref === null)
      return collector.concept(`"${[...(step.literals ?? [])].sort().join('|')}`, step.literals ?? []);
    if (!vocabularies.has(step.ref)) throw new Error(`no vocabulary is called ${step.ref}`);
    return collector.concept(step.ref, []);
  };
  const addPattern = (steps: readonly Step[], sense: Sense | null, circumstance: number) => {
    const concepts = steps.map(conceptOfStep);
    const weights = concepts.map((concept) => collector.weights[concept] as number);
    const anchor = weights.indexOf(Math.max(...weights));
    const key = concepts[anchor] as number;
    const list = patterns[key] ?? [];
    patterns[key] = list;
    list.push({ concepts, gaps: steps.map((step) => step.gap), anchor, sense, circumstance });
  };
  /** All phrases of one step are one set of words: one hit instead of many. */
  const addPhrases = (of: Sense | Circumstance, sense: Sense | null, circumstance: number) => {
    const read = linesOf(of.phrases).flatMap((line) => readPhrases(line, (id) => wordsOf(id, vocabularies)));
    const plain = read
      .filter((steps) => steps.length === 1 && steps[0]?.literals)
      .flatMap((steps) => steps[0]?.literals ?? []);
    if (plain.length > 0) addPattern([{ literals: plain, ref: null, gap: 0 }], sense, circumstance);
    for (const steps of read) if (steps.length > 1 || steps[0]?.ref) addPattern(steps, sense, circumstance);
  };
  for (const lexicon of lexicons) {
    for (const one of lexicon.circumstances) {
      const number = circumstances.get(one.id) ?? circumstances.size;
      circumstances.set(one.id, number);
      addPhrases(one, null, number);
    }
    for (const sense of lexicon.senses) addPhrases(sense, sense, -1);
  }
  return {
    scan: buildAutomaton(collector.keywords),
    patterns: Array.from({ length: collector.weights.length }, (_, concept) => patterns[concept] ?? []),
    circumstances,
    conceptOf: (id) => collector.byName.get(id) ?? -1,
    keywords: collector.keywords,
  };
}

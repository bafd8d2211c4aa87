import { buildAutomaton, type Keyword } from './automaton.ts';
import { withDodges, withStars } from './dodges.ts';
import { foldText } from './fold-text.ts';
import type { Circumstance, Lexicon, Sense, Vocabulary } from './lexicon-form.ts';
import { expandWords, linesOf, readPhrases, type Step } from './read-phrase.ts';
import { traditional } from './traditional.ts';

/** A set of words by their numbers, a bit each. */
export type WordSet = Uint32Array;

/** Whether a word is in a set. */
export const isIn = (set: WordSet, word: number): boolean =>
  (((set[word >>> 5] as number) >>> (word & 31)) & 1) === 1;

/** Where in the eight numbers of a word each thing stands. */
export const inWord = { bits: 0, patterns: 1, patternsEnd: 2, meanings: 3, meaningsEnd: 4, told: 5 } as const;

/** A phrase ready to be sought: what each step means, how far it may stand from the one before, and the rarest step. */
export type Pattern = {
  /** For each step the number of what it means. */
  readonly steps: readonly number[];
  /** For each step the bit that every one of its words bears: most words are ruled out by it. */
  readonly bits: readonly number[];
  /** All of them: a sentence that lacks one cannot hold the phrase. */
  readonly needs: number;
  readonly gaps: readonly number[];
  readonly anchor: number;
  readonly sense: Sense | null;
  readonly circumstance: number;
};

export type CompiledLexicon = {
  readonly scan: ReturnType<typeof buildAutomaton>;
  /**
   * Eight numbers a word, in one line of the cache: a bit for each meaning that it has in a phrase (of 32: meanings share
   * bits); where the patterns whose anchor it is one of begin and end in `patterns`, and its meanings in `meanings`; a bit for
   * each of the vocabularies asked for, in two halves.
   */
  readonly words: Int32Array;
  readonly patterns: readonly Pattern[];
  /** What each of `patterns` needs, beside it: most are ruled out without a look at them. */
  readonly needsOf: Int32Array;
  readonly meanings: Int32Array;
  readonly circumstances: ReadonlyMap<string, number>;
  /** The words of a vocabulary. */
  vocabulary(id: string): WordSet;
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

/** Gathers words under the names of what they mean; each spelling once, however many meanings it has. */
function gatherWords() {
  const keywords: Keyword[] = [];
  const numberOf = new Map<string, number>();
  const conceptOf = new Map<string, number>();
  const wordsOfConcept: number[][] = [];
  const weights: number[] = [];

  const addSpelling = (spelling: string, open: boolean, numbers: Set<number>) => {
    const text = foldedWord(spelling);
    if (text === '') return;
    const key = open ? `${text}%` : text;
    let number = numberOf.get(key);
    if (number === undefined) {
      number = keywords.length;
      numberOf.set(key, number);
      keywords.push({ text, open });
    }
    numbers.add(number);
  };
  /** The number of a set of words under a name, adding them when the name is new. */
  const concept = (name: string, words: readonly string[]): number => {
    const known = conceptOf.get(name);
    if (known !== undefined) return known;
    const made = wordsOfConcept.length;
    conceptOf.set(name, made);
    weights.push(words.length === 0 ? 0 : weightOf(words));
    const numbers = new Set<number>();
    for (const word of words) {
      const open = word.endsWith('%');
      const bare = open ? word.slice(0, -1) : word;
      for (const spelling of withDodges(bare.replace('@@', ''))) {
        for (const one of bare.startsWith('@@') ? withStars(spelling) : [spelling])
          addSpelling(one, open, numbers);
      }
    }
    wordsOfConcept.push([...numbers]);
    return made;
  };
  return { keywords, conceptOf, wordsOfConcept, weights, concept };
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
 * Makes one automaton and one set of patterns of all lexicons. `told` are up to 64 vocabularies that somebody wants to know of
 * every word.
 * @throws Error when a phrase names a vocabulary that nobody wrote
 */
export function compileLexicon(lexicons: readonly Lexicon[], told: readonly string[] = []): CompiledLexicon {
  const vocabularies = new Map<string, Vocabulary[]>();
  for (const one of lexicons.flatMap((lexicon) => lexicon.vocabularies)) {
    vocabularies.set(one.id, [...(vocabularies.get(one.id) ?? []), one]);
  }
  const collector = gatherWords();
  for (const id of vocabularies.keys()) collector.concept(id, wordsOf(id, vocabularies));
  const patterns: (Omit<Pattern, 'steps' | 'bits' | 'needs'> & { readonly concepts: readonly number[] })[] =
    [];
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
    patterns.push({ concepts, gaps: steps.map((step) => step.gap), anchor, sense, circumstance });
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
  const { keywords, conceptOf, wordsOfConcept } = collector;
  const sets: WordSet[] = [];
  const setOf = (concept: number): WordSet => {
    const known = sets[concept];
    if (known) return known;
    const set = new Uint32Array((keywords.length >>> 5) + 1);
    for (const word of wordsOfConcept[concept] as number[])
      set[word >>> 5] = (set[word >>> 5] as number) | (1 << (word & 31));
    sets[concept] = set;
    return set;
  };
  const patternsOf: Pattern[][] = keywords.map(() => none);
  const words = new Int32Array(8 * keywords.length);
  const addBit = (word: number, place: number, bit: number) => {
    words[8 * word + place] = (words[8 * word + place] as number) | bit;
  };
  const stepConcepts = new Set<number>();
  for (const { concepts, ...rest } of patterns) {
    const isOne = concepts.length === 1;
    const bits = isOne ? [] : concepts.map(bitOf);
    const needs = bits.reduce((all, bit) => all | bit, 0);
    const pattern: Pattern = { ...rest, bits, needs, steps: concepts };
    bits.forEach((bit, at) => {
      stepConcepts.add(concepts[at] as number);
      for (const word of wordsOfConcept[concepts[at] as number] as number[]) addBit(word, inWord.bits, bit);
    });
    for (const word of wordsOfConcept[concepts[rest.anchor] as number] as number[]) {
      const before = patternsOf[word] as Pattern[];
      if (before === none) patternsOf[word] = [pattern];
      else before.push(pattern);
    }
  }
  const meaningsOf: number[][] = keywords.map(() => []);
  for (const concept of stepConcepts) {
    for (const word of wordsOfConcept[concept] as number[]) meaningsOf[word]?.push(concept);
  }
  const patternsInOrder = patternsOf.flat();
  setEnds(words, patternsOf, inWord.patterns);
  setEnds(words, meaningsOf, inWord.meanings);
  told.forEach((id, at) => {
    const concept = conceptOf.get(id) ?? -1;
    for (const word of wordsOfConcept[concept] ?? []) addBit(word, inWord.told + (at >>> 5), 1 << (at & 31));
  });
  return {
    scan: buildAutomaton(keywords),
    words,
    patterns: patternsInOrder,
    needsOf: Int32Array.from(patternsInOrder, (one) => one.needs),
    meanings: Int32Array.from(meaningsOf.flat()),
    circumstances,
    vocabulary: (id) => setOf(conceptOf.get(id) ?? collector.concept(id, [])),
    keywords,
  };
}

/** The bit of a meaning: neighbours get different ones. */
const bitOf = (concept: number): number => 1 << (Math.imul(concept, 0x9e3779b1) >>> 27);

/** Most words anchor nothing. */
const none: Pattern[] = [];
/** Where each word's list begins and ends when all lie end to end. */
function setEnds(words: Int32Array, lists: readonly (readonly unknown[])[], place: number): void {
  let end = 0;
  lists.forEach((list, word) => {
    words[8 * word + place] = end;
    end += list.length;
    words[8 * word + place + 1] = end;
  });
}

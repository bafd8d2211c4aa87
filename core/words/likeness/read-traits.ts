import { type CompiledLexicon, inWord } from '../compile-lexicon.ts';
import type { Candidate, FoundPhrases } from '../find-phrases.ts';
import { readTokens, type Tokens, tokenKey } from './read-tokens.ts';

/** What is told of a stretch: numbers of traits, each with the tokens that make it (`count` 0: the stretch as a whole). */
export type Traits = {
  readonly key: Int32Array;
  readonly token: Int32Array;
  readonly count: Uint8Array;
  length: number;
};

/** Two traits a token, and what the lexicons say. */
const mostTraits = 2048;
const traits: Traits = {
  key: new Int32Array(mostTraits),
  token: new Int32Array(mostTraits),
  count: new Uint8Array(mostTraits),
  length: 0,
};

/** Vocabularies whose mere presence tells something: who, which office, what denies or reports. */
export const toldVocabularies =
  'YOU WE KIN WORKPLACE NEAR_ONES POLICE COURT ARREARS OWES OPEN_CIRCLE IF_NOT MINUTES NEG NEG_NEAR NEG_IS RHETORIC NOT_NEG DOUBT PROHIBIT BREAK REPORTED OWN_WORDS MENTION APOLOGY WARNING ASKED DENIED_AFTER REL JOB LAW AUTHORITY PUBLIC DEBTWORD RUSH'.split(
    ' ',
  );

const pairKey = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ b;
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
};
const beginKey = tokenKey('^');
const endKey = tokenKey('$');

/** The number of a trait by its spelling: one token, two with a blank between, or a name such as `V:NEG`. */
export function traitKey(spelling: string): number {
  const [first = '', second] = spelling.split(' ');
  return second === undefined ? tokenKey(first) : pairKey(tokenKey(first), tokenKey(second));
}

const noteKey = traitKey('M:note');
const saidKey = traitKey('M:said');

/** Some sentences of a text, from `first` up to before `last`. */
export type Stretch = {
  readonly found: FoundPhrases;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** For each candidate of the text whether what stands around it excuses it. */
  readonly isExcused: readonly boolean[];
  readonly isNote: boolean;
};

function addTrait(key: number, token: number, count: number): void {
  const at = traits.length;
  if (at === mostTraits) return;
  traits.key[at] = key;
  traits.token[at] = token;
  traits.count[at] = count;
  traits.length = at + 1;
}

/** Each token, and each two in a row. Begin and end of the stretch count as tokens. */
function addRuns({ key, length }: Tokens): void {
  let before = beginKey;
  for (let i = 0; i <= length; i += 1) {
    const now = i < length ? (key[i] as number) : endKey;
    addTrait(pairKey(before, now), i - 1, 2);
    if (i < length) addTrait(now, i, 1);
    before = now;
  }
}

/** Reads the traits of stretches; what it tells is good until the next call. */
export type TraitReader = (
  stretch: Stretch,
  /** The first candidate that may stand in it: those before are done. */
  firstCandidate: number,
) => { readonly traits: Traits; readonly tokens: Tokens };

/** Makes a reader for a lexicon, which was compiled with `toldVocabularies`. */
export function makeTraitReader(lexicon: CompiledLexicon): TraitReader {
  const toldKeys = toldVocabularies.map((id) => traitKey(`V:${id}`));
  const circumstanceKeys = [...lexicon.circumstances.keys()].map((id) => traitKey(`C:${id}`));
  const { words } = lexicon;
  const named = new Map<string, number>();
  const addNamed = (name: string): void => {
    let key = named.get(name);
    if (key === undefined) {
      key = traitKey(name);
      named.set(name, key);
    }
    addTrait(key, 0, 0);
  };

  const addVocabularies = ({ found, first, last }: Stretch): void => {
    const { word } = found.hits;
    let low = 0;
    let high = 0;
    const end = found.ranges[last - 1]?.[1] ?? 0;
    for (let hit = found.ranges[first]?.[0] ?? 0; hit < end; hit += 1) {
      const at = 8 * (word[hit] as number) + inWord.told;
      low |= words[at] as number;
      high |= words[at + 1] as number;
    }
    for (; low !== 0; low &= low - 1) addTrait(toldKeys[31 - Math.clz32(low & -low)] as number, 0, 0);
    for (; high !== 0; high &= high - 1) addTrait(toldKeys[63 - Math.clz32(high & -high)] as number, 0, 0);
  };

  return (stretch, firstCandidate) => {
    const { found, first, last, isExcused } = stretch;
    traits.length = 0;
    const tokens = readTokens(found.folded, stretch.from, stretch.to);
    addRuns(tokens);
    addVocabularies(stretch);
    for (const one of found.circumstances) {
      if (one.sentence >= last) break;
      if (one.sentence >= first) addTrait(circumstanceKeys[one.number] as number, 0, 0);
    }
    for (let at = firstCandidate; at < found.candidates.length; at += 1) {
      const one = found.candidates[at] as Candidate;
      if (one.sentence >= last) break;
      const sign = isExcused[at] ? '-' : '+';
      addNamed(`${sign}K:${one.sense.class}`);
      addNamed(`${sign}S:${one.sense.id}`);
    }
    addTrait(stretch.isNote ? noteKey : saidKey, 0, 0);
    return { traits, tokens };
  };
}

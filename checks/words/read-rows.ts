import { lexiconOf } from '@duly/core/words/check-words.ts';
import { findPhrases } from '@duly/core/words/find-phrases.ts';
import { foldText } from '@duly/core/words/fold-text.ts';
import { judgeCandidates } from '@duly/core/words/judge-context.ts';
import type { Example } from '@duly/core/words/lexicon-form.ts';
import { lexicons } from '@duly/core/words/lexicons/all-lexicons.ts';
import { spellToken } from '@duly/core/words/likeness/read-tokens.ts';
import { makeTraitReader, toldVocabularies, traitKey } from '@duly/core/words/likeness/read-traits.ts';
import { type SpokenClass, type WordClass, type WordLang, wordClasses } from '@duly/core/words/word-class.ts';
import { type LabelledText, readLabelled } from './measure-words.ts';

/** A text as numbers of traits; `answers` says for each class whether it is one. */
export type Row = {
  readonly lang: WordLang;
  readonly traits: Int32Array;
  readonly answers: readonly boolean[];
  /** Set for the rows by which quality is estimated: which fifth it belongs to. */
  readonly fold: number;
};

export const likenessClasses = wordClasses.filter((one): one is SpokenClass => !one.startsWith('missing_'));
/** How many parts the newer sentences fall into; each is scored by a model that has not seen it. */
export const folds = 5;

const lexicon = lexiconOf();
const readTraits = makeTraitReader(lexicon);
/** How the traits that were met are spelled. */
export const spellings = new Map<number, string>();
function note(spelling: string): void {
  spellings.set(traitKey(spelling), spelling);
}
for (const id of toldVocabularies) note(`V:${id}`);
for (const id of lexicon.circumstances.keys()) note(`C:${id}`);
const lexiconTraits = new Set<number>();
for (const sense of lexicons.flatMap((one) => one.senses)) {
  for (const name of [`+K:${sense.class}`, `-K:${sense.class}`, `+S:${sense.id}`, `-S:${sense.id}`]) {
    note(name);
    lexiconTraits.add(traitKey(name));
  }
}
note('M:note');
note('M:said');

type Text = Pick<LabelledText, 'lang' | 'medium' | 'text'> & { readonly classes: readonly WordClass[] };

/**
 * `isKnown` where whoever wrote the lexicons had read the text: what they find there says nothing about other texts, and is
 * left out.
 */
function rowOf(text: Text, fold: number, isKnown: boolean): Row {
  const folded = foldText(text.text);
  const found = findPhrases(lexicon, folded);
  const isExcused = judgeCandidates(lexicon, found, text.medium);
  const whole = { found, first: 0, last: found.ranges.length, from: 0, to: folded.length };
  const { traits, tokens } = readTraits({ ...whole, isExcused, isNote: text.medium === 'note' }, 0);
  const spelled = [
    '^',
    ...Array.from({ length: tokens.length }, (_, at) =>
      spellToken(folded, tokens.from[at] as number, tokens.to[at] as number),
    ),
    '$',
  ];
  spelled.forEach((now, at) => {
    note(now);
    if (at > 0) note(`${spelled[at - 1]} ${now}`);
  });
  const all = traits.key.slice(0, traits.length);
  return {
    lang: text.lang,
    traits: isKnown ? all.filter((key) => !lexiconTraits.has(key)) : all,
    answers: likenessClasses.map((one) => text.classes.includes(one)),
    fold,
  };
}

/** Every text that training reads. */
export function readRows(): Row[] {
  const rows: Row[] = [];
  const add = (texts: readonly LabelledText[], isKnown: boolean, isFolded: boolean) => {
    // What others than a collector say is harmless whatever it is: it teaches nothing.
    texts
      .filter((one) => one.speaker === 'collector')
      .forEach((one, at) => {
        rows.push(rowOf(one, isFolded ? at % folds : -1, isKnown));
      });
  };
  for (const lang of ['zh', 'en'] as const) {
    add(readLabelled(`tune-${lang}`), true, false);
    add(readLabelled(`tune-${lang}-2`), false, true);
    add(readLabelled(`tune-${lang}-3`), false, false);
  }
  lexicons.forEach((one, at) => {
    const lang = at === 0 ? 'zh' : 'en';
    const addExample = (example: Example, of: readonly SpokenClass[]) => {
      const { medium, text } =
        typeof example === 'string' ? { medium: 'call' as const, text: example } : example;
      rows.push(rowOf({ lang, medium, text, classes: of }, -1, true));
    };
    for (const sense of one.senses) {
      for (const example of sense.hit) addExample(example, [sense.class]);
      for (const example of sense.miss) addExample(example, []);
    }
  });
  return rows;
}

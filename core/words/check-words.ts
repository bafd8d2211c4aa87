import { breachOf } from './breach-rules.ts';
import { type CompiledLexicon, compileLexicon } from './compile-lexicon.ts';
import { findMissing } from './find-missing.ts';
import { findPhrases } from './find-phrases.ts';
import { foldText } from './fold-text.ts';
import { judgeCandidates } from './judge-context.ts';
import { lexicons } from './lexicons/all-lexicons.ts';
import { cutStretches, findLikeness } from './likeness/find-likeness.ts';
import { type LikenessModel, readModel } from './likeness/likeness-model.ts';
import { likenessWeights } from './likeness/likeness-weights.generated.ts';
import { makeTraitReader, type TraitReader, toldVocabularies } from './likeness/read-traits.ts';
import type { FindingBy, WordClass, WordFinding, WordText } from './word-class.ts';

let compiled: CompiledLexicon | undefined;

/** Compiled at the first text, since whoever checks none should not pay for it. */
export function lexiconOf(): CompiledLexicon {
  compiled ??= compileLexicon(lexicons, toldVocabularies);
  return compiled;
}

let likeness: { readonly model: LikenessModel; readonly readTraits: TraitReader } | undefined;

function likenessOf(lexicon: CompiledLexicon) {
  likeness ??= { model: readModel(likenessWeights), readTraits: makeTraitReader(lexicon) };
  return likeness;
}

type Found = {
  readonly class: WordClass;
  readonly by: FindingBy;
  readonly from: number;
  readonly to: number;
};

/** One finding of a class for what overlaps, the longest; of two equally long the first. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const last = new Map<WordClass, number>();
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const before = last.get(one.class);
    const other = before === undefined ? undefined : (kept[before] as Found);
    if (before !== undefined && other !== undefined && other.to > one.from) {
      if (one.to - one.from > other.to - other.from) kept[before] = one;
      continue;
    }
    last.set(one.class, kept.length);
    kept.push(one);
  }
  return kept;
}

/**
 * The breaches in what a collector says, sends or notes, in the order of their spans; none for anybody else's words. The
 * lexicons of both languages are asked whatever `lang` says. Deterministic; linear in the text.
 */
export function checkWords(asked: WordText): WordFinding[] {
  if (asked.speaker !== 'collector') return [];
  const lexicon = lexiconOf();
  const folded = foldText(asked.text);
  const phrases = findPhrases(lexicon, folded);
  const isExcused = judgeCandidates(lexicon, phrases, asked.medium);
  const { model, readTraits } = likenessOf(lexicon);
  const stretches = cutStretches(phrases, isExcused, asked.medium === 'note');
  const { likenesses, isTakenBack } = findLikeness(model, readTraits, stretches, asked.lang);
  const said: Found[] = [];
  const add = (wordClass: WordClass, by: FindingBy, from: number, to: number) =>
    said.push({ class: wordClass, by, from: folded.from[from] as number, to: folded.to[to - 1] as number });
  phrases.candidates.forEach((one, at) => {
    if (!isExcused[at] && !isTakenBack[at]) add(one.sense.class, 'lexicon', one.from, one.to);
  });
  for (const one of likenesses) add(one.class, 'likeness', one.from, one.to);
  const missing = findMissing(asked);
  if (said.length === 0 && missing.length === 0) return [];
  return [...withoutOverlaps(said), ...missing.map((one) => ({ ...one, by: 'missing' as const }))]
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.class < b.class ? -1 : 1))
    .map((one) => ({
      class: one.class,
      by: one.by,
      span: [one.from, one.to] as const,
      ...breachOf(one.class, asked.lang),
    }));
}

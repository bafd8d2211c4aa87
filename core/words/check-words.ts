import { breachOf } from './breach-rules.ts';
import { type CompiledLexicon, compileLexicon } from './compile-lexicon.ts';
import { findMissing } from './find-missing.ts';
import { findPhrases } from './find-phrases.ts';
import { foldText } from './fold-text.ts';
import { judgeContext } from './judge-context.ts';
import { lexicons } from './lexicons/all-lexicons.ts';
import type { WordClass, WordFinding, WordText } from './word-class.ts';

let compiled: CompiledLexicon | undefined;

/** Compiled at the first text, since whoever checks none should not pay for it. */
export function lexiconOf(): CompiledLexicon {
  compiled ??= compileLexicon(lexicons);
  return compiled;
}

type Found = { readonly class: WordClass; readonly from: number; readonly to: number };

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
  const said: Found[] = [];
  if (phrases.candidates.length > 0) {
    const isExcused = judgeContext(lexicon, phrases);
    for (const one of phrases.candidates) {
      if (one.sense.media !== undefined && !one.sense.media.includes(asked.medium)) continue;
      if (isExcused(one)) continue;
      said.push({
        class: one.sense.class,
        from: folded.from[one.from] as number,
        to: folded.to[one.to - 1] as number,
      });
    }
  }
  return [...withoutOverlaps(said), ...findMissing(asked)]
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.class < b.class ? -1 : 1))
    .map((one) => ({
      class: one.class,
      span: [one.from, one.to] as const,
      ...breachOf(one.class, asked.lang),
    }));
}

import { existsSync, readFileSync } from 'node:fs';
import { checkWords } from '@duly/core/words/check-words.ts';
import { type WordClass, type WordText, wordClasses } from '@duly/core/words/word-class.ts';

/** A labelled sentence of this folder; see its README. */
export type LabelledText = WordText & { readonly id: string; readonly classes: readonly WordClass[] };

/** A share with its 95 % interval. */
export type Share = {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

export type ClassQuality = { readonly class: WordClass; readonly recall: Share; readonly falseAlarms: Share };

const fileOf = (name: string) => new URL(`./${name}.jsonl`, import.meta.url);

/** Whether there is a file of this name: a third that is kept locked comes later. */
export const isLabelled = (name: string): boolean => existsSync(fileOf(name));

/** Reads one of the files by its name, such as `tune-zh-2`. */
export function readLabelled(name: string): LabelledText[] {
  return readFileSync(fileOf(name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledText);
}

/** Wilson's interval at 95 %, which stays between 0 and 1 and is honest for small numbers. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const width = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    hits,
    of,
    share,
    low: Math.max(0, (middle - width) / scale),
    high: Math.min(1, (middle + width) / scale),
  };
}

/** For each class: on how many of its texts it fires, and on how many of all other texts it fires too. Figures only. */
export function measureWords(texts: readonly LabelledText[]): ClassQuality[] {
  const found = texts.map((text) => new Set(checkWords(text).map((finding) => finding.class)));
  return wordClasses.map((wordClass) => {
    const counts = { labelled: 0, hit: 0, other: 0, alarm: 0 };
    texts.forEach((text, index) => {
      const fires = found[index]?.has(wordClass) ? 1 : 0;
      if (text.classes.includes(wordClass)) {
        counts.labelled += 1;
        counts.hit += fires;
      } else {
        counts.other += 1;
        counts.alarm += fires;
      }
    });
    return {
      class: wordClass,
      recall: wilson(counts.hit, counts.labelled),
      falseAlarms: wilson(counts.alarm, counts.other),
    };
  });
}

import {
  classLetter,
  greatestWeight,
  type LikenessWeights,
  shortness,
} from '@duly/core/words/likeness/likeness-model.ts';
import type { WordLang } from '@duly/core/words/word-class.ts';
import { folds, likenessClasses, type Row, readRows, spellings } from './read-rows.ts';
import { type Sample, trainSeparator } from './train-separator.ts';

/** A trait that stands in fewer texts is chance. */
const leastTexts = 2;
/** How much a breach weighs against a harmless text: breaches of one class are few. */
const breachWeight = 4;
/** A weight of 1 is so many units. */
const unit = 128;
/** Weights smaller than this are left out: they decide nothing. In units. */
const leastWeight = 24;
/** The share of other texts on which a class may fire, with room for chance below the 2 % that are asked. */
const mostFalseAlarms = 0.015;
/** The share of breaches at which a class need not fire more readily. */
const leastRecall = 0.95;
/** A lexicon's finding is taken back only where the text is less like a breach than the threshold by so much. In units. */
const vetoMargin = 15;

type Rounded = { readonly traits: ReadonlyMap<number, Int16Array>; readonly bias: readonly number[] };

/** Trains every class on some rows, and rounds. */
function trainRows(rows: readonly Row[]): Rounded {
  const texts = new Map<number, number>();
  for (const row of rows) for (const key of new Set(row.traits)) texts.set(key, (texts.get(key) ?? 0) + 1);
  const isEnough = (key: number, count: number) => {
    const spelling = spellings.get(key);
    if (spelling === undefined || /[`\\\t\n]|\$\{/.test(spelling)) return false;
    return count >= leastTexts;
  };
  const keys = [...texts].filter(([key, count]) => isEnough(key, count)).map(([key]) => key);
  const numberOf = new Map(keys.map((key, at) => [key, at]));
  const known = rows.map((row) =>
    Int32Array.from(
      [...row.traits].flatMap((key) => {
        const number = numberOf.get(key);
        return number === undefined ? [] : [number];
      }),
    ),
  );
  const separators = likenessClasses.map((_, of) =>
    trainSeparator(
      rows.map(
        (row, at): Sample => ({
          traits: known[at] as Int32Array,
          size: row.traits.length,
          answer: row.answers[of] as boolean,
        }),
      ),
      keys.length,
      breachWeight,
    ),
  );
  const traits = new Map<number, Int16Array>();
  keys.forEach((key, at) => {
    const weights = Int16Array.from(separators, (one) => {
      const exact = Math.round((one.weights[at] as number) * unit);
      const weight = Math.max(-greatestWeight, Math.min(greatestWeight, exact));
      return Math.abs(weight) < leastWeight ? 0 : weight;
    });
    if (weights.some((weight) => weight !== 0)) traits.set(key, weights);
  });
  return { traits, bias: separators.map((one) => Math.round(one.bias * unit)) };
}

/** As the checker scores. */
function scoreRow({ traits, bias }: Rounded, row: Row): number[] {
  const sums = new Int32Array(bias.length);
  for (const key of row.traits) {
    const weights = traits.get(key);
    if (weights === undefined) continue;
    for (let of = 0; of < sums.length; of += 1) sums[of] = (sums[of] as number) + (weights[of] as number);
  }
  const root = Math.round(1024 / Math.sqrt(row.traits.length + shortness));
  return bias.map((one, of) => (Math.imul(sums[of] as number, root) >> 10) + one);
}

/** A text with the scores that a model gave it which had not seen it. */
export type Estimated = { readonly row: Row; readonly scores: readonly number[] };

function estimate(rows: readonly Row[]): Estimated[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = trainRows(rows.filter((row) => row.fold !== fold));
    return rows.filter((row) => row.fold === fold).map((row) => ({ row, scores: scoreRow(model, row) }));
  }).flat();
}

/**
 * The score above which a class fires: on no more than the allowed share of other texts, and where that would let more breaches
 * in than are asked, higher: what is told apart easily need not use up its false alarms.
 */
function thresholdOf(estimated: readonly Estimated[], lang: WordLang, of: number): number {
  const own = estimated.filter(({ row }) => row.lang === lang);
  const scoresOf = (isBreach: boolean) =>
    own
      .filter(({ row }) => row.answers[of] === isBreach)
      .map(({ scores }) => scores[of] as number)
      .sort((a, b) => b - a);
  const [breaches, others] = [scoresOf(true), scoresOf(false)];
  const byAlarms = others[Math.floor(others.length * mostFalseAlarms)] as number;
  const wanted = breaches[Math.ceil(breaches.length * leastRecall) - 1] as number;
  return Math.max(byAlarms, wanted - 1);
}

/** Trains on all texts, and sets thresholds by scores of texts that a model had not seen. */
export function trainLikeness(): {
  readonly weights: LikenessWeights;
  readonly estimated: readonly Estimated[];
} {
  const rows = readRows();
  const estimated = estimate(rows);
  const { traits, bias } = trainRows(rows);
  const thresholdsOf = (lang: WordLang) => likenessClasses.map((_, of) => thresholdOf(estimated, lang, of));
  const thresholds = { zh: thresholdsOf('zh'), en: thresholdsOf('en') };
  const below = (all: readonly number[]) => all.map((one) => one - vetoMargin);
  const lines = [...traits]
    .map(([key, weights]): [string, string] => [
      spellings.get(key) as string,
      [...weights].map((weight, of) => (weight === 0 ? '' : `${classLetter(of)}${weight}`)).join(''),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((line) => line.join('\t'));
  return {
    weights: {
      classes: likenessClasses,
      bias,
      thresholds,
      vetoes: { zh: below(thresholds.zh), en: below(thresholds.en) },
      traits: lines.join('\n'),
    },
    estimated,
  };
}

import type { Candidate, FoundPhrases } from '../find-phrases.ts';
import type { SpokenClass, WordLang } from '../word-class.ts';
import { findRow, halves, type LikenessModel, mostAtOnce, shortness, weightAt } from './likeness-model.ts';
import type { Tokens } from './read-tokens.ts';
import type { Stretch, TraitReader, Traits } from './read-traits.ts';

/** A stretch of text that is like known breaches of a class. Positions in folded units. */
export type Likeness = { readonly class: SpokenClass; readonly from: number; readonly to: number };

export type LikenessFound = {
  readonly likenesses: readonly Likeness[];
  /** For each candidate whether its stretch is so unlike breaches of its class that it is taken back. */
  readonly isTakenBack: readonly boolean[];
};

/** A stretch is as many whole sentences as fit: training saw single utterances, which are about as long. In tokens. */
const longestStretch = 60;
/** 1024 / √(n + shortness), so that long stretches do not win by length, nor short ones by chance. */
const roots = Int32Array.from({ length: 2049 }, (_, n) => Math.round(1024 / Math.sqrt(n + shortness)));

const sums = new Int32Array(2 * halves);

/** The score of each class for the traits of a stretch, in the unit of the weights; good until the next call. */
export function scoreTraits(model: LikenessModel, { key, length }: Traits): Int32Array {
  const { table } = model;
  sums.fill(0);
  for (let begin = 0; begin < length; begin += mostAtOnce) {
    // Two classes in one number, seven numbers that stay in registers.
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    const end = Math.min(length, begin + mostAtOnce);
    for (let i = begin; i < end; i += 1) {
      const row = findRow(model, key[i] as number);
      if (row === 0) continue;
      a = (a + (table[row] as number)) | 0;
      b = (b + (table[row + 1] as number)) | 0;
      c = (c + (table[row + 2] as number)) | 0;
      d = (d + (table[row + 3] as number)) | 0;
      e = (e + (table[row + 4] as number)) | 0;
      f = (f + (table[row + 5] as number)) | 0;
      g = (g + (table[row + 6] as number)) | 0;
    }
    addHalves(0, a);
    addHalves(2, b);
    addHalves(4, c);
    addHalves(6, d);
    addHalves(8, e);
    addHalves(10, f);
    addHalves(12, g);
  }
  const root = roots[length] as number;
  const { bias } = model.weights;
  for (let one = 0; one < bias.length; one += 1)
    sums[one] = ((Math.imul(sums[one] as number, root) >> 10) + (bias[one] as number)) | 0;
  return sums;
}

function addHalves(of: number, both: number): void {
  const low = (both << 16) >> 16;
  sums[of] = (sums[of] as number) + low;
  sums[of + 1] = (sums[of + 1] as number) + ((both - low) >> 16);
}

/** Cuts a text into stretches of whole sentences. */
export function cutStretches(found: FoundPhrases, isExcused: readonly boolean[], isNote: boolean): Stretch[] {
  const { tokens, ends } = found.layout;
  const stretches: Stretch[] = [];
  let first = 0;
  let from = 0;
  for (let sentence = 0; sentence < ends.length; sentence += 1) {
    const to = ends[sentence] as number;
    const next = ends[sentence + 1];
    if (next !== undefined && (tokens[next] as number) - (tokens[from] as number) <= longestStretch) continue;
    stretches.push({ found, first, last: sentence + 1, from, to, isExcused, isNote });
    first = sentence + 1;
    from = to;
  }
  return stretches;
}

/** The run of tokens that speaks most for a class: the best sum of what each token adds. */
function bestRun(model: LikenessModel, traits: Traits, tokens: Tokens, wanted: number): [number, number] {
  const gains = new Int32Array(tokens.length + 1);
  for (let i = 0; i < traits.length; i += 1) {
    const count = traits.count[i] as number;
    const row = count === 0 ? 0 : findRow(model, traits.key[i] as number);
    if (row === 0) continue;
    // Two parts a weight, since a trait has one or two tokens.
    const part = (weightAt(model, row, wanted) * 2) / count;
    const token = traits.token[i] as number;
    for (let k = Math.max(0, token); k < token + count && k < tokens.length; k += 1)
      gains[k] = (gains[k] as number) + part;
  }
  // Only what speaks for it more than the stretch does on the whole.
  let all = 0;
  for (let k = 0; k < tokens.length; k += 1) all += gains[k] as number;
  const usual = Math.trunc(all / tokens.length);
  let best = 0;
  let [from, to] = [0, tokens.length];
  let sum = 0;
  let begun = 0;
  for (let k = 0; k < tokens.length; k += 1) {
    sum += (gains[k] as number) - usual;
    if (sum > best) {
      best = sum;
      [from, to] = [begun, k + 1];
    } else if (sum < 0) {
      sum = 0;
      begun = k + 1;
    }
  }
  return [tokens.from[from] as number, tokens.to[to - 1] as number];
}

/**
 * Stretch by stretch: of which classes it is like known breaches, unless the lexicons found the class there, and which of
 * their findings it takes back. Integer sums over the weights; the same answer on every machine.
 */
export function findLikeness(
  model: LikenessModel,
  readTraits: TraitReader,
  stretches: readonly Stretch[],
  lang: WordLang,
): LikenessFound {
  const likenesses: Likeness[] = [];
  const isTakenBack: boolean[] = [];
  const { classes, thresholds, vetoes } = model.weights;
  const [limits, leasts] = [thresholds[lang], vetoes[lang]];
  let at = 0;
  for (const stretch of stretches) {
    const { candidates } = stretch.found;
    const { traits, tokens } = readTraits(stretch, at);
    const scores = scoreTraits(model, traits);
    let isLikeAny = false;
    for (let number = 0; number < classes.length; number += 1)
      isLikeAny ||= (scores[number] as number) > (limits[number] as number);
    // A bit for each class that the lexicons have found here, be it excused: a denial of known words is no breach by likeness.
    let known = 0;
    for (; at < candidates.length && (candidates[at] as Candidate).sentence < stretch.last; at += 1) {
      const number = classes.indexOf((candidates[at] as Candidate).sense.class);
      // A known word beside another breach stands: the other one drowns what speaks for it.
      isTakenBack[at] = !isLikeAny && (scores[number] as number) < (leasts[number] as number);
      if (!isTakenBack[at] || stretch.isExcused[at]) known |= 1 << number;
    }
    if (tokens.length === 0) continue;
    for (let number = 0; number < classes.length; number += 1) {
      if ((scores[number] as number) <= (limits[number] as number) || (known >> number) & 1) continue;
      const [from, to] = bestRun(model, traits, tokens, number);
      likenesses.push({ class: classes[number] as SpokenClass, from, to });
    }
  }
  return { likenesses, isTakenBack };
}

import { type CompiledLexicon, isIn } from './compile-lexicon.ts';
import type { Candidate, FoundPhrases } from './find-phrases.ts';
import { findQuotes } from './find-quotes.ts';
import type { Medium } from './word-class.ts';

/** How far a denial reaches, in tokens: "we will not, whatever you may have heard, …" */
const denialReach = 12;
/** 不 and 没 alone deny the next word only. */
const nearReach = 1;

type Spot = { readonly from: number; readonly to: number };

/** Decides whether what was found is excused by what stands around it. One for a text: it remembers what it looked up. */
function judgeContext(lexicon: CompiledLexicon, found: FoundPhrases): (candidate: Candidate) => boolean {
  const { hits, layout, ranges, folded } = found;
  const { tokens, clauses, ends } = layout;
  const spots = new Map<string, (readonly Spot[] | undefined)[]>();
  const quotes = findQuotes(folded);

  const spotsOf = (id: string, sentence: number): readonly Spot[] => {
    let bySentence = spots.get(id);
    if (bySentence === undefined) {
      bySentence = [];
      spots.set(id, bySentence);
    }
    const known = bySentence[sentence];
    if (known) return known;
    const words = lexicon.vocabulary(id);
    const [first, last] = ranges[sentence] as readonly [number, number];
    const all: Spot[] = [];
    for (let k = first; k < last; k += 1) {
      if (isIn(words, hits.word[k] as number))
        all.push({ from: hits.from[k] as number, to: hits.to[k] as number });
    }
    bySentence[sentence] = all;
    return all;
  };
  const byCircumstance = new Map<number, Spot[]>();
  const noted = new Set<number>();
  for (const one of found.circumstances) {
    const key = one.sentence * 1024 + one.number;
    const known = byCircumstance.get(key);
    if (known) known.push(one);
    else byCircumstance.set(key, [one]);
    noted.add(one.number);
  }
  const circumstance = (id: string, sentence: number): readonly Spot[] =>
    byCircumstance.get(sentence * 1024 + (lexicon.circumstances.get(id) ?? 1023)) ?? [];
  const isAnywhere = (id: string) => noted.has(lexicon.circumstances.get(id) ?? -1);
  const between = (all: readonly Spot[], from: number, to: number) =>
    all.some((one) => one.from >= from && one.to <= to);
  const overlaps = (all: readonly Spot[], { from, to }: Spot) =>
    all.some((one) => one.from < to && one.to > from);

  const stepsOf = ({ steps }: Candidate): Spot[] =>
    steps.map((step) => ({ from: hits.from[step] as number, to: hits.to[step] as number }));

  const denies = (denial: Spot, candidate: Candidate, steps: readonly Spot[], reach: number): boolean => {
    const { sentence } = candidate;
    if (overlaps(steps, denial) || overlaps(spotsOf('NOT_NEG', sentence), denial)) return false;
    const target = steps.find((step) => step.from >= denial.to);
    if (target === undefined) return false;
    if (clauses[denial.from] !== clauses[target.from]) return false;
    if ((tokens[target.from] as number) - (tokens[denial.to] as number) > reach) return false;
    if (between(spotsOf('BREAK', sentence), denial.to, target.from)) return false;
    return !spotsOf('DOUBT', sentence).some((one) => one.from <= denial.from);
  };
  const isDenied = (candidate: Candidate, steps: readonly Spot[]): boolean => {
    const { sentence } = candidate;
    const asks =
      folded.units[(ends[sentence] as number) - 1] === 63 ||
      spotsOf('RHETORIC', sentence).some((one) => one.from >= candidate.from);
    return (
      spotsOf('NEG', sentence).some((one) => denies(one, candidate, steps, denialReach)) ||
      spotsOf('NEG_NEAR', sentence).some((one) => denies(one, candidate, steps, nearReach)) ||
      (!asks && spotsOf('NEG_IS', sentence).some((one) => denies(one, candidate, steps, denialReach)))
    );
  };
  const isForbidden = ({ sentence, from, to }: Candidate, steps: readonly Spot[]): boolean =>
    spotsOf('PROHIBIT', sentence).some(
      (one) =>
        one.from < to &&
        !overlaps(steps, one) &&
        !overlaps(spotsOf('NOT_NEG', sentence), one) &&
        !between(spotsOf('BREAK', sentence), one.to, from),
    ) || circumstance('DENIED_AFTER', sentence).some((one) => one.from >= to);

  /** The collector's own words follow a report in a clause of their own, or the report is part of them (跟客户说). */
  const isOwnAfter = (mine: Spot, report: Spot) =>
    mine.to > report.from && (mine.from < report.to || clauses[mine.from] !== clauses[report.from]);
  const isReported = ({ sentence, from, to }: Candidate): boolean => {
    const own = circumstance('OWN_WORDS', sentence);
    return circumstance('REPORTED', sentence).some(
      (one) =>
        one.from <= from && one.from < to && !own.some((mine) => isOwnAfter(mine, one) && mine.from < to),
    );
  };
  /** The quotation that holds a stretch; they stand in order and never overlap. */
  const quoteAround = (from: number, to: number) => {
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotes[middle]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    const quote = quotes[low];
    return quote !== undefined && quote[0] <= from ? quote : undefined;
  };
  const isQuotedOnly = (candidate: Candidate): boolean => {
    const { sentence, from, to } = candidate;
    const quote = quoteAround(from, to);
    if (quote === undefined) return false;
    const own = circumstance('OWN_WORDS', sentence);
    if (own.some((one) => one.to <= quote[0] && quote[0] - one.to <= 12)) return false;
    return (
      isAnywhere('REPORTED') ||
      isAnywhere('MENTION') ||
      spotsOf('NEG', sentence).some((one) => one.to <= quote[0]) ||
      spotsOf('PROHIBIT', sentence).length > 0
    );
  };

  return (candidate) => {
    const { sense, sentence } = candidate;
    if (sense.unless?.some((id) => circumstance(id, sentence).length > 0)) return true;
    if (sense.unlessAnywhere?.some(isAnywhere)) return true;
    if (['WARNING', 'ASKED'].some((id) => circumstance(id, sentence).length > 0)) return true;
    if (isAnywhere('APOLOGY')) return true;
    if (!sense.evenDenied && isReported(candidate)) return true;
    if (isQuotedOnly(candidate)) return true;
    const steps = stepsOf(candidate);
    return isForbidden(candidate, steps) || (!sense.evenDenied && isDenied(candidate, steps));
  };
}

/** For each phrase found whether it counts for nothing: excused by what stands around it, or not meant for this medium. */
export function judgeCandidates(lexicon: CompiledLexicon, found: FoundPhrases, medium: Medium): boolean[] {
  if (found.candidates.length === 0) return [];
  const isExcused = judgeContext(lexicon, found);
  return found.candidates.map(
    (one) => (one.sense.media !== undefined && !one.sense.media.includes(medium)) || isExcused(one),
  );
}

import type { OpenIndex } from './gather-open-items.ts';
import type { Candidate, MatchLine, Proposal } from './match-facts.ts';
import { type AskWhy, matchRules } from './match-rules.ts';
import type { MatchingSettings } from './matching-settings.ts';
import { proposeCandidates, type RankedCandidate } from './propose-candidates.ts';

/** Candidates that a clerk is shown: one for each key from 1 to 9. */
export const mostShown = 9;
/** A candidate below this stands in nobody's way. */
const rivalPermille = 400;
/** Days by which a clerk's or a file's payment may be dated apart from the bank's line and still be the same money. */
export const daysApart = 5;

const income: ReadonlySet<string> = new Set([
  'transfer',
  'direct-debit',
  'card',
  'wallet',
  'cheque',
  'cash',
  'other',
]);
const own: ReadonlySet<string> = new Set(['fee', 'interest', 'internal']);

/** Whether another candidate stands in the way of the first: it rests on as much, or its payer speaks for somebody else. */
function isRival(best: RankedCandidate, other: RankedCandidate): boolean {
  if (other.permille < rivalPermille) return false;
  if (matchRules[other.rule].class >= matchRules[best.rule].class) return true;
  // Who names one bill and pays the exact sum of another may mean either.
  if (best.rule === 'reference-part' && (other.rule === 'payer-item' || other.rule === 'payer-all'))
    return true;
  return other.agrees && !best.agrees && other.parts[0]?.partyId !== best.parts[0]?.partyId;
}

function askWhy(
  line: MatchLine,
  ranked: readonly RankedCandidate[],
  settings: MatchingSettings,
): AskWhy | null {
  const [best, ...others] = ranked;
  if (best === undefined) return 'nothing';
  if (!line.designated) return 'not-designated';
  if (own.has(line.kind)) return 'own-movement';
  if (settings.autoPermille === null) return 'off';
  if (others.some((other) => isRival(best, other))) return 'ambiguous';
  if (
    best.reasons.some(
      (reason) => reason === 'several-ways' || reason === 'several-items' || reason === 'several-parties',
    )
  ) {
    return 'ambiguous';
  }
  return best.permille < settings.autoPermille ? 'below' : null;
}

const plain = ({ agrees: _, ...candidate }: RankedCandidate): Candidate => candidate;

/** What a line is taken for, looked at alone; `settleContests` then looks at all lines together. */
export function proposeMatch(line: MatchLine, index: OpenIndex, settings: MatchingSettings): Proposal {
  const none = { lineId: line.lineId, candidates: [], booked: [] };
  if (line.kind === 'return') return { ...none, why: 'return' };
  if (line.openMinor <= 0n) return { ...none, why: own.has(line.kind) ? 'own-movement' : 'outflow' };
  if (own.has(line.kind)) return { ...none, why: 'own-movement' };
  if (!income.has(line.kind)) return { ...none, why: 'nothing' };
  const { ranked, otherCurrency } = proposeCandidates(line, index);
  const parties = [...new Set(ranked.flatMap((one) => one.parts.map((part) => part.partyId)))];
  const booked = parties
    .flatMap((partyId) => index.bookedLike(partyId, line.currency, line.openMinor))
    .filter((payment) => Math.abs(payment.paidOn - line.bookedOn) <= daysApart)
    .map((payment) => payment.paymentId)
    .sort();
  const why = askWhy(line, ranked, settings);
  return {
    lineId: line.lineId,
    candidates: ranked.slice(0, mostShown).map(plain),
    booked,
    why: booked.length > 0 ? 'booked' : otherCurrency && why !== null ? 'currency' : why,
  };
}

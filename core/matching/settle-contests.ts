import type { OpenIndex } from './gather-open-items.ts';
import type { CandidatePart, Proposal } from './match-facts.ts';

function addTo(sums: Map<string, bigint>, key: string, minor: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + minor);
}

/**
 * Two lines that would together bring more than is open on an item or account are both left to a clerk: which of twins is the
 * over-payment, and whether one is a mistake, no figure can tell. So the outcome does not depend on which line came first.
 */
export function settleContests(
  proposals: readonly Proposal[],
  openOf: { item(part: CandidatePart): bigint; account(part: CandidatePart): bigint },
): Proposal[] {
  const wanted = new Map<string, bigint>();
  const parts = (one: Proposal): readonly CandidatePart[] =>
    one.why === null ? (one.candidates[0]?.parts ?? []) : [];
  for (const one of proposals) {
    for (const part of parts(one)) {
      if (part.itemId !== null) addTo(wanted, part.itemId, part.minor);
      addTo(wanted, part.accountId, part.minor);
    }
  }
  const isTooMuch = (part: CandidatePart) =>
    (part.itemId !== null && (wanted.get(part.itemId) ?? 0n) > openOf.item(part)) ||
    (wanted.get(part.accountId) ?? 0n) > openOf.account(part);
  return proposals.map((one) => (parts(one).some(isTooMuch) ? { ...one, why: 'contested' as const } : one));
}

/** What is open on items and accounts, as the index knows it. */
export function openInIndex(index: OpenIndex) {
  return {
    item: (part: CandidatePart) =>
      index.itemsOfAccount(part.accountId).find((item) => item.itemId === part.itemId)?.openMinor ?? 0n,
    account: (part: CandidatePart) =>
      index.itemsOfAccount(part.accountId).reduce((sum, item) => sum + item.openMinor, 0n),
  };
}

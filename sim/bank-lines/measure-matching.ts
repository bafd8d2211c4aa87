import { indexOpenItems } from '@duly/core/matching/gather-open-items.ts';
import type { Candidate, MatchItem, MatchLine, Proposal } from '@duly/core/matching/match-facts.ts';
import type { MatchingSettings } from '@duly/core/matching/matching-settings.ts';
import { proposeMatch } from '@duly/core/matching/propose-match.ts';
import { openInIndex, settleContests } from '@duly/core/matching/settle-contests.ts';
import { asDay } from '@duly/kernel/day.ts';
import type { InventedLine } from './invent-bank-lines.ts';
import type { InventedDebts } from './invent-debts.ts';

/** The day of the invented book. */
export const bookDay = asDay(20_500);

const id = (letter: string, n: number) => `${letter}${`${n}`.padStart(9, '0')}`;

/** The invented book as the matching sees it. */
export function factsOf(debts: InventedDebts) {
  const items = debts.items.map(
    (one): MatchItem => ({
      itemId: id('i', one.item),
      accountId: id('a', one.account),
      partyId: id('p', one.party),
      reference: one.reference,
      dueOn: asDay(bookDay - one.lateDays),
      currency: one.currency,
      openMinor: one.openMinor,
    }),
  );
  const accounts = debts.accounts.map((one) => ({
    accountId: id('a', one.account),
    partyId: id('p', one.party),
    reference: one.reference,
    currency: one.currency,
  }));
  const parties = debts.debtors.map((one) => ({ partyId: id('p', one.party), name: one.name }));
  return { items, accounts, parties, payments: [] };
}

export function lineOf(line: InventedLine, n: number): MatchLine {
  return {
    lineId: id('l', n),
    bookedOn: asDay(bookDay - line.daysAgo),
    currency: line.currency,
    openMinor: line.amountMinor,
    kind: line.kind,
    designated: true,
    payerName: line.payerName,
    remittance: line.remittance,
    structuredReference: '',
    endToEndId: '',
    accountParties: [],
    nameParties: [],
  };
}

/** Whether a candidate says of a line what it was paid for: the same items with the same sums, and the same rest. */
export function isRight(line: InventedLine, candidate: Pick<Candidate, 'parts'>): boolean {
  const said = candidate.parts.map((part) => `${part.itemId ?? part.accountId} ${part.minor}`).sort();
  const { parts, account, restMinor } = line.truth;
  const meant = parts.map((part) => `${id('i', part.item)} ${part.minor}`);
  if (restMinor > 0n && account !== null) meant.push(`${id('a', account)} ${restMinor}`);
  return meant.length > 0 && said.join('|') === meant.sort().join('|');
}

export type Tally = { lines: number; auto: number; wrong: number; first: number };

const share = (part: number, of: number) => (of === 0 ? null : Math.round((part * 10_000) / of) / 10_000);

/** Tallies proposals by how the line was made, and by rule and payer fit where a candidate stood alone. */
export function tallyProposals(lines: readonly InventedLine[], proposals: readonly Proposal[]) {
  const made: Record<string, Tally> = {};
  const rules: Record<string, { stated: number; alone: number; right: number }> = {};
  const all: Tally = { lines: 0, auto: 0, wrong: 0, first: 0 };
  proposals.forEach((proposal, n) => {
    const line = lines[n] as InventedLine;
    const best = proposal.candidates[0];
    const right = best !== undefined && isRight(line, best);
    made[line.made] ??= { lines: 0, auto: 0, wrong: 0, first: 0 };
    for (const tally of [all, made[line.made] as Tally]) {
      tally.lines += 1;
      if (proposal.why === null) tally.auto += 1;
      if (proposal.why === null && !right) tally.wrong += 1;
      if (right) tally.first += 1;
    }
    if (best !== undefined && (proposal.why === null || proposal.why === 'below')) {
      const key = `${best.rule} ${best.permille}`;
      rules[key] ??= { stated: best.permille, alone: 0, right: 0 };
      const rule = rules[key];
      rule.alone += 1;
      if (right) rule.right += 1;
    }
  });
  const payable = lines.filter((line) => line.truth.parts.length > 0 || line.truth.restMinor > 0n).length;
  return {
    lines: all.lines,
    payable,
    auto: all.auto,
    wrong: all.wrong,
    precision: share(all.auto - all.wrong, all.auto),
    recall: share(all.auto - all.wrong, payable),
    firstRight: share(all.first, payable),
    byKind: Object.fromEntries(
      Object.entries(made).map(([kind, tally]) => [
        kind,
        { ...tally, recall: share(tally.auto - tally.wrong, tally.lines) },
      ]),
    ),
    byRule: Object.fromEntries(
      Object.entries(rules)
        .sort()
        .map(([key, rule]) => [key, { ...rule, share: share(rule.right, rule.alone) }]),
    ),
  };
}

/** Matches the invented lines to the invented book, without a database, and says how often the matching was right. */
export function measureMatching(
  debts: InventedDebts,
  lines: readonly InventedLine[],
  settings: MatchingSettings,
) {
  const index = indexOpenItems(factsOf(debts));
  const proposals = lines.map((line, n) => proposeMatch(lineOf(line, n), index, settings));
  return tallyProposals(lines, settleContests(proposals, openInIndex(index)));
}

import { findBehalf } from './find-behalf.ts';
import { type FoldedName, foldName } from './fold-name.ts';
import type { OpenIndex } from './gather-open-items.ts';
import { likeNames, type NameLikeness } from './like-names.ts';
import type { MatchLine } from './match-facts.ts';
import type { PayerFit, ReasonCode } from './match-rules.ts';

/** How a line's payer stands to a party, and the reason to show. */
export type PayerJudged = { readonly fit: PayerFit; readonly reason: ReasonCode };

/** What a line says of who pays. */
export type Payer = {
  readonly name: FoldedName;
  readonly behalf: readonly FoldedName[];
  readonly byAccount: ReadonlySet<string>;
  readonly byName: ReadonlySet<string>;
};

export function readPayer(line: MatchLine): Payer {
  return {
    name: foldName(line.payerName),
    behalf: findBehalf(line.remittance).map(foldName),
    byAccount: new Set(line.accountParties),
    byName: new Set(line.nameParties),
  };
}

const ofLikeness: Readonly<Record<NameLikeness, PayerJudged | null>> = {
  same: { fit: 'agrees', reason: 'payer-same' },
  cut: { fit: 'resembles', reason: 'payer-cut' },
  close: { fit: 'resembles', reason: 'payer-close' },
  masked: { fit: 'resembles', reason: 'payer-masked' },
  none: null,
};

/** How the payer stands to one party whose debt is meant. */
export function judgePayer(payer: Payer, partyId: string, index: OpenIndex): PayerJudged {
  const party = index.nameOf(partyId);
  if (payer.behalf.some((name) => likeNames(name, party) === 'same')) {
    return { fit: 'agrees', reason: 'payer-behalf' };
  }
  if (payer.behalf.length === 0) {
    if (payer.byAccount.has(partyId)) return { fit: 'agrees', reason: 'payer-account' };
    if (payer.byName.has(partyId)) return { fit: 'agrees', reason: 'payer-learned' };
    if (payer.name.core === '') return { fit: 'silent', reason: 'payer-silent' };
    return ofLikeness[likeNames(payer.name, party)] ?? { fit: 'other', reason: 'payer-other' };
  }
  // Who says to pay for another is not meant, and whether the other is this one is not certain either.
  const near = payer.behalf.some((name) => likeNames(name, party) !== 'none');
  return near ? { fit: 'resembles', reason: 'payer-behalf' } : { fit: 'other', reason: 'payer-other' };
}

/** Everybody whom the payer may be, or says to pay for; by id, with how. */
export function partiesOfPayer(payer: Payer, index: OpenIndex): ReadonlyMap<string, PayerJudged> {
  const found = new Set<string>();
  const names = payer.behalf.length > 0 ? [...payer.behalf, payer.name] : [payer.name];
  for (const name of names) {
    if (name.core === '') continue;
    for (const { partyId } of index.partiesLike(name)) found.add(partyId);
  }
  for (const partyId of [...payer.byAccount, ...payer.byName]) found.add(partyId);
  const judged = [...found].sort().map((partyId) => {
    const one = judgePayer(payer, partyId, index);
    // The payer's own debts stay thinkable where they pay for somebody else, but no more than that.
    return [partyId, one.fit === 'other' ? { ...one, fit: 'resembles' as const } : one] as const;
  });
  return new Map(judged);
}

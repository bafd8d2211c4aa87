import { findBehalf } from '@duly/core/matching/find-behalf.ts';
import { foldName } from '@duly/core/matching/fold-name.ts';
import { deriveValueKey } from '../keys/derive-id.ts';
import type { TenantKeys } from '../keys/open-keys.ts';
import type { LineRow } from './line-row.ts';
import type { NewAlias } from './store-aliases.ts';
import type { NewMatch } from './store-matches.ts';

/** The key under which a payer's name is remembered; null where there is no name. */
export function nameKey(keys: TenantKeys, payerName: string): Buffer | null {
  const { core } = foldName(payerName);
  return core === '' ? null : deriveValueKey(keys, 'payer-name', core);
}

/**
 * What a person's match teaches: that this name and this account number pay for this party. Nothing where the line was split over
 * several debtors or the payer says to pay for somebody else: then the name tells nothing of the next time.
 */
export function learnFrom(
  keys: TenantKeys,
  plans: readonly {
    readonly line: LineRow;
    readonly wanted: { readonly parts: readonly { readonly partyId: string }[] };
  }[],
  matches: readonly NewMatch[],
): NewAlias[] {
  const firstOf = new Map([...matches].reverse().map((one) => [one.line.lineId, one]));
  return plans.flatMap(({ line, wanted }) => {
    const [party, ...others] = new Set(wanted.parts.map((part) => part.partyId));
    const match = firstOf.get(line.lineId);
    if (party === undefined || others.length > 0 || match === undefined) return [];
    if (findBehalf(line.remittance).length > 0) return [];
    const base = { partyId: party, matchId: match.matchId, lineId: line.lineId };
    const name = nameKey(keys, line.payerName);
    return [
      ...(name === null ? [] : [{ ...base, kind: 'name' as const, key: name }]),
      ...(line.payerAccountKey === null
        ? []
        : [{ ...base, kind: 'account' as const, key: line.payerAccountKey }]),
    ];
  });
}

import { assessCredit, type CreditAssessment } from '@duly/core/credit/assess-credit.ts';
import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { starterCredit } from '@duly/policies/credit/starter-credit.ts';
import type { Tx } from '../db/tenant-tx.ts';
import {
  type AskedRow,
  type HoldRow,
  type PositionRow,
  readAsked,
  readOpenHolds,
  readPositions,
  readTerms,
  type TermsRow,
} from './store.ts';

/** A customer's standing in one currency. */
export type CreditPosition = {
  readonly currency: string;
  readonly terms: TermsRow | null;
  readonly disputedMinor: bigint;
  readonly oldestDue: string | null;
  readonly assessed: CreditAssessment;
};

/** Everything that is known of a customer's credit. */
export type PartyCredit = {
  readonly partyId: string;
  /** By currency. */
  readonly positions: readonly CreditPosition[];
  readonly holds: readonly HoldRow[];
  readonly asked: readonly AskedRow[];
};

type Known = {
  readonly positions: readonly PositionRow[];
  readonly terms: readonly TermsRow[];
  readonly holds: readonly HoldRow[];
  readonly asked: readonly AskedRow[];
};

/** Puts rows of one party together; a currency with terms and no account counts with nothing owed. */
export function creditOf(
  partyId: string,
  known: Known,
  day: Day,
  wanted: readonly string[] = [],
): PartyCredit {
  const own = <Row extends { readonly party_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.party_id === partyId);
  const [positions, terms, holds, asked] = [
    own(known.positions),
    own(known.terms),
    own(known.holds),
    own(known.asked),
  ];
  const has = (kind: string) => asked.some((one) => one.kind === kind);
  const currencies = [
    ...new Set([...positions.map((one) => one.currency), ...terms.map((one) => one.currency), ...wanted]),
  ].sort();
  return {
    partyId,
    holds,
    asked,
    positions: currencies.map((currency) => {
      const owed = positions.find((one) => one.currency === currency);
      const agreed = terms.find((one) => one.currency === currency) ?? null;
      const oldestDue = owed?.oldest_due ?? null;
      const assessed = assessCredit(
        {
          day,
          openMinor: owed?.open_minor ?? 0n,
          disputedMinor: owed?.disputed_minor ?? 0n,
          oldestDue: oldestDue === null ? null : parseDay(oldestDue),
          limitMinor: agreed?.limit_minor ?? null,
          stopped: holds.some((hold) => hold.kind === 'stop'),
          locked: holds.some((hold) => hold.kind === 'lock'),
          asked: { stop: has('credit-stop'), lock: has('credit-lock') },
        },
        starterCredit,
      );
      return { currency, terms: agreed, disputedMinor: owed?.disputed_minor ?? 0n, oldestDue, assessed };
    }),
  };
}

/**
 * Where these customers stand, in four statements that find rows by their keys.
 *
 * @param wanted currencies that are answered though nothing is known in them
 */
export async function loadCredit(
  tx: Tx,
  partyIds: readonly string[],
  day: Day,
  wanted: readonly string[] = [],
): Promise<Map<string, PartyCredit>> {
  const known = {
    positions: await readPositions(tx, partyIds),
    terms: await readTerms(tx, partyIds, formatDay(day)),
    holds: await readOpenHolds(tx, partyIds),
    asked: await readAsked(tx, partyIds),
  };
  return new Map(partyIds.map((partyId) => [partyId, creditOf(partyId, known, day, wanted)]));
}

/** The same for one. */
export async function loadPartyCredit(
  tx: Tx,
  partyId: string,
  day: Day,
  wanted: readonly string[] = [],
): Promise<PartyCredit> {
  const one = (await loadCredit(tx, [partyId], day, wanted)).get(partyId);
  if (one === undefined) throw new Error('a customer was asked for and not answered');
  return one;
}

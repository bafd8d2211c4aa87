import { normaliseIdentity } from '@duly/core/imports/normalise-point.ts';
import type { PartyDetails } from '@duly/core/imports/party-details.ts';
import { type RowFault, rowFault } from '@duly/core/imports/row-fault.ts';
import type { Reference } from '@duly/core/imports/row-reader.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { derivePartyId } from '../keys/derive-id.ts';
import type { Keys } from '../keys/open-keys.ts';
import { holderOn, presentHolder } from '../parties/find-holder.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { type PartyRow, readParties } from '../parties/store-parties.ts';
import { type Holder, readHolders } from '../parties/store-references.ts';
import { readIdentities } from '../parties/write-parties.ts';

/** What is known of the customers that a file names, read after their parties were locked. */
export type KnownCustomers = {
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly parties: ReadonlyMap<string, PartyRow>;
  /** The id of a reference that means nobody yet. */
  firstSightId(key: string): string;
  /** Whom a reference means on a day, or why the row cannot be taken. */
  partyOn(customer: Reference, day: Day): string | RowFault;
  /** Refuses a row whose identity number is not its customer's: the number was given to somebody else. */
  checkIdentity(partyId: string, customer: Reference, details: PartyDetails): RowFault | null;
  /** The party that a reference means or would mean; for lines that were not taken. */
  likelyParty(key: string): string;
};

/**
 * Reads and locks them. References are asked first, so that a renumbered or merged customer is found under any number.
 *
 * @param alsoLocked parties that the caller knows otherwise; locked in the same statement, so that the order holds
 */
export async function readKnownCustomers(
  tx: Tx,
  keys: Keys,
  references: ReadonlySet<string>,
  withIdentities: boolean,
  alsoLocked: readonly string[] = [],
): Promise<KnownCustomers> {
  const asked = [...references].filter((key) => key !== '');
  const holders = await readHolders(tx, asked);
  const tenantKeys = keys.ofTenant(tx.tenantId);
  const ids = new Map<string, string>();
  const firstSightId = (key: string): string => {
    const made = ids.get(key);
    if (made !== undefined) return made;
    const id = derivePartyId(tenantKeys, '', key);
    ids.set(key, id);
    return id;
  };
  const candidates = new Set<string>();
  for (const key of asked) {
    const lines = holders.get(key);
    if (lines === undefined) candidates.add(firstSightId(key));
    else for (const line of lines) candidates.add(line.partyId).add(line.statedId);
  }
  await lockParties(tx, [...candidates, ...alsoLocked]);
  const parties = await readParties(tx, [...candidates]);
  const identities = withIdentities
    ? await readIdentities(tx, keys, parties.values())
    : new Map<string, string>();

  function partyOn(customer: Reference, day: Day): string | RowFault {
    const lines = holders.get(customer.key);
    const holder = lines === undefined ? null : (holderOn(lines, day) ?? presentHolder(lines));
    if (lines !== undefined && holder === null)
      return rowFault('customer-unknown', 'customer', customer.spelling);
    const partyId = holder?.partyId ?? firstSightId(customer.key);
    return parties.get(partyId)?.erased ? rowFault('party-erased', 'customer', '') : partyId;
  }

  function checkIdentity(partyId: string, customer: Reference, details: PartyDetails): RowFault | null {
    if (details.identity === null) return null;
    const stated = normaliseIdentity(details.identity);
    const before = identities.get(partyId);
    if (before === undefined) identities.set(partyId, stated);
    return before === undefined || before === stated
      ? null
      : rowFault('reference-other-identity', 'customer', customer.spelling);
  }

  function likelyParty(key: string): string {
    return presentHolder(holders.get(key))?.partyId ?? firstSightId(key);
  }

  return { holders, parties, firstSightId, partyOn, checkIdentity, likelyParty };
}

import type { Tx } from '../db/tenant-tx.ts';
import { lockPartyStates, raisePartyVersions } from './store-party-lock.ts';

/**
 * Locks the parties' state rows and those of their accounts in ascending order, before anything about them is read. Every transaction that changes a
 * fact of a party begins so; whoever comes second waits here and then sees what the first did.
 *
 * @returns the ids that exist; a party without a row is not locked
 */
export async function lockParties(tx: Tx, partyIds: readonly string[]): Promise<ReadonlySet<string>> {
  return lockPartyStates(tx, [...new Set(partyIds)]);
}

/**
 * Raises the parties' versions and touches their accounts, once before commit, so that a night chunk that read them earlier
 * decides them again. A party that this transaction made needs none: nobody has read it.
 */
export async function raiseVersion(tx: Tx, partyIds: readonly string[]): Promise<void> {
  await raisePartyVersions(tx, [...new Set(partyIds)]);
}

import type { Tx } from '../db/tenant-tx.ts';
import { lockOwnState, lockPartyStates, raisePartyVersions } from './store-party-lock.ts';

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
 * Locks one party as `lockParties` does, for whoever changes nothing of its accounts: every change of a fact of the party
 * waits, and the night, which writes decisions to the accounts' rows and no fact that a contact is judged by, does not.
 *
 * @returns whether there is such a party
 */
export async function lockParty(tx: Tx, partyId: string): Promise<boolean> {
  return lockOwnState(tx, partyId);
}

/**
 * Raises the parties' versions and touches their accounts, once before commit, so that a night chunk that read them earlier
 * decides them again. A party that this transaction made needs none: nobody has read it.
 */
export async function raiseVersion(tx: Tx, partyIds: readonly string[]): Promise<void> {
  await raisePartyVersions(tx, [...new Set(partyIds)]);
}

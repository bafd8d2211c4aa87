import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { raiseVersion } from '../parties/lock-parties.ts';
import { refreshParty } from './refresh-party.ts';
import { stopPlanned } from './stop-planned.ts';

/**
 * The end of every act that teaches something about a person: the narrow state follows, the party is decided again (tasks
 * go or come), permits that would be refused now are taken back, and the journal is written last. One transaction with
 * what was learned, so that nothing is sent between the two.
 */
export async function settleParty(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  entries: readonly JournalEntry[],
): Promise<{ readonly tasksWithdrawn: number; readonly permitsRevoked: number }> {
  await refreshParty(tx, partyId);
  await raiseVersion(tx, [partyId]);
  const { tasksWithdrawn } = await redecideParties(tx, [partyId], caller.atMs);
  const revoked = await stopPlanned(tx, caller.userId, partyId, caller.atMs);
  await appendJournal(tx, deps.keys, caller.atMs, [...entries, ...revoked]);
  return { tasksWithdrawn, permitsRevoked: revoked.length };
}

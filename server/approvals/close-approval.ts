import type { Tx } from '../db/tenant-tx.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { raiseVersion } from '../parties/lock-parties.ts';
import type { ApprovalEffect } from './approval-handler.ts';

/** The end of a transaction that asked for or decided something: parties of whom a fact changed are decided again, then the journal. */
export async function closeApproval(
  tx: Tx,
  keys: Keys,
  atMs: number,
  { entries, changed }: ApprovalEffect,
): Promise<void> {
  if (changed.length > 0) {
    await raiseVersion(tx, changed);
    await redecideParties(tx, changed, atMs);
  }
  await appendJournal(tx, keys, atMs, entries);
}

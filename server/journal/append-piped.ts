import type { PipelinedTx } from '../db/tenant-tx.ts';
import { contentOf, type JournalEntry } from './append-journal.ts';
import { appendToHead } from './store.ts';

/**
 * `appendJournal` for one entry without personal text in a pipelined transaction: one statement, sent as the last of it
 * and with its commit, so that the chain is held no longer than the commit takes.
 */
export function appendPiped(tx: PipelinedTx, slot: number, atMs: number, entry: JournalEntry): Promise<void> {
  if (entry.personal) throw new Error(`${entry.kind} has personal text, which has to be sealed first`);
  return appendToHead(tx, contentOf(tx.tenantId, slot, atMs, entry, null));
}

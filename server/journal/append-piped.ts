import type { PipelinedTx } from '../db/tenant-tx.ts';
import { chainEntry, type JournalEntry } from './append-journal.ts';
import { type ChainHead, insertEntry, lockHeads } from './store.ts';

/**
 * `appendJournal` for one entry without personal text in a pipelined transaction: the head was locked with the statement
 * before, and the entry travels with the commit. Still the last thing that the transaction does.
 *
 * @param head what `lockHead` answered; null where the chain has none yet, and then it is made
 */
export async function appendPiped(
  tx: PipelinedTx,
  head: ChainHead | null,
  slot: number,
  atMs: number,
  entry: JournalEntry,
): Promise<void> {
  if (entry.personal) throw new Error(`${entry.kind} has personal text, which has to be sealed first`);
  const [locked] = head === null ? await lockHeads(tx, [slot]) : [head];
  if (locked === undefined) throw new Error(`the chain ${slot} has no head`);
  const row = chainEntry(tx.tenantId, locked, atMs, entry, null);
  tx.last(() => [insertEntry(tx, row)]);
}

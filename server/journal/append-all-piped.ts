import type { PipelinedTx } from '../db/tenant-tx.ts';
import { chainEntries, type JournalEntry } from './append-journal.ts';
import { type ChainHead, insertEntries } from './store.ts';

/**
 * `appendJournal` for entries of several chains without personal text in a pipelined transaction: they travel with the
 * commit. Still the last thing that the transaction does.
 *
 * @param heads those of all their chains, locked by `lockHeads` as the last statement before
 */
export function appendAllPiped(
  tx: PipelinedTx,
  heads: readonly ChainHead[],
  atMs: number,
  entries: readonly JournalEntry[],
): void {
  if (entries.length === 0) return;
  if (entries.some((entry) => entry.personal)) throw new Error('personal text has to be sealed first');
  const chained = chainEntries(tx.tenantId, heads, atMs, entries, new Map());
  tx.last(() => [insertEntries(tx, chained.rows, chained.heads)]);
}

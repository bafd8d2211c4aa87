import type { Tx } from '../db/tenant-tx.ts';
import type { JournalEntry } from './append-journal.ts';

const owed = new WeakMap<Tx, JournalEntry[]>();

/**
 * Entries of something that a transaction brought about by itself, deep below whoever ends it: `appendJournal` writes them behind
 * its own, so that the heads of chains are still locked once and last.
 */
export function oweEntries(tx: Tx, entries: readonly JournalEntry[]): void {
  owed.set(tx, [...(owed.get(tx) ?? []), ...entries]);
}

/** What is owed, which is thereby paid. */
export function takeOwed(tx: Tx): readonly JournalEntry[] {
  const entries = owed.get(tx) ?? [];
  owed.delete(tx);
  return entries;
}

import { canonical } from '@duly/kernel/canonical.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Keys } from '../keys/open-keys.ts';
import { sealTexts } from '../keys/seal-text.ts';
import { type ChainedContent, hashEntry, tenantChain } from './chain-entry.ts';
import { type ChainedEntry, type ChainHead, insertEntries, lockHeads } from './store.ts';

/** Something that happened. */
export type JournalEntry = {
  /** A code in the past tense: `payment-recorded`, `party-viewed`. */
  readonly kind: string;
  /** The user who did it; null: the system itself. */
  readonly actor: string | null;
  /** The party whom it concerns: decides the chain. Without one it is an act of the tenant's own. */
  readonly partyId?: string | null;
  /** What it is about: the payment, promise, run … */
  readonly subjectId?: string | null;
  /** The chain, where neither a party nor the tenant's own decides it: a night chunk's root of one slot. */
  readonly slot?: number;
  /** Ids, codes and figures; anything `canonical` takes. Never personal text, never a hash of a guessable value. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Personal text; stands encrypted under the party's key, so it needs `partyId`. */
  readonly personal?: string | null;
};

const chainOf = (entry: JournalEntry): number =>
  entry.slot ?? (entry.partyId ? slotOf(entry.partyId) : tenantChain);

/**
 * Appends entries to their chains, in the order given. **The last thing a transaction does**: it locks the chains' heads
 * until commit, slots ascending, and every other writer of the same chains waits for it. Three statements for any
 * number of entries (a fourth or fifth when there is personal text).
 *
 * @param atMs instant of the act, epoch milliseconds, as the border (HTTP, CLI, night) read it
 */
export async function appendJournal(
  tx: Tx,
  keys: Keys,
  atMs: number,
  entries: readonly JournalEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const ciphers = await sealPersonal(tx, keys, entries);
  const chained = chainEntries(tx.tenantId, await lockHeads(tx, chainsOf(entries)), atMs, entries, ciphers);
  await insertEntries(tx, chained.rows, chained.heads);
}

/** The chains to which entries belong, ascending. */
export const chainsOf = (entries: readonly JournalEntry[]): number[] =>
  [...new Set(entries.map(chainOf))].sort((a, b) => a - b);

/** Entries linked behind the heads, which are locked, and where the chains end then. */
export function chainEntries(
  tenantId: string,
  locked: readonly ChainHead[],
  atMs: number,
  entries: readonly JournalEntry[],
  ciphers: ReadonlyMap<number, Buffer | null>,
): { rows: ChainedEntry[]; heads: ChainHead[] } {
  const heads = new Map<number, ChainHead>(locked.map((head) => [head.slot, head]));
  const rows = entries.map((entry, index) => {
    const slot = chainOf(entry);
    const head = heads.get(slot);
    if (!head) throw new Error(`the chain ${slot} has no head`);
    const row = chainEntry(tenantId, head, atMs, entry, ciphers.get(index) ?? null);
    heads.set(slot, row);
    return row;
  });
  return { rows, heads: [...heads.values()] };
}

/** The next entry of a chain whose head is locked. `cipher` is what became of its personal text. */
export function chainEntry(
  tenantId: string,
  head: ChainHead,
  atMs: number,
  entry: JournalEntry,
  cipher: Buffer | null,
): ChainedEntry {
  const content: ChainedContent = {
    tenantId,
    slot: head.slot,
    seq: head.seq + 1n,
    atMs,
    kind: entry.kind,
    actor: entry.actor,
    partyId: entry.partyId ?? null,
    subjectId: entry.subjectId ?? null,
    body: canonical(entry.body),
    cipher,
  };
  return { ...content, prev: head.hash, hash: hashEntry(head.hash, content) };
}

async function sealPersonal(
  tx: Tx,
  keys: Keys,
  entries: readonly JournalEntry[],
): Promise<Map<number, Buffer | null>> {
  const personal = entries.flatMap((entry, index) => {
    if (entry.personal === undefined || entry.personal === null || entry.personal === '') return [];
    if (!entry.partyId) throw new Error(`personal text of ${entry.kind} belongs to no party`);
    return [{ index, partyId: entry.partyId, text: entry.personal }];
  });
  const sealed = await sealTexts(tx, keys, personal);
  return new Map(personal.map((one, at) => [one.index, sealed[at] ?? null]));
}

import type { Tx } from '../db/tenant-tx.ts';
import { type ChainedContent, genesis } from './chain-entry.ts';

/** Where a chain ends: the number and hash of its last entry; 0 and `genesis` before the first. */
export type ChainHead = { readonly slot: number; readonly seq: bigint; readonly hash: Uint8Array };

export type ChainedEntry = ChainedContent & { readonly prev: Uint8Array; readonly hash: Uint8Array };

async function selectHeads(tx: Tx, slots: readonly number[]): Promise<ChainHead[]> {
  return tx.prepared<{ slot: number; seq: bigint; hash: Buffer }>(
    'journal-heads',
    `select slot, seq, hash from journal_heads where tenant_id = $1 and slot = any($2::smallint[])
      order by slot for update`,
    [tx.tenantId, slots],
  );
}

/** Makes heads that are missing. Slots ascending, so that two such writers never wait crosswise. */
export async function insertHeads(tx: Tx, slots: readonly number[]): Promise<void> {
  await tx.query(
    `insert into journal_heads (tenant_id, slot, seq, hash)
     select $1, slot, 0, $3 from unnest($2::smallint[]) as w (slot) order by slot on conflict do nothing`,
    [tx.tenantId, slots, genesis],
  );
}

/** Locks the heads of the chains until commit and answers with them, slots ascending. */
export async function lockHeads(tx: Tx, slots: readonly number[]): Promise<ChainHead[]> {
  const heads = await selectHeads(tx, slots);
  if (heads.length === slots.length) return heads;
  const there = new Set(heads.map((head) => head.slot));
  await insertHeads(
    tx,
    slots.filter((slot) => !there.has(slot)),
  );
  return selectHeads(tx, slots);
}

/** Writes entries and moves the heads; both or, with the transaction, neither. */
export async function insertEntries(
  tx: Tx,
  rows: readonly ChainedEntry[],
  heads: readonly ChainHead[],
): Promise<void> {
  const column = <T>(pick: (row: ChainedEntry) => T) => rows.map(pick);
  const entered = tx.prepared(
    'journal-insert',
    `insert into journal (tenant_id, slot, seq, at, kind, actor, party_id, subject_id, body, cipher, prev, hash)
     select $1, * from unnest($2::smallint[], $3::bigint[], $4::timestamptz[], $5::text[], $6::uuid[], $7::uuid[],
                              $8::uuid[], $9::text[], $10::bytea[], $11::bytea[], $12::bytea[])`,
    [
      tx.tenantId,
      column((row) => row.slot),
      column((row) => row.seq),
      column((row) => new Date(row.atMs)),
      column((row) => row.kind),
      column((row) => row.actor),
      column((row) => row.partyId),
      column((row) => row.subjectId),
      column((row) => row.body),
      column((row) => row.cipher),
      column((row) => row.prev),
      column((row) => row.hash),
    ],
  );
  const moved = tx.prepared(
    'journal-move-heads',
    `update journal_heads h set seq = w.seq, hash = w.hash
       from unnest($2::smallint[], $3::bigint[], $4::bytea[]) as w (slot, seq, hash)
      where h.tenant_id = $1 and h.slot = w.slot`,
    [
      tx.tenantId,
      heads.map((head) => head.slot),
      heads.map((head) => head.seq),
      heads.map((head) => head.hash),
    ],
  );
  await Promise.all([entered, moved]);
}

/** Locks one chain's head until commit; null where it was never made. */
export async function lockHead(tx: Tx, slot: number): Promise<ChainHead | null> {
  const rows = await tx.prepared<{ slot: number; seq: bigint; hash: Buffer }>(
    'journal-head',
    'select slot, seq, hash from journal_heads where tenant_id = $1 and slot = $2 for update',
    [tx.tenantId, slot],
  );
  return rows[0] ?? null;
}

/** Writes one entry and moves its head, in one statement. */
export async function insertEntry(tx: Tx, row: ChainedEntry): Promise<void> {
  await tx.prepared(
    'journal-entry',
    `with entry as (insert into journal (tenant_id, slot, seq, at, kind, actor, party_id, subject_id, body, cipher, prev, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))
     update journal_heads set seq = $3, hash = $12 where tenant_id = $1 and slot = $2`,
    [
      tx.tenantId,
      row.slot,
      row.seq.toString(),
      new Date(row.atMs).toISOString(),
      row.kind,
      row.actor,
      row.partyId,
      row.subjectId,
      row.body,
      row.cipher,
      row.prev,
      row.hash,
    ],
  );
}

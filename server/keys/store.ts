import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A party's data key, wrapped; null once destroyed. */
export type PartyKeyRow = { readonly partyId: string; readonly wrapped: Uint8Array | null };

/** The keys of those parties that have one. */
export async function readPartyKeys(tx: Tx, partyIds: readonly string[]): Promise<PartyKeyRow[]> {
  if (partyIds.length === 0) return [];
  return tx.query<{ partyId: string; wrapped: Buffer | null }>(
    `select k.party_id as "partyId", k.wrapped
       from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
       join party_keys k on k.tenant_id = $1 and k.slot = w.slot and k.party_id = w.party_id`,
    [tx.tenantId, partyIds.map(slotOf), partyIds],
  );
}

/** Keeps new keys; a party that has one by now keeps that. In ascending order, so that two such writers never wait crosswise. */
export async function insertPartyKeys(tx: Tx, rows: readonly PartyKeyRow[]): Promise<void> {
  await tx.query(
    `insert into party_keys (tenant_id, slot, party_id, wrapped)
     select $1, w.slot, w.party_id, w.wrapped
       from unnest($2::smallint[], $3::uuid[], $4::bytea[]) as w (slot, party_id, wrapped)
      order by w.slot, w.party_id
         on conflict do nothing`,
    [
      tx.tenantId,
      rows.map((row) => slotOf(row.partyId)),
      rows.map((row) => row.partyId),
      rows.map((row) => row.wrapped),
    ],
  );
}

/** Destroys a party's key for good, even where it never had one; nothing sealed for it opens from here on. */
export async function destroyPartyKey(tx: Tx, partyId: string, atMs: number): Promise<void> {
  await tx.query(
    `insert into party_keys (tenant_id, slot, party_id, wrapped, destroyed_at) values ($1, $2, $3, null, $4)
         on conflict (slot, tenant_id, party_id) do update set wrapped = null, destroyed_at = excluded.destroyed_at`,
    [tx.tenantId, slotOf(partyId), partyId, new Date(atMs)],
  );
}

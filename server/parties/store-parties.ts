import { slotOf } from '@duly/kernel/id.ts';
import { copyLine, copyText, inPieces } from '../db/copy-text.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A party to be made. */
export type NewParty = {
  readonly partyId: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly language: string;
  readonly zone: string;
};

/** Makes parties with their state; one that stands already is left alone. */
export async function insertParties(tx: Tx, parties: readonly NewParty[]): Promise<void> {
  if (parties.length === 0) return;
  await tx.query(
    `create temp table new_parties (slot smallint, party_id uuid, kind text, name text, language text, zone text) on commit drop`,
  );
  await copyText(
    tx,
    'new_parties',
    inPieces(
      parties.map((p) => copyLine([slotOf(p.partyId), p.partyId, p.kind, p.name, p.language, p.zone])),
    ),
  );
  await tx.query(
    `insert into parties (tenant_id, slot, party_id, kind, name, language, zone)
     select $1, slot, party_id, kind, name, language, zone from new_parties order by slot, party_id on conflict do nothing`,
    [tx.tenantId],
  );
  await tx.query(
    `insert into party_state (tenant_id, slot, party_id)
     select $1, slot, party_id from new_parties order by slot, party_id on conflict do nothing`,
    [tx.tenantId],
  );
  await tx.query('drop table new_parties');
}

/** What is known of a party and may be changed by an import. */
export type PartyRow = {
  readonly partyId: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly identityCipher: Uint8Array | null;
  readonly erased: boolean;
};

/** The parties that exist among these ids. */
export async function readParties(tx: Tx, partyIds: readonly string[]): Promise<Map<string, PartyRow>> {
  const found = new Map<string, PartyRow>();
  for (let at = 0; at < partyIds.length; at += 10_000) {
    const piece = partyIds.slice(at, at + 10_000);
    const rows = await tx.query<PartyRow>(
      `select p.party_id as "partyId", p.name, p.kind, p.identity_cipher as "identityCipher", p.erased_at is not null as erased
         from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
         join parties p on p.slot = w.slot and p.tenant_id = $1 and p.party_id = w.party_id`,
      [tx.tenantId, piece.map(slotOf), piece],
    );
    for (const row of rows) found.set(row.partyId, row);
  }
  return found;
}

/** Changes names and identities; null leaves what stands. Erased parties are left blank. */
export async function updateParties(
  tx: Tx,
  changes: readonly {
    partyId: string;
    name: string | null;
    kind: string | null;
    identityCipher: Uint8Array | null;
  }[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.query(
    `update parties p set name = coalesce(w.name, p.name), kind = coalesce(w.kind, p.kind),
            identity_cipher = coalesce(w.identity, p.identity_cipher)
       from unnest($2::smallint[], $3::uuid[], $4::text[], $5::text[], $6::bytea[]) as w (slot, party_id, name, kind, identity)
      where p.tenant_id = $1 and p.slot = w.slot and p.party_id = w.party_id and p.erased_at is null`,
    [
      tx.tenantId,
      changes.map((change) => slotOf(change.partyId)),
      changes.map((change) => change.partyId),
      changes.map((change) => change.name),
      changes.map((change) => change.kind),
      changes.map((change) => change.identityCipher),
    ],
  );
}

/** Marks a party as merged into another, which is worked instead. */
export async function markMerged(tx: Tx, partyId: string, intoId: string, mergedFlag: number): Promise<void> {
  const slot = slotOf(partyId);
  await tx.query(`update parties set merged_into = $4 where tenant_id = $1 and slot = $2 and party_id = $3`, [
    tx.tenantId,
    slot,
    partyId,
    intoId,
  ]);
  await tx.query(
    `update party_state set flags = flags | $4::int where tenant_id = $1 and slot = $2 and party_id = $3`,
    [tx.tenantId, slot, partyId, mergedFlag],
  );
}

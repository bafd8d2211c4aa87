import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A learned key of a payer: the HMAC of a folded name, or that of an account number which the import of files made. */
export type AliasKey = { readonly kind: 'name' | 'account'; readonly key: Buffer };
export type NewAlias = AliasKey & {
  readonly partyId: string;
  readonly matchId: string;
  readonly lineId: string;
};

/** The slot of a key: its first ten bits. */
export const slotOfAlias = (key: Buffer): number => key.readUInt16BE(0) >> 6;

export async function insertAliases(
  tx: Tx,
  aliases: readonly NewAlias[],
  atMs: number,
  by: string | null,
): Promise<void> {
  if (aliases.length === 0) return;
  const sorted = [...aliases].sort(
    (a, b) => slotOfAlias(a.key) - slotOfAlias(b.key) || Buffer.compare(a.key, b.key),
  );
  await tx.query(
    `insert into payer_aliases (tenant_id, slot, kind, alias_key, party_slot, party_id, match_id, line_id, learned_at, learned_by)
     select $1, w.slot, w.kind, w.key, w.party_slot, w.party_id, w.match_id, w.line_id, to_timestamp($9::double precision / 1000), $10
       from unnest($2::smallint[], $3::text[], $4::bytea[], $5::smallint[], $6::uuid[], $7::uuid[], $8::uuid[])
            as w (slot, kind, key, party_slot, party_id, match_id, line_id)
     on conflict do nothing`,
    [
      tx.tenantId,
      sorted.map((one) => slotOfAlias(one.key)),
      sorted.map((one) => one.kind),
      sorted.map((one) => one.key),
      sorted.map((one) => slotOf(one.partyId)),
      sorted.map((one) => one.partyId),
      sorted.map((one) => one.matchId),
      sorted.map((one) => one.lineId),
      atMs,
      by,
    ],
  );
}

/** Every learned key of the tenant, as hex, with the parties that it means. */
export async function readAliases(tx: Tx): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ kind: string; key: string; parties: string[] }>(
    `select kind, encode(alias_key, 'hex') as key, array_agg(distinct party_id::text order by party_id::text) as parties
       from payer_aliases where tenant_id = $1 group by 1, 2`,
    [tx.tenantId],
  );
  return new Map(rows.map((row) => [`${row.kind}${row.key}`, row.parties]));
}

/** Forgets what a match alone has taught. @returns how many keys */
export async function forgetOfMatches(tx: Tx, matchIds: readonly string[]): Promise<number> {
  const rows = await tx.query(
    'delete from payer_aliases where tenant_id = $1 and match_id = any($2::uuid[]) returning 1',
    [tx.tenantId, matchIds],
  );
  return rows.length;
}

export type LearnedAlias = {
  kind: 'name' | 'account';
  key: string;
  times: number;
  learned_at: Date;
  learned_by: string | null;
};

/** What was learned of who pays for a party; the key itself says nothing to anybody. */
export async function readAliasesOfParty(tx: Tx, partyId: string): Promise<LearnedAlias[]> {
  return tx.query<LearnedAlias>(
    `select p.kind, encode(p.alias_key, 'hex') as key, count(*)::int as times, min(p.learned_at) as learned_at,
            (array_agg(u.name order by p.learned_at))[1] as learned_by
       from payer_aliases p left join users u on u.tenant_id = $1 and u.user_id = p.learned_by
      where p.tenant_id = $1 and p.party_slot = $2 and p.party_id = $3
      group by 1, 2 order by 1, 2`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/** Forgets one key of a party, or, without a key, all of them. @returns rows */
export async function forgetAliases(tx: Tx, partyId: string, key: string | null): Promise<number> {
  const rows = await tx.query(
    `delete from payer_aliases where tenant_id = $1 and party_slot = $2 and party_id = $3
        and ($4::text is null or encode(alias_key, 'hex') = $4) returning 1`,
    [tx.tenantId, slotOf(partyId), partyId, key],
  );
  return rows.length;
}

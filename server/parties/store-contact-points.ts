import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A phone, e-mail or address that a file names for a party. */
export type NewPoint = {
  readonly partyId: string;
  readonly kind: 'phone' | 'email' | 'address';
  readonly value: string;
  /** HMAC of the normalised value. */
  readonly valueKey: Uint8Array;
  readonly ownerName: string | null;
};

/**
 * Adds contact points that the party does not have yet (whatever their state: one marked wrong is not brought back by the
 * next file), and the kinds that are usable now to its state.
 *
 * @param bits bits of `party_state.points` by kind
 * @returns parties that got one
 */
export async function insertContactPoints(
  tx: Tx,
  points: readonly NewPoint[],
  bits: Readonly<Record<NewPoint['kind'], number>>,
): Promise<string[]> {
  if (points.length === 0) return [];
  const added = await tx.query<{ party_id: string; kind: NewPoint['kind'] }>(
    `insert into contact_points (tenant_id, slot, party_id, point_id, kind, value, value_key, owner_name)
     select $1, w.slot, w.party_id, gen_random_uuid(), w.kind, w.value, w.value_key, w.owner_name
       from (select distinct on (slot, party_id, kind, value_key) *
               from unnest($2::smallint[], $3::uuid[], $4::text[], $5::text[], $6::bytea[], $7::text[])
                    as u (slot, party_id, kind, value, value_key, owner_name)) w
      where not exists (select 1 from contact_points c where c.slot = w.slot and c.tenant_id = $1
                           and c.party_id = w.party_id and c.kind = w.kind and c.value_key = w.value_key)
     returning party_id, kind`,
    [
      tx.tenantId,
      points.map((point) => slotOf(point.partyId)),
      points.map((point) => point.partyId),
      points.map((point) => point.kind),
      points.map((point) => point.value),
      points.map((point) => Buffer.from(point.valueKey)),
      points.map((point) => point.ownerName),
    ],
  );
  const masks = new Map<string, number>();
  for (const { party_id, kind } of added) masks.set(party_id, (masks.get(party_id) ?? 0) | bits[kind]);
  const parties = [...masks.keys()];
  await tx.query(
    `update party_state s set points = s.points | w.mask
       from unnest($2::smallint[], $3::uuid[], $4::int[]) as w (slot, party_id, mask)
      where s.tenant_id = $1 and s.slot = w.slot and s.party_id = w.party_id`,
    [tx.tenantId, parties.map(slotOf), parties, [...masks.values()]],
  );
  return parties;
}

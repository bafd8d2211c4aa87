import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type PointRow = {
  point_id: string;
  party_id: string;
  kind: 'phone' | 'email' | 'address' | 'im';
  value: string;
  label: string | null;
  owner_relation: string;
  owner_name: string | null;
  status: 'verified' | 'unverified' | 'claimed-wrong' | 'invalid' | 'opted-out' | 'retired';
  source: string;
  verified_on: string | null;
  preferred: boolean;
};

const columns = `c.point_id, c.party_id, c.kind, c.value, c.label, c.owner_relation, c.owner_name, c.status, c.source,
  c.verified_on, c.preferred`;

/** Contact points of a party in the order in which they would be used; those that may not be used last. */
export async function readPoints(tx: Tx, partyId: string): Promise<PointRow[]> {
  return tx.query<PointRow>(
    `select ${columns} from contact_points c where c.tenant_id = $1 and c.slot = $2 and c.party_id = $3
      order by c.status in ('verified','unverified') desc, c.preferred desc, c.status = 'verified' desc, c.created_at, c.point_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/** The party of a contact point, for a route that was given nothing else. */
export async function findPointParty(tx: Tx, pointId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from contact_points where tenant_id = $1 and slot = any(${anySlot}) and point_id = $2`,
    [tx.tenantId, pointId],
  );
  return rows[0]?.party_id ?? null;
}

export async function readPoint(tx: Tx, partyId: string, pointId: string): Promise<PointRow | null> {
  const rows = await tx.query<PointRow>(
    `select ${columns} from contact_points c
      where c.tenant_id = $1 and c.slot = $2 and c.point_id = $4 and c.party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId, pointId],
  );
  return rows[0] ?? null;
}

export type NewPoint = Omit<PointRow, 'status' | 'verified_on'> & { value_key: Uint8Array; created_at: Date };

export async function insertPoint(tx: Tx, point: NewPoint): Promise<void> {
  await tx.query(
    `insert into contact_points (tenant_id, slot, party_id, point_id, kind, value, value_key, label, owner_relation,
                                 owner_name, source, preferred, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.tenantId,
      slotOf(point.party_id),
      point.party_id,
      point.point_id,
      point.kind,
      point.value,
      point.value_key,
      point.label,
      point.owner_relation,
      point.owner_name,
      point.source,
      point.preferred,
      point.created_at,
    ],
  );
}

/** A point of the party with the same value, or null. */
export async function findSamePoint(
  tx: Tx,
  partyId: string,
  kind: string,
  valueKey: Uint8Array,
): Promise<string | null> {
  const rows = await tx.query<{ point_id: string }>(
    `select point_id from contact_points
      where tenant_id = $1 and slot = $2 and party_id = $3 and kind = $4 and value_key = $5 limit 1`,
    [tx.tenantId, slotOf(partyId), partyId, kind, valueKey],
  );
  return rows[0]?.point_id ?? null;
}

/** What is changed of a point; undefined leaves a column as it is. */
export type PointPatch = {
  readonly status?: PointRow['status'] | undefined;
  readonly ownerRelation?: string | undefined;
  readonly ownerName?: string | undefined;
  readonly verifiedOn?: string | null | undefined;
  readonly preferred?: boolean | undefined;
};

export async function updatePoint(
  tx: Tx,
  partyId: string,
  pointId: string,
  patch: PointPatch,
): Promise<void> {
  await tx.query(
    `update contact_points
        set status = coalesce($4, status), owner_relation = coalesce($5, owner_relation),
            owner_name = coalesce($6, owner_name), preferred = coalesce($7, preferred),
            verified_on = case when $8 then $9::date else verified_on end
      where tenant_id = $1 and slot = $2 and point_id = $3`,
    [
      tx.tenantId,
      slotOf(partyId),
      pointId,
      patch.status ?? null,
      patch.ownerRelation ?? null,
      patch.ownerName ?? null,
      patch.preferred ?? null,
      patch.verifiedOn !== undefined,
      patch.verifiedOn ?? null,
    ],
  );
}

/** One preferred point a kind: the others of the kind lose the mark. */
export async function keepOnePreferred(
  tx: Tx,
  partyId: string,
  pointId: string,
  kind: string,
): Promise<void> {
  await tx.query(
    `update contact_points set preferred = false
      where tenant_id = $1 and slot = $2 and party_id = $3 and kind = $5 and point_id <> $4 and preferred`,
    [tx.tenantId, slotOf(partyId), partyId, pointId, kind],
  );
}

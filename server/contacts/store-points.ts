import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { markParties } from './store-gate-marks.ts';

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
  nature: 'mobile' | 'landline' | 'unknown';
  place: 'home' | 'work' | 'other' | null;
  employer_provided: boolean | null;
  basis: PointBasis | null;
};

/** On what electronic messages to a point rest; days as text. */
export type PointBasis = {
  usedByPersonOn: string | null;
  consentOn: string | null;
  creditorUsed: boolean;
  noticeOn: string | null;
  noticeOptOutUntil: string | null;
  publicDomain: boolean | null;
  priorCollectorUsed: boolean;
  optedOutOn: string | null;
  textedOn: string | null;
  reassignedCheckOn: string | null;
};

const basis = `case when b.point_id is null then null else jsonb_build_object('usedByPersonOn', b.used_by_person_on,
  'consentOn', b.consent_on, 'creditorUsed', b.creditor_used, 'noticeOn', b.notice_on,
  'noticeOptOutUntil', b.notice_opt_out_until, 'publicDomain', b.public_domain,
  'priorCollectorUsed', b.prior_collector_used, 'optedOutOn', b.opted_out_on, 'textedOn', b.texted_on,
  'reassignedCheckOn', b.reassigned_check_on) end as basis`;

const withBasis = `contact_points c left join point_bases b
  on b.slot = c.slot and b.tenant_id = c.tenant_id and b.point_id = c.point_id`;

const columns = `c.point_id, c.party_id, c.kind, c.value, c.label, c.owner_relation, c.owner_name, c.status, c.source,
  c.verified_on, c.preferred, c.nature, c.place, c.employer_provided, ${basis}`;

/** Contact points of a party in the order in which they would be used; those that may not be used last. */
export async function readPoints(tx: Tx, partyId: string): Promise<PointRow[]> {
  return tx.query<PointRow>(
    `select ${columns} from ${withBasis} where c.tenant_id = $1 and c.slot = $2 and c.party_id = $3
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
    `select ${columns} from ${withBasis}
      where c.tenant_id = $1 and c.slot = $2 and c.point_id = $4 and c.party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId, pointId],
  );
  return rows[0] ?? null;
}

export type NewPoint = Omit<PointRow, 'status' | 'verified_on' | 'basis'> & {
  value_key: Uint8Array;
  created_at: Date;
};

export async function insertPoint(tx: Tx, point: NewPoint): Promise<void> {
  await tx.query(
    `insert into contact_points (tenant_id, slot, party_id, point_id, kind, value, value_key, label, owner_relation,
                                 owner_name, source, preferred, created_at, nature, place, employer_provided)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
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
      point.nature,
      point.place,
      point.employer_provided,
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
  readonly nature?: PointRow['nature'] | undefined;
  readonly place?: PointRow['place'] | undefined;
  readonly employerProvided?: boolean | null | undefined;
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
            verified_on = case when $8 then $9::date else verified_on end, nature = coalesce($10, nature),
            place = case when $11 then $12 else place end,
            employer_provided = case when $13 then $14::boolean else employer_provided end
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
      patch.nature ?? null,
      patch.place !== undefined,
      patch.place ?? null,
      patch.employerProvided !== undefined,
      patch.employerProvided ?? null,
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

/** Puts the basis of a point in the place of what was known; null forgets it. */
export async function setPointBasis(
  tx: Tx,
  partyId: string,
  pointId: string,
  given: PointBasis | null,
): Promise<void> {
  const slot = slotOf(partyId);
  await tx.query('delete from point_bases where tenant_id = $1 and slot = $2 and point_id = $3', [
    tx.tenantId,
    slot,
    pointId,
  ]);
  if (given === null) return;
  await markParties(tx, [partyId]);
  await tx.query(
    `insert into point_bases (tenant_id, slot, party_id, point_id, used_by_person_on, consent_on, creditor_used, notice_on,
                              notice_opt_out_until, public_domain, prior_collector_used, opted_out_on, texted_on,
                              reassigned_check_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      tx.tenantId,
      slot,
      partyId,
      pointId,
      given.usedByPersonOn,
      given.consentOn,
      given.creditorUsed,
      given.noticeOn,
      given.noticeOptOutUntil,
      given.publicDomain,
      given.priorCollectorUsed,
      given.optedOutOn,
      given.textedOn,
      given.reassignedCheckOn,
    ],
  );
}

/** The person wrote to us from a point on a day: the best ground on which a message to it can rest. */
export async function noteUseByPerson(
  tx: Tx,
  partyId: string,
  pointId: string,
  day: string,
  texted: boolean,
): Promise<void> {
  await markParties(tx, [partyId]);
  await tx.query(
    `insert into point_bases (tenant_id, slot, party_id, point_id, used_by_person_on, texted_on)
     values ($1, $2, $3, $4, $5, case when $6 then $5::date end)
     on conflict (slot, tenant_id, point_id) do update set used_by_person_on = excluded.used_by_person_on,
       texted_on = coalesce(excluded.texted_on, point_bases.texted_on)`,
    [tx.tenantId, slotOf(partyId), partyId, pointId, day, texted],
  );
}

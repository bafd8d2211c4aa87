import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { markParties } from './store-gate-marks.ts';

export type StopRow = {
  stop_id: string;
  kind: string;
  channel: 'call' | 'sms' | 'email' | 'letter' | 'visit' | 'im' | null;
  point_id: string | null;
  account_id: string | null;
  asked_by: string;
  at: Date;
  since: string | null;
  until_on: string | null;
  proof: string | null;
  name_cipher: Buffer | null;
  reachable: boolean | null;
  silent_since: string | null;
  treatment_ended_on: string | null;
  recorded_by_name: string | null;
  lifted_at: Date | null;
};

/** Special states of a party, newest first, lifted ones included. */
export async function readStops(tx: Tx, partyId: string): Promise<StopRow[]> {
  return tx.query<StopRow>(
    `select s.stop_id, s.kind, s.channel, s.point_id, s.account_id, s.asked_by, s.at, s.since, s.until_on, s.proof,
            s.name_cipher, s.reachable, s.silent_since, s.treatment_ended_on, u.name as recorded_by_name, s.lifted_at
       from stops s left join users u on u.tenant_id = s.tenant_id and u.user_id = s.recorded_by
      where s.tenant_id = $1 and s.slot = $2 and s.party_id = $3
      order by s.lifted_at is not null, s.at desc, s.stop_id limit 100`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export type NewStop = {
  readonly stopId: string;
  readonly partyId: string;
  readonly kind: string;
  readonly channel: string | null;
  readonly pointId: string | null;
  readonly askedBy: string;
  readonly atMs: number;
  readonly recordedBy: string;
  readonly accountId?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly proof?: string | null;
  readonly nameCipher?: Uint8Array | null;
  readonly reachable?: boolean | null;
  readonly silentSince?: string | null;
  readonly contactId?: string | null;
};

export async function insertStop(tx: Tx, stop: NewStop): Promise<void> {
  await markParties(tx, [stop.partyId]);
  await tx.query(
    `insert into stops (tenant_id, slot, party_id, stop_id, kind, channel, point_id, asked_by, at, recorded_by, account_id,
                        since, until_on, proof, name_cipher, reachable, silent_since, contact_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      tx.tenantId,
      slotOf(stop.partyId),
      stop.partyId,
      stop.stopId,
      stop.kind,
      stop.channel,
      stop.pointId,
      stop.askedBy,
      new Date(stop.atMs),
      stop.recordedBy,
      stop.accountId ?? null,
      stop.since ?? null,
      stop.until ?? null,
      stop.proof ?? null,
      stop.nameCipher ?? null,
      stop.reachable ?? null,
      stop.silentSince ?? null,
      stop.contactId ?? null,
    ],
  );
}

/** What is changed of a state that stands; undefined leaves a column as it is. */
export type StopPatch = {
  readonly until?: string | null | undefined;
  readonly reachable?: boolean | undefined;
  readonly silentSince?: string | null | undefined;
  readonly treatmentEndedOn?: string | null | undefined;
};

export async function updateStop(tx: Tx, partyId: string, stopId: string, patch: StopPatch): Promise<void> {
  await tx.query(
    `update stops set until_on = case when $4 then $5::date else until_on end, reachable = coalesce($6, reachable),
            silent_since = case when $7 then $8::date else silent_since end,
            treatment_ended_on = case when $9 then $10::date else treatment_ended_on end
      where tenant_id = $1 and slot = $2 and stop_id = $3`,
    [
      tx.tenantId,
      slotOf(partyId),
      stopId,
      patch.until !== undefined,
      patch.until ?? null,
      patch.reachable ?? null,
      patch.silentSince !== undefined,
      patch.silentSince ?? null,
      patch.treatmentEndedOn !== undefined,
      patch.treatmentEndedOn ?? null,
    ],
  );
}

/** The party of a stop, for a route that was given nothing else. */
export async function findStopParty(tx: Tx, stopId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from stops where tenant_id = $1 and slot = any(${anySlot}) and stop_id = $2`,
    [tx.tenantId, stopId],
  );
  return rows[0]?.party_id ?? null;
}

/** Lifts a stop that stands; false when it was lifted before. */
export async function liftStopRow(
  tx: Tx,
  partyId: string,
  stopId: string,
  userId: string,
  atMs: number,
): Promise<boolean> {
  const rows = await tx.query<{ stop_id: string }>(
    `update stops set lifted_at = $5, lifted_by = $4
      where tenant_id = $1 and slot = $2 and stop_id = $3 and lifted_at is null returning stop_id`,
    [tx.tenantId, slotOf(partyId), stopId, userId, new Date(atMs)],
  );
  return rows.length > 0;
}

export type PartyStateRow = {
  kind: string;
  channel: StopRow['channel'];
  point_id: string | null;
  account_id: string | null;
  at: Date;
  since: string | null;
  until_on: string | null;
  zone: string;
};

/** States of a party that nobody lifted, and the zone in which their days are read. */
export async function readStanding(tx: Tx, partyId: string): Promise<PartyStateRow[]> {
  return tx.query<PartyStateRow>(
    `select s.kind, s.channel, s.point_id, s.account_id, s.at, s.since, s.until_on, p.zone
       from stops s join parties p on p.slot = s.slot and p.tenant_id = s.tenant_id and p.party_id = s.party_id
      where s.tenant_id = $1 and s.slot = $2 and s.party_id = $3 and s.lifted_at is null order by s.at, s.stop_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/** Disputes of a whole debt that are open, for which its ladder is held. */
export async function readWholeDisputes(
  tx: Tx,
  partyId: string,
): Promise<{ account_id: string; said_on: string }[]> {
  return tx.query<{ account_id: string; said_on: string }>(
    `select account_id, said_on from disputes
      where tenant_id = $1 and slot = $2 and party_id = $3 and closed_on is null and part_minor is null
        and (kind <> 'original-creditor-request' or answered_on is null)`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/**
 * Writes into the narrow row that the night reads what states and contact points say: the flags of states on the whole
 * person, the holds that have days or are one debt's, and the kinds of points that may be used.
 *
 * @param ours the bits of flags that come from states; the others are left alone
 * @param pointKinds point kinds with the bit that each sets
 */
export async function updatePartyState(
  tx: Tx,
  partyId: string,
  state: { readonly ours: number; readonly flags: number; readonly holds: string },
  pointKinds: Readonly<Record<string, number>>,
): Promise<void> {
  await tx.query(
    `update party_state s
        set flags = (s.flags & ~$4::integer) | $5::integer, holds = $6,
            points = coalesce((
              select bit_or(k.bit) from contact_points c
                join unnest($7::text[], $8::integer[]) as k (kind, bit) on k.kind = c.kind
               where c.tenant_id = $1 and c.slot = $2 and c.party_id = $3 and c.value <> ''
                 and c.status in ('verified','unverified')), 0)
      where s.tenant_id = $1 and s.slot = $2 and s.party_id = $3`,
    [
      tx.tenantId,
      slotOf(partyId),
      partyId,
      state.ours,
      state.flags,
      state.holds,
      Object.keys(pointKinds),
      Object.values(pointKinds),
    ],
  );
}

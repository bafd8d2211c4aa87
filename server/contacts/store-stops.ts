import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type StopRow = {
  stop_id: string;
  kind: string;
  channel: 'call' | 'sms' | 'email' | 'letter' | 'visit' | 'im' | null;
  point_id: string | null;
  asked_by: string;
  at: Date;
  lifted_at: Date | null;
};

/** Stops of a party, newest first, lifted ones included. */
export async function readStops(tx: Tx, partyId: string): Promise<StopRow[]> {
  return tx.query<StopRow>(
    `select stop_id, kind, channel, point_id, asked_by, at, lifted_at from stops
      where tenant_id = $1 and slot = $2 and party_id = $3 order by at desc, stop_id limit 100`,
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
};

export async function insertStop(tx: Tx, stop: NewStop): Promise<void> {
  await tx.query(
    `insert into stops (tenant_id, slot, party_id, stop_id, kind, channel, point_id, asked_by, at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
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

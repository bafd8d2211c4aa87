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

/**
 * Puts what stops and contact points say into the narrow row that the night reads: the flags that come from stops on the
 * whole party, and the kinds of points that may be used.
 *
 * @param flagKinds stop kinds with the bit that each sets
 * @param pointKinds point kinds with the bit that each sets
 */
export async function refreshPartyState(
  tx: Tx,
  partyId: string,
  flagKinds: Readonly<Record<string, number>>,
  pointKinds: Readonly<Record<string, number>>,
): Promise<void> {
  const flags = Object.values(flagKinds).reduce((sum, bit) => sum | bit, 0);
  await tx.query(
    `update party_state s
        set flags = (s.flags & ~$4::integer) | coalesce((
              select bit_or(f.bit) from stops t join unnest($5::text[], $6::integer[]) as f (kind, bit) on f.kind = t.kind
               where t.tenant_id = $1 and t.slot = $2 and t.party_id = $3 and t.lifted_at is null
                 and t.channel is null and t.point_id is null), 0),
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
      flags,
      Object.keys(flagKinds),
      Object.values(flagKinds),
      Object.keys(pointKinds),
      Object.values(pointKinds),
    ],
  );
}

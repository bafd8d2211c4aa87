import { slotOf } from '@duly/kernel/id.ts';
import { markParties } from '../contacts/store-gate-marks.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type PreferenceRow = {
  preference_id: string;
  kind: string;
  channel: 'call' | 'sms' | 'email' | 'letter' | 'visit' | 'im' | null;
  point_id: string | null;
  place: 'home' | 'work' | 'other' | null;
  weekdays: number[];
  from_minute: number;
  to_minute: number;
  said_on: string;
  said_at: Date;
  until_on: string | null;
  said_by: string;
  recorded_by_name: string | null;
};

/** What a party asked for and did not take back, newest first. */
export async function readPreferences(tx: Tx, partyId: string): Promise<PreferenceRow[]> {
  return tx.query<PreferenceRow>(
    `select f.preference_id, f.kind, f.channel, f.point_id, f.place, f.weekdays, f.from_minute, f.to_minute, f.said_on,
            f.said_at, f.until_on, f.said_by, u.name as recorded_by_name
       from preferences f left join users u on u.tenant_id = f.tenant_id and u.user_id = f.recorded_by
      where f.tenant_id = $1 and f.slot = $2 and f.party_id = $3 and f.withdrawn_at is null
      order by f.said_at desc, f.preference_id limit 100`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export type NewPreference = {
  readonly preferenceId: string;
  readonly kind: string;
  readonly channel: string | null;
  readonly pointId: string | null;
  readonly place: string | null;
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly saidOn: string;
  readonly saidAtMs: number;
  readonly untilOn: string | null;
  readonly saidBy: string;
  readonly contactId: string | null;
  readonly recordedBy: string;
};

export async function insertPreference(tx: Tx, partyId: string, one: NewPreference): Promise<void> {
  await markParties(tx, [partyId]);
  await tx.query(
    `insert into preferences (tenant_id, slot, party_id, preference_id, kind, channel, point_id, place, weekdays,
                              from_minute, to_minute, said_on, said_at, until_on, said_by, contact_id, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      tx.tenantId,
      slotOf(partyId),
      partyId,
      one.preferenceId,
      one.kind,
      one.channel,
      one.pointId,
      one.place,
      one.weekdays,
      one.fromMinute,
      one.toMinute,
      one.saidOn,
      new Date(one.saidAtMs),
      one.untilOn,
      one.saidBy,
      one.contactId,
      one.recordedBy,
    ],
  );
}

/** The party of a preference that stands, for a route that was given nothing else. */
export async function findPreferenceParty(tx: Tx, preferenceId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from preferences
      where tenant_id = $1 and slot = any(${anySlot}) and preference_id = $2 and withdrawn_at is null`,
    [tx.tenantId, preferenceId],
  );
  return rows[0]?.party_id ?? null;
}

export async function withdrawPreferenceRow(
  tx: Tx,
  partyId: string,
  preferenceId: string,
  userId: string,
  atMs: number,
): Promise<void> {
  await tx.query(
    `update preferences set withdrawn_at = $5, withdrawn_by = $4
      where tenant_id = $1 and slot = $2 and preference_id = $3 and withdrawn_at is null`,
    [tx.tenantId, slotOf(partyId), preferenceId, userId, new Date(atMs)],
  );
}

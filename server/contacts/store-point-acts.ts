import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { type PointKey, pointKeyOf } from './point-key.ts';

/** An act at a number, as it counts for the others who share it. Days are whole days since 1970-01-01. */
export type PointActRow = {
  key: Buffer;
  channel: 'call' | 'sms' | 'email' | 'letter' | 'visit' | 'im';
  voice: 'interactive' | 'informative';
  agency: boolean;
  role: string;
  outcome: string | null;
  local_day: number;
  at_ms: number;
};

const columns = `key, channel, voice, agency, role, outcome, local_day - date '1970-01-01' as local_day,
  (extract(epoch from at) * 1000)::float8 as at_ms`;

/** Acts at one number since a day that were meant for others than this party. */
export async function selectActsOfOthers(
  tx: Tx,
  partyId: string,
  point: PointKey,
  eventsFrom: number,
): Promise<PointActRow[]> {
  return tx.queryPrepared<PointActRow>(
    'point-acts-of-others',
    `select ${columns} from point_acts
      where tenant_id = $1 and slot = $2 and key = $3 and party_id <> $4 and local_day >= date '1970-01-01' + $5::integer
      order by at, permit_id`,
    [tx.tenantId, point.slot, point.value, partyId, eventsFrom],
  );
}

export type PointValue = { party_id: string; point_id: string; value_key: Buffer };

/** The keys of the values of these parties' contact points. */
export async function selectPointValues(tx: Tx, partyIds: readonly string[]): Promise<PointValue[]> {
  return tx.queryPrepared<PointValue>(
    'point-values',
    `select c.party_id, c.point_id, c.value_key from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
       join contact_points c on c.tenant_id = $1 and c.slot = w.slot and c.party_id = w.party_id and c.value <> ''`,
    [tx.tenantId, partyIds.map(slotOf), partyIds],
  );
}

/** Acts at these values since a day, with who was meant. */
export async function selectPointActs(
  tx: Tx,
  values: readonly Buffer[],
  eventsFrom: number,
): Promise<(PointActRow & { party_id: string })[]> {
  if (values.length === 0) return [];
  const keys = values.map(pointKeyOf);
  return tx.queryPrepared<PointActRow & { party_id: string }>(
    'point-acts',
    `select a.party_id, ${columns} from unnest($2::smallint[], $3::bytea[]) as w (at_slot, value)
       join point_acts a on a.tenant_id = $1 and a.slot = w.at_slot and a.key = w.value
        and a.local_day >= date '1970-01-01' + $4::integer
      order by a.at, a.permit_id`,
    [tx.tenantId, keys.map((one) => one.slot), values, eventsFrom],
  );
}

/** The value that a contact point of the party has; null where it has none. */
export async function readPointKey(
  tx: Tx,
  partyId: string,
  pointId: string | null,
): Promise<PointKey | null> {
  if (pointId === null) return null;
  const rows = await tx.query<{ value_key: Buffer }>(
    'select value_key from contact_points where tenant_id = $1 and slot = $2 and point_id = $3 and party_id = $4',
    [tx.tenantId, slotOf(partyId), pointId, partyId],
  );
  return rows[0] === undefined ? null : pointKeyOf(rows[0].value_key);
}

/** What became of an act at a number, and the counts there of rules under which that does not count are given back. */
export async function settlePointAct(
  tx: Tx,
  point: PointKey,
  permitId: string,
  outcome: string,
  released: readonly string[],
): Promise<void> {
  await tx.query(
    'update point_acts set outcome = $5 where tenant_id = $1 and slot = $2 and key = $3 and permit_id = $4',
    [tx.tenantId, point.slot, point.value, permitId, outcome],
  );
  if (released.length === 0) return;
  await tx.query(
    `delete from gate_counts where tenant_id = $1 and slot = $2 and key = $3 and permit_id = $4 and rule_id = any($5::text[])`,
    [tx.tenantId, point.slot, point.key, permitId, released],
  );
}

/** Takes back what permits that nobody used raised at the numbers they were for; one statement a slot, ascending. */
export async function forgetPointActs(tx: Tx, partyId: string, permitIds: readonly string[]): Promise<void> {
  const values = await tx.query<{ value_key: Buffer }>(
    `select distinct c.value_key from permits m
       join contact_points c on c.tenant_id = m.tenant_id and c.slot = m.slot and c.point_id = m.point_id
      where m.tenant_id = $1 and m.slot = $2 and m.permit_id = any($3::uuid[])`,
    [tx.tenantId, slotOf(partyId), permitIds],
  );
  const points = values.map((row) => pointKeyOf(row.value_key));
  for (const { slot, value, key } of points.sort((a, b) => a.slot - b.slot)) {
    await tx.query(
      `with gone as (delete from point_acts where tenant_id = $1 and slot = $2 and key = $3 and permit_id = any($5::uuid[]))
       delete from gate_counts where tenant_id = $1 and slot = $2 and key = $4 and permit_id = any($5::uuid[])`,
      [tx.tenantId, slot, value, key, permitIds],
    );
  }
}

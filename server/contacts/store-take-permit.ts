import { type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { PointKey } from './point-key.ts';
import { type DecisionRow, decisionColumns, decisionPlaces, decisionValues } from './store-decisions.ts';

/** Whether anything is owed under the party's own name, or ever was. */
export async function hasAccount(tx: Tx, partyId: string): Promise<boolean> {
  const [row] = await tx.prepared<{ has: boolean }>(
    'permit-has-account',
    'select exists (select from accounts where tenant_id = $1 and slot = $2 and party_id = $3) as has',
    [tx.tenantId, slotOf(partyId), partyId],
  );
  return row?.has === true;
}

/**
 * Makes the key of a point's value where it is missing and locks it until commit, in a statement of its own: whoever counts
 * does so in a later one, because a statement counts with the snapshot it began with. The slot is that of `pointKeyOf`.
 *
 * @returns whether others than this party may have acts at the value, which the row says as it is once it is locked; null
 *   where the party has no such point
 */
export async function lockPointKey(tx: Tx, partyId: string, pointId: string): Promise<boolean | null> {
  const [row] = await tx.prepared<{ shared: boolean }>(
    'permit-lock-key',
    `insert into gate_keys as k (tenant_id, slot, key, party_id, shared)
     select $1, get_byte(c.value_key, 0) << 2 | get_byte(c.value_key, 1) >> 6, 'value:' || encode(c.value_key, 'hex'), $3, false
       from contact_points c
      where c.tenant_id = $1 and c.slot = $2 and c.party_id = $3 and c.point_id = $4 and c.value <> ''
         on conflict (slot, tenant_id, key) do update set shared = k.shared or k.party_id is distinct from excluded.party_id
     returning shared`,
    [tx.tenantId, slotOf(partyId), partyId, pointId],
  );
  return row?.shared ?? null;
}

export type NewPermit = {
  readonly permitId: string;
  readonly partyId: string;
  readonly decisionId: string;
  readonly channel: string;
  readonly pointId: string | null;
  readonly contentHash: string | null;
  readonly userId: string;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
  readonly localDay: Day;
};

export type CountRow = {
  readonly key: string;
  readonly ruleId: string;
  readonly day: Day;
  readonly cap: number;
  /** The number after those that were counted. */
  readonly next: number;
};

/**
 * How a count gets its number up to its cap: `next` after those that were counted, which is one probe of the key; or any
 * that is `free`, for when the next one is still taken, since one before it was given back.
 */
export type Numbering = 'next' | 'free';

// Where there is no free number the column is null and the statement fails, so that wrong code cannot give one too many.
const numbers: Readonly<Record<Numbering, (slot: string) => string>> = {
  next: () => 'case when w.next <= w.cap then w.next end',
  free: (slot) => `(select free.n from generate_series(1, w.cap) as free (n)
            where not exists (select from gate_counts c where c.tenant_id = $1 and c.slot = ${slot} and c.key = w.key
                                 and c.rule_id = w.rule_id and c.day = w.day and c.n = free.n) limit 1)`,
};

const takeNumbers = (numbering: Numbering, slot: string, permit: string, from: number) =>
  `insert into gate_counts (tenant_id, slot, key, rule_id, day, n, permit_id)
   select $1, ${slot}, w.key, w.rule_id, w.day, ${numbers[numbering](slot)}, ${permit}
     from unnest($${from}::text[], $${from + 1}::text[], $${from + 2}::date[], $${from + 3}::integer[], $${from + 4}::integer[])
          as w (key, rule_id, day, cap, next)`;

/** Whether a statement failed because the next number was taken. */
export function isNumberTaken(error: unknown): boolean {
  const { code, table } = (error ?? {}) as { code?: unknown; table?: unknown };
  return code === '23505' && table === 'gate_counts';
}

const countValues = (counts: readonly CountRow[]): unknown[] => [
  counts.map((one) => one.key),
  counts.map((one) => one.ruleId),
  counts.map((one) => formatDay(one.day)),
  counts.map((one) => one.cap),
  counts.map((one) => one.next),
];

const byNumbering = (sql: (numbering: Numbering) => string): Readonly<Record<Numbering, string>> => ({
  next: sql('next'),
  free: sql('free'),
});

const keepSql = byNumbering(
  (numbering) => `with decision as (insert into gate_decisions ${decisionColumns}
       ${decisionPlaces}),
     permit as (insert into permits (tenant_id, slot, party_id, permit_id, decision_id, channel, point_id, content_hash,
                                     user_id, issued_at, expires_at, local_day)
       values ($1, $2, $3, $15, $4, $16, $17, decode($18, 'hex'), $6, $5, $19, $20))
     ${takeNumbers(numbering, '$2', '$15::uuid', 21)}`,
);

const keepPointSql = byNumbering(
  (
    numbering,
  ) => `with act as (insert into point_acts (tenant_id, slot, key, permit_id, party_id, local_day, at, channel, voice, agency, role)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
     ${takeNumbers(numbering, '$2', '$4::uuid', 12)}`,
);

/** Keeps a decision, the permit that stands on it and the person's counts that it raises, in one statement. */
export async function insertPermit(
  tx: Tx,
  decision: DecisionRow,
  permit: NewPermit,
  counts: readonly CountRow[],
  numbering: Numbering,
): Promise<void> {
  await tx.prepared(`permit-keep-${numbering}`, keepSql[numbering], [
    ...decisionValues(tx, decision),
    permit.permitId,
    permit.channel,
    permit.pointId,
    permit.contentHash,
    new Date(permit.expiresAtMs).toISOString(),
    formatDay(permit.localDay),
    ...countValues(counts),
  ]);
}

export type NewPointAct = {
  readonly voice: string;
  readonly agency: boolean;
  readonly role: string;
};

/** Keeps an act at a number that parties may share, with the counts of that number, in the number's own slot. */
export async function insertPointAct(
  tx: Tx,
  point: PointKey,
  permit: NewPermit,
  act: NewPointAct,
  counts: readonly CountRow[],
  numbering: Numbering,
): Promise<void> {
  await tx.prepared(`permit-keep-point-${numbering}`, keepPointSql[numbering], [
    tx.tenantId,
    point.slot,
    point.value,
    permit.permitId,
    permit.partyId,
    formatDay(permit.localDay),
    new Date(permit.issuedAtMs).toISOString(),
    permit.channel,
    act.voice,
    act.agency,
    act.role,
    ...countValues(counts),
  ]);
}

import { type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { type Desk, type DeskRow, deskColumns, deskOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { PointKey } from './point-key.ts';
import { type DecisionRow, decisionColumns, decisionValues } from './store-decisions.ts';

/** Whom and what a permit is asked for, and at which desk, as far as it must be known before anything is locked. */
export type PermitSubject = {
  readonly desk: Desk;
  readonly known: boolean;
  readonly erased: boolean;
  readonly hasAccount: boolean;
  /** Of the point where one is named and the party has it. */
  readonly valueKey: Buffer | null;
};

type SubjectRow = DeskRow & {
  known: boolean;
  erased: boolean;
  has_account: boolean;
  value_key: Buffer | null;
};

/** The tenant, the party, and the value of the point where one is named. */
export async function readPermitSubject(
  tx: Tx,
  partyId: string,
  pointId: string | null,
): Promise<PermitSubject> {
  const [row] = await tx.queryPrepared<SubjectRow>(
    'permit-subject',
    `select ${deskColumns}, p.party_id is not null as known, p.erased_at is not null as erased, c.value_key,
            exists (select from accounts a where a.slot = $2 and a.tenant_id = $1 and a.party_id = $3) as has_account
       from tenants t
       left join parties p on p.tenant_id = t.tenant_id and p.slot = $2 and p.party_id = $3
       left join contact_points c on c.slot = $2 and c.tenant_id = $1 and c.party_id = $3 and c.point_id = $4
      where t.tenant_id = $1`,
    [tx.tenantId, slotOf(partyId), partyId, pointId],
  );
  if (row === undefined) throw new Error('a session of a tenant that is gone');
  const { known, erased, has_account: hasAccount, value_key: valueKey } = row;
  return { desk: deskOf(row), known, erased, hasAccount, valueKey };
}

/**
 * Makes the key where it is missing and locks it until commit, in a statement of its own: whoever counts does so in a
 * later one, because a statement counts with the snapshot it began with.
 */
export async function lockPointKey(tx: Tx, { slot, key }: PointKey): Promise<void> {
  await tx.queryPrepared(
    'permit-lock-key',
    `insert into gate_keys (tenant_id, slot, key) values ($1, $2, $3)
       on conflict (slot, tenant_id, key) do update set key = excluded.key`,
    [tx.tenantId, slot, key],
  );
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
};

// Each takes the lowest free number up to its cap; where there is none the column is null and the statement fails, so that
// wrong code cannot give one too many.
const takeNumbers = (slot: string, permit: string, from: number) =>
  `insert into gate_counts (tenant_id, slot, key, rule_id, day, n, permit_id)
   select $1, ${slot}, w.key, w.rule_id, w.day,
          (select min(free.n) from generate_series(1, w.cap) as free (n)
            where not exists (select from gate_counts c where c.tenant_id = $1 and c.slot = ${slot} and c.key = w.key
                                 and c.rule_id = w.rule_id and c.day = w.day and c.n = free.n)),
          ${permit}
     from unnest($${from}::text[], $${from + 1}::text[], $${from + 2}::date[], $${from + 3}::integer[])
          as w (key, rule_id, day, cap)`;

const countValues = (counts: readonly CountRow[]): unknown[] => [
  counts.map((one) => one.key),
  counts.map((one) => one.ruleId),
  counts.map((one) => formatDay(one.day)),
  counts.map((one) => one.cap),
];

/** Keeps a decision, the permit that stands on it and the person's counts that it raises, in one statement. */
export async function insertPermit(
  tx: Tx,
  decision: DecisionRow,
  permit: NewPermit,
  counts: readonly CountRow[],
): Promise<void> {
  await tx.queryPrepared(
    'permit-keep',
    `with decision as (insert into gate_decisions ${decisionColumns}
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)),
     permit as (insert into permits (tenant_id, slot, party_id, permit_id, decision_id, channel, point_id, content_hash,
                                     user_id, issued_at, expires_at, local_day)
       values ($1, $2, $3, $14, $4, $15, $16, decode($17, 'hex'), $6, $5, $18, $19))
     ${takeNumbers('$2', '$14::uuid', 20)}`,
    [
      ...decisionValues(tx, decision),
      permit.permitId,
      permit.channel,
      permit.pointId,
      permit.contentHash,
      new Date(permit.expiresAtMs).toISOString(),
      formatDay(permit.localDay),
      ...countValues(counts),
    ],
  );
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
): Promise<void> {
  await tx.queryPrepared(
    'permit-keep-point',
    `with act as (insert into point_acts (tenant_id, slot, key, permit_id, party_id, local_day, at, channel, voice, agency, role)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
     ${takeNumbers('$2', '$4::uuid', 12)}`,
    [
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
    ],
  );
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/**
 * Makes what is missing of the keys and locks them ascending until commit. Both are statements of their own: whoever
 * counts does so in a later one, because a statement counts with the snapshot it began with.
 */
export async function lockGateKeys(tx: Tx, partyId: string, keys: readonly string[]): Promise<void> {
  const slot = slotOf(partyId);
  await tx.query(
    `insert into gate_keys (tenant_id, slot, key) select $1, $2, k from unnest($3::text[]) k order by k collate "C"
         on conflict do nothing`,
    [tx.tenantId, slot, keys],
  );
  await tx.query(
    `select key from gate_keys where tenant_id = $1 and slot = $2 and key = any($3::text[]) order by key collate "C" for update`,
    [tx.tenantId, slot, keys],
  );
}

export type DecisionRow = {
  readonly decisionId: string;
  readonly partyId: string;
  readonly atMs: number;
  readonly userId: string;
  readonly intent: ContactIntent;
  readonly verdict: string;
  readonly findings: unknown;
  readonly notApplied: unknown;
  readonly untilMs: number | null;
  readonly rulebook: string;
};

export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await tx.query(
    `insert into gate_decisions (tenant_id, slot, party_id, decision_id, at, user_id, intent, verdict, findings,
                                 not_applied, until_at, rulebook)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.tenantId,
      slotOf(row.partyId),
      row.partyId,
      row.decisionId,
      new Date(row.atMs),
      row.userId,
      canonical(row.intent),
      row.verdict,
      JSON.stringify(row.findings),
      JSON.stringify(row.notApplied),
      row.untilMs === null ? null : new Date(row.untilMs),
      row.rulebook,
    ],
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

/**
 * Keeps a permit with the counts it raises. Each takes the lowest free number up to its cap; where there is none the
 * column is null and the statement fails, so that wrong code cannot give one too many.
 */
export async function insertPermit(tx: Tx, permit: NewPermit, counts: readonly CountRow[]): Promise<void> {
  const slot = slotOf(permit.partyId);
  await tx.query(
    `insert into permits (tenant_id, slot, party_id, permit_id, decision_id, channel, point_id, content_hash, user_id,
                          issued_at, expires_at, local_day)
     values ($1, $2, $3, $4, $5, $6, $7, decode($8, 'hex'), $9, $10, $11, $12)`,
    [
      tx.tenantId,
      slot,
      permit.partyId,
      permit.permitId,
      permit.decisionId,
      permit.channel,
      permit.pointId,
      permit.contentHash,
      permit.userId,
      new Date(permit.issuedAtMs),
      new Date(permit.expiresAtMs),
      formatDay(permit.localDay),
    ],
  );
  await tx.query(
    `insert into gate_counts (tenant_id, slot, key, rule_id, day, n, permit_id)
     select $1, $2, w.key, w.rule_id, w.day,
            (select min(free.n) from generate_series(1, w.cap) as free (n)
              where not exists (select from gate_counts c where c.tenant_id = $1 and c.slot = $2 and c.key = w.key
                                   and c.rule_id = w.rule_id and c.day = w.day and c.n = free.n)),
            $7
       from unnest($3::text[], $4::text[], $5::date[], $6::integer[]) as w (key, rule_id, day, cap)`,
    [
      tx.tenantId,
      slot,
      counts.map((one) => one.key),
      counts.map((one) => one.ruleId),
      counts.map((one) => formatDay(one.day)),
      counts.map((one) => one.cap),
      permit.permitId,
    ],
  );
}

export type PermitRow = {
  permit_id: string;
  decision_id: string;
  channel: string;
  point_id: string | null;
  user_id: string | null;
  issued_at: Date;
  expires_at: Date;
  local_day: string;
  status: 'open' | 'used' | 'released';
  voice: 'interactive' | 'informative';
};

/** A permit of the party, locked until commit, so that it is used once. */
export async function lockPermit(tx: Tx, partyId: string, permitId: string): Promise<PermitRow | null> {
  const rows = await tx.query<PermitRow>(
    `select m.permit_id, m.decision_id, m.channel, m.point_id, m.user_id, m.issued_at, m.expires_at, m.local_day, m.status,
            coalesce(d.intent ->> 'voice', 'interactive') as voice
       from permits m join gate_decisions d on d.slot = m.slot and d.tenant_id = m.tenant_id and d.decision_id = m.decision_id
      where m.tenant_id = $1 and m.slot = $2 and m.permit_id = $4 and m.party_id = $3
        for update of m`,
    [tx.tenantId, slotOf(partyId), partyId, permitId],
  );
  return rows[0] ?? null;
}

/** The rules that a permit counts under. */
export async function readCountedRules(tx: Tx, partyId: string, permitId: string): Promise<string[]> {
  const rows = await tx.query<{ rule_id: string }>(
    'select distinct rule_id from gate_counts where tenant_id = $1 and slot = $2 and permit_id = $3',
    [tx.tenantId, slotOf(partyId), permitId],
  );
  return rows.map((row) => row.rule_id);
}

/** Ends a permit with what came of it, and gives back the counts of rules under which that does not count. */
export async function usePermit(
  tx: Tx,
  partyId: string,
  permitId: string,
  outcome: string,
  atMs: number,
  released: readonly string[],
): Promise<void> {
  const slot = slotOf(partyId);
  await tx.query(
    `update permits set status = 'used', outcome = $4, outcome_at = $5
      where tenant_id = $1 and slot = $2 and permit_id = $3`,
    [tx.tenantId, slot, permitId, outcome, new Date(atMs)],
  );
  if (released.length === 0) return;
  await tx.query(
    'delete from gate_counts where tenant_id = $1 and slot = $2 and permit_id = $3 and rule_id = any($4::text[])',
    [tx.tenantId, slot, permitId, released],
  );
}

import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { PointKey } from './point-key.ts';

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
  outcome_at: Date | null;
  voice: 'interactive' | 'informative';
};

/** A permit of the party, locked until commit, so that it is used once. */
export async function lockPermit(tx: Tx, partyId: string, permitId: string): Promise<PermitRow | null> {
  const rows = await tx.query<PermitRow>(
    `select m.permit_id, m.decision_id, m.channel, m.point_id, m.user_id, m.issued_at, m.expires_at, m.local_day, m.status, m.outcome_at,
            coalesce(d.intent ->> 'voice', 'interactive') as voice
       from permits m join gate_decisions d on d.slot = m.slot and d.tenant_id = m.tenant_id and d.decision_id = m.decision_id
      where m.tenant_id = $1 and m.slot = $2 and m.permit_id = $4 and m.party_id = $3
        for update of m`,
    [tx.tenantId, slotOf(partyId), partyId, permitId],
  );
  return rows[0] ?? null;
}

/** The rules that a permit counts under, those of its number included; one statement a slot. */
export async function readCountedRules(
  tx: Tx,
  partyId: string,
  permitId: string,
  point: PointKey | null,
): Promise<string[]> {
  const slots = new Set(point === null ? [slotOf(partyId)] : [slotOf(partyId), point.slot]);
  const rules = new Set<string>();
  for (const slot of slots) {
    const rows = await tx.query<{ rule_id: string }>(
      'select distinct rule_id from gate_counts where tenant_id = $1 and slot = $2 and permit_id = $3',
      [tx.tenantId, slot, permitId],
    );
    for (const { rule_id } of rows) rules.add(rule_id);
  }
  return [...rules];
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

import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** An intent as a decision keeps it; one of an older day lacks what was added since. */
export type OpenPermit = { permit_id: string; intent: Record<string, unknown> };

/** Permits of a party that somebody could still use, locked until commit. */
export async function lockOpenPermits(tx: Tx, partyId: string, atMs: number): Promise<OpenPermit[]> {
  return tx.query<OpenPermit>(
    `select m.permit_id, d.intent
       from permits m join gate_decisions d on d.slot = m.slot and d.tenant_id = m.tenant_id and d.decision_id = m.decision_id
      where m.tenant_id = $1 and m.slot = $2 and m.party_id = $3 and m.status = 'open' and m.expires_at >= $4
      order by m.permit_id for update of m`,
    [tx.tenantId, slotOf(partyId), partyId, new Date(atMs)],
  );
}

/** Takes back permits that nobody has used, with the counts that they raised. */
export async function revokePermits(
  tx: Tx,
  partyId: string,
  permitIds: readonly string[],
  atMs: number,
): Promise<void> {
  const slot = slotOf(partyId);
  await tx.query(
    `update permits set status = 'released', outcome = 'revoked', outcome_at = $4
      where tenant_id = $1 and slot = $2 and permit_id = any($3::uuid[]) and status = 'open'`,
    [tx.tenantId, slot, permitIds, new Date(atMs)],
  );
  await tx.query(
    'delete from gate_counts where tenant_id = $1 and slot = $2 and permit_id = any($3::uuid[])',
    [tx.tenantId, slot, permitIds],
  );
}

import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/**
 * Says that something special is recorded of parties: a state, an agreement, a consent, a preference, a dispute, the basis
 * of a point. Before the first row of any of them, or their foreign key refuses it; the gate reads those tables only for
 * parties that are marked.
 */
export async function markParties(tx: Tx, partyIds: readonly string[]): Promise<void> {
  await tx.query(
    `insert into gate_marks (tenant_id, slot, party_id)
     select distinct $1::uuid, w.slot, w.party_id from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
         on conflict do nothing`,
    [tx.tenantId, partyIds.map(slotOf), partyIds],
  );
}

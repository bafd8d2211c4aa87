import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { slotOfReference } from '../keys/derive-id.ts';

/** The customer that a reference means on a day: one row by its key. Null: nobody. */
export async function findByReference(tx: Tx, reference: string, day: string): Promise<string | null> {
  const key = normaliseReference(reference);
  const rows = await tx.prepared<{ party_id: string }>(
    'credit-reference',
    `select party_id from refs
      where slot = $2 and tenant_id = $1 and domain = 'party' and source = '' and reference = $3
        and from_day <= $4::date and (to_day is null or to_day >= $4::date)
      order by from_day desc limit 1`,
    [tx.tenantId, slotOfReference('party', '', key), key, day],
  );
  return rows[0]?.party_id ?? null;
}

/** Who answers for a customer now: those that were merged are followed. Null: there is none. */
export async function followMerges(tx: Tx, partyId: string): Promise<string | null> {
  let at = partyId;
  // A chain of merges is short; the bound keeps a ring that should not be there from turning for ever.
  for (let step = 0; step < 20; step += 1) {
    const [row] = await tx.prepared<{ merged_into: string | null }>(
      'credit-merged',
      'select merged_into from parties where slot = $2 and tenant_id = $1 and party_id = $3',
      [tx.tenantId, slotOf(at), at],
    );
    if (row === undefined) return null;
    if (row.merged_into === null) return at;
    at = row.merged_into;
  }
  return null;
}

import type { Tx } from '../db/tenant-tx.ts';
import { slotOfReference } from '../keys/derive-id.ts';

export type ReferenceHolder = { readonly paymentId: string; readonly fromBank: boolean };

/** Which payments references mean now, and whether these came from a bank line. */
export async function readReferenceHolders(
  tx: Tx,
  references: readonly string[],
): Promise<Map<string, ReferenceHolder>> {
  const rows = await tx.query<{ reference: string; target_id: string; from_bank: boolean }>(
    `select r.reference, r.target_id,
            exists (select from bank_payments b where b.slot = r.party_slot and b.tenant_id = $1 and b.payment_id = r.target_id) as from_bank
       from unnest($2::smallint[], $3::text[]) as w (slot, reference)
       join refs r on r.slot = w.slot and r.tenant_id = $1 and r.domain = 'payment' and r.source = ''
                  and r.reference = w.reference and r.to_day is null`,
    [tx.tenantId, references.map((one) => slotOfReference('payment', '', one)), references],
  );
  return new Map(rows.map((row) => [row.reference, { paymentId: row.target_id, fromBank: row.from_bank }]));
}

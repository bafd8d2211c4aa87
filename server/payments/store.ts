import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** The party of a payment, for a route that was given nothing else. */
export async function findPaymentParty(tx: Tx, paymentId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from payments where tenant_id = $1 and slot = any(${anySlot}) and payment_id = $2`,
    [tx.tenantId, paymentId],
  );
  return rows[0]?.party_id ?? null;
}

/** The account's currency; null when it is not this party's. */
export async function readPaidAccount(
  tx: Tx,
  partyId: string,
  accountId: string,
): Promise<{ currency: string } | null> {
  const rows = await tx.query<{ currency: string }>(
    'select currency from accounts where tenant_id = $1 and slot = $2 and account_id = $4 and party_id = $3',
    [tx.tenantId, slotOf(partyId), partyId, accountId],
  );
  return rows[0] ?? null;
}

/** Whether a payment reference means a payment already. */
export async function paymentReferenceKnown(tx: Tx, slot: number, reference: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from refs where tenant_id = $1 and slot = $2 and domain = 'payment' and source = '' and reference = $3
        and to_day is null`,
    [tx.tenantId, slot, reference],
  );
  return rows.length > 0;
}

/**
 * Notes which payment a reference means. Fails on the key where another transaction noted it a moment ago: then the same
 * money would be booked twice, and nothing of this one stays.
 *
 * @param ref.slot slot of the reference
 */
export async function claimPaymentReference(
  tx: Tx,
  ref: { slot: number; reference: string; spelling: string; partyId: string; paymentId: string },
): Promise<void> {
  await tx.query(
    `insert into refs (tenant_id, slot, domain, source, reference, spelling, party_slot, party_id, target_id)
     values ($1, $2, 'payment', '', $3, $4, $5, $6, $7)`,
    [tx.tenantId, ref.slot, ref.reference, ref.spelling, slotOf(ref.partyId), ref.partyId, ref.paymentId],
  );
}

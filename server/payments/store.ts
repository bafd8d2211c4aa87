import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** The party and the reference of a payment, for a route that was given nothing else. */
export async function findPayment(
  tx: Tx,
  paymentId: string,
): Promise<{ partyId: string; reference: string } | null> {
  const rows = await tx.query<{ partyId: string; reference: string }>(
    `select party_id as "partyId", reference from payments
      where tenant_id = $1 and slot = any(${anySlot}) and payment_id = $2`,
    [tx.tenantId, paymentId],
  );
  return rows[0] ?? null;
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

/** References of the account's payments that stand: those of files are not in `refs`. */
export async function readPaymentReferences(tx: Tx, partyId: string, accountId: string): Promise<string[]> {
  const rows = await tx.query<{ reference: string }>(
    `select reference from payments
      where tenant_id = $1 and slot = $2 and account_id = $3 and reversed_at is null`,
    [tx.tenantId, slotOf(partyId), accountId],
  );
  return rows.map((row) => row.reference);
}

/** What a reference in `refs` is found by; `slot` is the reference's own. */
export type PaymentReference = { readonly slot: number; readonly reference: string };

const openRef = `tenant_id = $1 and slot = $2 and domain = 'payment' and source = '' and reference = $3`;

/**
 * Notes which payment a reference means, from the day after it last meant another. Looks and writes in one statement:
 * of two who claim a reference at once the second waits for the first and gets false.
 *
 * @returns false when the reference means a payment already
 */
export async function claimPaymentReference(
  tx: Tx,
  ref: PaymentReference & { spelling: string; partyId: string; paymentId: string },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into refs (tenant_id, slot, domain, source, reference, from_day, spelling, party_slot, party_id, target_id)
     select $1, $2, 'payment', '', $3, coalesce(greatest(max(from_day), max(to_day)) + 1, date '0001-01-01'), $4, $5, $6, $7
       from refs where ${openRef}
     having count(*) filter (where to_day is null) = 0
         on conflict do nothing returning target_id`,
    [tx.tenantId, ref.slot, ref.reference, ref.spelling, slotOf(ref.partyId), ref.partyId, ref.paymentId],
  );
  return rows.length > 0;
}

/** Takes back a claim of this transaction, for a payment that the ledger then refused. */
export async function dropPaymentReference(
  tx: Tx,
  ref: PaymentReference & { paymentId: string },
): Promise<void> {
  await tx.query(`delete from refs where ${openRef} and target_id = $4`, [
    tx.tenantId,
    ref.slot,
    ref.reference,
    ref.paymentId,
  ]);
}

/** From the day after `onDay` a reference means this payment no more, and may be booked where it belongs. */
export async function endPaymentReference(
  tx: Tx,
  ref: PaymentReference & { paymentId: string },
  onDay: string,
): Promise<void> {
  await tx.query(`update refs set to_day = $5 where ${openRef} and target_id = $4 and to_day is null`, [
    tx.tenantId,
    ref.slot,
    ref.reference,
    ref.paymentId,
    onDay,
  ]);
}

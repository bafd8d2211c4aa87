import type { AllocationRecord } from '@duly/core/ledger/allocation-record.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type FoundPayment = {
  readonly partyId: string;
  readonly reference: string;
  /** The payment as it came, where the id is that of one account's part. */
  readonly wholeId: string;
};

/** The party and the reference of a payment, for a route that was given nothing else. */
export async function findPayment(tx: Tx, paymentId: string): Promise<FoundPayment | null> {
  const rows = await tx.query<FoundPayment>(
    `select party_id as "partyId", reference, coalesce(whole_id, payment_id) as "wholeId" from payments
      where tenant_id = $1 and slot = any(${anySlot}) and payment_id = $2`,
    [tx.tenantId, paymentId],
  );
  return rows[0] ?? null;
}

export type PaymentRow = {
  payment_id: string;
  account_id: string;
  account_reference: string;
  party_name: string;
  currency: string;
  amount_minor: bigint;
  whole_minor: bigint | null;
  paid_on: string;
  method: string;
  reference: string;
  designated_account: string | null;
  booked_at: Date;
  recorded_by: string | null;
  by_name: string | null;
  reversed_at: Date | null;
  reversal_reason: string | null;
  replaces: string | null;
  replaced_by: string | null;
  resting: bigint;
};

/** A payment and its parts, its own row first; `resting` is what of each rests on account now. */
export async function readPaymentRows(tx: Tx, slot: number, wholeId: string): Promise<PaymentRow[]> {
  return tx.query<PaymentRow>(
    `select p.payment_id, p.account_id, a.reference as account_reference, y.name as party_name, p.currency, p.amount_minor,
            p.whole_minor, p.paid_on, p.method, p.reference, p.designated_account, p.booked_at, p.recorded_by, u.name as by_name,
            p.reversed_at, p.reversal_reason, p.replaces,
            (select n.payment_id from payments n
              where n.slot = p.slot and n.tenant_id = $1 and n.account_id in (select account_id from accounts o
                     where o.slot = p.slot and o.tenant_id = $1 and o.party_id = p.party_id)
                and n.replaces = $3 and n.whole_id is null limit 1) as replaced_by,
            (select coalesce(-sum(s.amount_minor), 0)::bigint from postings s
              where s.slot = p.slot and s.tenant_id = $1 and s.account_id = p.account_id and s.item_id is null
                and s.cause_id = p.payment_id) as resting
       from payments p
       join accounts a on a.slot = p.slot and a.tenant_id = $1 and a.account_id = p.account_id
       join parties y on y.slot = p.slot and y.tenant_id = $1 and y.party_id = p.party_id
       left join users u on u.tenant_id = $1 and u.user_id = p.recorded_by
      where p.slot = $2 and p.tenant_id = $1 and (p.payment_id = $3 or p.whole_id = $3)
      order by p.whole_id nulls first, p.payment_id`,
    [tx.tenantId, slot, wholeId],
  );
}

/** References of the accounts and items of these records, by id. */
export async function readLedgerNames(
  tx: Tx,
  slot: number,
  records: readonly AllocationRecord[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; reference: string }>(
    `select account_id as id, reference from accounts where slot = $1 and tenant_id = $2 and account_id = any($3::uuid[])
      union all
     select item_id, reference from items where slot = $1 and tenant_id = $2 and item_id = any($4::uuid[])`,
    [
      slot,
      tx.tenantId,
      [...new Set(records.flatMap((record) => record.accounts.map((one) => one.accountId)))],
      [...new Set(records.flatMap((record) => record.debts.map((one) => one.itemId)))],
    ],
  );
  return new Map(rows.map((row) => [row.id, row.reference]));
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

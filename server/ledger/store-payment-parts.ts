import type { Allocation } from '@duly/core/ledger/allocate-money.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** One account's part of a payment. */
export type PaymentPart = {
  readonly slot: number;
  readonly wholeId: string;
  readonly wholeMinor: bigint;
  /** The payment's own id in the first part. */
  readonly paymentId: string;
  readonly accountId: string;
  readonly minor: bigint;
  readonly lines: Allocation['lines'];
  readonly restMinor: bigint;
};

/**
 * Makes one row an account of payments that were booked a moment ago in this transaction as one row each: the first part
 * stays in the row that stands, the others are inserted beside it.
 */
export async function splitPayments(tx: Tx, parts: readonly PaymentPart[]): Promise<void> {
  if (parts.length === 0) return;
  const values = [
    tx.tenantId,
    parts.map((part) => part.slot),
    parts.map((part) => part.wholeId),
    parts.map((part) => part.wholeMinor),
    parts.map((part) => part.paymentId),
    parts.map((part) => part.accountId),
    parts.map((part) => part.minor),
  ];
  const given = `unnest($2::smallint[], $3::uuid[], $4::bigint[], $5::uuid[], $6::uuid[], $7::bigint[])
                 as w (slot, whole_id, whole_minor, payment_id, account_id, minor)`;
  await tx.query(
    `insert into payments (tenant_id, slot, party_id, payment_id, account_id, reference, currency, amount_minor, paid_on, method,
                           designated_account, booked_at, recorded_by, source_run, whole_id, replaces)
     select $1, p.slot, p.party_id, w.payment_id, w.account_id, p.reference, p.currency, w.minor, p.paid_on, p.method,
            p.designated_account, p.booked_at, p.recorded_by, p.source_run, w.whole_id, p.replaces
       from ${given}
       join payments p on p.slot = w.slot and p.tenant_id = $1 and p.payment_id = w.whole_id
      where w.payment_id <> w.whole_id`,
    values,
  );
  await tx.query(
    `update payments p set account_id = w.account_id, amount_minor = w.minor, whole_minor = w.whole_minor
       from ${given}
      where p.slot = w.slot and p.tenant_id = $1 and p.payment_id = w.payment_id and w.payment_id = w.whole_id`,
    values,
  );
}

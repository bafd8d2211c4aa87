import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber } from './booking.ts';
import type { AccountKey } from './store-allocation.ts';

/** Which of these accounts are closed now. */
export async function readClosedAccounts(
  tx: Tx,
  accounts: readonly Pick<AccountKey, 'slot' | 'accountId'>[],
): Promise<Set<string>> {
  const rows = await tx.query<{ account_id: string }>(
    `select a.account_id from (select distinct * from unnest($2::smallint[], $3::uuid[]) as w (slot, account_id)) k
       join accounts a on a.slot = k.slot and a.tenant_id = $1 and a.account_id = k.account_id and a.closed_on is not null`,
    [tx.tenantId, accounts.map((one) => one.slot), accounts.map((one) => one.accountId)],
  );
  return new Set(rows.map((row) => row.account_id));
}

/** One account's row of a payment that was taken back. */
export type ReversedPart = AccountKey & {
  readonly paymentId: string;
  readonly currency: string;
  readonly paidOn: Day;
};

/**
 * Marks a payment and, where it was shared over accounts, all parts of it as reversed, whichever of their ids is given. Answers
 * its rows, the payment's own first; none when it does not exist or was reversed before.
 */
export async function markReversed(
  tx: Tx,
  payment: { slot: number; paymentId: string; atMs: number; reason: string },
): Promise<ReversedPart[]> {
  const rows = await tx.query<{
    payment_id: string;
    party_id: string;
    account_id: string;
    currency: string;
    paid: number;
  }>(
    `with whole as (select coalesce(whole_id, payment_id) as id from payments
                     where slot = $1 and tenant_id = $2 and payment_id = $3),
          marked as (update payments p set reversed_at = to_timestamp($4::double precision / 1000), reversal_reason = $5
                       from whole
                      where p.slot = $1 and p.tenant_id = $2 and (p.payment_id = whole.id or p.whole_id = whole.id)
                        and p.reversed_at is null
                      returning p.payment_id, p.party_id, p.account_id, p.currency, p.whole_id, p.paid_on)
     select payment_id, party_id, account_id, currency, ${dayNumber('paid_on')} as paid from marked order by whole_id nulls first, payment_id`,
    [payment.slot, tx.tenantId, payment.paymentId, payment.atMs, payment.reason],
  );
  return rows.map((row) => ({
    slot: payment.slot,
    partyId: row.party_id,
    accountId: row.account_id,
    paymentId: row.payment_id,
    currency: row.currency,
    paidOn: asDay(row.paid),
  }));
}

export type PaymentPosting = {
  readonly paymentId: string;
  readonly postingId: string;
  readonly itemId: string | null;
  readonly kind: PostingKind;
  readonly amountMinor: bigint;
  readonly onDay: Day;
  /** Whether it brought back what was written off. */
  readonly recovers: boolean;
};

/**
 * Every posting that these rows caused: their allocation, transfers of what rested on account, and what they brought back of
 * what was written off.
 */
export async function loadPostingsOfPayments(
  tx: Tx,
  parts: readonly ReversedPart[],
): Promise<PaymentPosting[]> {
  const rows = await tx.query<{
    payment_id: string;
    posting_id: string;
    item_id: string | null;
    kind: PostingKind;
    amount_minor: bigint;
    day: number;
    recovers: boolean;
  }>(
    `select p.cause_id as payment_id, p.posting_id, p.item_id, p.kind, p.amount_minor, ${dayNumber('p.on_day')} as day,
            p.cause = 'write-off-reversal' as recovers
       from unnest($2::smallint[], $3::uuid[], $4::uuid[]) as k (slot, account_id, payment_id)
       join postings p on p.slot = k.slot and p.tenant_id = $1 and p.account_id = k.account_id and p.cause_id = k.payment_id
        and p.cause in ('payment', 'allocation', 'write-off-reversal')
      order by p.account_id, p.posting_id`,
    [
      tx.tenantId,
      parts.map((part) => part.slot),
      parts.map((part) => part.accountId),
      parts.map((part) => part.paymentId),
    ],
  );
  return rows.map((row) => ({
    paymentId: row.payment_id,
    postingId: row.posting_id,
    itemId: row.item_id,
    kind: row.kind,
    amountMinor: row.amount_minor,
    onDay: asDay(row.day),
    recovers: row.recovers,
  }));
}

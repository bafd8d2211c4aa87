import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber } from './booking.ts';
import type { AccountKey } from './store-allocation.ts';

/** Whether the account is closed now. */
export async function readAccountClosed(tx: Tx, account: AccountKey): Promise<boolean> {
  const [row] = await tx.query<{ closed: boolean }>(
    `select closed_on is not null as closed from accounts where slot = $1 and tenant_id = $2 and account_id = $3`,
    [account.slot, tx.tenantId, account.accountId],
  );
  return row?.closed ?? false;
}

/** Marks a payment as reversed; answers its account, or null when it does not exist or was reversed before. */
export async function markReversed(
  tx: Tx,
  payment: { slot: number; paymentId: string; atMs: number; reason: string },
): Promise<(AccountKey & { currency: string; paidOn: Day }) | null> {
  const [row] = await tx.query<{ party_id: string; account_id: string; currency: string; paid: number }>(
    `update payments set reversed_at = to_timestamp($4::double precision / 1000), reversal_reason = $5
      where slot = $1 and tenant_id = $2 and payment_id = $3 and reversed_at is null
      returning party_id, account_id, currency, ${dayNumber('paid_on')} as paid`,
    [payment.slot, tx.tenantId, payment.paymentId, payment.atMs, payment.reason],
  );
  if (!row) return null;
  const { party_id: partyId, account_id: accountId, currency, paid } = row;
  return { slot: payment.slot, partyId, accountId, currency, paidOn: asDay(paid) };
}

export type PaymentPosting = {
  readonly postingId: string;
  readonly itemId: string | null;
  readonly kind: PostingKind;
  readonly amountMinor: bigint;
  readonly onDay: Day;
};

/** Every posting that moved a payment's money: its allocation, and transfers of what rested on account. */
export async function loadPostingsOfPayment(
  tx: Tx,
  account: AccountKey,
  paymentId: string,
): Promise<PaymentPosting[]> {
  const rows = await tx.query<{
    posting_id: string;
    item_id: string | null;
    kind: PostingKind;
    amount_minor: bigint;
    day: number;
  }>(
    `select posting_id, item_id, kind, amount_minor, ${dayNumber('on_day')} as day from postings
      where slot = $1 and tenant_id = $2 and account_id = $3 and cause_id = $4 and cause in ('payment', 'allocation')
      order by posting_id`,
    [account.slot, tx.tenantId, account.accountId, paymentId],
  );
  return rows.map((row) => ({
    postingId: row.posting_id,
    itemId: row.item_id,
    kind: row.kind,
    amountMinor: row.amount_minor,
    onDay: asDay(row.day),
  }));
}

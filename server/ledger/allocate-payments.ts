import { allocateMoney } from '@duly/core/ledger/allocate-money.ts';
import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { insertPostings, loadOpenItems, type NewPosting, type OpenItemRow } from './store-allocation.ts';
import type { InsertedPayment } from './store-staged-payments.ts';

/** What a payment settled: so much of an item; `itemId` null: rests on account. */
export type AllocatedPayment = {
  readonly paymentId: string;
  readonly allocations: readonly { readonly itemId: string; readonly minor: bigint }[];
  readonly restMinor: bigint;
};

const base = (payment: InsertedPayment) => ({
  slot: payment.slot,
  partyId: payment.partyId,
  accountId: payment.accountId,
  currency: payment.currency,
  onDay: payment.paidOn,
  cause: 'payment' as const,
  causeId: payment.paymentId,
  reverses: null,
});

function settle(
  items: OpenItemRow[],
  lines: readonly { itemId: string; kind: PostingKind; minor: bigint }[],
): OpenItemRow[] {
  return items.map((item) => {
    let open = item.open;
    for (const line of lines) {
      if (line.itemId === item.itemId) open = { ...open, [line.kind]: (open[line.kind] ?? 0n) - line.minor };
    }
    return open === item.open ? item : { ...item, open };
  });
}

/** Shares the payments out over what is open, account by account in the order given, and posts it. */
export async function allocatePayments(
  tx: Tx,
  payments: readonly InsertedPayment[],
  atMs: number,
): Promise<AllocatedPayment[]> {
  const open = await loadOpenItems(tx, [...new Map(payments.map((p) => [p.accountId, p])).values()]);
  const postings: NewPosting[] = [];
  const answer: AllocatedPayment[] = [];
  for (const payment of payments) {
    const items = open.get(payment.accountId) ?? [];
    const { lines, restMinor } = allocateMoney(payment.amountMinor, items, payment.itemId);
    open.set(payment.accountId, settle(items, lines));
    for (const { itemId, kind, minor } of lines) {
      postings.push({ ...base(payment), itemId, kind, amountMinor: -minor });
    }
    if (restMinor > 0n) {
      postings.push({ ...base(payment), itemId: null, kind: 'principal', amountMinor: -restMinor });
    }
    const allocations = new Map<string, bigint>();
    for (const line of lines) allocations.set(line.itemId, (allocations.get(line.itemId) ?? 0n) + line.minor);
    answer.push({
      paymentId: payment.paymentId,
      allocations: [...allocations].map(([itemId, minor]) => ({ itemId, minor })),
      restMinor,
    });
  }
  await insertPostings(tx, postings, atMs);
  return answer;
}

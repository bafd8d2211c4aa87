import { readAllocationRecord } from '@duly/core/ledger/allocation-record.ts';
import { asDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { PaymentWish } from './allocate-payments.ts';
import type { LaterPayment } from './store-accruals.ts';
import { loadNewestRecords } from './store-allocation-record.ts';
import type { InsertedPayment } from './store-staged-payments.ts';

/**
 * What the payers of these payments had named, each for the account of its own row: whoever puts money to debts a second time is
 * bound by it as the first time. Also the day from which a payment counts, where that is not the day on which it was paid.
 */
export async function recallWishes(
  tx: Tx,
  payments: readonly LaterPayment[],
): Promise<{ payments: InsertedPayment[]; wishes: Map<string, PaymentWish> }> {
  const kept = await loadNewestRecords(
    tx,
    payments.map(({ slot, wholeId }) => ({ slot, sourceId: wholeId })),
  );
  const wishes = new Map<string, PaymentWish>();
  const again = payments.map(({ postings, wholeId, ...payment }) => {
    const body = kept.get(wholeId);
    const said = body === undefined ? [] : readAllocationRecord(body).designations;
    const counts = asDay(Math.min(...postings.map((posting) => posting.onDay)));
    wishes.set(payment.paymentId, {
      designations: said.filter((one) => one.accountId === payment.accountId),
      shareOver: [],
      countsFrom: counts > payment.paidOn ? counts : null,
    });
    // The item that a file named stands among the designations of the record.
    return body === undefined ? payment : { ...payment, itemId: null };
  });
  return { payments: again, wishes };
}

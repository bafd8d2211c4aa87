import { randomUUID } from 'node:crypto';
import type { TenantSettings } from '@duly/facts/tenant-settings.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { Book, BookItem, BookPayment } from '@duly/sim/book.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { bookStagedItems, bookStagedPayments } from '../ledger/store.ts';
import { openStagedItems } from '../ledger/store-staged-items.ts';
import { openStagedPayments } from '../ledger/store-staged-payments.ts';
import type { BookIds } from './book-ids.ts';
import { stageItems, stagePayments } from './store-book.ts';

/** When it is booked: by the system, at an instant, for a business day. */
export type Posting = { readonly atMs: number; readonly day: Day };

/** Books receivables of the book: new ones with all they owe, known ones only where something has changed. */
export async function writeItems(
  tx: Tx,
  book: Book,
  ids: BookIds,
  items: readonly (BookItem & { readonly disputed: boolean })[],
  posting: Posting,
): Promise<void> {
  const currencies = new Map(book.accounts.map(({ reference, currency }) => [reference, currency]));
  await openStagedItems(tx);
  await stageItems(
    tx,
    items.map((item) => ({
      partyId: ids.debtor(item.account),
      accountId: ids.account(item.account),
      itemId: ids.item(item.account, item.reference),
      reference: item.reference,
      kind: item.kind,
      issuedOn: formatDay(item.issuedOn),
      dueOn: formatDay(item.dueOn),
      currency: currencies.get(item.account) ?? book.tenant.currency,
      amountMinor: item.amountMinor,
      disputed: item.disputed,
    })),
  );
  await bookStagedItems(tx, { ...posting, runId: null, by: null });
}

/**
 * Books payments as an import does. A book that is refused a payment does not hold together: that is a bug.
 *
 * @returns the parties who paid
 */
export async function writePayments(
  tx: Tx,
  book: Book,
  ids: BookIds,
  payments: readonly BookPayment[],
  posting: Posting,
): Promise<string[]> {
  const currencies = new Map(book.accounts.map(({ reference, currency }) => [reference, currency]));
  const settings: Pick<TenantSettings, 'designatedAccounts'> = {
    designatedAccounts: [book.tenant.designatedAccount],
  };
  await openStagedPayments(tx);
  await stagePayments(
    tx,
    payments.map((payment) => ({
      partyId: ids.debtor(payment.account),
      accountId: ids.account(payment.account),
      paymentId: randomUUID(),
      reference: payment.reference,
      currency: currencies.get(payment.account) ?? book.tenant.currency,
      amountMinor: payment.amountMinor,
      paidOn: formatDay(payment.paidOn),
      method: payment.method,
      designatedAccount: book.tenant.designatedAccount,
    })),
  );
  const booked = await bookStagedPayments(tx, { ...posting, runId: null, by: null }, settings);
  if (booked.refused.length > 0) {
    throw new Error(
      `the demo book was refused ${booked.refused.length} payments: ${booked.refused[0]?.code}`,
    );
  }
  return [...new Set(payments.map((payment) => ids.debtor(payment.account)))];
}

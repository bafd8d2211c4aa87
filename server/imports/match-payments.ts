import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import type { PaymentRow } from '@duly/core/imports/read-payment.ts';
import { type RowFault, rowFault } from '@duly/core/imports/row-fault.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { deriveItemId } from '../keys/derive-id.ts';
import type { TenantKeys } from '../keys/open-keys.ts';
import type { KnownCustomers } from './known-customers.ts';
import { type KeyedItem, readAccountsOf, readItems, type TargetAccount } from './store-payment-targets.ts';

/** Where a payment goes: an account, and the item that the payer named, if any. */
export type PaymentTarget = TargetAccount & { readonly itemId: string | null };

/** Finds the account of payments, or says why there is none or more than one. */
export type PaymentMatcher = (row: PaymentRow) => PaymentTarget | RowFault;

function partiesOf(known: KnownCustomers, key: string): string[] {
  return [...new Set((known.holders.get(key) ?? []).map((holder) => holder.partyId))];
}

const fitsContract = (account: TargetAccount, row: PaymentRow) =>
  row.contract === null || normaliseReference(account.reference) === row.contract.key;

/** One of several; the currency decides between accounts of a customer, nothing else does. */
function only(
  row: PaymentRow,
  found: readonly PaymentTarget[],
  field: 'invoice' | 'customer',
): PaymentTarget | RowFault {
  const value = (field === 'invoice' ? row.invoice : row.customer)?.spelling ?? '';
  const [first] = found;
  if (first === undefined) return rowFault('account-not-found', field, value);
  const fitting = found.filter((target) => target.currency === row.currency);
  if (fitting.length === 0)
    return rowFault('currency-conflict', 'currency', row.currency, { currency: first.currency });
  const [target] = fitting;
  if (target !== undefined && fitting.length === 1) return target;
  return rowFault('account-ambiguous', field, value, { count: fitting.length });
}

/**
 * Prepares the matching of a file's payments with a few statements: by invoice within the customer's accounts, by invoice
 * alone where no customer is named, by customer where no invoice is. A number that meant several customers in turn decides
 * nothing by itself.
 *
 * @param anonymous the items of invoices that lines without a customer name. They were read before their parties were
 *   locked, and that is safe: only imports make or move items, and imports of a tenant follow one another.
 */
export async function matchPayments(
  tx: Tx,
  keys: TenantKeys,
  known: KnownCustomers,
  rows: readonly PaymentRow[],
  anonymous: readonly KeyedItem[],
): Promise<PaymentMatcher> {
  const parties = new Set(
    rows.flatMap((row) => (row.customer === null ? [] : partiesOf(known, row.customer.key))),
  );
  const accounts = new Map<string, TargetAccount[]>();
  for (const account of await readAccountsOf(tx, [...parties])) {
    accounts.set(account.partyId, [...(accounts.get(account.partyId) ?? []), account]);
  }
  const accountsOf = (row: PaymentRow): TargetAccount[] =>
    row.customer === null
      ? []
      : partiesOf(known, row.customer.key).flatMap((partyId) => accounts.get(partyId) ?? []);
  const named = rows.flatMap((row) => {
    const { invoice } = row;
    if (invoice === null) return [];
    return accountsOf(row).map((account) => ({
      slot: slotOf(account.partyId),
      itemId: deriveItemId(keys, account.accountId, invoice.key),
    }));
  });
  const items = new Set((await readItems(tx, named)).map((item) => item.itemId));
  const byReference = new Map<string, PaymentTarget[]>();
  for (const { key, ...item } of anonymous) {
    byReference.set(key, [...(byReference.get(key) ?? []), item]);
  }

  return (row) => {
    const { invoice, customer } = row;
    if (customer !== null && !known.holders.has(customer.key)) {
      return rowFault('customer-unknown', 'customer', customer.spelling);
    }
    if (invoice !== null && customer === null)
      return only(row, byReference.get(invoice.key) ?? [], 'invoice');
    const fitting = accountsOf(row).filter((account) => fitsContract(account, row));
    if (invoice !== null) {
      const holding = fitting
        .map((account) => ({ ...account, itemId: deriveItemId(keys, account.accountId, invoice.key) }))
        .filter((target) => items.has(target.itemId));
      return only(row, holding, 'invoice');
    }
    if (customer !== null && partiesOf(known, customer.key).length > 1) {
      return rowFault('reference-has-several-holders', 'customer', customer.spelling);
    }
    return only(
      row,
      fitting.map((account) => ({ ...account, itemId: null })),
      'customer',
    );
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Day, dayOf, formatDay } from '@duly/kernel/day.ts';
import { parse } from 'csv-parse/sync';
import { testId } from '../../ledger/testing/store-planted-book.ts';

/** An invoice of the IBM book with what the file says became of it. */
export type IbmInvoice = {
  readonly partyId: string;
  readonly accountId: string;
  readonly itemId: string;
  readonly reference: string;
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly settledOn: Day;
  readonly amountMinor: bigint;
  readonly disputed: boolean;
  readonly daysLate: number;
};

/** Where the test data lies; unset: data tests are skipped. Set and missing: they fail. */
export const dataFolder = process.env.DULY_DATA;

function usDay(text: string): Day {
  const [month, day, year] = text.split('/').map(Number);
  const parsed = dayOf(year ?? 0, month ?? 0, day ?? 0);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

function cents(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
}

/** The book, one account a customer, in the order of the file. */
export function readIbmBook(): IbmInvoice[] {
  if (dataFolder === undefined) throw new Error('DULY_DATA is not set');
  const file = readFileSync(path.join(dataFolder, 'ibm-accounts-receivable/accounts_receivable.csv'), 'utf8');
  const rows = parse(file, { columns: true }) as Record<string, string>[];
  return rows.map((row) => ({
    partyId: testId(`ibm party ${row.customerID}`),
    accountId: testId(`ibm account ${row.customerID}`),
    itemId: testId(`ibm item ${row.invoiceNumber}`),
    reference: row.invoiceNumber ?? '',
    issuedOn: usDay(row.InvoiceDate ?? ''),
    dueOn: usDay(row.DueDate ?? ''),
    settledOn: usDay(row.SettledDate ?? ''),
    amountMinor: cents(row.InvoiceAmount ?? ''),
    disputed: row.Disputed === 'Yes',
    daysLate: Number(row.DaysLate),
  }));
}

/** The invoice as a row for the staging. */
export function asPlanted(invoice: IbmInvoice) {
  return {
    ...invoice,
    issuedOn: formatDay(invoice.issuedOn),
    dueOn: formatDay(invoice.dueOn),
    currency: 'USD',
  };
}

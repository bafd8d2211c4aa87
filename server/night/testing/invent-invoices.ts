import { addDays, type Day, dayOf } from '@duly/kernel/day.ts';
import { testId } from '../../ledger/testing/store-planted-book.ts';
import type { IbmInvoice } from './ibm-book.ts';

/** Two invoices for each of so many invented parties, some due, some not; the same ones for the same name. */
export function inventInvoices(name: string, parties: number): { book: IbmInvoice[]; firstDay: Day } {
  const firstDay = dayOf(2026, 3, 9) as Day;
  const book = Array.from({ length: parties * 2 }, (_, n): IbmInvoice => {
    const party = `${name} ${n >> 1}`;
    const dueOn = addDays(firstDay, ((n * 7) % 60) - 45);
    return {
      partyId: testId(`party ${party}`),
      accountId: testId(`account ${party}`),
      itemId: testId(`item ${name} ${n}`),
      reference: `R${n}`,
      issuedOn: addDays(dueOn, -30),
      dueOn,
      settledOn: dueOn,
      amountMinor: BigInt(100_000 + n * 977),
      disputed: false,
      daysLate: 0,
    };
  });
  return { book, firstDay };
}

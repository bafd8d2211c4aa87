import { randomUUID } from 'node:crypto';
import type { ChargeLine } from '@duly/core/charges/charge-terms.ts';
import { plainLine } from '@duly/core/charges/statutory-lines.ts';
import { addDays } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Book, CreditorKind } from '@duly/sim/book.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { insertTerms } from '../ledger/store-terms.ts';
import type { BookIds } from './book-ids.ts';

/** Days before the book's end from which its creditors charge: what lies further back is history nobody reckons any more. */
const chargedDays = 60;

/** What three of the creditors charge by contract; no published rate ships, so that none of these follows one. */
const demoLines: Readonly<Partial<Record<CreditorKind, readonly ChargeLine[]>>> = {
  property: [
    plainLine({
      key: 'late-fee',
      kind: 'late-fee',
      clause: '物业服务合同第 7.3 条',
      rate: { basis: 'per-day', steps: [{ fromMinor: 0n, ppm: 1_000 }] },
      capPpm: 200_000,
    }),
  ],
  lessor: [
    plainLine({
      key: 'late-fee',
      kind: 'late-fee',
      clause: '租赁合同第 4.2 条',
      rate: { basis: 'per-day', steps: [{ fromMinor: 0n, ppm: 500 }] },
      graceDays: 5,
      grace: 'back',
      holiday: 'moves',
    }),
  ],
  lender: [
    plainLine({
      key: 'penalty',
      kind: 'penalty-interest',
      clause: '借款合同第 9 条',
      rate: { basis: 'per-year', steps: [{ fromMinor: 0n, ppm: 180_000 }], dayCount: '360' },
    }),
  ],
};

/** Records the contract terms of the book's accounts, where its creditor charges for lateness. */
export async function writeTerms(tx: Tx, book: Book, ids: BookIds, atMs: number): Promise<void> {
  const lines = demoLines[book.tenant.kind];
  if (lines === undefined) return;
  const accounts = book.accounts.map(({ reference }) => {
    const partyId = ids.debtor(reference);
    return { slot: slotOf(partyId), partyId, accountId: ids.account(reference), termsId: randomUUID() };
  });
  const terms = { from: addDays(book.asOf, -chargedDays), contractOn: null, lines };
  await insertTerms(tx, accounts, terms, { atMs, userId: null });
}

import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import type { Book } from '@duly/sim/book.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { UserRow } from '../users/store.ts';
import type { BookIds } from './book-ids.ts';
import { writeTerms } from './demo-terms.ts';
import { orderPayments } from './order-payments.ts';
import { backdatePayments, markSeeded } from './store-history.ts';
import { writeHistory } from './write-history.ts';
import { writeItems, writePayments } from './write-ledger.ts';
import { writeParties } from './write-parties.ts';

export type BookLoad = {
  readonly deps: Deps;
  readonly tenantId: string;
  readonly book: Book;
  readonly ids: BookIds;
  readonly collectors: readonly UserRow[];
  /** First day that is not loaded: payments, contacts and promises from it on are lived. */
  readonly from: Day;
};

/** Loads a book's past in one transaction, so that an interrupted seeding leaves either all of it or nothing. */
export async function loadBook({ deps, tenantId, book, ids, collectors, from }: BookLoad): Promise<void> {
  const keys = deps.keys.ofTenant(tenantId);
  const atMs = deps.clock();
  const posting = { atMs, day: addDays(from, -1) };
  const items = new Map(book.items.map((item) => [`${item.account}|${item.reference}`, item]));
  await inTenant(deps.pool, tenantId, async (tx) => {
    const collectorIds = collectors.map(({ userId }) => userId);
    await writeParties(tx, book, ids, keys, collectorIds, from);
    await writeItems(
      tx,
      book,
      ids,
      book.items.map((item) => ({ ...item, disputed: false })),
      posting,
    );
    for (const { payments, changes } of orderPayments(book, from)) {
      if (payments.length > 0) await writePayments(tx, book, ids, payments, posting);
      const changed = changes.flatMap(({ account, item, disputed }) => {
        const known = items.get(`${account}|${item}`);
        return known === undefined ? [] : [{ ...known, disputed }];
      });
      if (changed.length > 0) await writeItems(tx, book, ids, changed, posting);
    }
    await writeTerms(tx, book, ids, atMs);
    await backdatePayments(tx);
    await writeHistory(tx, deps.keys, book, ids, collectors, from);
    await markSeeded(tx, formatDay(book.asOf));
    const counts = {
      parties: book.parties.length,
      items: book.items.length,
      payments: book.payments.filter(({ paidOn }) => paidOn < from).length,
      contacts: book.contacts.filter(({ day }) => day < from).length,
    };
    const body = { asOf: formatDay(book.asOf), ...counts };
    await appendJournal(tx, deps.keys, atMs, [{ kind: 'demo-book-loaded', actor: null, body }]);
  });
}

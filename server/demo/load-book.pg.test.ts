import { dayOf, formatDay } from '@duly/kernel/day.ts';
import { creditorKinds } from '@duly/sim/book.ts';
import { checkBook } from '@duly/sim/check-book.ts';
import { inventBook } from '@duly/sim/invent-book.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { bookIds } from './book-ids.ts';
import { ensureTenant, ensureUsers } from './demo-tenants.ts';
import { loadBook } from './load-book.ts';
import { countLoaded, readDisputed, sumOpenByDueDay } from './testing/store-loaded.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly();
});

afterAll(() => duly.close());

const asOf = dayOf(2026, 11, 23);
if (asOf === null) throw new Error('not a day');

test.each(creditorKinds)('the loaded book of a %s stands in the ledger as it was invented', async (kind) => {
  const { deps } = duly;
  const book = inventBook({ kind, seed: 'load', asOf, parties: 60 });
  const tenantId = await ensureTenant(deps, book, 0);
  const users = await ensureUsers(deps, tenantId, book, 'a long enough demo word', 0);
  const ids = bookIds(book, deps.keys.ofTenant(tenantId));
  const collectors = users.filter(({ roles }) => roles.includes('collector'));
  await loadBook({ deps, tenantId, book, ids, collectors, from: asOf });
  // Which of two lines of one due day is settled first is the ledger's own affair, so they are compared together.
  const expected = new Map<string, bigint>();
  for (const { item, openMinor } of checkBook(book).open) {
    const key = `${ids.account(item.account)} ${formatDay(item.dueOn)}`;
    if (openMinor > 0n) expected.set(key, (expected.get(key) ?? 0n) + openMinor);
  }
  expect(await inTenant(deps.pool, tenantId, sumOpenByDueDay)).toEqual(expected);
  expect(await inTenant(deps.pool, tenantId, readDisputed)).toEqual(
    book.disputes
      .filter(({ until }) => until === null)
      .map(({ account, item }) => ids.item(account, item))
      .sort(),
  );
  expect(await inTenant(deps.pool, tenantId, countLoaded)).toEqual({
    parties: book.parties.length,
    accounts: book.accounts.length,
    items: book.items.length,
    payments: book.payments.length,
    contacts: book.contacts.length,
    promises: book.promises.length,
    stops: book.stops.length,
  });
});

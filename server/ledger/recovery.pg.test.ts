import { parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import { recordPayment } from './record-payment.ts';
import { writeOffOpen } from './record-recovery.ts';
import { reversePayment } from './reverse-payment.ts';
import { bookStagedItems } from './store.ts';
import { loadBalances } from './store-balances.ts';
import { openStagedItems } from './store-staged-items.ts';
import { readRecovered } from './store-written-off.ts';
import { plantAccounts, plantTenant, stageItems, testId } from './testing/store-planted-book.ts';

let database: TestDatabase;
let pool: pg.Pool;
let tenantId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = appPool(database.appUrl, 2);
  tenantId = await plantTenant(pool, { code: 'recovery' });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const day = (text: string) => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};
const partyId = testId('recovery party');
const accountId = testId('recovery account');
const slot = slotOf(partyId);
const booking = (text: string) => ({ atMs: Date.UTC(2026, 5, 1), day: day(text), runId: null, by: null });
const pay = (name: string, amountMinor: bigint, paidOn: string) =>
  inTenant(pool, tenantId, (tx) =>
    recordPayment(
      tx,
      {
        ...{ partyId, accountId, paymentId: testId(`recovery ${name}`), amountMinor, currency: 'CNY' },
        ...{ paidOn: day(paidOn), method: 'bank-transfer', reference: name, designatedAccount: 'bank' },
      },
      { designatedAccounts: [] },
      booking(paidOn),
    ),
  );
const recovered = () => inTenant(pool, tenantId, (tx) => readRecovered(tx, { slot, accountId }));
const principalOn = (text: string) =>
  inTenant(
    pool,
    tenantId,
    async (tx) => (await loadBalances(tx, { partyId, accountId }, day(text))).principal,
  );

test('money after a write-off is a recovery: it brings back as much as it pays, is told apart, and is undone with the payment', async () => {
  await inTenant(pool, tenantId, async (tx) => {
    await plantAccounts(tx, [{ partyId, accountId }]);
    await openStagedItems(tx);
    await stageItems(tx, [
      {
        partyId,
        accountId,
        itemId: testId('recovery 1'),
        issuedOn: '2026-01-01',
        dueOn: '2026-02-01',
        amountMinor: 6_000n,
      },
      {
        partyId,
        accountId,
        itemId: testId('recovery 2'),
        issuedOn: '2026-01-01',
        dueOn: '2026-03-01',
        amountMinor: 4_000n,
      },
    ]);
    await bookStagedItems(tx, booking('2026-03-01'));
  });
  await pay('before', 1_000n, '2026-03-10');
  const written = await inTenant(pool, tenantId, (tx) =>
    writeOffOpen(
      tx,
      [
        {
          slot,
          partyId,
          accountId,
          currency: 'CNY',
          writeOffId: testId('recovery decision'),
          items: null,
          onDay: day('2026-04-01'),
        },
      ],
      booking('2026-04-01'),
    ),
  );
  expect(written).toEqual(new Map([[accountId, 9_000n]]));
  expect([await principalOn('2026-03-31'), await principalOn('2026-04-01')]).toEqual([9_000n, 0n]);
  expect(await recovered()).toBe(0n);

  expect(await pay('after', 2_500n, '2026-05-01')).toMatchObject({
    ok: true,
    value: { allocations: [{ itemId: testId('recovery 1'), minor: 2_500n }], restMinor: 0n },
  });
  expect(await recovered()).toBe(2_500n);
  expect(await principalOn('2026-05-01')).toBe(0n);
  // Told of late: paid before the write-off, it lessens what was written off and not what was owed before.
  await pay('late told', 500n, '2026-03-20');
  expect([await principalOn('2026-03-31'), await principalOn('2026-04-01')]).toEqual([8_500n, 0n]);

  const back = await inTenant(pool, tenantId, (tx) =>
    reversePayment(
      tx,
      { partyId, paymentId: testId('recovery after'), reason: 'bounced' },
      booking('2026-05-03'),
    ),
  );
  expect(back).toMatchObject({ ok: true, value: { reopened: [] } });
  expect(await recovered()).toBe(500n);
  expect(await principalOn('2026-05-03')).toBe(0n);

  // 8,500 are still written off; what is more than that rests on account.
  expect(await pay('too much', 9_000n, '2026-05-10')).toMatchObject({ value: { restMinor: 500n } });
  expect(await recovered()).toBe(9_000n);
});

import { type Day, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import type { Booking } from './booking.ts';
import { type PaymentInput, recordPayment } from './record-payment.ts';
import { rebuildAccountStates } from './refresh-account-state.ts';
import { reversePayment } from './reverse-payment.ts';
import { bookStagedItems, bookStagedPayments } from './store.ts';
import { loadAgeing } from './store-ageing.ts';
import { loadBalances } from './store-balances.ts';
import { openStagedItems } from './store-staged-items.ts';
import { openStagedPayments, stagePayments } from './store-staged-payments.ts';
import {
  type PlantedItem,
  plantAccounts,
  plantTenant,
  stageItems,
  testId,
} from './testing/store-planted-book.ts';

let database: TestDatabase;
let pool: pg.Pool;
let tenantId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = appPool(database.appUrl, 3);
  tenantId = await plantTenant(pool, { code: 'ledger' });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const booking = (text: string): Booking => ({
  atMs: Date.UTC(2026, 2, 1),
  day: day(text),
  runId: null,
  by: null,
});
const settings = { designatedAccounts: ['bank-1'] };

async function account(name: string): Promise<{ partyId: string; accountId: string }> {
  const made = { partyId: testId(`party ${name}`), accountId: testId(`account ${name}`) };
  await inTenant(pool, tenantId, (tx) => plantAccounts(tx, [made]));
  return made;
}

type Made = { partyId: string; accountId: string };
const item = (of: Made, name: string, issuedOn: string, dueOn: string, amountMinor: bigint): PlantedItem => ({
  ...of,
  itemId: testId(`item ${name}`),
  issuedOn,
  dueOn,
  amountMinor,
});

const book = (items: PlantedItem[], on = '2026-03-01') =>
  inTenant(pool, tenantId, async (tx) => {
    await openStagedItems(tx);
    await stageItems(tx, items);
    return bookStagedItems(tx, booking(on));
  });

const pay = (of: Made, name: string, amountMinor: bigint, paidOn: string, more: Partial<PaymentInput> = {}) =>
  inTenant(pool, tenantId, (tx) =>
    recordPayment(
      tx,
      {
        ...of,
        paymentId: testId(`payment ${name}`),
        amountMinor,
        currency: 'CNY',
        paidOn: day(paidOn),
        method: 'bank-transfer',
        reference: name,
        designatedAccount: 'bank-1',
        ...more,
      },
      settings,
      booking(paidOn),
    ),
  );

const reverse = (of: Made, name: string, on: string) =>
  inTenant(pool, tenantId, (tx) =>
    reversePayment(tx, { ...of, paymentId: testId(`payment ${name}`), reason: 'bounced' }, booking(on)),
  );

const principalOn = (of: Made, text: string) =>
  inTenant(pool, tenantId, async (tx) => (await loadBalances(tx, of, day(text))).principal);

const itemsOf = (of: Made) =>
  inTenant(pool, tenantId, (tx) =>
    tx.query<{ item_id: string; open_minor: bigint; settled_on: string | null }>(
      `select item_id, open_minor, settled_on from items where account_id = $1 order by due_on, item_id`,
      [of.accountId],
    ),
  );

const closedOn = (of: Made) =>
  inTenant(
    pool,
    tenantId,
    async (tx) =>
      (
        await tx.query<{ closed_on: string | null }>('select closed_on from accounts where account_id = $1', [
          of.accountId,
        ])
      )[0]?.closed_on,
  );

async function states(tx: Tx): Promise<unknown[]> {
  return tx.query('select * from account_state order by account_id');
}

test('a payment settles the oldest item first, the rest partly, and each balance is the sum of its postings', async () => {
  const of = await account('oldest');
  expect(
    await book([
      item(of, 'o2', '2026-01-10', '2026-02-10', 5_000n),
      item(of, 'o1', '2026-01-01', '2026-02-01', 10_000n),
    ]),
  ).toEqual({ created: 2, changed: 0, unchanged: 0 });
  const paid = await pay(of, 'o', 12_000n, '2026-02-20');
  expect(paid).toMatchObject({ ok: true, value: { restMinor: 0n, accountClosed: false } });
  expect(await itemsOf(of)).toEqual([
    { item_id: testId('item o1'), open_minor: 0n, settled_on: '2026-02-20' },
    { item_id: testId('item o2'), open_minor: 3_000n, settled_on: null },
  ]);
  expect(await principalOn(of, '2025-12-31')).toBe(0n);
  expect(await principalOn(of, '2026-01-09')).toBe(10_000n);
  expect(await principalOn(of, '2026-02-19')).toBe(15_000n);
  expect(await principalOn(of, '2026-02-20')).toBe(3_000n);
});

test('an account closes when it is paid and reopens when the payment is reversed, with every balance as before', async () => {
  const of = await account('closes');
  await book([item(of, 'c1', '2026-01-01', '2026-02-01', 10_000n)]);
  expect(await pay(of, 'c', 10_000n, '2026-02-03')).toMatchObject({ value: { accountClosed: true } });
  expect(await closedOn(of)).toBe('2026-02-03');
  expect(await reverse(of, 'c', '2026-02-10')).toMatchObject({
    value: { accountReopened: true, reopened: [{ itemId: testId('item c1'), minor: 10_000n }] },
  });
  expect(await closedOn(of)).toBe(null);
  expect(await itemsOf(of)).toEqual([{ item_id: testId('item c1'), open_minor: 10_000n, settled_on: null }]);
  expect(await principalOn(of, '2026-02-05')).toBe(0n);
  expect(await principalOn(of, '2026-02-10')).toBe(10_000n);
  expect(await reverse(of, 'c', '2026-02-11')).toMatchObject({ ok: false });
});

test('an over-payment rests on account, pays the next item, and a reversal takes it back from there too', async () => {
  const of = await account('over');
  await book([item(of, 'v1', '2026-01-01', '2026-02-01', 1_000n)]);
  expect(await pay(of, 'v', 1_700n, '2026-02-03')).toMatchObject({
    value: { restMinor: 700n, accountClosed: false },
  });
  expect(await principalOn(of, '2026-02-04')).toBe(-700n);
  await book([item(of, 'v2', '2026-03-01', '2026-04-01', 500n)]);
  expect(await itemsOf(of)).toEqual([
    { item_id: testId('item v1'), open_minor: 0n, settled_on: '2026-02-03' },
    { item_id: testId('item v2'), open_minor: 0n, settled_on: '2026-03-01' },
  ]);
  expect(await principalOn(of, '2026-03-02')).toBe(-200n);
  await reverse(of, 'v', '2026-03-05');
  expect((await itemsOf(of)).map((row) => row.open_minor)).toEqual([1_000n, 500n]);
  expect(await principalOn(of, '2026-03-05')).toBe(1_500n);
});

test('a changed amount posts the difference, and what was paid too much goes to the other items', async () => {
  const of = await account('changed');
  const first = [
    item(of, 'h1', '2026-01-01', '2026-02-01', 1_000n),
    item(of, 'h2', '2026-01-01', '2026-03-01', 600n),
  ];
  await book(first);
  await pay(of, 'h', 1_000n, '2026-02-03');
  expect(await book(first, '2026-02-10')).toEqual({ created: 0, changed: 0, unchanged: 2 });
  const smaller = [item(of, 'h1', '2026-01-01', '2026-02-01', 700n), ...first.slice(1)];
  expect(await book(smaller, '2026-02-10')).toEqual({ created: 0, changed: 1, unchanged: 1 });
  expect((await itemsOf(of)).map((row) => row.open_minor)).toEqual([0n, 300n]);
  expect(await principalOn(of, '2026-02-09')).toBe(600n);
  expect(await principalOn(of, '2026-02-10')).toBe(300n);
  await reverse(of, 'h', '2026-02-12');
  expect((await itemsOf(of)).map((row) => row.open_minor)).toEqual([700n, 600n]);
});

test('a credit note pays for what is open', async () => {
  const of = await account('credit-note');
  await book([
    item(of, 'k1', '2026-01-01', '2026-02-01', 1_000n),
    item(of, 'k2', '2026-01-15', '2026-01-15', -400n),
  ]);
  expect((await itemsOf(of)).map((row) => row.open_minor)).toEqual([0n, 600n]);
});

test('the payer may name the item; money without a designated account has no way in, save at the cashier desk', async () => {
  const of = await account('named');
  await book([
    item(of, 'n1', '2026-01-01', '2026-02-01', 1_000n),
    item(of, 'n2', '2026-01-01', '2026-03-01', 600n),
  ]);
  expect(await pay(of, 'n', 600n, '2026-02-03', { itemId: testId('item n2') })).toMatchObject({ ok: true });
  expect((await itemsOf(of)).map((row) => row.open_minor)).toEqual([1_000n, 0n]);
  for (const designatedAccount of [null, '', 'collector-1']) {
    expect(await pay(of, `n-${designatedAccount}`, 5n, '2026-02-03', { designatedAccount })).toMatchObject({
      ok: false,
      refusals: [{ code: 'payment-not-designated' }],
    });
  }
  expect(
    await pay(of, 'n-cashier', 5n, '2026-02-03', { designatedAccount: null, method: 'cashier' }),
  ).toMatchObject({ ok: true });
});

test('what is dated after the business day is not taken back before it counts', async () => {
  const of = await account('ahead');
  await book([item(of, 'a1', '2026-01-01', '2026-02-01', 1_000n)]);
  await pay(of, 'a', 1_000n, '2026-02-20');
  await reverse(of, 'a', '2026-02-10');
  expect(await principalOn(of, '2026-02-15')).toBe(1_000n);
  expect(await principalOn(of, '2026-02-20')).toBe(1_000n);

  const later = [item(of, 'a2', '2026-05-01', '2026-06-01', 600n)];
  await book(later, '2026-03-01');
  await book([{ ...later[0], amountMinor: 500n } as PlantedItem], '2026-03-01');
  expect(await principalOn(of, '2026-04-01')).toBe(1_000n);
  expect(await principalOn(of, '2026-05-01')).toBe(1_500n);
});

test('an over-payment dated after the business day is given back no sooner than it came', async () => {
  const of = await account('ahead-share');
  await book([item(of, 's1', '2026-01-01', '2026-02-01', 1_000n)]);
  await pay(of, 's', 1_000n, '2026-03-10');
  await book([item(of, 's1', '2026-01-01', '2026-02-01', 700n)], '2026-03-05');
  const s1On = (text: string) =>
    inTenant(pool, tenantId, (tx) =>
      tx.query('select sum(amount_minor)::int as open from postings where item_id = $1 and on_day <= $2', [
        testId('item s1'),
        text,
      ]),
    );
  expect(await s1On('2026-03-07')).toEqual([{ open: 700 }]);
  expect(await s1On('2026-03-10')).toEqual([{ open: 0 }]);
});

test('a file that says nothing of disputes leaves the flag that the desk has set', async () => {
  const of = await account('flagged');
  const [row] = [item(of, 'f1', '2026-01-01', '2026-02-01', 1_000n)] as [PlantedItem];
  const flag = () =>
    inTenant(pool, tenantId, (tx) => tx.query('select disputed from items where item_id = $1', [row.itemId]));
  await book([{ ...row, disputed: null }]);
  expect(await flag()).toEqual([{ disputed: false }]);
  await inTenant(pool, tenantId, (tx) =>
    tx.query('update items set disputed = true where item_id = $1', [row.itemId]),
  );
  expect(await book([{ ...row, disputed: null }])).toEqual({ created: 0, changed: 0, unchanged: 1 });
  expect(await book([{ ...row, disputed: null, amountMinor: 900n }])).toMatchObject({ changed: 1 });
  expect(await flag()).toEqual([{ disputed: true }]);
  expect(await book([{ ...row, disputed: false, amountMinor: 900n }])).toMatchObject({ changed: 1 });
  expect(await flag()).toEqual([{ disputed: false }]);
});

test('a payment that the desk entered is not booked again when a file tells of the same money', async () => {
  const of = await account('twice');
  await book([item(of, 't1', '2026-01-01', '2026-02-01', 1_000n)]);
  await pay(of, 'at-desk', 400n, '2026-02-03', { reference: '0077' });
  const fromFile = (name: string, amountMinor: bigint, reference: string) =>
    inTenant(pool, tenantId, async (tx) => {
      await openStagedPayments(tx);
      const paidOn = day('2026-02-03');
      const row = { ...of, slot: slotOf(of.partyId), paymentId: testId(name), itemId: null, currency: 'CNY' };
      const more = { amountMinor, paidOn, reference, method: 'bank-transfer', designatedAccount: 'bank-1' };
      await stagePayments(tx, [{ ...row, ...more, replaces: null }]);
      return bookStagedPayments(tx, { ...booking('2026-03-01'), runId: testId('run') }, settings);
    });
  expect(await fromFile('file-same', 400n, '77')).toEqual({ created: 0, unchanged: 1, refused: [] });
  expect(await fromFile('file-other-sum', 500n, '77.0')).toEqual({
    created: 0,
    unchanged: 0,
    refused: [{ paymentId: testId('file-other-sum'), code: 'payment-differs' }],
  });
  expect(await fromFile('file-new', 500n, '78')).toEqual({ created: 1, unchanged: 0, refused: [] });
  expect(await fromFile('file-new', 500n, '78')).toEqual({ created: 0, unchanged: 1, refused: [] });
  expect((await itemsOf(of)).map((row) => row.open_minor)).toEqual([100n]);
});

test('the ageing as of any day adds up to the balances of that day', async () => {
  for (const text of ['2026-01-20', '2026-02-11', '2026-03-03', '2026-08-31']) {
    const { cells, total } = await inTenant(pool, tenantId, async (tx) => ({
      cells: await loadAgeing(tx, day(text)),
      total: await tx.query<{ minor: bigint }>(
        'select coalesce(sum(amount_minor), 0)::bigint as minor from postings where on_day <= $1',
        [text],
      ),
    }));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.reduce((sum, cell) => sum + cell.minor, 0n)).toBe(total[0]?.minor);
  }
});

test('a rebuild from the sources finds nothing to correct', async () => {
  await inTenant(pool, tenantId, async (tx) => {
    const before = await states(tx);
    await rebuildAccountStates(tx);
    expect(await states(tx)).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });
});

test('the working copies on the items are the sums of their postings', async () => {
  const wrong = await inTenant(pool, tenantId, (tx) =>
    tx.query(
      `select i.item_id from items i join (select item_id, sum(amount_minor) as open from postings group by item_id) p
         on p.item_id = i.item_id where p.open <> i.open_minor or (i.settled_on is null) <> (i.open_minor <> 0)`,
    ),
  );
  expect(wrong).toEqual([]);
});

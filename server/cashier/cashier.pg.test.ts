import { parseDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { bookStagedItems } from '../ledger/store.ts';
import { openStagedItems } from '../ledger/store-staged-items.ts';
import { plantAccounts, stageItems, testId } from '../ledger/testing/store-planted-book.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let finance: SignedInClient;
let manager: SignedInClient;

const of = { partyId: testId('party cash'), accountId: testId('account cash') };
/** The tenant's own date on the test's clock: no day has been run. */
const today = '2026-03-02';
const desk = '前台';

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'property' });
  collector = await duly.signInAs(tenantId, ['collector']);
  finance = await duly.signInAs(tenantId, ['finance']);
  manager = await duly.signInAs(tenantId, ['manager']);
  await inTenant(duly.deps.pool, tenantId, async (tx) => {
    await plantAccounts(tx, [of]);
    await openStagedItems(tx);
    await stageItems(tx, [
      {
        ...of,
        itemId: testId('item cash'),
        issuedOn: '2026-01-01',
        dueOn: '2026-01-31',
        amountMinor: 100_000n,
      },
    ]);
    const day = parseDay(today);
    if (day === null) throw new Error(today);
    await bookStagedItems(tx, { atMs: duly.clock.nowMs, day, runId: null, by: null });
    await tx.query(
      `update tenants set settings = settings || '{"designatedAccounts":["6222-1"]}' where tenant_id = $1`,
      [tx.tenantId],
    );
  });
});

afterAll(() => duly.close());

const take = (minor: string, who = finance, at = desk) =>
  who.send('POST', '/api/cashier/receipts', { ...of, amount: { minor, currency: 'CNY' }, desk: at });
const close = (countedMinor: string, more: Record<string, unknown> = {}, who = manager) =>
  who.send('POST', '/api/cashier/close', {
    desk,
    day: today,
    currency: 'CNY',
    countedMinor,
    differenceReason: null,
    keptReason: null,
    ...more,
  });
const deposit = (minor: string, bankAccount = '6222-1') =>
  finance.send('POST', '/api/cashier/deposits', {
    desk,
    amount: { minor, currency: 'CNY' },
    bankAccount,
    slip: 'S-1',
  });
const shown = async () => (await finance.get(`/api/cashier?desk=${encodeURIComponent(desk)}`)).body;

test('each sum taken has a number, none is missing, and a refused one takes none', async () => {
  expect((await take('30000')).body).toMatchObject({ number: '2026-000001', accountClosed: false });
  const refused = await take('0');
  expect([refused.status, refused.body.code]).toEqual([422, 'payment-amount']);
  expect((await take('20000')).body.number).toBe('2026-000002');
  const many = await Promise.all([1, 2, 3, 4].map(() => take('1000')));
  expect(many.map((one) => one.body.number).sort()).toEqual([
    '2026-000003',
    '2026-000004',
    '2026-000005',
    '2026-000006',
  ]);
  expect((await shown()).missing).toEqual([]);
  expect(
    (
      await collector.send('POST', '/api/cashier/receipts', {
        ...of,
        amount: { minor: '1', currency: 'CNY' },
        desk,
      })
    ).status,
  ).toBe(403);
});

test('a void receipt keeps its number with its reason, and its money is taken back', async () => {
  const receipts = (await shown()).receipts as { receiptId: string; number: string }[];
  const last = receipts.at(-1);
  const voided = await manager.send('POST', `/api/cashier/receipts/${last?.receiptId}/void`, {
    reason: 'typed twice',
  });
  expect([voided.status, voided.body.number]).toEqual([200, '2026-000006']);
  const again = await manager.send('POST', `/api/cashier/receipts/${last?.receiptId}/void`, { reason: 'x' });
  expect([again.status, again.body.code]).toEqual([409, 'receipt-void']);
  const day = await shown();
  expect((day.receipts as { voidReason: string | null }[]).at(-1)?.voidReason).toBe('typed twice');
  expect(day.drawers).toMatchObject([
    { currency: 'CNY', takenMinor: '53000', bankedMinor: '0', expectedMinor: '53000' },
  ]);
  expect(day.missing).toEqual([]);
});

test('takings go to a designated account, and no more than was taken', async () => {
  expect((await deposit('1000', 'private')).body.code).toBe('deposit-not-designated');
  expect((await deposit('53001')).body.code).toBe('deposit-above-drawer');
  expect((await deposit('50000')).status).toBe(201);
});

test('the drawer is counted by somebody who took nothing, to the cent, and what stays or differs is explained', async () => {
  expect((await close('3000', {}, finance)).status).toBe(403);
  const codes = async (counted: string, more = {}) => {
    const answer = await close(counted, more);
    return (answer.body.refusals as { code: string }[] | undefined)?.map((one) => one.code) ?? answer.status;
  };
  expect(await codes('2990')).toEqual(['drawer-difference-unexplained', 'drawer-kept-unexplained']);
  expect(await codes('3000')).toEqual(['drawer-kept-unexplained']);
  const closed = await close('3000', { keptReason: 'the bank was shut' });
  expect([closed.status, closed.body]).toEqual([200, { expectedMinor: '3000', differenceMinor: '0' }]);
  expect((await close('3000', { keptReason: 'again' })).body.code).toBe('drawer-closed');
  expect((await take('500')).body.code).toBe('drawer-closed');
  expect((await deposit('100')).body.code).toBe('drawer-closed');
});

test('what was counted lies in the drawer the next day, and another desk has its own', async () => {
  duly.clock.nowMs += 24 * 3_600_000;
  finance = await duly.signInAs(tenantId, ['finance']);
  const next = (await finance.get(`/api/cashier?desk=${encodeURIComponent(desk)}`)).body;
  expect(next).toMatchObject({
    day: '2026-03-03',
    drawers: [{ openingMinor: '3000', expectedMinor: '3000' }],
  });
  expect((await take('700', finance, '二号')).body.number).toBe('2026-000007');
  const other = (await finance.get(`/api/cashier?desk=${encodeURIComponent('二号')}`)).body;
  expect(other).toMatchObject({ drawers: [{ openingMinor: '0', takenMinor: '700' }] });
});

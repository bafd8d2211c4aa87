import { parseDay } from '@duly/kernel/day.ts';
import { starterChart } from '@duly/policies/charts/starter-chart.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { recordPayment } from '../ledger/record-payment.ts';
import { reversePayment } from '../ledger/reverse-payment.ts';
import { bookStagedItems } from '../ledger/store.ts';
import { openStagedItems } from '../ledger/store-staged-items.ts';
import { type PlantedItem, plantAccounts, stageItems, testId } from '../ledger/testing/store-planted-book.ts';

let duly: TestDuly;
let tenantId: string;
let finance: SignedInClient;
let manager: SignedInClient;
let collector: SignedInClient;

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const booking = (on: string) => ({ atMs: Date.UTC(2026, 2, 1), day: day(on), runId: null, by: null });
const of = { partyId: testId('party books'), accountId: testId('account books') };

const book = (items: PlantedItem[], on: string) =>
  inTenant(duly.deps.pool, tenantId, async (tx) => {
    await openStagedItems(tx);
    await stageItems(tx, items);
    return bookStagedItems(tx, booking(on));
  });
const item = (name: string, issuedOn: string, amountMinor: bigint): PlantedItem => ({
  ...of,
  itemId: testId(`item ${name}`),
  issuedOn,
  dueOn: issuedOn,
  amountMinor,
});
const pay = (name: string, amountMinor: bigint, paidOn: string) =>
  inTenant(duly.deps.pool, tenantId, (tx) =>
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
      },
      { designatedAccounts: [] },
      booking(paidOn),
    ),
  );

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant();
  finance = await duly.signInAs(tenantId, ['finance']);
  manager = await duly.signInAs(tenantId, ['manager']);
  collector = await duly.signInAs(tenantId, ['collector']);
  await inTenant(duly.deps.pool, tenantId, (tx) => plantAccounts(tx, [of]));
  await book([item('jan', '2026-01-10', 100_000n), item('feb', '2026-02-05', 40_000n)], '2026-02-05');
  await pay('first', 130_000n, '2026-01-20');
});

afterAll(() => duly.close());

type Tie = {
  booksMinor: string;
  ledgerMinor: string;
  pending: number;
  later: number;
  ties: boolean;
  unexplainedMinor: string;
};
type Voucher = {
  voucherId: string;
  number: number;
  cause: string;
  minor: string;
  lines: Record<string, unknown>[];
};
const books = async (period: string) => (await finance.get(`/api/vouchers?period=${period}`)).body;

test('before any voucher a month shows what waits, and cannot be closed', async () => {
  const shown = await books('2026-01');
  expect(shown).toMatchObject({
    period: '2026-01',
    firstOpen: '2026-01',
    closed: false,
    over: true,
    vouchers: [],
  });
  expect((shown.ties as Tie[])[0]).toMatchObject({ booksMinor: '0', ledgerMinor: '-30000', ties: false });
  const refused = await manager.send('POST', '/api/periods/close', { period: '2026-01' });
  expect([refused.status, refused.body.code]).toEqual([409, 'period-does-not-tie']);
});

test('vouchers take every posting once, are numbered without a gap, and the books are what the ledger says', async () => {
  const made = await finance.send('POST', '/api/vouchers', { period: '2026-01' });
  expect(made.body).toMatchObject({ period: '2026-01', vouchers: 2, postings: 3 });
  const shown = await books('2026-01');
  const vouchers = shown.vouchers as Voucher[];
  expect(vouchers.map((one) => [one.number, one.cause, one.minor])).toEqual([
    [1, 'receivable', '100000'],
    [2, 'payment', '130000'],
  ]);
  expect((shown.ties as Tie[])[0]).toMatchObject({ booksMinor: '-30000', ledgerMinor: '-30000', ties: true });
  const again = await finance.send('POST', '/api/vouchers', { period: '2026-01' });
  expect(again.body).toMatchObject({ vouchers: 0, postings: 0 });
  const behind = await finance.get(`/api/vouchers/${vouchers[1]?.voucherId}/postings`);
  expect((behind.body.rows as { minor: string }[]).map((row) => row.minor).sort()).toEqual([
    '-100000',
    '-30000',
  ]);
});

test('a month is closed in turn, by somebody who did not make its vouchers, and takes nothing afterwards', async () => {
  const early = await manager.send('POST', '/api/periods/close', { period: '2026-02' });
  expect([early.status, early.body.code]).toEqual([409, 'period-out-of-turn']);
  expect((await finance.send('POST', '/api/periods/close', { period: '2026-01' })).status).toBe(403);
  expect((await manager.send('POST', '/api/vouchers', { period: '2026-01' })).status).toBe(403);
  expect((await collector.get('/api/vouchers')).status).toBe(403);
  const closed = await manager.send('POST', '/api/periods/close', { period: '2026-01' });
  expect([closed.status, closed.body.period]).toEqual([200, '2026-01']);
  const after = await finance.send('POST', '/api/vouchers', { period: '2026-01' });
  expect([after.status, after.body.code]).toEqual([409, 'period-closed']);
  const now = await manager.send('POST', '/api/periods/close', { period: '2026-03' });
  expect([now.status, now.body.code]).toEqual([409, 'period-out-of-turn']);
});

test('what is dated into a closed month counts in the first open one, and both months still tie', async () => {
  await inTenant(duly.deps.pool, tenantId, (tx) =>
    reversePayment(
      tx,
      { ...of, paymentId: testId('payment first'), reason: 'bounced' },
      booking('2026-02-03'),
    ),
  );
  await pay('late', 25_000n, '2026-01-31');
  await finance.send('POST', '/api/vouchers', { period: '2026-02' });
  const [january, february] = [await books('2026-01'), await books('2026-02')];
  expect((january.ties as Tie[])[0]).toMatchObject({
    ties: true,
    later: 1,
    ledgerMinor: '-55000',
    booksMinor: '-30000',
  });
  expect((february.ties as Tie[])[0]).toMatchObject({
    ties: true,
    later: 0,
    booksMinor: '115000',
    ledgerMinor: '115000',
  });
  const back = (february.vouchers as Voucher[]).find((one) => one.cause === 'payment-reversal');
  expect(back?.minor).toBe('130000');
  const closed = await manager.send('POST', '/api/periods/close', { period: '2026-02' });
  expect(closed.status).toBe(200);
});

test('the export is a file that a spreadsheet cannot run, with every line and its sums', async () => {
  const { text, headers } = await finance.get('/api/vouchers.csv?period=2026-01');
  expect(headers['content-type']).toContain('text/csv');
  expect(text.split('\r\n').slice(1, 5)).toEqual([
    '2026-01,2026-01-0001,2026-01-10,receivable,1122,应收账款,Accounts receivable,CNY,1000.00,,1',
    '2026-01,2026-01-0001,2026-01-10,receivable,6001,主营业务收入,Revenue,CNY,,1000.00,1',
    '2026-01,2026-01-0002,2026-01-20,payment,1002,银行存款,Cash at bank,CNY,1300.00,,2',
    '2026-01,2026-01-0002,2026-01-20,payment,1122,应收账款,Accounts receivable,CNY,,1300.00,2',
  ]);
});

test('a chart is set by version, is refused with all its faults, and changes no voucher that was made', async () => {
  const renamed = {
    ...starterChart,
    accounts: starterChart.accounts.map((one) => (one.code === '1122' ? { ...one, code: '1122.01' } : one)),
    receivable: starterChart.receivable.map((line) =>
      line.code === '1122' ? { ...line, code: '1122.01' } : line,
    ),
  };
  const faulty = await manager.send('POST', '/api/chart', {
    basedOn: 0,
    chart: { ...renamed, counter: starterChart.counter.slice(0, 3), onAccount: '7777' },
  });
  expect(faulty.status).toBe(422);
  expect((faulty.body.refusals as { code: string }[]).map((one) => one.code)).toContain('chart-code-unknown');
  const set = await manager.send('POST', '/api/chart', { basedOn: 0, chart: renamed });
  expect([set.status, set.body.version]).toEqual([200, 1]);
  expect((await manager.send('POST', '/api/chart', { basedOn: 0, chart: renamed })).body.code).toBe(
    'chart-outdated',
  );
  await book([item('mar', '2026-03-01', 5_000n)], '2026-03-01');
  await finance.send('POST', '/api/vouchers', { period: '2026-03' });
  const march = (await books('2026-03')).vouchers as Voucher[];
  expect(march.at(-1)?.lines[0]).toMatchObject({ account: '1122.01', debitMinor: '5000' });
  const january = (await books('2026-01')).vouchers as Voucher[];
  expect(january[0]?.lines[0]).toMatchObject({ account: '1122' });
});

test('two runs at once number nothing twice', async () => {
  await book([item('twice', '2026-03-02', 900n)], '2026-03-02');
  const runs = await Promise.all(
    [1, 2, 3].map(() => finance.send('POST', '/api/vouchers', { period: '2026-03' })),
  );
  expect(runs.map((one) => one.body.vouchers).sort()).toEqual([0, 0, 1]);
  const numbers = ((await books('2026-03')).vouchers as Voucher[]).map((one) => one.number);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let supervisor: SignedInClient;
let paid: PlantedCase;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant();
  collector = await duly.signInAs(tenantId, ['collector']);
  supervisor = await duly.signInAs(tenantId, ['supervisor']);
  paid = await plantCase(duly.deps.pool, tenantId, '看板一', { assignee: collector.userId });
  const promised = await plantCase(duly.deps.pool, tenantId, '看板二');
  await plantCase(duly.deps.pool, tenantId, '看板三');
  await collector.send('POST', `/api/parties/${paid.partyId}/payments`, {
    accountId: paid.accountId,
    amount: { minor: '600000', currency: 'CNY' },
    paidOn: '2026-03-02',
    method: 'bank-transfer',
    reference: 'P-1',
    designatedAccount: 'any',
  });
  const permit = await collector.send('POST', `/api/parties/${promised.partyId}/permits`, {
    channel: 'call',
    pointId: promised.phoneId,
  });
  const called = await collector.send('POST', `/api/parties/${promised.partyId}/contacts`, {
    permitId: permit.body.permitId,
    direction: 'out',
    channel: 'call',
    pointId: promised.phoneId,
    answeredBy: 'self',
    result: 'promise',
    startedAt: '2026-03-02T02:00:00Z',
    taskId: promised.taskId,
    promise: {
      accountId: promised.accountId,
      amount: { minor: '400000', currency: 'CNY' },
      dueAt: '2026-03-02T09:00:00Z',
    },
  });
  expect(called.status).toBe(201);
});

afterAll(() => duly.close());

test('the board counts what stands and what was done, by worker and in sums by currency', async () => {
  const answer = await supervisor.get('/api/board');
  expect(answer.status).toBe(200);
  const total = (minor: string) => [{ minor, currency: 'CNY' }];
  expect(answer.body).toMatchObject({
    day: '2026-03-02',
    run: null,
    tasks: { open: 1, unassigned: 1, opened: 1, completed: 1, withdrawn: 1 },
    promises: {
      dueToday: { count: 1, total: total('400000') },
      open: { count: 1 },
      kept: 0,
      part: 0,
      broken: 0,
    },
    payments: { count: 1, total: total('600000') },
    overdue: { accounts: 2, total: total('1000000') },
  });
  const mine = (answer.body.byCollector as { user: { id: string } | null }[]).find(
    (row) => row.user?.id === collector.userId,
  );
  expect(mine).toMatchObject({
    open: 0,
    completed: 1,
    contacts: 1,
    effective: 1,
    promises: 1,
    collected: total('600000'),
  });
});

test('a day without anything is a board of zeros, not an error', async () => {
  expect((await supervisor.get('/api/board?day=2025-01-01')).body).toMatchObject({
    day: '2025-01-01',
    tasks: { completed: 0, withdrawn: 0 },
    payments: { count: 0, total: [] },
    overdue: { accounts: 0 },
  });
  expect((await supervisor.get('/api/board?day=2025-02-30')).status).toBe(400);
});

test('the ageing adds up to what is open, by bucket and by kind', async () => {
  const { body, status } = await supervisor.get('/api/ageing?date=2026-03-02');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    date: '2026-03-02',
    currencies: ['CNY'],
    byKind: [{ kind: 'principal', minor: { CNY: '1200000' } }],
    total: { minor: { CNY: '1200000' } },
  });
  const buckets = Object.fromEntries(
    (body.buckets as { bucket: string; minor: Record<string, string> }[]).map((one) => [
      one.bucket,
      one.minor.CNY ?? '0',
    ]),
  );
  expect(buckets).toMatchObject({ 'not-due': '200000', '1-30': '1000000', '31-60': '0', '>180': '0' });
  // As of the day before the payment the account that is closed now was open.
  expect((await supervisor.get('/api/ageing?date=2026-03-01')).body).toMatchObject({
    total: { minor: { CNY: '1800000' } },
  });
});

test('a collector has no board, and another tenant sees an empty one', async () => {
  expect((await collector.get('/api/board')).status).toBe(403);
  expect((await collector.get('/api/ageing')).status).toBe(403);
  const stranger = await duly.signInAs(await duly.makeTenant(), ['supervisor']);
  expect((await stranger.get('/api/board?day=2026-03-02')).body).toMatchObject({
    tasks: { open: 0 },
    payments: { count: 0 },
    overdue: { accounts: 0 },
  });
  expect((await stranger.get('/api/ageing?date=2026-03-02')).body).toMatchObject({
    currencies: [],
    total: { count: 0 },
  });
});

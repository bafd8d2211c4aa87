import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { type PlantedCase, plantCase } from './testing/store-planted-case.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let made: PlantedCase;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  made = await plantCase(duly.deps.pool, tenantId, '陈立新');
  const permit = await collector.send('POST', `/api/parties/${made.partyId}/permits`, {
    channel: 'call',
    pointId: made.phoneId,
  });
  const called = await collector.send('POST', `/api/parties/${made.partyId}/contacts`, {
    permitId: permit.body.permitId,
    direction: 'out',
    channel: 'call',
    pointId: made.phoneId,
    answeredBy: 'self',
    result: 'willing-no-date',
    reason: 'own-customer-unpaid',
    note: '甲方拖到周五',
    startedAt: '2026-03-02T02:00:00Z',
    endedAt: '2026-03-02T02:02:48Z',
  });
  expect(called.status).toBe(201);
  const paid = await collector.send('POST', `/api/parties/${made.partyId}/payments`, {
    accountId: made.accountId,
    amount: { minor: '100000', currency: 'CNY' },
    paidOn: '2026-03-02',
    method: 'wallet',
    reference: 'W-1',
    designatedAccount: 'any',
  });
  expect(paid.status).toBe(201);
});

afterAll(() => duly.close());

test('one answer shows who, what is owed by kind, why this step, what is allowed, and what happened', async () => {
  const answer = await collector.get(`/api/parties/${made.partyId}/case`);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    party: { name: '陈立新', kind: 'person', zone: 'Asia/Shanghai', flags: [], erased: false },
    businessDay: '2026-03-02',
    accounts: [
      {
        policyName: 'trade-payment',
        daysPastDue: 5,
        balance: { principal: '500000', interest: '0', fee: '0', cost: '0', total: '500000' },
        overdue: '400000',
        notDue: '100000',
        disputed: '0',
        oldestDue: '2026-02-25',
        nextDue: '2026-03-20',
        itemsTotal: 3,
        nextStep: { action: 'call-and-email', step: 'chase-second-day' },
      },
    ],
    tasks: [{ action: 'call-and-email' }],
    stops: [],
  });
  const [account] = answer.body.accounts as {
    items: { itemId: string; openMinor: string; daysPastDue: number }[];
    why: { code: string }[];
  }[];
  expect(account?.items.map((item) => [item.itemId, item.openMinor, item.daysPastDue])).toEqual([
    [made.itemIds[0], '200000', 5],
    [made.itemIds[1], '200000', 3],
    [made.itemIds[2], '100000', 0],
  ]);
  expect(account?.why.map((line) => line.code)).toContain('step-due');
  const points = answer.body.contactPoints as {
    kind: string;
    value: string;
    valueMasked: string;
    status: string;
  }[];
  expect(points[0]).toMatchObject({
    kind: 'phone',
    value: '13800006072',
    valueMasked: '138 **** 6072',
    status: 'verified',
  });
  const allowed = answer.body.allowed as {
    channels: { channel: string; state: string; hours: number[][] }[];
  };
  expect(allowed.channels.map((one) => one.channel).sort()).toEqual(['call', 'email', 'sms']);
  expect(allowed.channels.find((one) => one.channel === 'call')?.state).toBe('now');
});

test('the timeline is newest first, opens notes, and pages by key without losing or repeating a line', async () => {
  const { body } = await collector.get(`/api/parties/${made.partyId}/case`);
  const lines = body.timeline as {
    id: string;
    day: string;
    at: string;
    summaryCode: string;
    note: string | null;
    by: { id: string } | null;
  }[];
  expect(lines.map((line) => line.summaryCode).sort()).toEqual([
    'contact-recorded',
    'payment-recorded',
    'task-opened',
  ]);
  expect(lines.find((line) => line.summaryCode === 'contact-recorded')).toMatchObject({
    note: '甲方拖到周五',
    by: { id: collector.userId },
  });
  const placed = lines.map((line) => `${line.day} ${line.at}`);
  expect(placed).toEqual(placed.toSorted().toReversed());
  const paged: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page = await collector.get(
      `/api/parties/${made.partyId}/timeline?limit=1${next ? `&cursor=${encodeURIComponent(next)}` : ''}`,
    );
    paged.push(...(page.body.rows as { id: string }[]).map((line) => line.id));
    next = page.body.next as string | null;
  }
  expect(paged).toEqual(lines.map((line) => line.id));
  expect((await collector.get(`/api/parties/${made.partyId}/timeline?cursor=nonsense`)).status).toBe(400);
});

test('a line stands on the day on which it counts, however late it was booked, and pages keep that order', async () => {
  const late = await plantCase(duly.deps.pool, tenantId, '补登记');
  for (const [reference, paidOn] of [
    ['L-1', '2026-02-10'],
    ['L-2', '2026-03-01'],
    ['L-3', '2026-02-10'],
    ['L-4', '2026-02-20'],
  ]) {
    const paid = await collector.send('POST', `/api/parties/${late.partyId}/payments`, {
      accountId: late.accountId,
      amount: { minor: '1000', currency: 'CNY' },
      paidOn,
      method: 'bank-transfer',
      reference,
      designatedAccount: 'any',
    });
    expect(paid.status).toBe(201);
  }
  type Line = { id: string; day: string; at: string; summaryCode: string };
  const lines = (await collector.get(`/api/parties/${late.partyId}/case`)).body.timeline as Line[];
  expect(lines.filter((line) => line.summaryCode === 'payment-recorded').map((line) => line.day)).toEqual([
    '2026-03-01',
    '2026-02-20',
    '2026-02-10',
    '2026-02-10',
  ]);
  expect(lines.map((line) => line.day)).toEqual(
    lines
      .map((line) => line.day)
      .toSorted()
      .toReversed(),
  );
  const paged: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
    const page = await collector.get(`/api/parties/${late.partyId}/timeline?limit=2${cursor}`);
    paged.push(...(page.body.rows as Line[]).map((line) => line.id));
    next = page.body.next as string | null;
  }
  expect(paged).toEqual(lines.map((line) => line.id));
});

test('what happened early in the morning stands on the creditor’s day and not on that of Greenwich', async () => {
  const early = await plantCase(duly.deps.pool, tenantId, '清晨');
  const now = duly.clock.nowMs;
  duly.clock.nowMs = Date.parse('2026-03-02T23:30:00Z');
  const other = await duly.signInAs(tenantId, ['collector']);
  const stop = await other.send('POST', `/api/parties/${early.partyId}/stops`, {
    kind: 'complaint',
    askedBy: 'self',
  });
  expect(stop.status).toBe(201);
  const view = await other.get(`/api/parties/${early.partyId}/case`);
  duly.clock.nowMs = now;
  const line = (view.body.timeline as { kind: string; day: string }[]).find((one) => one.kind === 'stop');
  expect(line?.day).toBe('2026-03-03');
});

test('a case is shown whatever its party is stopped for', async () => {
  const stopped = await plantCase(duly.deps.pool, tenantId, '全停');
  const kinds = ['stop-request', 'complaint', 'represented', 'insolvent', 'deceased', 'incapacitated'];
  for (const kind of kinds) {
    const body = { kind, askedBy: 'self' };
    expect((await collector.send('POST', `/api/parties/${stopped.partyId}/stops`, body)).status).toBe(201);
  }
  const { status, body } = await collector.get(`/api/parties/${stopped.partyId}/case`);
  expect(status).toBe(200);
  expect((body.party as { flags: string[] }).flags).toEqual([
    'stopRequest',
    'deceased',
    'represented',
    'insolvent',
    'complaintOpen',
    'incapacitated',
  ]);
});

test('every look at a case is journaled, and an auditor sees numbers masked', async () => {
  const auditor = await duly.signInAs(tenantId, ['auditor']);
  const answer = await auditor.get(`/api/parties/${made.partyId}/case`);
  const points = answer.body.contactPoints as { value: string | null }[];
  expect(points.every((point) => point.value === null)).toBe(true);
  expect(answer.text).not.toContain('13800006072');
  const seen = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query(
      `select count(*)::int as n from journal where tenant_id = $1 and kind = 'party-viewed' and actor = $2`,
      [tenantId, auditor.userId],
    ),
  );
  expect(seen).toEqual([{ n: 1 }]);
});

test('a case is read in under 60 ms at the server', async () => {
  await collector.get(`/api/parties/${made.partyId}/case`);
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const from = performance.now();
    await collector.get(`/api/parties/${made.partyId}/case`);
    times.push(performance.now() - from);
  }
  const median = times.sort((a, b) => a - b)[4] ?? 0;
  // Three times the aim, because this machine runs other tests beside it.
  expect(median).toBeLessThan(180);
});

test('another tenant, an admin and an unknown party get no case', async () => {
  const stranger = await duly.signInAs(await duly.makeTenant(), ['manager']);
  expect(await stranger.get(`/api/parties/${made.partyId}/case`)).toMatchObject({
    status: 404,
    body: { code: 'party-unknown' },
  });
  expect((await stranger.get(`/api/parties/${made.partyId}/timeline`)).status).toBe(404);
  expect(
    (await (await duly.signInAs(tenantId, ['admin'])).get(`/api/parties/${made.partyId}/case`)).status,
  ).toBe(403);
});

test('a balance is the sum of the postings that count by the end of a day: before and after a payment it differs by it', async () => {
  const path = `/api/parties/${made.partyId}/accounts/${made.accountId}/balances`;
  const before = await collector.get(`${path}?date=2026-03-01`);
  const after = await collector.get(`${path}?date=2026-03-02`);
  expect([before.status, after.status]).toEqual([200, 200]);
  expect(BigInt(String(before.body.total)) - BigInt(String(after.body.total))).toBe(100000n);
  expect(before.body.principal).toBe(before.body.total);
  const other = await collector.get(`/api/parties/${made.partyId}/accounts/${made.partyId}/balances`);
  expect(other.body.code).toBe('account-unknown');
});

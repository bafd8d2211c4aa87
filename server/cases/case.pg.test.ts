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
  expect([...lines].sort((a, b) => b.at.localeCompare(a.at)).map((line) => line.at)).toEqual(
    lines.map((line) => line.at),
  );
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

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let manager: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ settings: { designatedAccounts: ['ICBC 0001'] } });
  collector = await duly.signInAs(tenantId, ['collector']);
  manager = await duly.signInAs(tenantId, ['manager']);
});

afterAll(() => duly.close());

const rows = (sql: string, of: PlantedCase) =>
  inTenant(duly.deps.pool, tenantId, (tx) => tx.query<Record<string, unknown>>(sql, [tenantId, of.partyId]));

const pay = (of: PlantedCase, reference: string, more: Record<string, unknown> = {}, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.accountId,
    amount: { minor: '350000', currency: 'CNY' },
    paidOn: '2026-03-02',
    method: 'bank-transfer',
    reference,
    designatedAccount: 'ICBC 0001',
    ...more,
  });

const codesOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusals as { code: string }[] | undefined)?.map((one) => one.code);

test('a payment settles the oldest first, and the whole closes the account and takes its task away', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '付款一');
  const part = await pay(made, 'B-1');
  expect(part.body).toMatchObject({
    allocations: [
      { itemId: made.itemIds[0], minor: '300000' },
      { itemId: made.itemIds[1], minor: '50000' },
    ],
    unallocatedMinor: '0',
    accountClosed: false,
  });
  const rest = await pay(made, 'B-2', { amount: { minor: '250000', currency: 'CNY' } });
  expect(rest.body).toMatchObject({ accountClosed: true, tasksWithdrawn: 1 });
  expect(
    await rows('select count(*)::int as n from open_tasks where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 0 }]);
});

test('the same reference is the same money: it is refused the second time, however it is written', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '付款二');
  expect((await pay(made, '000123')).status).toBe(201);
  expect(await pay(made, '123')).toMatchObject({ status: 409, body: { code: 'payment-already-recorded' } });
  expect(
    await rows('select count(*)::int as n from payments where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 1 }]);
});

test('money put to the wrong account is booked on the right one under the same reference', async () => {
  const wrong = await plantCase(duly.deps.pool, tenantId, '付款错一');
  const right = await plantCase(duly.deps.pool, tenantId, '付款错二');
  const reverse = async (answer: { body: Record<string, unknown> }, reason: string) => {
    const done = await manager.send('POST', `/api/payments/${answer.body.paymentId}/reverse`, { reason });
    expect(done.status).toBe(200);
  };
  await reverse(await pay(wrong, 'E-1'), 'wrong-account');
  const booked = await pay(right, 'E-1');
  expect(booked.status).toBe(201);
  expect(await pay(wrong, 'E-1')).toMatchObject({ status: 409, body: { code: 'payment-already-recorded' } });
  await reverse(booked, 'entry-error');
  const corrected = await pay(right, 'E-1', { amount: { minor: '340000', currency: 'CNY' } });
  expect(corrected.status).toBe(201);
  await reverse(corrected, 'bounced');
  expect(await pay(right, 'E-1')).toMatchObject({ status: 409, body: { code: 'payment-already-recorded' } });
});

test('two desks that book one reference at the same moment book it once, and the other is told so', async () => {
  const cases = await Promise.all([1, 2, 3].map((n) => plantCase(duly.deps.pool, tenantId, `付款同时${n}`)));
  const answers = await Promise.all(cases.map((one) => pay(one, 'T-1')));
  expect(answers.map((one) => one.status).sort()).toEqual([201, 409, 409]);
  for (const lost of answers.filter((one) => one.status === 409)) {
    expect(lost.body).toMatchObject({ code: 'payment-already-recorded' });
  }
});

test('a payment that the ledger refuses leaves its reference free', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '付款退回');
  expect((await pay(made, 'F-1', { designatedAccount: 'my own' })).status).toBe(422);
  expect((await pay(made, 'F-1')).status).toBe(201);
});

test('a replayed request answers with the first answer and books once', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '付款三');
  const body = {
    accountId: made.accountId,
    amount: { minor: '100', currency: 'CNY' },
    paidOn: '2026-03-02',
    method: 'bank-transfer',
    reference: 'B-3',
    designatedAccount: 'ICBC 0001',
  };
  const key = { 'idempotency-key': 'payment-three-0001' };
  const first = await collector.send('POST', `/api/parties/${made.partyId}/payments`, body, key);
  const again = await collector.send('POST', `/api/parties/${made.partyId}/payments`, body, key);
  expect(first.status).toBe(201);
  expect(again.body).toEqual(first.body);
});

test('money to a private account, in another currency or from the future is refused with every reason', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '付款四');
  expect(codesOf(await pay(made, 'B-4', { designatedAccount: 'my own' }))).toEqual([
    'payment-not-designated',
  ]);
  expect(
    codesOf(await pay(made, 'B-5', { amount: { minor: '0', currency: 'USD' }, paidOn: '2026-03-03' })),
  ).toEqual(['payment-amount', 'payment-currency', 'payment-in-the-future']);
  expect((await pay(made, 'B-6', { paidOn: '2026-02-30' })).status).toBe(400);
});

test('a reversal opens what the payment settled and brings the task back; a collector cannot', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '付款五');
  const whole = await pay(made, 'B-7', { amount: { minor: '600000', currency: 'CNY' } });
  expect(whole.body).toMatchObject({ accountClosed: true });
  const url = `/api/payments/${whole.body.paymentId}/reverse`;
  expect((await collector.send('POST', url, { reason: 'bounced' })).status).toBe(403);
  const back = await manager.send('POST', url, { reason: 'bounced' });
  expect(back.body).toMatchObject({ accountReopened: true });
  expect(back.body.reopened).toHaveLength(3);
  expect(
    await rows('select count(*)::int as n from open_tasks where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 1 }]);
  expect(codesOf(await manager.send('POST', url, { reason: 'bounced' }))).toEqual([
    'payment-not-found-or-reversed',
  ]);
});

test('another tenant can neither pay nor reverse here', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '付款六');
  const stranger = await duly.signInAs(await duly.makeTenant(), ['manager']);
  const { paymentId } = (await pay(made, 'B-8')).body;
  expect((await pay(made, 'B-9', {}, stranger)).status).toBe(404);
  expect(
    (await stranger.send('POST', `/api/payments/${paymentId}/reverse`, { reason: 'other' })).status,
  ).toBe(404);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant();
  collector = await duly.signInAs(tenantId, ['collector']);
});

afterAll(() => duly.close());

const rows = (sql: string, of: PlantedCase) =>
  inTenant(duly.deps.pool, tenantId, (tx) => tx.query<Record<string, unknown>>(sql, [tenantId, of.partyId]));

const promise = (of: PlantedCase, more: Record<string, unknown> = {}, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/promises`, {
    accountId: of.accountId,
    amount: { minor: '500000', currency: 'CNY' },
    dueAt: '2026-03-03T09:00:00Z',
    ...more,
  });

const codesOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusals as { code: string }[] | undefined)?.map((one) => one.code);

test('a promise takes the task away until it is due, and stands in the journal', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺一');
  const answer = await promise(made);
  expect(answer).toMatchObject({ status: 201, body: { status: 'open', supersededId: null } });
  expect(
    await rows('select count(*)::int as n from open_tasks where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 0 }]);
  const [entry] = await rows(
    `select kind, body from journal where tenant_id = $1 and party_id = $2 order by seq desc limit 1`,
    made,
  );
  expect(entry?.kind).toBe('promise-made');
  expect(JSON.parse(String(entry?.body))).toMatchObject({
    amountMinor: '500000',
    dueOn: '2026-03-03',
    zone: 'Asia/Shanghai',
  });
});

test('one promise an account is in force: a second takes the place of the first', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺二');
  const first = await promise(made);
  const second = await promise(made, { amount: { minor: '600000', currency: 'CNY' } });
  expect(second.body).toMatchObject({ supersededId: first.body.promiseId });
  expect(
    await rows(
      'select status, amount_minor from promises where tenant_id = $1 and party_id = $2 order by status',
      made,
    ),
  ).toEqual([
    { status: 'open', amount_minor: 600_000n },
    { status: 'withdrawn', amount_minor: 500_000n },
  ]);
  expect(
    await rows(
      'select promise_id, promise_status from account_state where tenant_id = $1 and party_id = $2',
      made,
    ),
  ).toEqual([{ promise_id: second.body.promiseId, promise_status: 1 }]);
});

test('a promise taken back opens the task again', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺三');
  const { promiseId } = (await promise(made)).body;
  const back = await collector.send('POST', `/api/promises/${promiseId}/withdraw`, {});
  expect(back).toMatchObject({ status: 200, body: { status: 'withdrawn' } });
  expect(
    await rows('select count(*)::int as n from open_tasks where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 1 }]);
  expect(codesOf(await collector.send('POST', `/api/promises/${promiseId}/withdraw`, {}))).toEqual([
    'promise-not-open',
  ]);
});

test('a promise is taken back for one of the reasons that have words, and for no other', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺因');
  const { promiseId } = (await promise(made)).body;
  const withdraw = (reason: string) =>
    collector.send('POST', `/api/promises/${promiseId}/withdraw`, { reason });
  expect(await withdraw('because')).toMatchObject({ status: 400, body: { code: 'request-invalid' } });
  expect((await withdraw('debtor-took-back')).status).toBe(200);
});

test('a promise names a contact of its own party only', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺联一');
  const other = await plantCase(duly.deps.pool, tenantId, '承诺联二');
  const call = await collector.send('POST', `/api/parties/${other.partyId}/contacts`, {
    direction: 'in',
    channel: 'call',
    answeredBy: 'self',
    result: 'refuses-talk',
    startedAt: '2026-03-02T01:58:00Z',
  });
  expect(call.status).toBe(201);
  const { contactId } = call.body;
  expect(await promise(made, { contactId })).toMatchObject({
    status: 404,
    body: { code: 'contact-unknown' },
  });
  expect((await promise(other, { contactId })).status).toBe(201);
});

test('the case shows what is paid so far of a promise that is in force', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺付');
  expect((await promise(made)).status).toBe(201);
  const paid = await collector.send('POST', `/api/parties/${made.partyId}/payments`, {
    accountId: made.accountId,
    amount: { minor: '120000', currency: 'CNY' },
    paidOn: '2026-03-02',
    method: 'bank-transfer',
    reference: 'P-PART',
    designatedAccount: 'any',
  });
  expect(paid.status).toBe(201);
  const view = (await collector.get(`/api/parties/${made.partyId}/case`)).body;
  expect((view.accounts as { promise: unknown }[])[0]?.promise).toMatchObject({
    status: 'open',
    minor: '500000',
    paidMinor: '120000',
  });
});

test('more than is owed, a far date without a reason and a foreign account are refused, all at once', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺四');
  const other = await plantCase(duly.deps.pool, tenantId, '承诺五');
  const wrong = await promise(made, {
    amount: { minor: '600001', currency: 'CNY' },
    dueAt: '2026-03-06T09:00:00Z',
  });
  expect(wrong.status).toBe(422);
  expect(codesOf(wrong)).toEqual(['promise-above-open', 'promise-horizon-needs-reason']);
  expect((await promise(made, { dueAt: '2026-03-06T09:00:00Z', horizonReason: 'pay-day' })).status).toBe(201);
  expect(await promise(made, { accountId: other.accountId })).toMatchObject({
    status: 404,
    body: { code: 'account-unknown' },
  });
  expect((await promise(made, { amount: { minor: '1', currency: 'XXX' } })).status).toBe(400);
});

test('finance makes no promises for people, and another tenant sees neither party nor promise', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '承诺六');
  const finance = await duly.signInAs(tenantId, ['finance']);
  const stranger = await duly.signInAs(await duly.makeTenant(), ['collector']);
  expect((await promise(made, {}, finance)).status).toBe(403);
  expect((await promise(made, {}, stranger)).status).toBe(404);
  const { promiseId } = (await promise(made)).body;
  expect((await stranger.send('POST', `/api/promises/${promiseId}/withdraw`, {})).status).toBe(404);
});

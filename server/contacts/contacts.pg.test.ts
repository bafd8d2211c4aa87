import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let supervisor: SignedInClient;
let auditor: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  supervisor = await duly.signInAs(tenantId, ['supervisor']);
  auditor = await duly.signInAs(tenantId, ['auditor']);
});

afterAll(() => duly.close());

const rows = (sql: string, of: PlantedCase) =>
  inTenant(duly.deps.pool, tenantId, (tx) => tx.query<Record<string, unknown>>(sql, [tenantId, of.partyId]));

async function permit(of: PlantedCase, channel = 'call', pointId = of.phoneId): Promise<string> {
  const answer = await collector.send('POST', `/api/parties/${of.partyId}/permits`, { channel, pointId });
  expect(answer.status).toBe(201);
  return String(answer.body.permitId);
}

const call = (of: PlantedCase, more: Record<string, unknown>, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/contacts`, {
    direction: 'out',
    channel: 'call',
    pointId: of.phoneId,
    startedAt: '2026-03-02T02:00:10Z',
    ...more,
  });

const codesOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusals as { code: string }[] | undefined)?.map((one) => one.code);

test('a call with a promise keeps contact, promise, point, task and journal in one go', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '陈立新');
  const answer = await call(made, {
    permitId: await permit(made),
    answeredBy: 'self',
    result: 'promise',
    note: '顺德项目尾款周二到账',
    taskId: made.taskId,
    promise: {
      accountId: made.accountId,
      amount: { minor: '300000', currency: 'CNY' },
      dueAt: '2026-03-03T09:00:00Z',
      moneySource: 'customer-payment',
    },
  });
  expect(answer.body).toMatchObject({
    task: 'completed',
    taskReason: 'promise',
    pointStatus: 'verified',
    stopId: null,
  });
  expect(answer.status).toBe(201);
  expect(
    await rows(
      'select status, amount_minor, due_on, contact_id from promises where tenant_id = $1 and party_id = $2',
      made,
    ),
  ).toEqual([
    { status: 'open', amount_minor: 300_000n, due_on: '2026-03-03', contact_id: answer.body.contactId },
  ]);
  expect(
    await rows(
      `select status, verified_on from contact_points where tenant_id = $1 and party_id = $2 and kind = 'phone'`,
      made,
    ),
  ).toEqual([{ status: 'verified', verified_on: '2026-03-02' }]);
  expect(
    await rows('select event, reason from tasks where tenant_id = $1 and party_id = $2 and n = 1', made),
  ).toEqual([{ event: 'completed', reason: 'promise' }]);
  const [state] = await rows(
    `select promise_status, promise_due_on, done_step, done_on, task_step, last_contact_on, s.version > 0 as raised
       from account_state a join party_state s using (slot, tenant_id, party_id) where a.tenant_id = $1 and a.party_id = $2`,
    made,
  );
  expect(state).toMatchObject({
    promise_status: 1,
    promise_due_on: '2026-03-03',
    done_step: 20,
    done_on: '2026-03-02',
    last_contact_on: '2026-03-02',
    raised: true,
  });
  const journal = await rows(
    'select kind, body, cipher is not null as sealed from journal where tenant_id = $1 and party_id = $2 order by seq',
    made,
  );
  expect(journal.map((one) => one.kind)).toEqual([
    'permit-given',
    'contact-recorded',
    'promise-made',
    'contact-point-changed',
  ]);
  expect(journal[1]?.sealed).toBe(true);
  expect(JSON.stringify(journal)).not.toContain('尾款');
});

test('a permit covers one contact: not a second, not another channel or point, not another worker, not later', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可用途');
  const permitId = await permit(made);
  const nobody = { permitId, answeredBy: 'nobody', result: 'no-answer' };
  expect(codesOf(await call(made, { ...nobody, startedAt: '2026-03-02T02:11:00Z' }, collector))).toContain(
    'permit-expired',
  );
  expect(
    codesOf(await call(made, { ...nobody, channel: 'email', pointId: made.emailId, result: 'message-sent' })),
  ).toEqual(['permit-for-other-channel', 'permit-for-other-point']);
  expect(codesOf(await call(made, nobody, supervisor))).toEqual(['permit-of-somebody-else']);
  expect((await call(made, nobody)).status).toBe(201);
  expect(codesOf(await call(made, nobody))).toEqual(['permit-already-used']);
  expect(codesOf(await call(made, { ...nobody, permitId: undefined }))).toEqual(['permit-missing']);
});

test('everything that is wrong with an entry is answered at once and nothing of it is kept', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '错误');
  const answer = await call(made, {
    answeredBy: 'family',
    result: 'promise',
    taskId: made.accountId,
    promise: {
      accountId: made.accountId,
      amount: { minor: '600001', currency: 'CNY' },
      dueAt: '2026-03-09T09:00:00Z',
    },
  });
  expect(answer.status).toBe(422);
  expect(codesOf(answer)).toEqual([
    'result-not-for-answered-by',
    'permit-missing',
    'task-unknown',
    'promise-above-open',
    'promise-horizon-needs-reason',
  ]);
  expect(
    await rows('select count(*)::int as n from contacts where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 0 }]);
});

test('a wrong number is claimed wrong: the gate refuses to ring it again meanwhile', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '错号');
  const answer = await call(made, {
    permitId: await permit(made),
    answeredBy: 'new-owner',
    result: 'wrong-number',
    taskId: made.taskId,
  });
  expect(answer.body).toMatchObject({ pointStatus: 'claimed-wrong' });
  expect(answer.body.task).not.toBe('completed');
  expect(
    await rows(
      `select owner_relation from contact_points where tenant_id = $1 and party_id = $2 and kind = 'phone'`,
      made,
    ),
  ).toEqual([{ owner_relation: 'new-owner' }]);
  // Only the e-mail is left to use.
  expect(await rows('select points from party_state where tenant_id = $1 and party_id = $2', made)).toEqual([
    { points: 2 },
  ]);
  const again = await collector.send('POST', `/api/parties/${made.partyId}/permits`, {
    channel: 'call',
    pointId: made.phoneId,
  });
  expect(again.status).toBe(409);
});

test('a number out of service is dead, and a call that nobody answered leaves the task with its reason', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '空号');
  const unanswered = await call(made, {
    permitId: await permit(made),
    answeredBy: 'nobody',
    result: 'no-answer',
    taskId: made.taskId,
  });
  expect(unanswered.body).toMatchObject({ task: 'kept', taskReason: 'no-answer', pointStatus: 'unverified' });
  const dead = await call(made, {
    permitId: await permit(made),
    answeredBy: 'nobody',
    result: 'not-in-service',
  });
  expect(dead.body).toMatchObject({ pointStatus: 'invalid', task: null });
});

test('a stop request holds at once: the point is closed, and only who may lift it opens it again', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '停催');
  const answer = await call(made, {
    permitId: await permit(made),
    answeredBy: 'self',
    result: 'stop-request',
  });
  expect(answer.body).toMatchObject({ pointStatus: 'opted-out' });
  const refused = await collector.send('POST', `/api/parties/${made.partyId}/permits`, {
    channel: 'call',
    pointId: made.phoneId,
  });
  expect(refused.status).toBe(409);
  const stop = `/api/stops/${answer.body.stopId}/lift`;
  expect((await collector.send('POST', stop)).status).toBe(403);
  expect((await supervisor.send('POST', stop)).body).toMatchObject({ liftedAt: '2026-03-02T02:00:00.000Z' });
  expect(codesOf(await supervisor.send('POST', stop))).toEqual(['stop-already-lifted']);
  await permit(made);
});

test('a stop for the whole party flags its state, so that the night plans nothing for it', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '全部停催');
  const answer = await collector.send('POST', `/api/parties/${made.partyId}/stops`, {
    kind: 'complaint',
    askedBy: 'self',
  });
  expect(answer.status).toBe(201);
  expect(await rows('select flags from party_state where tenant_id = $1 and party_id = $2', made)).toEqual([
    { flags: 16 },
  ]);
  await supervisor.send('POST', `/api/stops/${answer.body.stopId}/lift`);
  expect(await rows('select flags from party_state where tenant_id = $1 and party_id = $2', made)).toEqual([
    { flags: 0 },
  ]);
});

test('"already paid" holds the account for two days', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '声称已还');
  await call(made, {
    permitId: await permit(made),
    answeredBy: 'self',
    result: 'claims-paid',
    note: '三月一日转账',
    taskId: made.taskId,
  });
  expect(
    await rows(
      'select hold_until, hold_reason from account_state where tenant_id = $1 and party_id = $2',
      made,
    ),
  ).toEqual([{ hold_until: '2026-03-04', hold_reason: 1 }]);
});

test('a call and an e-mail complete a step that asks for both, one alone does not', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '电话加邮件');
  const spoken = await call(made, {
    permitId: await permit(made),
    answeredBy: 'self',
    result: 'unwilling',
    reason: 'cash-flow',
    taskId: made.taskId,
  });
  expect(spoken.body).toMatchObject({ task: 'kept' });
  const written = await call(made, {
    permitId: await permit(made, 'email', made.emailId),
    channel: 'email',
    pointId: made.emailId,
    answeredBy: 'nobody',
    result: 'message-sent',
    taskId: made.taskId,
  });
  expect(written.body).toMatchObject({ task: 'completed' });
});

test('somebody who rings us needs no permit and raises no counter', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '呼入');
  const answer = await call(made, {
    direction: 'in',
    answeredBy: 'self',
    result: 'willing-no-date',
    reason: 'payment-run',
  });
  expect(answer.status).toBe(201);
  expect(
    await rows(
      "select count(*)::int as n from gate_counts where tenant_id = $1 and key like '%' || $2::text",
      made,
    ),
  ).toEqual([{ n: 0 }]);
});

test('a contact point is added once, from a lawful source, and its clear value is for those who call', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '新号码');
  const url = `/api/parties/${made.partyId}/contact-points`;
  const given = { kind: 'phone', value: '+86 139 0000 1234', source: 'debtor-authorised', preferred: true };
  const added = await collector.send('POST', url, given);
  expect(added.status).toBe(201);
  expect(added.body).toMatchObject({
    value: '+86 139 0000 1234',
    valueMasked: '+86 **** 1234',
    status: 'unverified',
    preferred: true,
  });
  expect(codesOf(await collector.send('POST', url, { ...given, value: '139-0000-1234' }))).toEqual([
    'contact-point-known',
  ]);
  expect(codesOf(await collector.send('POST', url, { ...given, value: 'no number' }))).toEqual([
    'contact-point-malformed',
  ]);
  expect((await collector.send('POST', url, { ...given, source: 'hearsay' })).status).toBe(400);
  expect((await auditor.send('POST', url, given)).status).toBe(403);
  expect(
    await rows(
      `select count(*)::int as n from contact_points where tenant_id = $1 and party_id = $2 and preferred`,
      made,
    ),
  ).toEqual([{ n: 1 }]);
  const change = `/api/contact-points/${added.body.pointId}`;
  expect((await collector.send('PATCH', change, { status: 'retired' })).body).toMatchObject({
    status: 'retired',
  });
  expect(codesOf(await collector.send('PATCH', change, { status: 'verified' }))).toEqual([
    'contact-point-retired',
  ]);
});

test('nothing of a party is reached from another tenant', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '隔离');
  const stranger = await duly.signInAs(await duly.makeTenant(), ['manager']);
  const stop = await collector.send('POST', `/api/parties/${made.partyId}/stops`, {
    kind: 'complaint',
    askedBy: 'self',
  });
  for (const [method, url, body] of [
    [
      'POST',
      `/api/parties/${made.partyId}/contacts`,
      {
        direction: 'in',
        channel: 'call',
        answeredBy: 'self',
        result: 'refuses-talk',
        startedAt: '2026-03-02T02:00:00Z',
      },
    ],
    ['POST', `/api/parties/${made.partyId}/stops`, { kind: 'complaint', askedBy: 'self' }],
    ['POST', `/api/stops/${stop.body.stopId}/lift`, undefined],
    [
      'POST',
      `/api/parties/${made.partyId}/contact-points`,
      { kind: 'phone', value: '13900001234', source: 'contract' },
    ],
    ['PATCH', `/api/contact-points/${made.phoneId}`, { status: 'retired' }],
  ] as const) {
    expect([url, (await stranger.send(method, url, body)).status]).toEqual([url, 404]);
  }
  expect((await stranger.get(`/api/parties/${made.partyId}/allowed`)).status).toBe(404);
});

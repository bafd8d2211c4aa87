import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let supervisor: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 8 });
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  supervisor = await duly.signInAs(tenantId, ['supervisor']);
});

afterAll(() => duly.close());

const rows = (sql: string, of: PlantedCase) =>
  inTenant(duly.deps.pool, tenantId, (tx) => tx.query<Record<string, unknown>>(sql, [tenantId, of.partyId]));

const tasksOf = async (of: PlantedCase) =>
  (await rows('select task_id from open_tasks where tenant_id = $1 and party_id = $2', of)).length;

type Ask = Record<string, unknown>;

const permit = (of: PlantedCase, ask: Ask = {}, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/permits`, { channel: 'call', pointId: of.phoneId, ...ask });

const record = (of: PlantedCase, state: Ask, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/stops`, { askedBy: 'self', ...state });

const rulesOf = (answer: { body: Record<string, unknown> }) =>
  ((answer.body.decision as { findings: { ruleId: string; verdict: string }[] } | undefined)?.findings ?? [])
    .filter((one) => one.verdict !== 'allow')
    .map((one) => one.ruleId);

const codesOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusals as { code: string }[] | undefined)?.map((one) => one.code);

/** A call that begins now on a permit taken before. */
const callOn = (of: PlantedCase, permitId: unknown, startedAt = '2026-03-02T02:00:00Z') =>
  collector.send('POST', `/api/parties/${of.partyId}/contacts`, {
    permitId,
    direction: 'out',
    channel: 'call',
    pointId: of.phoneId,
    answeredBy: 'nobody',
    result: 'no-answer',
    startedAt,
  });

const states: readonly (readonly [kind: string, rule: string, holdsTasks: boolean, more?: Ask])[] = [
  ['stop-request', 'HOUSE-STOP', true],
  ['stop-request', 'HOUSE-STOP', false, { channel: 'call' }],
  ['cease', 'HOUSE-CEASED', true, { since: '2026-03-01', proof: '三月一日挂号信' }],
  ['complaint', 'HOUSE-COMPLAINT', true, { askedBy: 'regulator' }],
  ['represented', 'HOUSE-REPRESENTED', false, { name: '赵律师', reachable: true }],
  ['deceased', 'HOUSE-DECEASED', true, { askedBy: 'third-party', proof: '死亡证明' }],
  ['minor', 'HOUSE-CAPACITY', true],
  ['incapacitated', 'HOUSE-CAPACITY', true],
  ['insolvent', 'HOUSE-INSOLVENT', true, { askedBy: 'court' }],
  ['breathing-space', 'HOUSE-PROTECTED', true, { until: '2026-04-30' }],
  ['mental-health-crisis', 'HOUSE-PROTECTED', true],
  ['adviser-plan', 'HOUSE-PROTECTED', true, { until: '2026-03-31', name: '债务顾问' }],
  ['moratorium', 'HOUSE-PROTECTED', true, { until: '2026-03-03' }],
  ['disaster', 'HOUSE-PROTECTED', true],
  ['vulnerable', 'HOUSE-VULNERABLE', false],
  ['plan-performing', 'HOUSE-PLAN', true],
  ['fraud-claim', 'HOUSE-FRAUD', true],
];

test.each(states.map(([kind, rule, holdsTasks, more = {}]) => ({ kind, rule, holdsTasks, more })))(
  'a permit passes before $kind; after it $rule refuses, what was planned is gone, and lifting opens again',
  async ({ kind, rule, holdsTasks, more }) => {
    const made = await plantCase(duly.deps.pool, tenantId, `状态 ${kind} ${JSON.stringify(more)}`);
    expect(await tasksOf(made)).toBe(1);
    const before = await permit(made);
    expect(before.status).toBe(201);
    const state = await record(made, { kind, ...more });
    expect(state.status).toBe(201);
    expect(state.body).toMatchObject({ kind, ...more });
    expect(await tasksOf(made)).toBe(holdsTasks ? 0 : 1);
    expect(codesOf(await callOn(made, before.body.permitId))).toEqual(['permit-revoked']);
    const after = await permit(made);
    expect(after.status).toBe(409);
    expect(rulesOf(after)).toContain(rule);
    expect((await supervisor.send('POST', `/api/stops/${state.body.stopId}/lift`)).status).toBe(200);
    expect((await permit(made)).status).toBe(201);
    expect(await tasksOf(made)).toBe(1);
  },
);

test('a permit taken back counts no more, and says why in the journal', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '收回计数');
  const before = await permit(made);
  await record(made, { kind: 'complaint' });
  expect(
    await rows(
      `select m.status, m.outcome, (select count(*)::int from gate_counts c where c.permit_id = m.permit_id) as counts
         from permits m where m.tenant_id = $1 and m.party_id = $2`,
      made,
    ),
  ).toEqual([{ status: 'released', outcome: 'revoked', counts: 0 }]);
  const entries = await rows(
    `select body from journal where tenant_id = $1 and party_id = $2 and kind = 'permit-revoked'`,
    made,
  );
  expect(entries).toHaveLength(1);
  expect(String(entries[0]?.body)).toContain('HOUSE-COMPLAINT');
  // The call that was being made when somebody else wrote the complaint down did happen, and is recorded.
  duly.clock.nowMs += 60_000;
  expect((await callOn(made, before.body.permitId, '2026-03-02T01:59:59Z')).status).toBe(201);
  duly.clock.nowMs -= 60_000;
});

test('a complaint that another session commits between plan and permit is seen by the permit', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '投诉竞争');
  const plan = await collector.get(`/api/parties/${made.partyId}/allowed`);
  const open = (plan.body.channels as { channel: string; state: string }[]).find(
    (one) => one.channel === 'call',
  );
  expect(open?.state).toBe('now');
  const [complaint, ...asked] = await Promise.all([
    record(made, { kind: 'complaint' }, supervisor),
    ...Array.from({ length: 5 }, () => permit(made)),
  ]);
  expect(complaint.status).toBe(201);
  // Whichever order they came in: none that was given before is good for a call now.
  for (const answer of asked) {
    if (answer.status === 201)
      expect(codesOf(await callOn(made, answer.body.permitId))).toEqual(['permit-revoked']);
    else expect(rulesOf(answer)).toContain('HOUSE-COMPLAINT');
  }
  expect((await permit(made)).status).toBe(409);
});

test('nobody in hardship is visited; a call about instalments is still possible', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '困难');
  const visit = { channel: 'visit', pointId: null, staffCount: 2 };
  expect((await permit(made, visit, supervisor)).status).toBe(201);
  await record(made, { kind: 'hardship', until: '2026-06-30' });
  const after = await permit(made, visit, supervisor);
  expect(after.status).toBe(409);
  expect(rulesOf(after)).toContain('HOUSE-HARDSHIP');
  expect((await permit(made)).status).toBe(201);
});

test('an employer who forbids it closes the telephone at work and no other', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '单位禁止');
  const change = await collector.send('PATCH', `/api/contact-points/${made.phoneId}`, {
    place: 'work',
    nature: 'landline',
  });
  expect(change.body).toMatchObject({
    place: 'work',
    nature: 'landline',
    employerProvided: null,
    basis: null,
  });
  expect((await permit(made)).status).toBe(201);
  await record(made, { kind: 'employer-prohibits' });
  expect(rulesOf(await permit(made))).toEqual(['HOUSE-EMPLOYER']);
  await collector.send('PATCH', `/api/contact-points/${made.phoneId}`, { place: 'home' });
  expect((await permit(made)).status).toBe(201);
});

test('a plan of one debt holds that debt alone', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '分期一户');
  const answer = await record(made, {
    kind: 'plan-performing',
    accountId: made.accountId,
    until: '2026-08-31',
  });
  expect(answer.body).toMatchObject({ accountId: made.accountId, until: '2026-08-31' });
  expect(await tasksOf(made)).toBe(0);
  expect(rulesOf(await permit(made, { accountId: made.accountId }))).toContain('HOUSE-PLAN');
  expect(
    await rows('select flags, holds from party_state where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ flags: 0, holds: `plan-performing 20514 20696 ${made.accountId}` }]);
});

test('a state that begins or ends by its days takes the task and gives it back on the right day', async () => {
  const elsewhere = await duly.makeTenant({ kind: 'trade' });
  const boss = await duly.signInAs(elsewhere, ['supervisor']);
  const ends = await plantCase(duly.deps.pool, elsewhere, '到期恢复');
  const begins = await plantCase(duly.deps.pool, elsewhere, '将来开始');
  const state = (of: PlantedCase, days: Ask) =>
    boss.send('POST', `/api/parties/${of.partyId}/stops`, { kind: 'moratorium', askedBy: 'court', ...days });
  await state(ends, { until: '2026-03-03' });
  await state(begins, { since: '2026-03-04', until: '2026-03-05' });
  const tasks = async (of: PlantedCase) =>
    (
      await inTenant(duly.deps.pool, elsewhere, (tx) =>
        tx.query('select 1 from open_tasks where tenant_id = $1 and party_id = $2', [elsewhere, of.partyId]),
      )
    ).length;
  const seen: [string, number, number][] = [['2026-03-02', await tasks(ends), await tasks(begins)]];
  for (const date of ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']) {
    const started = await boss.send('POST', '/api/day-runs', { date, workers: 1 });
    for (let n = 0; n < 200; n += 1) {
      const { body } = await boss.get(`/api/day-runs/${started.body.runId}`);
      if (body.status !== 'running') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    seen.push([date, await tasks(ends), await tasks(begins)]);
  }
  expect(seen).toEqual([
    ['2026-03-02', 0, 1],
    ['2026-03-03', 0, 1],
    ['2026-03-04', 1, 0],
    ['2026-03-05', 1, 0],
    ['2026-03-06', 1, 1],
  ]);
});

test('what does not go with a state is refused by name, all at once', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '错配');
  const answer = await record(made, {
    kind: 'complaint',
    channel: 'call',
    accountId: made.accountId,
    reachable: true,
    since: '2026-03-02',
    until: '2026-03-01',
  });
  expect(answer.status).toBe(422);
  expect(codesOf(answer)).toEqual(['state-misfit', 'state-misfit', 'state-misfit', 'days-out-of-order']);
});

test('a lawyer’s name opens on the case and is nowhere in clear', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '律师');
  const state = await record(made, { kind: 'represented', name: '钱律师事务所', askedBy: 'representative' });
  const changed = await supervisor.send('PATCH', `/api/stops/${state.body.stopId}`, {
    silentSince: '2026-02-20',
    reachable: false,
  });
  expect(changed.body).toMatchObject({ name: '钱律师事务所', reachable: false, silentSince: '2026-02-20' });
  const [row] = await rows(
    'select to_jsonb(s) as row from stops s where tenant_id = $1 and party_id = $2',
    made,
  );
  expect(JSON.stringify(row)).not.toContain('钱律师');
  expect(
    JSON.stringify(await rows('select body from journal where tenant_id = $1 and party_id = $2', made)),
  ).not.toContain('钱律师');
});

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { slotOf } from '@duly/kernel/id.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { insertStop } from './store-stops.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let auditor: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 16, logLevel: 'error' });
  tenantId = await duly.makeTenant({ kind: 'lender' });
  collector = await duly.signInAs(tenantId, ['collector']);
  auditor = await duly.signInAs(tenantId, ['auditor']);
});

afterAll(() => duly.close());

const rows = (sql: string, of: PlantedCase) =>
  inTenant(duly.deps.pool, tenantId, (tx) => tx.query<Record<string, unknown>>(sql, [tenantId, of.partyId]));

const setProduct = (of: PlantedCase, product: string) =>
  inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query('update accounts set product = $3 where tenant_id = $1 and party_id = $2', [
      tenantId,
      of.partyId,
      product,
    ]),
  );

const ask = (of: PlantedCase, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/permits`, { channel: 'call', pointId: of.phoneId });

test('a permit is given with the decision that it stands on, and both are kept', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可一');
  await setProduct(made, 'card');
  const answer = await ask(made);
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({
    expiresAt: '2026-03-02T02:10:00.000Z',
    decision: { verdict: 'allow' },
  });
  const kept = await rows(
    `select p.status, p.local_day, d.verdict, d.rulebook, d.intent ->> 'channel' as channel
       from permits p join gate_decisions d using (slot, tenant_id, decision_id) where p.tenant_id = $1 and p.party_id = $2`,
    made,
  );
  expect(kept).toEqual([
    {
      status: 'open',
      local_day: '2026-03-02',
      verdict: 'allow',
      rulebook: expect.any(String),
      channel: 'call',
    },
  ]);
});

test('a call that people make is a talk, whatever the asker calls it', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可告知');
  await setProduct(made, 'card');
  const answer = await collector.send('POST', `/api/parties/${made.partyId}/permits`, {
    channel: 'call',
    pointId: made.phoneId,
    voice: 'informative',
  });
  expect(answer.status).toBe(201);
  expect(
    await rows(
      `select intent ->> 'voice' as voice from gate_decisions where tenant_id = $1 and party_id = $2`,
      made,
    ),
  ).toEqual([{ voice: 'interactive' }]);
});

test('64 requests at once for one person never pass the cap, and each refusal is kept with its figures', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可二');
  await setProduct(made, 'card');
  const answers = await Promise.all(Array.from({ length: 64 }, () => ask(made)));
  const given = answers.filter((answer) => answer.status === 201);
  const refused = answers.filter((answer) => answer.status === 409);
  expect(given.length + refused.length).toBe(64);
  // Open permits count as effective calls until it is known what came of them: three a day and person.
  expect(given).toHaveLength(3);
  const decision = refused[0]?.body.decision as {
    verdict: string;
    findings: { ruleId: string; counted: number; limit: number }[];
  };
  expect(decision.verdict).toBe('refuse');
  expect(
    decision.findings.filter((one) => one.counted >= one.limit && one.limit === 3).length,
  ).toBeGreaterThan(0);
  expect(
    await rows('select count(*)::int as n from permits where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 3 }]);
  expect(
    await rows(
      `select count(*)::int as n from gate_decisions where tenant_id = $1 and party_id = $2 and verdict = 'refuse'`,
      made,
    ),
  ).toEqual([{ n: 61 }]);
  const over = await rows(
    `select rule_id, max(n) as most from gate_counts c join permits p using (slot, tenant_id, permit_id)
      where p.tenant_id = $1 and p.party_id = $2 group by rule_id having max(n) > 3 and rule_id not like '%attempt%'`,
    made,
  );
  expect(over).toEqual([]);
});

test('a call that nobody answered gives back the effective call and stays an attempt', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可三');
  await setProduct(made, 'card');
  for (let call = 1; call <= 4; call += 1) {
    const permit = await ask(made);
    expect(permit.status).toBe(201);
    const contact = await collector.send('POST', `/api/parties/${made.partyId}/contacts`, {
      permitId: permit.body.permitId,
      direction: 'out',
      channel: 'call',
      pointId: made.phoneId,
      answeredBy: 'nobody',
      result: 'no-answer',
      startedAt: '2026-03-02T02:00:10Z',
    });
    expect(contact.status).toBe(201);
  }
  const counts = await rows(
    `select c.rule_id, count(*)::int as n from gate_counts c join permits p using (slot, tenant_id, permit_id)
      where p.tenant_id = $1 and p.party_id = $2 group by c.rule_id order by c.rule_id`,
    made,
  );
  expect(counts.every((one) => one.n === 4)).toBe(true);
  expect(counts.some((one) => String(one.rule_id).includes('effective'))).toBe(false);
});

test('a number in the midst of the counts that was given back is taken again, and none above the cap', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可缺号');
  await setProduct(made, 'card');
  const first = await ask(made);
  const second = await ask(made);
  expect([first.status, second.status]).toEqual([201, 201]);
  const unanswered = await collector.send('POST', `/api/parties/${made.partyId}/contacts`, {
    permitId: first.body.permitId,
    direction: 'out',
    channel: 'call',
    pointId: made.phoneId,
    answeredBy: 'nobody',
    result: 'no-answer',
    startedAt: '2026-03-02T02:00:10Z',
  });
  expect(unanswered.status).toBe(201);
  const numbers = () =>
    rows(
      `select c.n from gate_counts c join permits p using (slot, tenant_id, permit_id)
        where p.tenant_id = $1 and p.party_id = $2 and c.rule_id = 'HOUSE-CALLS' order by c.n`,
      made,
    );
  expect(await numbers()).toEqual([{ n: 2 }]);
  const statuses = [];
  for (let call = 0; call < 3; call += 1) statuses.push((await ask(made)).status);
  expect(statuses).toEqual([201, 201, 409]);
  expect(await numbers()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('nothing special is recorded of a person without the mark by which the gate finds it', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可无标');
  const unmarked = inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query(
      `insert into stops (tenant_id, slot, party_id, stop_id, kind, asked_by, at, recorded_by)
       values ($1, $2, $3, $4, 'stop-request', 'self', now(), $4)`,
      [tenantId, slotOf(made.partyId), made.partyId, randomUUID()],
    ),
  );
  await expect(unmarked).rejects.toMatchObject({ code: '23503', table: 'stops' });
});

test('a permit whose outcome never came goes on counting after it has expired', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可四');
  await setProduct(made, 'card');
  for (let call = 1; call <= 3; call += 1) expect((await ask(made)).status).toBe(201);
  duly.clock.nowMs += 1_200_000;
  expect((await ask(made)).status).toBe(409);
  duly.clock.nowMs -= 1_200_000;
});

test('a lender that does not say what was lent gets no permit but the question', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可五');
  const answer = await ask(made);
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ code: 'gate-refused', decision: { verdict: 'refuse' } });
  const decision = answer.body.decision as { findings: { code: string }[] };
  expect(decision.findings.map((one) => one.code)).toContain('missing-fact');
});

test('at night the gate refuses and says when it opens; the plan says the same and takes nothing', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可六');
  await setProduct(made, 'card');
  duly.clock.nowMs = Date.parse('2026-03-02T15:30:00Z');
  const nightly = await duly.signInAs(tenantId, ['collector']);
  const plan = await nightly.get(`/api/parties/${made.partyId}/allowed`);
  expect(plan.body).toMatchObject({
    zone: 'Asia/Shanghai',
    localDay: '2026-03-02',
    localMinute: 23 * 60 + 30,
  });
  const call = (plan.body.channels as { channel: string; state: string; opensAt: string }[]).find(
    (one) => one.channel === 'call',
  );
  expect(call?.state).toBe('later');
  const answer = await ask(made, nightly);
  expect(answer.status).toBe(409);
  expect(answer.body.decision).toMatchObject({ verdict: 'refuse', until: call?.opensAt });
  expect(
    await rows('select count(*)::int as n from permits where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 0 }]);
  duly.clock.nowMs = Date.parse('2026-03-02T02:00:00Z');
});

test('another tenant, a role that does not call, a foreign point and an erased party get none', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可七');
  const other = await plantCase(duly.deps.pool, tenantId, '许可八');
  const elsewhere = await duly.signInAs(await duly.makeTenant(), ['collector']);
  expect(await ask(made, elsewhere)).toMatchObject({ status: 404, body: { code: 'party-unknown' } });
  expect(await ask(made, auditor)).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
  const foreign = { channel: 'call', pointId: other.phoneId };
  expect(await collector.send('POST', `/api/parties/${made.partyId}/permits`, foreign)).toMatchObject({
    status: 404,
    body: { code: 'contact-point-unknown' },
  });
  await rows(`update parties set erased_at = now() where tenant_id = $1 and party_id = $2`, made);
  expect(await ask(made)).toMatchObject({ status: 410, body: { code: 'party-erased' } });
  const rang = await collector.send('POST', `/api/parties/${made.partyId}/contacts`, {
    direction: 'in',
    channel: 'call',
    answeredBy: 'self',
    result: 'refuses-talk',
    startedAt: '2026-03-02T01:58:00Z',
  });
  expect(rang).toMatchObject({ status: 410, body: { code: 'party-erased' } });
});

test('whoever has no account of their own cannot be called yet, and is told why', async () => {
  const debtor = await plantCase(duly.deps.pool, tenantId, '许可主债');
  const guarantorId = randomUUID();
  const as = [tenantId, debtor.partyId, slotOf(guarantorId), guarantorId];
  await inTenant(duly.deps.pool, tenantId, async (tx) => {
    await tx.query(
      `insert into parties select (jsonb_populate_record(p, jsonb_build_object('slot', $3::int, 'party_id', $4::uuid))).*
         from parties p where p.tenant_id = $1 and p.party_id = $2`,
      as,
    );
    await tx.query('insert into party_state (tenant_id, slot, party_id) values ($1, $2, $3)', [
      tenantId,
      slotOf(guarantorId),
      guarantorId,
    ]);
    await tx.query(
      `insert into account_roles (tenant_id, slot, party_id, account_id, member_party_id, role)
       values ($1, $2, $3, $4, $5, 'guarantor')`,
      [tenantId, slotOf(debtor.partyId), debtor.partyId, debtor.accountId, guarantorId],
    );
  });
  const asked = await collector.send('POST', `/api/parties/${guarantorId}/permits`, {
    channel: 'letter',
    pointId: null,
    targetRole: 'guarantor',
    accountId: debtor.accountId,
  });
  expect(asked).toMatchObject({ status: 409, body: { code: 'party-without-account' } });
});

test('a permit waits for a stop that is being recorded, and then sees it', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可停止');
  await setProduct(made, 'card');
  let asked: ReturnType<typeof ask> | undefined;
  await inTenant(duly.deps.pool, tenantId, async (tx) => {
    await lockParties(tx, [made.partyId]);
    await insertStop(tx, {
      stopId: randomUUID(),
      partyId: made.partyId,
      kind: 'stop-request',
      channel: null,
      pointId: null,
      askedBy: 'self',
      atMs: duly.clock.nowMs,
      recordedBy: randomUUID(),
    });
    asked = ask(made);
    await sleep(300);
  });
  expect((await asked)?.status).toBe(409);
});

test('a permit ends where the lawful hours end', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '许可时刻');
  await setProduct(made, 'card');
  const allowed = await collector.get(`/api/parties/${made.partyId}/allowed`);
  const channels = allowed.body.channels as { channel: string; until: string | null }[];
  const closes = Date.parse(channels.find((one) => one.channel === 'call')?.until ?? '');
  const before = duly.clock.nowMs;
  duly.clock.nowMs = closes - 60_000;
  const late = await duly.signInAs(tenantId, ['collector']);
  const answer = await ask(made, late);
  expect(answer.status).toBe(201);
  expect(Date.parse(String(answer.body.expiresAt))).toBe(closes - 1);
  duly.clock.nowMs = before;
});

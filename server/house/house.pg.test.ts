import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let manager: SignedInClient;
let collector: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  manager = await duly.signInAs(tenantId, ['manager']);
  collector = await duly.signInAs(tenantId, ['collector']);
});

afterAll(() => duly.close());

const permit = (of: PlantedCase) =>
  collector.send('POST', `/api/parties/${of.partyId}/permits`, { channel: 'call', pointId: of.phoneId });

type Finding = { ruleId: string; verdict: string; limit: number | null; citation: { zh: string } };
const refusedBy = (answer: { body: Record<string, unknown> }) =>
  (answer.body.decision as { findings: Finding[] }).findings.filter((one) => one.verdict !== 'allow');

type Limits = { version: number; title: object; person: Record<string, unknown>; organisation: object };

async function setLimits(change: Record<string, unknown>, who = manager) {
  const { body } = await manager.get('/api/house/limits');
  const { version, title, person, organisation } = body as unknown as Limits;
  return who.send('POST', '/api/house/limits', {
    basedOn: version,
    title,
    person: { ...person, ...change },
    organisation,
  });
}

test('the house sets a figure of its own, the refusal cites the new version, and every version is kept', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '内部规定');
  expect((await manager.get('/api/house/limits')).body).toMatchObject({ version: 1, setBy: null });
  expect((await permit(made)).status).toBe(201);
  const saved = await setLimits({ effectiveCallsPerPartyPerDay: 1 });
  expect(saved).toMatchObject({
    status: 200,
    body: { version: 2, person: { effectiveCallsPerPartyPerDay: 1 } },
  });
  const refused = refusedBy(await permit(made));
  expect(refused).toMatchObject([
    { ruleId: 'HOUSE-CALLS', limit: 1, citation: { zh: expect.stringContaining('第 2 版') } },
  ]);
  const kept = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query('select version from house_limits where tenant_id = $1', [tenantId]),
  );
  expect(kept).toEqual([{ version: 2 }]);
  await expect(
    inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query('delete from house_limits where tenant_id = $1', [tenantId]),
    ),
  ).rejects.toThrow('permission denied');
  await setLimits({ effectiveCallsPerPartyPerDay: 3 });
});

test('somebody who changes an older version, or a figure out of bounds, or may not, is refused', async () => {
  const { body } = await manager.get('/api/house/limits');
  const { version, title, person, organisation } = body as unknown as Limits;
  const given = { basedOn: version - 1, title, person, organisation };
  expect(await manager.send('POST', '/api/house/limits', given)).toMatchObject({
    status: 409,
    body: { code: 'house-limits-outdated' },
  });
  expect((await setLimits({ visitsPerPartyPerDay: 101 })).status).toBe(400);
  expect(
    (await setLimits({ hours: { call: { fromMinute: 600, toMinute: 540, businessDaysOnly: false } } })).body,
  ).toMatchObject({ code: 'house-limits-invalid' });
  expect((await setLimits({}, collector)).status).toBe(403);
});

test('looser figures let nothing pass that the law forbids', async () => {
  const lender = await duly.makeTenant({ kind: 'lender' });
  const boss = await duly.signInAs(lender, ['manager']);
  const made = await plantCase(duly.deps.pool, lender, '放宽');
  await inTenant(duly.deps.pool, lender, (tx) =>
    tx.query(`update accounts set product = 'card' where tenant_id = $1`, [lender]),
  );
  const { body } = await boss.get('/api/house/limits');
  const limits = body as unknown as Limits;
  const open = {
    ...limits.person,
    hours: {},
    attemptsPerPointPerDay: null,
    effectiveCallsPerPartyPerDay: null,
  };
  const saved = await boss.send('POST', '/api/house/limits', {
    basedOn: limits.version,
    title: limits.title,
    person: open,
    organisation: limits.organisation,
  });
  expect(saved.status).toBe(200);
  duly.clock.nowMs = Date.parse('2026-03-02T15:30:00Z');
  const nightly = await duly.signInAs(lender, ['manager']);
  const asked = await nightly.send('POST', `/api/parties/${made.partyId}/permits`, {
    channel: 'call',
    pointId: made.phoneId,
  });
  duly.clock.nowMs = Date.parse('2026-03-02T02:00:00Z');
  expect(asked.status).toBe(409);
  expect(refusedBy(asked).every((one) => !one.ruleId.startsWith('HOUSE-'))).toBe(true);
});

test('a sensitive day closes collection for everybody until the day after, a disaster for whoever is there', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '灾区');
  const set = (body: object) => manager.send('POST', '/api/house/calendar', body);
  const none = { country: 'CN', sensitiveDays: [], disasters: [], rates: [] };
  expect(
    await set({ ...none, sensitiveDays: [{ from: '2026-03-02', to: '2026-03-02', title: '哀悼日' }] }),
  ).toMatchObject({
    status: 200,
    body: { sensitiveDays: [{ from: '2026-03-02', to: '2026-03-02', title: '哀悼日' }] },
  });
  const closed = await permit(made);
  expect(refusedBy(closed).map((one) => one.ruleId)).toEqual(['HOUSE-SENSITIVE-DAYS']);
  // Nine in the morning of the next day, when the house opens.
  expect(closed.body.decision).toMatchObject({ until: '2026-03-03T00:00:00.000Z' });
  await set({
    ...none,
    disasters: [{ place: 'CN-37', from: '2026-03-01', until: '2026-03-10', title: '洪水' }],
  });
  expect((await permit(made)).status).toBe(201);
  await collector.send('PATCH', `/api/parties/${made.partyId}/whereabouts`, {
    zones: ['Asia/Shanghai'],
    places: ['CN', 'CN-3715'],
  });
  expect(refusedBy(await permit(made)).map((one) => one.ruleId)).toEqual(['HOUSE-PROTECTED']);
  await set(none);
  expect((await permit(made)).status).toBe(201);
  expect(
    await set({ ...none, sensitiveDays: [{ from: '2026-03-02', to: '2026-03-01', title: '' }] }),
  ).toMatchObject({
    body: { code: 'days-out-of-order' },
  });
});

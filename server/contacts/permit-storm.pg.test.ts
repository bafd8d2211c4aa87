import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { recordContact } from './record-contact.ts';
import { takePermit } from './take-permit.ts';
import { askOnce, drawFrom, stormAtMs, stormCaller, stormCaps } from './testing/permit-storm.ts';
import { countStorm, plantStorm, type StormTarget } from './testing/store-permit-storm.ts';

// The small version of `npm run soak -- permits`, which kills processes as well.
let duly: TestDuly;

let admin: pg.Client;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 16, logLevel: 'error' });
  duly.clock.nowMs = stormAtMs;
  admin = new pg.Client({ connectionString: duly.database.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin.end();
  await duly.close();
});

async function withStorm(persons: number, sharing: number) {
  const tenantId = await duly.makeTenant({ kind: 'lender' });
  const targets = await inTenant(duly.deps.pool, tenantId, (tx) => plantStorm(tx, persons, sharing));
  return { tenantId, targets, caller: stormCaller(tenantId) };
}

const counted = (tenantId: string) =>
  inTenant(duly.deps.pool, tenantId, (tx) => countStorm(tx, stormCaps.calls, stormCaps.attempts));

test('while connections are ended at random, nobody and no shared number passes a cap', async () => {
  const { tenantId, targets, caller } = await withStorm(24, 3);
  let left = 400;
  const killing = drawFrom(5);
  const requester = async (_: unknown, n: number) => {
    const draw = drawFrom(1000 + n);
    for (; left > 0; ) {
      left -= 1;
      await askOnce(duly.deps, caller, targets, draw);
      if (left % 40 === 0) await admin.query(endOne, [Math.floor(killing() * 8)]);
    }
  };
  const endOne = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'duly'
    and datname = current_database() and xact_start is not null order by pid offset $1 limit 1`;
  await Promise.all(Array.from({ length: 16 }, requester));
  const found = await counted(tenantId);
  expect(found).toMatchObject({ persons_over: 0, numbers_over: 0, isolation: 'read committed' });
  // It was tried: caps were reached, at numbers by calls to several people.
  expect(found.most_of_number).toBe(stormCaps.attempts);
  expect(found.numbers_shared_full).toBeGreaterThan(0);
  expect(found.refusals).toBeGreaterThan(50);
});

async function call(tenantId: string, target: StormTarget | undefined) {
  if (target === undefined) throw new Error('nobody to call');
  const answer = await takePermit(duly.deps, stormCaller(tenantId), target.party_id, {
    channel: 'call',
    pointId: target.point_id,
    purpose: 'collect',
    targetRole: 'debtor',
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer.value;
}

test('people who share a number share its attempts, and each keeps their own calls', async () => {
  const { tenantId, targets } = await withStorm(3, 3);
  for (const target of targets.slice(0, 2))
    for (let n = 0; n < 3; n += 1) expect((await call(tenantId, target)).permit).not.toBeNull();
  const third = await call(tenantId, targets[2]);
  expect(third.permit).toBeNull();
  const refused = third.decision.findings.filter(({ verdict }) => verdict === 'refuse');
  expect(refused.map(({ ruleId, counted: n, limit }) => [ruleId, n, limit])).toEqual([
    ['CN-FREQ-03', 6, 6],
    ['HOUSE-ATTEMPTS', 6, 6],
  ]);
  const counts = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ rule_id: string; n: number }>(
      `select rule_id, max(n)::int as n from gate_counts where tenant_id = $1 and key like 'value:%' group by rule_id order by rule_id`,
      [tenantId],
    ),
  );
  expect(counts).toEqual([
    { rule_id: 'CN-FREQ-03', n: 6 },
    { rule_id: 'HOUSE-ATTEMPTS', n: 6 },
  ]);
});

test('an unanswered call gives back the person their call and stays an attempt at the number', async () => {
  const { tenantId, targets } = await withStorm(2, 2);
  const [one, other] = targets;
  if (one === undefined) throw new Error('nobody to call');
  for (let n = 0; n < 4; n += 1) {
    const { permit } = await call(tenantId, one);
    const done = await recordContact(
      duly.deps,
      permit === null ? never() : await callerOf(tenantId, permit.permitId),
      one.party_id,
      {
        direction: 'out',
        channel: 'call',
        pointId: one.point_id,
        permitId: permit?.permitId,
        answeredBy: 'nobody',
        result: 'no-answer',
        startedAt: new Date(stormAtMs + 1000).toISOString(),
      } as never,
    );
    expect(done.ok).toBe(true);
  }
  expect((await call(tenantId, other)).permit).not.toBeNull();
  expect((await call(tenantId, other)).permit).not.toBeNull();
  const last = await call(tenantId, other);
  expect(last.permit).toBeNull();
  expect(
    last.decision.findings.filter(({ verdict }) => verdict === 'refuse').map(({ counted: n }) => n),
  ).toEqual([6, 6]);
});

const never = (): never => {
  throw new Error('the permit was refused');
};

// A permit is used by whoever took it.
async function callerOf(tenantId: string, permitId: string) {
  const [row] = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ user_id: string }>('select user_id from permits where tenant_id = $1 and permit_id = $2', [
      tenantId,
      permitId,
    ]),
  );
  return { ...stormCaller(tenantId), userId: row?.user_id ?? never() };
}

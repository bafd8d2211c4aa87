import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { replayDecision } from './replay-decision.ts';
import { type KeptDecision, readKeptDecision, readKeptDecisions } from './store-decisions.ts';
import { askOnce, drawFrom, stormAtMs, stormCaller } from './testing/permit-storm.ts';
import { plantStorm } from './testing/store-permit-storm.ts';

let duly: TestDuly;
let tenantId: string;
let kept: KeptDecision[];

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 4, logLevel: 'error' });
  duly.clock.nowMs = stormAtMs;
  tenantId = await duly.makeTenant({ kind: 'lender' });
  const targets = await inTenant(duly.deps.pool, tenantId, (tx) => plantStorm(tx, 9, 3));
  const draw = drawFrom(11);
  for (let n = 0; n < 60; n += 1) await askOnce(duly.deps, stormCaller(tenantId), targets, draw);
  kept = await inTenant(duly.deps.pool, tenantId, (tx) =>
    readKeptDecisions(tx, stormAtMs, stormAtMs + 1, null, 1000),
  );
});

afterAll(() => duly.close());

test('every decision of a day is decided again the same from what was kept', () => {
  expect(kept).toHaveLength(60);
  expect(new Set(kept.map(({ verdict }) => verdict))).toEqual(new Set(['allow', 'refuse']));
  for (const one of kept)
    expect(replayDecision(one)).toMatchObject({
      result: 'identical',
      code: 'same',
      differences: [],
      rules: [],
    });
});

test('what many decisions share is kept once', async () => {
  const [found] = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ bases: number; rulebooks: number; named: number }>(
      `select (select count(*)::int from gate_bases where tenant_id = $1) as bases,
              (select count(*)::int from gate_rulebooks where tenant_id = $1) as rulebooks,
              (select count(distinct basis)::int from gate_decisions where tenant_id = $1) as named`,
      [tenantId],
    ),
  );
  expect(found?.bases).toBe(found?.named);
  expect(found).toMatchObject({ rulebooks: 1 });
});

test('a decision that would come out otherwise today is shown with what differs, and with the rules that changed', () => {
  const allowed = kept.find(({ verdict }) => verdict === 'allow');
  if (allowed === undefined) throw new Error('something was allowed');
  const party = { ...(JSON.parse(allowed.facts ?? '') as { party: object }).party, stopAll: true };
  const stopped = { ...allowed, facts: JSON.stringify({ ...JSON.parse(allowed.facts ?? ''), party }) };
  const replay = replayDecision(stopped);
  expect(replay.result).toBe('different');
  expect(replay.differences.find(({ what }) => what === 'verdict')).toEqual({
    what: 'verdict',
    before: '"allow"',
    now: '"refuse"',
  });
  const rules = (allowed.rules ?? '').replace('"quietFromMinute":1320', '"quietFromMinute":1260');
  const basis = (allowed.basis ?? '')
    .replace(/"rulebookHash":"..../, '"rulebookHash":"0000')
    .replace(/"code":"..../, '"code":"0000');
  const other = replayDecision({ ...allowed, rules, basis });
  expect(other).toMatchObject({ result: 'identical', code: 'other' });
  expect(other.rules.map(({ en }) => en).join()).toContain('quietFromMinute 21:00 → 22:00');
});

test('a decision from before facts were kept says so, and an unknown one is not found', async () => {
  const [first] = kept;
  if (first === undefined) throw new Error('something was decided');
  expect(replayDecision({ ...first, facts: null })).toMatchObject({ result: 'not-kept', code: null });
  const one = await inTenant(duly.deps.pool, tenantId, (tx) => readKeptDecision(tx, first.decision_id));
  expect(one).toEqual(first);
  expect(await inTenant(duly.deps.pool, tenantId, (tx) => readKeptDecision(tx, randomUUID()))).toBeNull();
});

test('nobody may change what a decision was made on', async () => {
  for (const table of ['gate_bases', 'gate_rulebooks', 'gate_decisions'])
    await expect(
      inTenant(duly.deps.pool, tenantId, (tx) =>
        tx.query(`delete from ${table} where tenant_id = $1`, [tenantId]),
      ),
    ).rejects.toMatchObject({ code: '42501' });
});

import { fileURLToPath } from 'node:url';
import { parseDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { runAndKill } from '../night/testing/run-and-kill.ts';
import { runAccrual } from './run-accrual.ts';
import { pictureOfAccruals, plantCharged } from './testing/store-charged-tenant.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 4 });
});

afterAll(() => duly.close());

const child = fileURLToPath(new URL('./testing/run-accrual-child.ts', import.meta.url));
const days = ['2026-04-30', '2026-05-31', '2026-06-30'];

async function live(code: string, killAfterMs: readonly number[]) {
  const tenantId = await duly.makeTenant({ code, calendar: 'weekdays' });
  await inTenant(duly.deps.pool, tenantId, (tx) => plantCharged(tx, code, 150));
  let kills = 0;
  let again = 0;
  for (const [n, text] of days.entries()) {
    const args = [duly.database.appUrl, duly.deps.home, tenantId, text, '3'];
    const after = killAfterMs[n];
    if (after !== undefined && (await runAndKill(args, after, child))) kills += 1;
    const day = parseDay(text);
    if (day === null) throw new Error(text);
    const run = { tenantId, day, atMs: duly.clock.nowMs, actor: null, closed: false };
    await runAccrual(duly.deps, run);
    again += (await runAccrual(duly.deps, run)).lines;
  }
  return { kills, again, picture: await inTenant(duly.deps.pool, tenantId, pictureOfAccruals) };
}

test('accrual that is killed at any moment and run again posts every line exactly once', {
  timeout: 120_000,
}, async () => {
  const calm = await live('calm', []);
  const disturbed = await live('disturbed', [60, 250, 140]);
  expect(disturbed.kills).toBeGreaterThan(0);
  expect(disturbed).toMatchObject({ again: 0, picture: calm.picture });
  expect(calm.picture).toContain('450 accruals');
});

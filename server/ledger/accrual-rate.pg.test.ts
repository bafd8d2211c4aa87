import { parseDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { runAccrual } from './run-accrual.ts';
import { plantCharged } from './testing/store-charged-tenant.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 2 });
});

afterAll(() => duly.close());

// The large version is `npm run bench -- fees`. Time says nothing on a busy machine; statements do.
test('an accrual run asks the database a fixed number of times a chunk, however many lines it posts', async () => {
  let asked = 0;
  const pool = appPool(duly.database.appUrl, 1);
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        asked += 1;
        return query(...args);
      },
    });
  });
  const statements = async (accounts: number): Promise<number> => {
    const code = `fees-${accounts}`;
    const tenantId = await duly.makeTenant({ code, calendar: 'weekdays' });
    await inTenant(duly.deps.pool, tenantId, (tx) => plantCharged(tx, code, accounts));
    const day = parseDay('2026-04-30');
    if (day === null) throw new Error('no day');
    const before = asked;
    const run = { tenantId, day, atMs: duly.clock.nowMs, actor: null, closed: false };
    const report = await runAccrual({ pool, keys: duly.deps.keys }, run);
    expect(report.lines).toBe(accounts);
    return asked - before;
  };
  const few = await statements(20);
  const many = await statements(400);
  await pool.end();
  expect(many).toBe(few);
  expect(few).toBeLessThan(60);
});

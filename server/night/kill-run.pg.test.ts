import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { inventInvoices } from './testing/invent-invoices.ts';
import { mustRun, payInvoice, pictureOf, plantInvoices } from './testing/night-book.ts';
import { runAndKill } from './testing/run-and-kill.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 4 });
});

afterAll(() => duly.close());

const { book, firstDay } = inventInvoices('kill', 150);

async function liveDays(tenantId: string, days: number, kill: ((n: number) => number) | null) {
  await plantInvoices(duly.deps, tenantId, book, 3);
  const hashes: string[] = [];
  let kills = 0;
  for (let n = 0; n < days; n += 1) {
    const day: Day = addDays(firstDay, n * 3);
    for (const invoice of book.filter((_, index) => index % 23 === n)) {
      await inTenant(duly.deps.pool, tenantId, (tx) => payInvoice(tx, invoice, day, duly.clock.nowMs));
    }
    const args = [
      duly.database.appUrl,
      duly.deps.home,
      tenantId,
      formatDay(day),
      n % 2 === 0 ? '1' : '2',
      '8',
    ];
    if (kill !== null && (await runAndKill(args, kill(n)))) kills += 1;
    const run = await mustRun(duly.deps, { tenantId, day, workers: 1, chunkSize: 8 });
    hashes.push(run.outcomeHash);
  }
  return { hashes, kills, picture: await pictureOf(duly.deps, tenantId) };
}

test('runs that are killed at any moment and run again end as undisturbed ones: outcome of each day, balances, open tasks', {
  timeout: 120_000,
}, async () => {
  const tenant = (code: string) => duly.makeTenant({ code, currency: 'USD', calendar: 'weekdays' });
  const calm = await liveDays(await tenant('calm'), 3, null);
  const disturbed = await liveDays(await tenant('disturbed'), 3, (n) => [2, 40, 15][n] ?? 0);
  expect(disturbed.kills).toBeGreaterThan(0);
  expect(disturbed.hashes).toEqual(calm.hashes);
  expect(disturbed.picture).toBe(calm.picture);
});

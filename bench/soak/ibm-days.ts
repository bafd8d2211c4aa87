import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addBusinessDays, weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { type Day, dayOf, formatDay } from '@duly/kernel/day.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { readIbmBook } from '@duly/server/night/testing/ibm-book.ts';
import {
  mustRun,
  payInvoice,
  pictureOf,
  plantInvoices,
  tasksForPaid,
} from '@duly/server/night/testing/night-book.ts';
import { runAndKill } from '@duly/server/night/testing/run-and-kill.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { makeBenchDatabase, openBenchServer } from '../bench-server.ts';

// 60 business days over the IBM book, its settlements posted as payments on their days: once in peace, once with every
// run killed at a random moment first. DULY_DATA: the data folder.
const days = Number(process.argv[2] ?? 60);
const home = mkdtempSync(path.join(tmpdir(), 'duly-soak-'));
const begin = dayOf(2013, 3, 1) as Day;
const book = readIbmBook().filter((invoice) => invoice.settledOn >= begin);

const server = await openBenchServer();
const url = await makeBenchDatabase(server.adminUrl, 'duly_soak_days');
await migrate(url);
const pool = appPool(url, 5);
const deps = { pool, keys: openKeys(home), clock: () => Date.UTC(2013, 2, 1), home };

async function live(
  code: string,
  kills: boolean,
): Promise<{ hashes: string[]; picture: string; killed: number }> {
  const made = await createTenant(
    deps,
    { code, name: code, currency: 'USD', calendar: 'weekdays' },
    deps.clock(),
  );
  if (!made.ok) throw new Error('the tenant was refused');
  const { tenantId } = made.value;
  await plantInvoices(deps, tenantId, book);
  const hashes: string[] = [];
  let last = 0;
  let killed = 0;
  for (let n = 0; n < days; n += 1) {
    const day = addBusinessDays(weekdaysCalendar, begin, n).day;
    for (const invoice of book.filter((one) => one.settledOn > last && one.settledOn <= day)) {
      await inTenant(pool, tenantId, (tx) => payInvoice(tx, invoice, invoice.settledOn, deps.clock()));
    }
    last = day;
    const args = [url, home, tenantId, formatDay(day), String(1 + (n % 2)), '10'];
    if (kills && (await runAndKill(args, Math.random() * 120))) killed += 1;
    const run = await mustRun(deps, { tenantId, day, workers: 1, chunkSize: 10 });
    const again = await mustRun(deps, { tenantId, day, workers: 1, full: true });
    const paid = await tasksForPaid(deps, tenantId);
    if (again.changed !== 0 || again.outcomeHash !== run.outcomeHash)
      throw new Error(`${formatDay(day)} changed when run twice`);
    if (paid.length > 0) throw new Error(`${formatDay(day)}: ${paid.length} tasks for paid invoices`);
    hashes.push(run.outcomeHash);
  }
  return { hashes, picture: await pictureOf(deps, tenantId), killed };
}

try {
  const calm = await live('calm', false);
  const disturbed = await live('disturbed', true);
  const same = calm.picture === disturbed.picture && calm.hashes.join() === disturbed.hashes.join();
  process.stdout.write(`${days} days, ${disturbed.killed} runs killed, the same: ${same}\n`);
  if (!same) process.exitCode = 1;
} finally {
  await pool.end();
  await server.close();
  rmSync(home, { recursive: true, force: true });
}

// Lines a second that an accrual run posts, with all that a posting does: how it was reckoned, the items' working copies,
// account_state, versions and the journal; beside the floor of this machine at this moment: the same rows once more inserted
// into two tables without index, check or anything derived.
//   npm run bench -- fees [lines]        on an embedded server, or in the empty database that DATABASE_URL names
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, type Day, dayOf } from '@duly/kernel/day.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { runAccrual } from '@duly/server/ledger/run-accrual.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import pg from 'pg';
import { openBenchDatabase } from './bench-server.ts';
import { copyFeeFloor, plantFees } from './plant-fees.ts';

const lines = Number(process.argv[2] ?? 100_000);
const bench = await openBenchDatabase('duly_bench_fees');
const folder = mkdtempSync(path.join(tmpdir(), 'duly-bench-'));
await migrate(bench.databaseUrl);
const pool = appPool(bench.databaseUrl, 4);
const keys = openKeys(folder);
const code = `bench-${randomUUID().slice(0, 8)}`;
const made = await createTenant({ pool, keys }, { code, name: code, currency: 'CNY' }, Date.now());
if (!made.ok) throw new Error('no tenant');
const { tenantId } = made.value;
const due = dayOf(2026, 3, 31);
if (due === null) throw new Error('no day');
const first: Day = due;
await inTenant(pool, tenantId, (tx) => plantFees(tx, lines, due));
// As the database's own housekeeping would have done by the end of a month.
const analyze = async () => {
  const client = new pg.Client({ connectionString: bench.databaseUrl });
  await client.connect();
  await client.query('analyze');
  await client.end();
};

/** A month's end, and the floor right after it: the first has nothing posted before, the later ones have. */
async function once(label: string, months: number): Promise<void> {
  await analyze();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const run = { tenantId, day: addDays(first, 30 * months), atMs: Date.now(), actor: null, closed: false };
  const report = await runAccrual({ pool, keys }, run);
  const seconds = (performance.now() - began) / 1000;
  const spent = process.cpuUsage(cpu);
  const floorSeconds = await inTenant(pool, tenantId, copyFeeFloor);
  console.log(
    JSON.stringify({
      label,
      lines: report.lines,
      seconds: Number(seconds.toFixed(2)),
      linesPerSecond: Math.round(report.lines / seconds),
      floor: 'insert of the same accruals and postings into bare tables',
      floorSeconds: Number(floorSeconds.toFixed(2)),
      timesTheFloor: Number((seconds / floorSeconds).toFixed(1)),
      ownCpuSeconds: Number(((spent.user + spent.system) / 1e6).toFixed(2)),
      rssMiB: Math.round(process.memoryUsage().rss / 1_048_576),
    }),
  );
}

await once('first month', 1);
await once('second month', 2);
await once('third month', 3);
await pool.end();
await bench.close();
rmSync(folder, { recursive: true, force: true });

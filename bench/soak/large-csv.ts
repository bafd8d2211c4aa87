// A CSV of 200 MB is streamed: memory stays within bounds, every row is checked, and a dry run leaves nothing behind.
//   npm run soak -- large-csv        on an embedded server, or in the empty database that DATABASE_URL names
// The small version of this runs in server/imports/receivables.pg.test.ts.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { applyImport, prepareImport } from '@duly/server/imports/run-import.ts';
import { inventLedger } from '@duly/server/imports/testing/invent-ledger.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { readTenant } from '@duly/server/tenants/store.ts';
import { openBenchDatabase } from '../bench-server.ts';

const bench = await openBenchDatabase('duly_bench');
const { databaseUrl } = bench;
/** Resident memory that a 200 MB file may take; the file itself would be 200 to 400. */
const maxRssMiB = 700;
const folder = mkdtempSync(path.join(tmpdir(), 'duly-soak-'));
await migrate(databaseUrl);
const pool = appPool(databaseUrl, 4);
const keys = openKeys(folder);
try {
  const file = path.join(folder, 'large.csv');
  // 300,000 rows with a long remark: 200 MB.
  await inventLedger(file, { rows: 300_000, customers: 20_000, seed: 5, padding: 195 });
  const code = `soak-${randomUUID().slice(0, 8)}`;
  const made = await createTenant({ pool, keys }, { code, name: code }, Date.now());
  if (!made.ok) throw new Error('no tenant');
  const { tenantId } = made.value;
  const tenant = await inTenant(pool, tenantId, readTenant);
  if (tenant === null) throw new Error('no tenant');
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const began = performance.now();
  const options = { kind: 'receivables' as const, file, mapping: null, dateFormat: null, currency: 'CNY' };
  const prepared = await prepareImport({ pool }, tenantId, options);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const report = await applyImport({ pool, keys }, prepared.value, {
    runId: randomUUID(),
    tenant,
    recorded: false,
    dryRun: true,
    actor: null,
    atMs: Date.now(),
    mappingName: null,
  });
  clearInterval(watch);
  if (!report.ok) throw new Error(JSON.stringify(report.refusals));
  const peakMiB = Math.round(peak / 1_048_576);
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
  const sizeMb = Math.round(statSync(file).size / 1_000_000);
  console.log(
    JSON.stringify({ sizeMb, rows: report.value.rows, accepted: report.value.accepted, seconds, peakMiB }),
  );
  if (report.value.accepted !== 300_000) throw new Error('rows were lost');
  if (peakMiB > maxRssMiB) throw new Error(`memory rose to ${peakMiB} MiB`);
} finally {
  await pool.end();
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
}

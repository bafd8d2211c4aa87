// Rows a second that an import of invented receivables takes, checks and journal included.
//   npm run bench -- import [rows]        with DATABASE_URL of an empty database that may be migrated
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { applyImport, prepareImport } from '@duly/server/imports/run-import.ts';
import { insertRun } from '@duly/server/imports/store-runs.ts';
import { inventLedger } from '@duly/server/imports/testing/invent-ledger.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { readTenant } from '@duly/server/tenants/store.ts';

const databaseUrl = process.env.DATABASE_URL;
if (databaseUrl === undefined) throw new Error('name an empty database in DATABASE_URL');
const rows = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(path.join(tmpdir(), 'duly-bench-'));
await migrate(databaseUrl);
const pool = appPool(databaseUrl, 4);
const keys = openKeys(folder);
const file = path.join(folder, 'ledger.csv');
await inventLedger(file, { rows, customers: Math.ceil(rows / 10), seed: 1 });
const code = `bench-${randomUUID().slice(0, 8)}`;
const made = await createTenant({ pool, keys }, { code, name: code, currency: 'CNY' }, Date.now());
if (!made.ok) throw new Error('no tenant');
const { tenantId } = made.value;

async function once(label: string): Promise<void> {
  const tenant = await inTenant(pool, tenantId, readTenant);
  if (tenant === null) throw new Error('no tenant');
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const options = { kind: 'receivables' as const, file, mapping: null, dateFormat: null, currency: 'CNY' };
  const prepared = await prepareImport({ pool }, tenantId, options);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const analysed = performance.now();
  const runId = randomUUID();
  const run = {
    runId,
    kind: 'receivables' as const,
    fileName: 'ledger.csv',
    sha256: new Uint8Array(32),
    sizeBytes: 0,
  };
  await inTenant(pool, tenantId, (tx) =>
    insertRun(tx, {
      ...run,
      status: 'reading',
      dryRun: false,
      storedFile: null,
      askedBy: null,
      atMs: Date.now(),
    }),
  );
  const request = {
    runId,
    tenant,
    recorded: true,
    dryRun: false,
    actor: null,
    atMs: Date.now(),
    mappingName: null,
  };
  const report = await applyImport({ pool, keys }, prepared.value, request);
  if (!report.ok) throw new Error(JSON.stringify(report.refusals));
  const seconds = (performance.now() - began) / 1000;
  const { accepted, created, unchanged } = report.value;
  console.log(
    JSON.stringify({
      label,
      rows,
      accepted,
      created,
      unchanged,
      analysisSeconds: Number(((analysed - began) / 1000).toFixed(2)),
      seconds: Number(seconds.toFixed(2)),
      rowsPerSecond: Math.round(rows / seconds),
      ownCpuSeconds: Number(((process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1e6).toFixed(2)),
      rssMiB: Math.round(process.memoryUsage().rss / 1_048_576),
    }),
  );
}

await once('first');
await once('again');
await pool.end();
rmSync(folder, { recursive: true, force: true });

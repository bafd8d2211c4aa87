// Rows a second that an import of invented receivables takes, checks and journal included, beside the floor of this machine
// at this moment: the same rows copied as text into one table without index, check or log of anything else.
//   npm run bench -- import [rows]        on an embedded server, or in the empty database that DATABASE_URL names
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appPool } from '@duly/server/db/connect.ts';
import { copyLine, copyText, inPieces } from '@duly/server/db/copy-text.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { applyImport, prepareImport } from '@duly/server/imports/run-import.ts';
import { insertRun } from '@duly/server/imports/store-runs.ts';
import { inventLedger } from '@duly/server/imports/testing/invent-ledger.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { readTenant } from '@duly/server/tenants/store.ts';
import { openBenchDatabase } from './bench-server.ts';

const bench = await openBenchDatabase('duly_bench');
const { databaseUrl } = bench;
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

async function copyFloor(): Promise<number> {
  const began = performance.now();
  await inTenant(pool, tenantId, async (tx) => {
    await tx.query(
      `create temp table floor_rows (customer text, name text, phone text, invoice text, issued_on date, due_on date, amount numeric,
                                     disputed text, remark text) on commit drop`,
    );
    const lines = (await readFile(file, 'utf8')).split('\n').slice(1);
    await copyText(
      tx,
      'floor_rows',
      inPieces(lines.filter(Boolean).map((line) => copyLine(line.split(',')))),
    );
  });
  return (performance.now() - began) / 1000;
}

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
  const analysisCpu = process.cpuUsage(cpu);
  const report = await applyImport({ pool, keys }, prepared.value, request);
  if (!report.ok) throw new Error(JSON.stringify(report.refusals));
  const seconds = (performance.now() - began) / 1000;
  const { accepted, created, unchanged } = report.value;
  const spent = process.cpuUsage(cpu);
  const floorSeconds = await copyFloor();
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
      floor: 'COPY of the same rows into an unindexed table',
      floorSeconds: Number(floorSeconds.toFixed(2)),
      timesTheFloor: Number((seconds / floorSeconds).toFixed(1)),
      analysisCpuSeconds: Number(((analysisCpu.user + analysisCpu.system) / 1e6).toFixed(2)),
      ownCpuSeconds: Number(((spent.user + spent.system) / 1e6).toFixed(2)),
      rssMiB: Math.round(process.memoryUsage().rss / 1_048_576),
    }),
  );
}

await once('first');
await once('again');
await pool.end();
await bench.close();
rmSync(folder, { recursive: true, force: true });

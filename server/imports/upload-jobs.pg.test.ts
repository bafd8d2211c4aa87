import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { buildApp } from '../http/build-app.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { markProgress, readRun } from './store-runs.ts';
import { openImportBench, reportOf } from './testing/import-file.ts';
import { uploadFile } from './testing/upload-file.ts';

let duly: TestDuly;
let finance: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 2 });
  finance = await duly.signInAs(await duly.makeTenant({ currency: 'USD' }), ['finance']);
});

afterAll(() => duly?.close());

const ledger = (n: number) =>
  `Customer No,Customer Name,Invoice No,Due Date,Amount\nC${n},Alpha,F${n},2025-01-31,10.00\n`;

test('ten files applied at once on two connections are applied one after another, and none waits for ever', async () => {
  const ids = await Promise.all(
    Array.from({ length: 10 }, async (_, n) => {
      const sent = await uploadFile(finance, 'receivables', `l${n}.csv`, ledger(n));
      return String(sent.body.id);
    }),
  );
  const begun = await Promise.all(ids.map((id) => finance.send('POST', `/api/imports/${id}/apply`, {})));
  expect(begun.map((answer) => answer.status)).toEqual(ids.map(() => 202));
  await expect
    .poll(async () => (await finance.get('/api/imports')).body.rows, { timeout: 40_000, interval: 200 })
    .toMatchObject(ids.map(() => ({ status: 'done', result: { created: 1 } })));
});

test('an import needs one connection and no other', async () => {
  const bench = await openImportBench();
  const pool = appPool(bench.appUrl, 1);
  try {
    const tenantId = await bench.tenant('alone', { currency: 'USD' });
    const file = bench.write('alone.csv', ledger(1));
    const loading = bench.load(tenantId, 'receivables', file, { pool });
    expect(reportOf(await loading)).toMatchObject({ created: 1 });
    const dry = await bench.load(tenantId, 'receivables', file, { pool, dryRun: true });
    expect(reportOf(dry)).toMatchObject({ unchanged: 1 });
  } finally {
    await pool.end();
    await bench.close();
  }
});

test('progress that is told late does not bring an ended run back', async () => {
  const bench = await openImportBench();
  try {
    const tenantId = await bench.tenant('late', { currency: 'USD' });
    reportOf(await bench.load(tenantId, 'receivables', bench.write('late.csv', ledger(1))));
    const run = await inTenant(bench.pool, tenantId, async (tx) => {
      const [row] = await tx.query<{ run_id: string }>('select run_id from import_runs');
      await markProgress(tx, row?.run_id ?? '', 0, 9);
      return readRun(tx, row?.run_id ?? '');
    });
    expect(run).toMatchObject({ status: 'done', rows: 1n });
  } finally {
    await bench.close();
  }
});

test('describing the API opens no connection', async () => {
  const pool = new pg.Pool({ host: '127.0.0.1', port: 1 });
  const app = await buildApp({ ...duly.deps, pool });
  await app.ready();
  expect(app.swagger()).toBeDefined();
  await app.close();
  expect(pool.totalCount).toBe(0);
});

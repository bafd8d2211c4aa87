import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { slotOf } from '@duly/kernel/id.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { sealTenant } from '../journal/seal-tenant.ts';
import { verifyTenant } from '../journal/verify-tenant.ts';
import { readInstallation } from '../keys/store-installation.ts';
import { insertSampleParty } from '../tenants/testing/insert-sample-party.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

let duly: TestDuly;
let tenants: string[];
let file: string;
const targets: TestDatabase[] = [];

beforeAll(async () => {
  duly = await openTestDuly();
  tenants = [await duly.makeTenant(), await duly.makeTenant(), await duly.makeTenant()];
  for (const tenantId of tenants.slice(0, 2)) {
    for (let n = 0; n < 30; n += 1) await insertSampleParty(duly.deps, tenantId, `王小明\t\\.\n"第${n}号"`);
    await sealTenant({ ...duly.deps, installationId: randomUUID() }, tenantId, duly.clock.nowMs);
  }
  file = path.join(duly.deps.home, 'a.backup');
  await writeBackup(duly.deps, file, duly.clock.nowMs);
});

afterAll(async () => {
  for (const target of targets) await target.drop();
  await duly?.close();
});

async function emptyDatabase(): Promise<TestDatabase> {
  const target = await createTestDatabase();
  targets.push(target);
  return target;
}

async function wholeContent(url: string): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const content: Record<string, unknown[]> = {};
    for (const table of [
      'tenants',
      'users',
      'parties',
      'contact_points',
      'items',
      'postings',
      'account_state',
      'payments',
      'gate_decisions',
      'permits',
      'contacts',
      'seals',
    ]) {
      content[table] = (await client.query(`select t::text as row from ${table} t order by 1`)).rows.map(
        (one) => one.row,
      );
    }
    return content;
  } finally {
    await client.end();
  }
}

test('a backup restored into an empty database is the same to the last row, and verifies', async () => {
  const target = await emptyDatabase();
  const place = { adminUrl: target.ownerUrl, keys: duly.deps.keys, home: duly.deps.home };
  const done = await restoreBackup(place, file, duly.clock.nowMs);
  expect(done).toMatchObject({ ok: true, value: { tenants: 3 } });
  expect(await wholeContent(target.adminUrl)).toEqual(await wholeContent(duly.database.adminUrl));
  const pool = appPool(target.appUrl, 2);
  try {
    const { installationId } = await readInstallation(pool);
    for (const tenantId of tenants) {
      const verified = await verifyTenant({ ...duly.deps, pool, installationId }, tenantId);
      expect(verified.findings).toEqual([]);
      expect(verified.unsealed).toBeGreaterThan(0);
    }
  } finally {
    await pool.end();
  }
});

test('what is written while a backup runs is not in it, and nothing waits for it', async () => {
  const [tenantId = ''] = tenants;
  const target = path.join(duly.deps.home, 'b.backup');
  const [made] = await Promise.all([
    writeBackup(duly.deps, target, duly.clock.nowMs),
    inTenant(duly.deps.pool, tenantId, (tx) =>
      appendJournal(tx, duly.deps.keys, duly.clock.nowMs, [{ kind: 'party-viewed', actor: null, body: {} }]),
    ),
  ]);
  const database = await emptyDatabase();
  const place = { adminUrl: database.ownerUrl, keys: duly.deps.keys, home: duly.deps.home };
  const done = await restoreBackup(place, target, duly.clock.nowMs);
  expect(done).toMatchObject({ ok: true, value: { rows: made.rows } });
});

test('a backup goes only into an empty database, and only with its keys', async () => {
  const place = { adminUrl: duly.database.ownerUrl, keys: duly.deps.keys, home: duly.deps.home };
  expect(await restoreBackup(place, file, duly.clock.nowMs)).toMatchObject({
    ok: false,
    refusals: [{ code: 'database-not-empty' }],
  });
  const other = { ...duly.deps.keys, fingerprint: '0000000000000000' };
  expect(await restoreBackup({ ...place, keys: other }, file, 0)).toMatchObject({
    ok: false,
    refusals: [{ code: 'other-keys' }],
  });
  const text = path.join(duly.deps.home, 'no.backup');
  await writeFile(text, 'not a backup');
  expect(await restoreBackup(place, text, 0)).toMatchObject({
    ok: false,
    refusals: [{ code: 'not-a-backup' }],
  });
});

test.each([
  ['a changed row', (text: string) => text.replace('第7号', '第8号')],
  ['changed figures', (text: string) => text.replace(/"rows":30/, '"rows":31')],
  ['a missing end', (text: string) => text.slice(0, text.length - 200)],
])('a backup with %s restores nothing', async (_, damage) => {
  const damaged = path.join(duly.deps.home, 'damaged.backup');
  await writeFile(damaged, gzipSync(Buffer.from(damage(gunzipSync(await readFile(file)).toString('utf8')))));
  const target = await emptyDatabase();
  const place = { adminUrl: target.ownerUrl, keys: duly.deps.keys, home: duly.deps.home };
  await expect(restoreBackup(place, damaged, duly.clock.nowMs)).rejects.toThrow();
  expect(Object.values(await wholeContent(target.adminUrl)).flat()).toEqual([]);
});

test('neither keys nor sessions are in a backup', async () => {
  const client = await duly.signInAs(tenants[0] ?? '', ['auditor']);
  const target = path.join(duly.deps.home, 'c.backup');
  await writeBackup(duly.deps, target, duly.clock.nowMs);
  const text = gunzipSync(await readFile(target)).toString('utf8');
  expect(text).not.toContain('"table":"sessions"');
  expect(text).not.toContain(client.cookie);
  expect(text).toContain('"table":"party_keys"');
  expect(slotOf(tenants[0] ?? '')).toBeGreaterThanOrEqual(0);
});

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import { inventLedger } from './testing/invent-ledger.ts';

let database: TestDatabase;
const home = mkdtempSync(path.join(tmpdir(), 'duly-cli-import-'));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database?.drop();
  rmSync(home, { recursive: true, force: true });
});

type Ran = { code: number | null; last: Record<string, unknown>; err: string };

/** The command as a process of its own; `killAfterMs` ends it as a power cut would. */
function duly(words: string[], killAfterMs?: number): Promise<Ran> {
  const env = {
    ...process.env,
    DULY_HOME: home,
    DATABASE_URL: database.adminUrl,
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...words, '--json'], {
    env,
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      const line = out.trim().split('\n').at(-1) ?? '';
      resolve({ code, last: line.startsWith('{') ? JSON.parse(line) : {}, err });
    }),
  );
}

const write = (name: string, ...lines: string[]): string => {
  const file = path.join(home, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

async function count(sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? -1;
  } finally {
    await client.end();
  }
}

const heading = 'Customer No,Invoice No,Due Date,Amount';

test('an unknown tenant is made and said so; the answer and the exit code tell what came in', async () => {
  const file = write('first.csv', heading, 'C1,F1,2025-01-31,10.00', 'C1,F2,2025-02-30,5.00');
  const tried = await duly([
    'import',
    'receivables',
    file,
    '--tenant',
    'acme',
    '--currency',
    'USD',
    '--dry-run',
  ]);
  expect(tried).toMatchObject({ code: 0, last: { accepted: 1, created: 1, dryRun: true } });
  expect(await count('tenants')).toBe(0);
  const ran = await duly(['import', 'receivables', file, '--tenant', 'acme', '--currency', 'USD']);
  expect(ran.err).toContain('Made the tenant acme (trade, USD, Asia/Shanghai, calendar weekdays)');
  expect(ran).toMatchObject({
    code: 0,
    last: {
      rows: 2,
      accepted: 1,
      rejected: 1,
      created: 1,
      changed: 0,
      unchanged: 0,
      totals: { USD: { count: 1, minor: '1000' } },
    },
  });
  const rejects = String(ran.last.rejects);
  expect(readFileSync(rejects, 'utf8')).toContain('3,Due Date,2025-02-30,date-impossible');
  expect(statSync(rejects).mode & 0o077).toBe(0);
  const none = write('none.csv', heading, 'C1,F3,2025-02-30,5.00');
  expect(await duly(['import', 'receivables', none, '--tenant', 'acme'])).toMatchObject({
    code: 2,
    last: { accepted: 0 },
  });
});

test('dates that can be read in two ways end with 2 and both readings; the flag settles them', async () => {
  const file = write('dates.csv', heading, 'C1,D1,3/4/2012,10.00', 'C1,D2,5/6/2012,5.00');
  const asked = await duly(['import', 'receivables', file, '--tenant', 'acme']);
  expect(asked).toMatchObject({
    code: 2,
    last: { error: 'date-ambiguous', refusals: [{ params: { MDY: '2012-03-04', DMY: '2012-04-03' } }] },
  });
  expect(asked.err).toContain('3/4/2012 is MDY → 2012-03-04 / DMY → 2012-04-03');
  const told = await duly(['import', 'receivables', file, '--tenant', 'acme', '--date-format', 'DMY']);
  expect(told).toMatchObject({ code: 0, last: { created: 2 } });
  expect(await count(`items where reference = 'D1' and due_on = '2012-04-03'`)).toBe(1);
});

test('a mapping comes from a file and is remembered under its name', async () => {
  const mapping = write(
    'kunden.json',
    JSON.stringify({ customer: 'K', invoice: 'B', dueOn: 'F', amount: 'X' }),
  );
  const file = write('k.csv', 'K,B,F,X', 'C1,M1,2025-01-31,1');
  expect((await duly(['import', 'receivables', file, '--tenant', 'acme'])).last).toMatchObject({
    error: 'columns-missing',
  });
  expect(await duly(['import', 'receivables', file, '--tenant', 'acme', '--mapping', mapping])).toMatchObject(
    { code: 0 },
  );
  const again = await duly(['import', 'receivables', file, '--tenant', 'acme', '--mapping', 'kunden']);
  expect(again).toMatchObject({ code: 0, last: { unchanged: 1 } });
  expect(
    (await duly(['import', 'receivables', file, '--tenant', 'acme', '--mapping', 'nobody'])).last,
  ).toMatchObject({
    error: 'mapping-unknown',
  });
});

test('an import killed at any moment and run again has taken every row exactly once', {
  timeout: 180_000,
}, async () => {
  const file = path.join(home, 'big.csv');
  await inventLedger(file, { rows: 8_000, customers: 500, seed: 9 });
  const words = ['import', 'receivables', file, '--tenant', 'killed'];
  for (const killAfterMs of [900, 1_500, 2_300]) await duly(words, killAfterMs);
  const ran = await duly(words);
  expect(ran).toMatchObject({ code: 0, last: { rows: 8_000, accepted: 8_000, changed: 0, rejected: 0 } });
  expect([0, 8_000]).toContain(ran.last.created);
  expect(await count(`items i join tenants t using (tenant_id) where t.code = 'killed'`)).toBe(8_000);
  expect(await count(`postings p join tenants t using (tenant_id) where t.code = 'killed'`)).toBe(8_000);
  expect(
    await count(
      `import_runs r join tenants t using (tenant_id) where t.code = 'killed' and r.status = 'applying'`,
    ),
  ).toBe(0);
});

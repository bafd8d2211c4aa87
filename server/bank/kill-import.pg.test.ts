import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { keyFileOf, openKeys } from '../keys/open-keys.ts';
import { createTenant } from '../tenants/create-tenant.ts';
import { asCamt, inventMovements, inventStatement } from './testing/invent-statement.ts';

const child = fileURLToPath(new URL('./testing/import-child.ts', import.meta.url));
const lines = 3_000;

let duly: TestDuly;
beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 2 });
});
afterAll(() => duly.close());

function runChild(args: readonly string[], killAfterMs: number | null): Promise<'killed' | 'done'> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    running.stderr.on('data', (part: Buffer) => {
      words += part.toString();
    });
    running.stdout.once('data', () => {
      if (killAfterMs !== null) setTimeout(() => running.kill('SIGKILL'), killAfterMs);
    });
    running.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed');
      else if (code === 0) resolve('done');
      else reject(new Error(words));
    });
  });
}

test('an import that is killed anywhere leaves nothing, and run again it is whole', {
  timeout: 60_000,
}, async () => {
  const home = path.join(duly.deps.home, 'own');
  const keys = openKeys(home);
  expect(keyFileOf(home)).toContain(home);
  const made = await createTenant(
    { pool: duly.deps.pool, keys },
    { code: 'kill', name: 'kill', currency: 'EUR' },
    0,
  );
  if (!made.ok) throw new Error('no tenant');
  const { tenantId } = made.value;
  const file = path.join(duly.deps.home, 'big.xml');
  writeFileSync(file, asCamt([inventStatement(inventMovements(lines))]));
  const counts = () =>
    inTenant(duly.deps.pool, tenantId, async (tx) => {
      const rows = await tx.query<{ lines: number; statements: number; files: number; entries: number }>(
        `select (select count(*)::int from bank_lines) as lines, (select count(*)::int from bank_statements) as statements,
                (select count(*)::int from bank_files) as files,
                (select count(*)::int from journal where kind = 'bank-file-imported') as entries`,
      );
      return rows[0];
    });
  const args = [duly.database.appUrl, home, tenantId, file];
  const whole = { lines, statements: 1, files: 1, entries: 1 };
  const none = { lines: 0, statements: 0, files: 0, entries: 0 };
  for (const afterMs of [15, 90, 210]) {
    const ended = await runChild(args, afterMs);
    expect(await counts()).toEqual(
      ended === 'killed'
        ? expect.toSatisfy(
            (seen: unknown) =>
              JSON.stringify(seen) === JSON.stringify(none) || JSON.stringify(seen) === JSON.stringify(whole),
          )
        : whole,
    );
  }
  await runChild(args, null);
  expect(await counts()).toEqual(whole);
});

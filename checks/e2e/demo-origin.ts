import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { createTestDatabase } from '@duly/server/db/testing/create-test-database.ts';
import { seedDemo } from '@duly/server/demo/seed-demo.ts';
import type { TestOrigin } from '@duly/server/http/testing/open-test-duly.ts';
import { keysFrom } from '@duly/server/keys/open-keys.ts';
import { inject } from 'vitest';

type Kept = { readonly template: string; readonly master: string; readonly seal: string };

/** Debtors a tenant: enough for full queues, few enough to be quick. */
const parties = 90;

async function seedOnce(asOf: Day, password: string): Promise<Kept> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seal = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const master = randomBytes(32);
  const { name, appUrl } = await createTestDatabase();
  const home = mkdtempSync(path.join(tmpdir(), 'duly-demo-'));
  const pool = appPool(appUrl, 6);
  try {
    const clock = () => instantOf(asOf, 14 * 60, 'Asia/Shanghai').atMs;
    const deps = { pool, keys: keysFrom(master, privateKey), clock, home, maxUploadBytes: 1_000_000 };
    await seedDemo(deps, { asOf, password, parties });
  } finally {
    await pool.end();
    rmSync(home, { recursive: true, force: true });
  }
  return { template: name, master: master.toString('base64'), seal };
}

/**
 * The demo book as of a day, seeded by the first test file that asks and copied for the others: what is believable to a person
 * is hard enough for a browser, and too slow to be made anew by each. It goes with the server of the run.
 */
export async function demoOrigin(asOf: Day, password: string): Promise<TestOrigin> {
  const file = path.join(inject('testServer').home, `demo-${asOf}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await seedOnce(asOf, password)), { mode: 0o600 });
  const { template, master, seal } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return { template, master: Buffer.from(master, 'base64'), sealKey: createPrivateKey(seal) };
}

import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import { plantTenant } from './testing/store-planted-book.ts';
import { liveHistory, randomHistory } from './testing/store-random-history.ts';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = appPool(database.appUrl, 2);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

test('whatever happens to the accounts of a party, sums, reversals and recoveries hold, and a rebuild finds the same', async () => {
  const tenantId = await plantTenant(pool, { code: 'histories' });
  const histories = fc.sample(randomHistory, { numRuns: 10, seed: 20_261_128 });
  for (const [n, steps] of histories.entries()) {
    const faults = await inTenant(pool, tenantId, (tx) => liveHistory(tx, `history ${n}`, steps));
    expect({ n, faults }).toEqual({ n, faults: [] });
  }
});

import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import { lifeArbitrary, proveLife } from './testing/live-ledger.ts';
import { plantTenant } from './testing/store-planted-book.ts';

let database: TestDatabase;
let pool: pg.Pool;
let tenantId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = appPool(database.appUrl, 3);
  tenantId = await plantTenant(pool, { code: 'accrual' });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

test('payments recorded late, and ones that bounce, leave the book as if all had been known in time; a payoff closes it', async () => {
  await fc.assert(
    fc.asyncProperty(lifeArbitrary, async (life) => {
      expect(await proveLife(pool, tenantId, life)).toBeNull();
    }),
    { numRuns: 25, seed: 11 },
  );
});

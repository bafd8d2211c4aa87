import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import { progressWriter } from './progress-writer.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database?.drop());

test('where every connection is taken, progress goes untold instead of keeping the import from its end', async () => {
  const pool = appPool(database.appUrl, 1);
  const held = await pool.connect();
  try {
    const writer = progressWriter(pool, randomUUID(), randomUUID(), 10);
    writer.tell(5);
    const ended = await Promise.race([writer.stop().then(() => 'ended'), sleep(1000).then(() => 'hangs')]);
    expect(ended).toBe('ended');
  } finally {
    held.release();
    await pool.end();
  }
});

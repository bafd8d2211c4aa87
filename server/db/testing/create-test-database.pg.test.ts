import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appPool, assertIsolation } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { createTestDatabase, type TestDatabase } from './create-test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a test database is migrated already: migrating it again takes no step', async () => {
  expect(await migrate(database.ownerUrl)).toEqual([]);
});

test('the logins act as the owner and as the application, and neither is a superuser', async () => {
  const who = `select current_user::text as acts, rolsuper as super from pg_roles where rolname = session_user`;
  expect(await ask(database.ownerUrl, who)).toEqual([{ acts: 'duly_owner', super: false }]);
  expect(await ask(database.appUrl, who)).toEqual([{ acts: 'duly_app', super: false }]);
});

test('row-level security binds the application login, and the superuser once it works through appPool', async () => {
  for (const url of [database.appUrl, database.ownerUrl, database.adminUrl]) {
    const pool = appPool(url, 1);
    try {
      await assertIsolation(pool);
      expect((await pool.query('select count(*)::int as n from parties')).rows).toEqual([{ n: 0 }]);
    } finally {
      await pool.end();
    }
  }
});

test('two test databases do not see each other', async () => {
  const other = await createTestDatabase();
  try {
    await ask(other.ownerUrl, 'create table only_here (n int)');
    expect(await ask(database.ownerUrl, `select to_regclass('only_here') as t`)).toEqual([{ t: null }]);
  } finally {
    await other.drop();
  }
});

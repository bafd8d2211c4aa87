import { appPool, assertIsolation } from '@duly/server/db/connect.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '@duly/server/http/testing/open-test-duly.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillEveryTable, readTenantTables, type TenantTable } from './fill-every-table.ts';

let duly: TestDuly;
let admin: pg.Client;
let theirs: string;
let mine: string;
let tables: readonly TenantTable[];

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 2 });
  admin = new pg.Client({ connectionString: duly.database.adminUrl });
  await admin.connect();
  theirs = await duly.makeTenant();
  mine = await duly.makeTenant();
  await duly.signInAs(theirs, ['manager']);
  await duly.signInAs(mine, ['manager']);
  await fillEveryTable(admin, theirs, 'THEIRS');
  await fillEveryTable(admin, mine, 'MINE');
  tables = await readTenantTables(admin);
});

afterAll(async () => {
  await admin?.end();
  await duly?.close();
});

/** Every way in which the program may be connected: its own login, the owner's, the superuser's. */
const logins = [
  ['the application', () => duly.database.appUrl],
  ['the owner', () => duly.database.ownerUrl],
  ['the superuser', () => duly.database.adminUrl],
] as const;

async function withPool<T>(url: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = appPool(url, 2);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

/** What an attempt to write came to: refused by privilege or policy, or without effect. */
async function attempt(pool: pg.Pool, tenantId: string, sql: string): Promise<string> {
  try {
    return await inTenant(pool, tenantId, async (tx) => {
      const done = await tx.client.query(sql);
      await tx.client.query('rollback');
      return done.rowCount === 0 ? 'nothing' : `${done.rowCount} rows`;
    });
  } catch (error) {
    return (error as { code?: string }).code === '42501'
      ? 'nothing'
      : `error ${(error as { code?: string }).code}`;
  }
}

test('every table with tenant_id has row-level security, forced, and both tenants have rows in each', async () => {
  const answer = await admin.query(
    `select relname from pg_class where relname = any($1) and relnamespace = 'public'::regnamespace
        and not (relrowsecurity and relforcerowsecurity)`,
    [tables.map((one) => one.table)],
  );
  expect(answer.rows).toEqual([]);
  expect(tables.length).toBeGreaterThanOrEqual(39);
  for (const { table } of tables) {
    const counted = await admin.query(
      `select count(distinct tenant_id)::int as n from "${table}" where tenant_id = any($1)`,
      [[theirs, mine]],
    );
    expect({ table, tenants: counted.rows[0].n }).toEqual({ table, tenants: 2 });
  }
});

test.each(logins)(
  'connected as %s, one tenant reads and changes nothing of another, in any table',
  async (_, url) => {
    await withPool(url(), async (pool) => {
      await assertIsolation(pool);
      for (const { table } of tables) {
        const seen = await inTenant(pool, mine, (tx) =>
          tx.query<{ mine: number; theirs: number }>(
            `select count(*) filter (where tenant_id = $1)::int as mine, count(*) filter (where tenant_id = $2)::int as theirs from "${table}"`,
            [mine, theirs],
          ),
        );
        expect({ table, ...seen[0], mine: (seen[0]?.mine ?? 0) > 0 }).toEqual({
          table,
          theirs: 0,
          mine: true,
        });
        for (const sql of [
          `update "${table}" set tenant_id = tenant_id where tenant_id = '${theirs}'`,
          `update "${table}" set tenant_id = '${theirs}' where tenant_id = '${mine}'`,
          `delete from "${table}" where tenant_id = '${theirs}'`,
          `insert into "${table}" (tenant_id) select '${theirs}' where exists (select from "${table}" where tenant_id = '${theirs}')`,
        ]) {
          expect({ table, sql, came: await attempt(pool, mine, sql) }).toEqual({
            table,
            sql,
            came: 'nothing',
          });
        }
      }
    });
  },
);

test.each(logins)(
  'connected as %s, a query without a tenant finds no row and no error, in any table',
  async (_, url) => {
    await withPool(url(), async (pool) => {
      for (const { table } of tables) {
        const answer = await pool.query(`select * from "${table}"`);
        expect({ table, rows: answer.rowCount }).toEqual({ table, rows: 0 });
      }
    });
  },
);

test('a row for another tenant is refused by every table that takes rows', async () => {
  await withPool(duly.database.appUrl, async (pool) => {
    for (const { table, columns } of tables) {
      const names = columns.filter((column) => !column.generated).map((column) => `"${column.name}"`);
      const copied = names.map((name) => (name === '"tenant_id"' ? `'${theirs}'` : name));
      const sql = `insert into "${table}" (${names}) select ${copied} from "${table}" where tenant_id = '${mine}' limit 1`;
      expect({ table, came: await attempt(pool, mine, sql) }).toEqual({ table, came: 'nothing' });
    }
  });
});

test('a tenant that is no UUID is not tried at all', async () => {
  await expect(inTenant(duly.deps.pool, `${mine}'; reset role; --`, async () => 1)).rejects.toThrow(
    'not a tenant id',
  );
});

test('nothing runs with more rights than the application’s but sign-in, the list of tenants and the planner’s statistics', async () => {
  const callable = await admin.query<{ name: string }>(
    `select proname as name from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef
        and has_function_privilege('duly_app', p.oid, 'execute') order by 1`,
  );
  expect(callable.rows.map((row) => row.name)).toEqual([
    'analyze_book',
    'find_login',
    'find_session',
    'list_tenants',
  ]);
});

test('a thousand requests of two tenants, mixed on a pool of two connections, each see their own', async () => {
  const asked = await Promise.all([duly.signInAs(mine, ['manager']), duly.signInAs(theirs, ['manager'])]);
  const wrong: unknown[] = [];
  await Promise.all(
    Array.from({ length: 1000 }, async (_, n) => {
      const which = n % 2;
      const answer = await asked[which]?.get('/api/session');
      const tenant = answer?.body.tenant as { id: string } | undefined;
      if (answer?.status !== 200 || tenant?.id !== [mine, theirs][which]) wrong.push(answer);
    }),
  );
  expect(wrong).toEqual([]);
  const statements = await Promise.all(
    Array.from({ length: 1000 }, (_, n) =>
      inTenant(duly.deps.pool, [mine, theirs][n % 2] ?? '', async (tx) => {
        const rows = await tx.query<{ tenant: string }>('select distinct tenant_id as tenant from parties');
        return rows.length === 1 && rows[0]?.tenant === tx.tenantId;
      }),
    ),
  );
  expect(statements.every(Boolean)).toBe(true);
}, 120_000);

test('a request that failed in the middle leaves nothing of its tenant on the connection', async () => {
  for (let n = 0; n < 4; n += 1) {
    await expect(inTenant(duly.deps.pool, theirs, (tx) => tx.query('select 1/0'))).rejects.toThrow();
    expect((await duly.deps.pool.query('select * from parties')).rowCount).toBe(0);
  }
});

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BackupPart } from './backup-form.ts';

const nameForm = /^[a-z_][a-z0-9_]*$/;
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** Names come out of a file and go into statements as text: only ours pass. */
function checkNames(part: BackupPart): void {
  for (const name of [part.table, ...part.columns]) {
    if (!nameForm.test(name)) throw new Error(`${name} is not the name of a table or column`);
  }
}

/**
 * Puts a part's rows into its table. By way of a temporary table, because COPY FROM into a table with row-level security
 * is refused; so every row is checked by the tenant's policy like any other write.
 *
 * @returns rows written
 */
export async function insertPart(
  client: pg.ClientBase,
  part: BackupPart,
  rows: AsyncIterable<Buffer>,
): Promise<number> {
  checkNames(part);
  const { table, columns } = part;
  await client.query(`create temp table if not exists "in_${table}" (like "${table}") on commit drop`);
  await pipeline(
    Readable.from(rows, { objectMode: false }),
    client.query(copyFrom(`copy "in_${table}" (${quoted(columns)}) from stdin`)),
  );
  const done = await client.query(
    `insert into "${table}" (${quoted(columns)}) select ${quoted(columns)} from "in_${table}"`,
  );
  await client.query(`truncate "in_${table}"`);
  return done.rowCount ?? 0;
}

/** Whether the database holds anything of Duly's: a tenant. */
export async function countTenants(pool: pg.Pool): Promise<number> {
  const answer = await pool.query<{ n: number }>('select count(*)::int as n from list_tenants()');
  return answer.rows[0]?.n ?? 0;
}

/** Migrations that the database has taken; null where it is bare. */
export async function readStructure(adminUrlPool: pg.Pool): Promise<{ name: string; hash: string }[] | null> {
  const there = await adminUrlPool.query<{ there: boolean }>(
    `select to_regclass('public.migrations') is not null as there`,
  );
  if (!there.rows[0]?.there) return null;
  return (
    await adminUrlPool.query<{ name: string; hash: string }>(
      'select name, hash from migrations order by name',
    )
  ).rows;
}

/** Everything or nothing, as the working role. */
export async function inOneWrite<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    // Its connection goes with it: a COPY may be half way.
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

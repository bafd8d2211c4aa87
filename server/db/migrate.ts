import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** One forward-only step: its name orders it, its hash proves that a step once taken was not edited afterwards. */
type Migration = { name: string; sql: string; hash: string };

const migrationsFolder = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Any number that no other program uses for its advisory locks in the same database. */
const migrationLock = 7_304_112_001;

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(`${folder}/${name}`, 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Makes the three roles if they are missing and lets the login act as them. `duly_owner` migrates and owns, `duly_app`
 * runs, `duly_signin` owns the functions that read before a tenant is known; none of them can log in or bypass
 * row-level security.
 */
async function ensureRoles(client: pg.Client): Promise<void> {
  for (const role of ['duly_owner', 'duly_app', 'duly_signin']) {
    await client.query(
      `do $$ begin
         create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
       exception when duplicate_object or unique_violation then null; end $$`,
    );
  }
  const grants = await client.query<{ missing: string }>(
    `select r.rolname as missing from pg_roles r
      where r.rolname in ('duly_owner','duly_app','duly_signin') and not pg_has_role(current_user, r.oid, 'member')`,
  );
  for (const { missing } of grants.rows) await client.query(`grant ${missing} to current_user`);
  await client.query('grant duly_signin to duly_owner');
  await client.query('grant usage on schema public to duly_owner, duly_app, duly_signin');
  await client.query('grant create on schema public to duly_owner, duly_signin');
}

/**
 * Brings the database to the newest migration. Safe to call from several processes at once: the second waits.
 *
 * @param adminUrl PostgreSQL URL of a login that may create roles, or that is a member of the three roles already
 * @param folder another folder of .sql files, for tests
 * @returns the names of the steps taken now, in order; empty when there was nothing to do
 * @throws when a step that was taken once has been edited or removed since, or when SQL fails (nothing of the step stays)
 */
export async function migrate(adminUrl: string, folder: string = migrationsFolder): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const mayMakeRoles = await client.query<{ yes: boolean }>(
      'select rolsuper or rolcreaterole as yes from pg_roles where rolname = current_user',
    );
    if (mayMakeRoles.rows[0]?.yes) await ensureRoles(client);
    await client.query('set role duly_owner');
    await client.query(
      `create table if not exists migrations (
         name text primary key, hash text not null, taken_at timestamptz not null default now())`,
    );
    const taken = await client.query<{ name: string; hash: string }>('select name, hash from migrations');
    const hashes = new Map(taken.rows.map((row) => [row.name, row.hash]));
    const fresh: string[] = [];
    for (const step of await readMigrations(folder)) {
      const before = hashes.get(step.name);
      if (before === step.hash) continue;
      if (before !== undefined) throw new Error(`migration ${step.name} was edited after it had been taken`);
      await client.query('begin');
      try {
        await client.query(step.sql);
        await client.query('insert into migrations (name, hash) values ($1, $2)', [step.name, step.hash]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
      fresh.push(step.name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}

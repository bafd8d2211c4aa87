import pg from 'pg';
import type { Config } from '../config.ts';
import { appPool, assertIsolation } from '../db/connect.ts';
import { startEmbedded } from '../db/embedded/start-embedded.ts';
import { migrate } from '../db/migrate.ts';
import type { Deps } from '../http/deps.ts';
import { claimInstallation } from '../keys/claim-installation.ts';
import { openKeys } from '../keys/open-keys.ts';
import type { Opened } from './cli-context.ts';

/** Name of our database on the embedded server. */
const databaseName = 'duly';

async function ensureDatabase(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const there = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    // 42P04, 23505: another process made it between the two statements.
    if (there.rowCount === 0) {
      await client.query(`create database ${databaseName}`).catch((error: { code?: string }) => {
        if (error.code !== '42P04' && error.code !== '23505') throw error;
      });
    }
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${databaseName}`;
  return url.href;
}

/** The database without migrating or checking it: for `migrate` and `restore`, which do it in their own order. */
export async function openServer(
  config: Config,
): Promise<{ adminUrl: string; embedded: boolean; stop(): Promise<void> }> {
  if (config.databaseUrl) return { adminUrl: config.databaseUrl, embedded: false, stop: async () => {} };
  const server = await startEmbedded({ home: config.home });
  const adminUrl = await ensureDatabase(server.adminUrl);
  return { adminUrl, embedded: true, stop: () => server.stop() };
}

/**
 * Opens Duly's database: the embedded server is started or found, missing migrations are taken, and the start is refused
 * on a connection that row-level security does not bind.
 */
export async function openDuly(config: Config, clock: () => number, poolSize = 10): Promise<Opened> {
  const server = await openServer(config);
  try {
    await migrate(server.adminUrl);
    const keys = openKeys(config.home);
    const pool = appPool(server.adminUrl, poolSize);
    // A connection that the server ended while idle: the next query makes a new one.
    pool.on('error', () => {});
    await assertIsolation(pool);
    const installationId = await claimInstallation(pool, keys);
    const deps: Deps = { pool, keys, clock, home: config.home, maxUploadBytes: config.maxUploadBytes };
    let closed: Promise<void> | undefined;
    const close = async () => {
      await pool.end();
      await server.stop();
    };
    return {
      deps,
      adminUrl: server.adminUrl,
      embedded: server.embedded,
      installationId,
      close: () => {
        closed ??= close();
        return closed;
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

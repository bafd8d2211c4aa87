import type pg from 'pg';
import type { Config } from '../config.ts';
import { appPool, assertIsolation } from '../db/connect.ts';
import { startEmbedded } from '../db/embedded/start-embedded.ts';
import { ensureDatabase } from '../db/ensure-database.ts';
import { migrate } from '../db/migrate.ts';
import type { Deps } from '../http/deps.ts';
import { claimInstallation } from '../keys/claim-installation.ts';
import { openKeys } from '../keys/open-keys.ts';
import type { Opened } from './cli-context.ts';

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
  let pool: pg.Pool | undefined;
  try {
    await migrate(server.adminUrl);
    const keys = openKeys(config.home);
    pool = appPool(server.adminUrl, poolSize);
    await assertIsolation(pool);
    const installationId = await claimInstallation(pool, keys);
    const { home, maxUploadBytes, localWebhooks } = config;
    const deps: Deps = { pool, keys, clock, home, maxUploadBytes, localWebhooks };
    let closed: Promise<void> | undefined;
    const close = async () => {
      await deps.pool.end();
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
    await pool?.end();
    await server.stop();
    throw error;
  }
}

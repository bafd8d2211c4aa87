import pg from 'pg';

/** Days stay text, bigint becomes bigint, numeric stays text: nothing of money or of a business day passes through a float. */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, (text) => BigInt(text)],
  [pg.types.builtins.NUMERIC, (text) => text],
]);

const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * Settings of every connection that works: it acts as `duly_app` from its first moment (given at start-up, so that
 * `reset role` comes back to it as well), in UTC.
 */
export function appConnection(databaseUrl: string): pg.ClientConfig {
  return {
    connectionString: databaseUrl,
    options: '-c role=duly_app -c jit=off -c timezone=UTC -c datestyle=ISO,YMD',
    types: typeParsers,
    application_name: 'duly',
  };
}

/**
 * A pool of working connections. `max` bounds it: the embedded server takes 100 connections in all.
 * A connection that the server ends (a restart, a database dropped) fails the query that uses it and is replaced; without
 * the two listeners, one that is idle or on its way out would end the process.
 */
export function appPool(databaseUrl: string, max = 10): pg.Pool {
  const pool = new pg.Pool({ ...appConnection(databaseUrl), max });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/**
 * Refuses to start on a connection that row-level security does not bind (a superuser that stayed one, a role with
 * bypassrls): then one tenant could read another.
 * @throws when it is not active
 */
export async function assertIsolation(pool: pg.Pool): Promise<void> {
  const answer = await pool.query<{ active: boolean; role: string }>(
    `select row_security_active('parties'::regclass) as active, current_user::text as role`,
  );
  const row = answer.rows[0];
  if (!row?.active)
    throw new Error(`row-level security does not bind the role ${row?.role ?? '?'}; Duly will not start`);
}

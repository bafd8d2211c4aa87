import pg from 'pg';

/** Name of our database on the embedded server. */
const databaseName = 'duly';

/**
 * Makes our database on the server when it is missing.
 * @returns its URL, with the login of `serverUrl`
 */
export async function ensureDatabase(serverUrl: string): Promise<string> {
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

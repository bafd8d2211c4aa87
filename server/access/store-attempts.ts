import type pg from 'pg';

/** How many may fail under one key within the window. */
export type AttemptLimit = { readonly key: string; readonly most: number };

/**
 * Counts and books an attempt in one step: under a lock on the keys, so that a hundred guesses at once are a hundred
 * attempts and not one. It is booked as failed before the password is looked at; `forgetAttempts` takes it back.
 *
 * @returns false when a limit is reached; then nothing is booked, so that a lock-out ends by itself
 */
export async function bookAttempt(
  pool: pg.Pool,
  limits: readonly AttemptLimit[],
  atMs: number,
  windowMs: number,
): Promise<boolean> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const keys = limits.map((limit) => limit.key).sort();
    for (const key of keys)
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7304))', [key]);
    await client.query('delete from sign_in_attempts where at < $1', [new Date(atMs - windowMs)]);
    const counted = await client.query<{ key: string; n: number }>(
      'select key, count(*)::int as n from sign_in_attempts where key = any($1) group by key',
      [keys],
    );
    const counts = new Map(counted.rows.map((row) => [row.key, row.n]));
    const free = limits.every((limit) => (counts.get(limit.key) ?? 0) < limit.most);
    if (free) {
      await client.query('insert into sign_in_attempts (key, at) select k, $2 from unnest($1::text[]) as k', [
        keys,
        new Date(atMs),
      ]);
    }
    await client.query('commit');
    return free;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** After a sign-in that worked: the login's failures no longer count, and the address's lose this one. */
export async function forgetAttempts(
  pool: pg.Pool,
  loginKey: string,
  addressKey: string,
  atMs: number,
): Promise<void> {
  await pool.query(
    'delete from sign_in_attempts where key = $1 or (key = $2 and ctid in (select ctid from sign_in_attempts where key = $2 and at = $3 limit 1))',
    [loginKey, addressKey, new Date(atMs)],
  );
}

import type pg from 'pg';

/** Whether another session holds a snapshot from before this moment; rows that it may still see survive a VACUUM. */
export async function oldestOther(client: pg.Client): Promise<boolean> {
  const answer = await client.query<{ any: boolean }>(
    `select exists (select from pg_stat_activity
                     where pid <> pg_backend_pid() and backend_type = 'client backend' and backend_xmin is not null
                       and xact_start < now() - interval '100 milliseconds') as any`,
  );
  return answer.rows[0]?.any === true;
}

/** Writes a table and its indexes anew without dead rows, and its statistics from what is left. */
export async function rewriteTable(client: pg.Client, table: string, superuser: boolean): Promise<void> {
  if (!superuser) await client.query('set role duly_owner');
  await client.query(`vacuum (full, analyze) "${table}"`);
  if (!superuser) await client.query('reset role');
}

/** Planner statistics quote frequent values of columns. */
export async function rewriteStatistics(client: pg.Client): Promise<void> {
  await client.query('vacuum (full) pg_catalog.pg_statistic');
}

/** Two checkpoints with a new log segment between: nothing before the second is needed for recovery any more. */
export async function checkpoint(client: pg.Client): Promise<void> {
  await client.query('checkpoint');
  await client.query('select pg_switch_wal()');
  await client.query('checkpoint');
}

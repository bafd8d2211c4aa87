import type pg from 'pg';

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A connection inside a transaction that is bound to one tenant. Stores take this and nothing else. */
export type Tx = {
  readonly tenantId: string;
  readonly client: pg.PoolClient;
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The same for a statement that a connection runs over and over: planned once a connection, under its name. */
  queryPrepared<Row extends pg.QueryResultRow>(
    name: string,
    sql: string,
    values: readonly unknown[],
  ): Promise<Row[]>;
};

function bind(client: pg.PoolClient, tenantId: string): Tx {
  return {
    tenantId,
    client,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, values as unknown[])).rows,
    queryPrepared: async <Row extends pg.QueryResultRow>(
      name: string,
      text: string,
      values: readonly unknown[],
    ) => (await client.query<Row>({ name, text, values: values as unknown[] })).rows,
  };
}

/**
 * Runs `work` in one READ COMMITTED transaction that sees this tenant's rows only. The first statement is
 * `set local app.tenant`, with the id checked and written in, because Citus forwards neither `set` nor `set_config`.
 *
 * @param isolation 'snapshot' makes it a read-only REPEATABLE READ transaction (backup, verify, reports)
 * @throws what `work` throws, after the rollback
 */
export async function inTenant<T>(
  pool: pg.Pool,
  tenantId: string,
  work: (tx: Tx) => Promise<T>,
  isolation: 'read-committed' | 'snapshot' = 'read-committed',
): Promise<T> {
  if (!uuidForm.test(tenantId)) throw new Error('not a tenant id');
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `${isolation === 'snapshot' ? 'begin isolation level repeatable read read only' : 'begin'}; set local app.tenant = '${tenantId}'`,
    );
    const result = await work(bind(client, tenantId));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

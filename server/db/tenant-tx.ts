import type pg from 'pg';

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A connection inside a transaction that is bound to one tenant. Stores take this and nothing else. */
export type Tx = {
  readonly tenantId: string;
  readonly client: pg.PoolClient;
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * The same for a statement that is asked often: each connection parses and plans it once, under this name. One name is
   * one text for ever.
   */
  prepared<Row extends pg.QueryResultRow>(
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
    prepared: async <Row extends pg.QueryResultRow>(name: string, sql: string, values: readonly unknown[]) =>
      (await client.query<Row>({ name, text: sql, values: values as unknown[] })).rows,
  };
}

/** A transaction whose statements are sent without waiting for the answers before them. */
export type PipelinedTx = Tx & {
  /** Sends several statements in one trip, in order; each sees what was committed when it itself began. */
  together<T extends readonly unknown[]>(send: () => { [K in keyof T]: Promise<T[K]> }): Promise<T>;
  /** Statements whose answers nobody reads: they travel with the commit, and fail it when they fail. */
  last(send: () => readonly Promise<unknown>[]): void;
};

type WireClient = {
  /** Of pg: whether a query is sent while earlier ones are still being answered. */
  pipeline: boolean;
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
};

function inOneWrite<T>(wire: WireClient, send: () => T): T {
  wire.connection.stream.cork();
  try {
    return send();
  } finally {
    wire.connection.stream.uncork();
  }
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

/**
 * As `inTenant`, for the few transactions that are counted in milliseconds: statements go out together, plans are made
 * once for all values, and the last statements travel with the commit. Every statement in it finds rows by their keys: a
 * plan that was made while a table was small would read it from end to end when it has grown, those of foreign keys too.
 *
 * @param settings other settings of the transaction than these, as statements; they travel with its begin
 * @throws what `work` throws, or a statement that travels with the commit, after the rollback
 */
export async function inPipelinedTenant<T>(
  pool: pg.Pool,
  tenantId: string,
  work: (tx: PipelinedTx) => Promise<T>,
  settings = 'set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off',
): Promise<T> {
  if (!uuidForm.test(tenantId)) throw new Error('not a tenant id');
  const client = await pool.connect();
  const wire = client as unknown as WireClient;
  let broken: Error | undefined;
  let sendLast: () => readonly Promise<unknown>[] = () => [];
  wire.pipeline = true;
  try {
    const tx: PipelinedTx = {
      ...bind(client, tenantId),
      together: (send) => Promise.all(inOneWrite(wire, send)) as Promise<never>,
      last: (send) => {
        sendLast = send;
      },
    };
    const [result] = await Promise.all(
      inOneWrite(wire, () => {
        const began = client.query(`begin; set local app.tenant = '${tenantId}'; ${settings}`);
        return [work(tx), began] as const;
      }),
    );
    await Promise.all(inOneWrite(wire, () => [...sendLast(), client.query('commit')]));
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    wire.pipeline = false;
    client.release(broken);
  }
}

import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { leftOut } from './backup-form.ts';

export type TableShape = { readonly table: string; readonly columns: readonly string[] };

type Link = { child: string; parent: string };

/** Parents before children. Links are few and never form a circle; a table linked to itself is its own order. */
function inOrderOfLinks(tables: readonly string[], links: readonly Link[]): string[] {
  const ordered: string[] = [];
  const place = (table: string) => {
    if (ordered.includes(table)) return;
    for (const link of links) if (link.child === table && link.parent !== table) place(link.parent);
    ordered.push(table);
  };
  for (const table of tables) place(table);
  return ordered;
}

/** Every table that holds rows of tenants, tables that others refer to first, with the columns that can be written. */
export async function readTableShapes(client: pg.ClientBase): Promise<TableShape[]> {
  const columns = await client.query<{ table: string; columns: string[] }>(
    `select c.relname as "table", array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and a.attgenerated = ''
        and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
      group by c.relname order by c.relname <> 'tenants', c.relname`,
  );
  const links = await client.query<Link>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const shapes = new Map(columns.rows.map((row) => [row.table, row]));
  const order = inOrderOfLinks([...shapes.keys()], links.rows).filter((table) => !leftOut.includes(table));
  return order.flatMap((table) => shapes.get(table) ?? []);
}

export async function readMigrationsTaken(client: pg.ClientBase): Promise<{ name: string; hash: string }[]> {
  return (
    await client.query<{ name: string; hash: string }>('select name, hash from migrations order by name')
  ).rows;
}

export async function readTenantIds(client: pg.ClientBase): Promise<string[]> {
  const answer = await client.query<{ tenantId: string }>(
    'select tenant_id as "tenantId" from list_tenants()',
  );
  return answer.rows.map((row) => row.tenantId);
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** A tenant's rows of a table as COPY text. */
export function copyRows(
  client: pg.ClientBase,
  tenantId: string,
  { table, columns }: TableShape,
): AsyncIterable<Buffer> {
  const rows = `select ${quoted(columns)} from "${table}" where tenant_id = '${tenantId}'`;
  return client.query(copyTo(`copy (${rows}) to stdout`)) as unknown as AsyncIterable<Buffer>;
}

/** One transaction that sees one moment of the whole database; which tenant it sees is said by `lookAt`. */
export async function inOneSnapshot<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin isolation level repeatable read read only');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    // A COPY that was left half read cannot be rolled back in order; such a connection goes.
    client.release(broken);
  }
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** From here on the transaction sees this tenant. */
export async function lookAt(client: pg.ClientBase, tenantId: string): Promise<void> {
  if (!uuidForm.test(tenantId)) throw new Error('not a tenant id');
  await client.query(`set local app.tenant = '${tenantId}'`);
}

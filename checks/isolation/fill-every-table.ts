import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export type TenantTable = {
  readonly table: string;
  readonly columns: readonly { name: string; type: string; generated: boolean }[];
};

/** Every table of the schema that has tenant_id, as the database says it. */
export async function readTenantTables(admin: pg.Client): Promise<TenantTable[]> {
  const answer = await admin.query<TenantTable>(
    `select c.relname as "table",
            json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'generated', a.attgenerated <> '')
                     order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
      group by c.relname order by c.relname`,
  );
  return answer.rows;
}

/** A value of a type; `marker` where text is possible, so that a leak can be seen in any answer. */
function sampleOf(type: string, marker: string, allowed: readonly string[] | undefined): unknown {
  if (allowed) return allowed[0];
  switch (type) {
    case 'uuid':
      return randomUUID();
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'numeric':
      return 1;
    case 'boolean':
      return true;
    case 'date':
      return '2026-03-02';
    case 'timestamp with time zone':
      return '2026-03-02T02:00:00Z';
    case 'bytea':
      return Buffer.from(marker.padEnd(32, '.'));
    case 'jsonb':
      return '{}';
    case 'text[]':
      return [marker];
    case 'uuid[]':
      return [randomUUID()];
    case 'bigint[]':
    case 'smallint[]':
    case 'integer[]':
      return [1];
    case 'bytea[]':
      return [Buffer.from(marker)];
    case 'date[]':
      return ['2026-01-01'];
    default:
      return marker;
  }
}

/** The words that check constraints allow, by column. */
async function readAllowed(admin: pg.Client, table: string): Promise<Map<string, string[]>> {
  const checks = await admin.query<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  );
  const allowed = new Map<string, string[]>();
  for (const { definition } of checks.rows) {
    const column = /\(\(?\(?(\w+)(?:\)::text)? = ANY \(/.exec(definition)?.[1];
    const words = [...definition.matchAll(/'([^']*)'::text/g)].map((match) => match[1] ?? '');
    if (column && words.length > 0) allowed.set(column, words);
  }
  return allowed;
}

/**
 * One row of this tenant in every table, so that a probe of a table has something to find there. Written by the
 * superuser with foreign keys asleep: what is probed is who sees a row, not what it means.
 *
 * @returns ids of the tenant's rows, by column name, for filling addresses of routes
 */
export async function fillEveryTable(
  admin: pg.Client,
  tenantId: string,
  marker: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await admin.query('begin');
  await admin.query('set local session_replication_role = replica');
  for (const { table, columns } of await readTenantTables(admin)) {
    if (table === 'tenants' || table === 'users' || table === 'sessions') continue;
    const allowed = await readAllowed(admin, table);
    const written = columns.filter((column) => !column.generated);
    const values = written.map(({ name, type }) => {
      if (name === 'tenant_id') return tenantId;
      if (name.endsWith('_id') && type === 'uuid') {
        const id = ids.get(name) ?? randomUUID();
        ids.set(name, id);
        return id;
      }
      if (name === 'currency') return 'CNY';
      return sampleOf(type, marker, allowed.get(name));
    });
    const names = written.map((column) => `"${column.name}"`).join(', ');
    const marks = written.map((_, at) => `$${at + 1}`).join(', ');
    await admin.query(`insert into "${table}" (${names}) values (${marks}) on conflict do nothing`, values);
  }
  await admin.query('commit');
  return ids;
}

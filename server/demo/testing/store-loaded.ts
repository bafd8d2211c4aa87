import type { Tx } from '../../db/tenant-tx.ts';

/** What is open, by account and due day: 'account YYYY-MM-DD'. */
export async function sumOpenByDueDay(tx: Tx): Promise<Map<string, bigint>> {
  const rows = await tx.query<{ key: string; open_minor: bigint }>(
    `select account_id || ' ' || due_on as key, sum(open_minor)::bigint as open_minor
       from items where tenant_id = $1 and open_minor <> 0 group by account_id, due_on`,
    [tx.tenantId],
  );
  return new Map(rows.map((row) => [row.key, row.open_minor]));
}

/** Ids of the items in dispute, ascending. */
export async function readDisputed(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ item_id: string }>(
    'select item_id from items where tenant_id = $1 and disputed order by item_id',
    [tx.tenantId],
  );
  return rows.map((row) => row.item_id);
}

const tables = ['parties', 'accounts', 'items', 'payments', 'contacts', 'promises', 'stops'] as const;

/** How many rows each table has. */
export async function countLoaded(tx: Tx): Promise<Record<(typeof tables)[number], number>> {
  const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ');
  const [row] = await tx.query<Record<(typeof tables)[number], number>>(`select ${counts}`);
  if (!row) throw new Error('counting answered nothing');
  return row;
}

export type LivedCounts = {
  business_day: string;
  runs: number;
  parked: number;
  tasks: number;
  permits: number;
  contacts_out: number;
};

/** What day runs and lived contacts left behind. */
export async function countLived(tx: Tx): Promise<LivedCounts> {
  const [row] = await tx.query<LivedCounts>(
    `select business_day,
            (select count(*)::int from day_runs where status = 'done') as runs,
            (select count(*)::int from parked_accounts) as parked,
            (select count(*)::int from open_tasks) as tasks,
            (select count(*)::int from permits where status = 'used') as permits,
            (select count(*)::int from contacts where direction = 'out') as contacts_out
       from tenants where tenant_id = $1`,
    [tx.tenantId],
  );
  if (!row) throw new Error('counting answered nothing');
  return row;
}

/** The ledger's part of the accounts' narrow state. */
export async function readStates(tx: Tx): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select account_id, principal_minor, interest_minor, fee_minor, cost_minor, disputed_minor, oldest_due
       from account_state where tenant_id = $1 order by slot, account_id`,
    [tx.tenantId],
  );
}

/** How many waivers of the demo are in which state, and how many requests wait. */
export async function readRelief(tx: Tx): Promise<Record<string, number>> {
  const rows = await tx.query<{ state: string; n: number }>(
    `select state, count(*)::int as n from waivers where tenant_id = $1 group by state
     union all select state, count(*)::int from approvals where tenant_id = $1 and state = 'asked' group by state`,
    [tx.tenantId],
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.n]));
}

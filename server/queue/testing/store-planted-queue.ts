import type { Tx } from '../../db/tenant-tx.ts';

/** Parties, accounts, points and open tasks in bulk, with ids that spread over all slots; for the figures of lists. */
export async function plantQueue(tx: Tx, count: number): Promise<void> {
  await tx.query(
    `create temp table planted on commit drop as
     select n, (('x' || substr(md5('p' || n), 1, 3))::bit(12)::int >> 2)::smallint as slot, md5('p' || n)::uuid as party_id,
            (substr(md5('p' || n), 1, 3) || substr(md5('a' || n), 4))::uuid as account_id, md5('t' || n)::uuid as task_id
       from generate_series(1, $1::int) n`,
    [count],
  );
  const into = [
    `parties (tenant_id, slot, party_id, kind, name) select $1, slot, party_id, 'person', 'Party ' || n from planted`,
    'party_state (tenant_id, slot, party_id, points) select $1, slot, party_id, 1 from planted',
    `accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     select $1, slot, party_id, account_id, 'A-' || n, 'trade', 'CNY', 'trade-payment', date '2026-01-01' from planted`,
    `account_state (tenant_id, slot, party_id, account_id, kind, ladder, currency, principal_minor)
     select $1, slot, party_id, account_id, 1, 'trade-payment', 'CNY', 1000 * n from planted`,
    `contact_points (tenant_id, slot, party_id, point_id, kind, value, value_key)
     select $1, slot, party_id, md5('c' || n)::uuid, 'phone', '1380000' || lpad(n::text, 5, '0'), sha256(convert_to('c' || n, 'UTF8')) from planted`,
    `open_tasks (tenant_id, slot, party_id, account_id, task_id, ladder, step, occurrence, anchor, action, role, due_on, opened_on,
                 priority, reasons, overdue_minor, currency, oldest_due)
     select $1, slot, party_id, account_id, task_id, 'trade-payment', 'chase-daily', 1, date '2026-02-01', 'call', 'collector',
            date '2026-03-02', date '2026-03-02', n % 97, 'stage:30', 1000 * n, 'CNY', date '2026-02-01' from planted`,
  ];
  for (const rows of into) await tx.query(`insert into ${rows}`, [tx.tenantId]);
}

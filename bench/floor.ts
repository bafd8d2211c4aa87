import { inTenant, type Tx } from '@duly/server/db/tenant-tx.ts';
import pg from 'pg';

// What a plain statement can do on this machine with the same table form: no decisions, no version check, no facts kept.
async function half(tx: Tx, accounts: number, changed: number, from: number, to: number): Promise<void> {
  await tx.query(
    `create temp table floor_due on commit drop as
     select slot, party_id, account_id from account_state
      where tenant_id = $1 and slot between $2 and $3
        and ('x' || substr(account_id::text, 1, 7))::bit(28)::int % $4 < $5`,
    [tx.tenantId, from, to, accounts, changed],
  );
  await tx.query('analyze floor_due');
  await tx.query(
    `update account_state s set task_occurrence = coalesce(s.task_occurrence, 0) + 1, wake_on = s.wake_on + 1, stage = s.stage
       from floor_due d where s.slot = d.slot and s.tenant_id = $1 and s.party_id = d.party_id and s.account_id = d.account_id`,
    [tx.tenantId],
  );
  await tx.query(
    `insert into tasks (tenant_id, slot, party_id, account_id, task_id, n, event, ladder, step, occurrence, due_on, on_day, at)
     select $1, slot, party_id, account_id, gen_random_uuid(), 0, 'opened', 'trade-payment', 'floor', 1, date '2026-03-20', date '2026-03-20', now()
       from floor_due`,
    [tx.tenantId],
  );
  await tx.query(
    `insert into floor_audit (slot, account_id, day, outcome)
     select slot, account_id, date '2027-01-01', sha256(uuid_send(account_id)) from floor_due`,
  );
}

/** Makes the table into which the floor writes its audit rows; the working role may make none. */
export async function makeFloorAudit(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create table floor_audit (slot smallint, account_id uuid, day date, outcome bytea);
    create index on floor_audit (account_id); grant insert on floor_audit to duly_app`);
  await client.end();
}

/** The floor in milliseconds: changed rows updated, given a task and an audit row, by as many connections as the run had. */
export async function runFloor(
  pool: pg.Pool,
  tenantId: string,
  accounts: number,
  changed: number,
  connections: number,
): Promise<number> {
  const width = Math.ceil(1024 / connections);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, (_, n) =>
      inTenant(pool, tenantId, (tx) =>
        half(tx, accounts, changed, n * width, Math.min(1023, (n + 1) * width - 1)),
      ),
    ),
  );
  return performance.now() - started;
}

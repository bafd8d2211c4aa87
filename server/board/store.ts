import type { Tx } from '../db/tenant-tx.ts';

export type Sum = { currency: string; minor: string };

export type BoardRunRow = {
  run_id: string;
  status: 'running' | 'done' | 'failed';
  finished_at: Date | null;
  parked: bigint;
  tasks: bigint;
};

/** The newest run of a day, or null. */
export async function readRun(tx: Tx, day: string): Promise<BoardRunRow | null> {
  const rows = await tx.query<BoardRunRow>(
    `select run_id, status, finished_at, parked, tasks from day_runs where tenant_id = $1 and day = $2
      order by started_at desc limit 1`,
    [tx.tenantId, day],
  );
  return rows[0] ?? null;
}

export type BoardTasksRow = {
  open: number;
  unassigned: number;
  opened: number;
  completed: number;
  withdrawn: number;
};

/** Tasks as they stand, and what became of tasks on the day. */
export async function countTasks(tx: Tx, day: string): Promise<BoardTasksRow> {
  const rows = await tx.query<BoardTasksRow>(
    `select o.open, o.unassigned, o.opened, e.completed, e.withdrawn
       from (select count(*)::int as open, count(*) filter (where assignee is null)::int as unassigned,
                    count(*) filter (where opened_on = $2::date)::int as opened
               from open_tasks where tenant_id = $1) o,
            (select count(*) filter (where event = 'completed')::int as completed,
                    count(*) filter (where event = 'withdrawn')::int as withdrawn
               from tasks where tenant_id = $1 and on_day = $2::date and event <> 'opened') e`,
    [tx.tenantId, day],
  );
  return rows[0] ?? { open: 0, unassigned: 0, opened: 0, completed: 0, withdrawn: 0 };
}

export type BoardPromisesRow = {
  due_today: number;
  due_today_total: Sum[];
  open: number;
  open_total: Sum[];
  kept: number;
  part: number;
  broken: number;
};

const sums = (from: string) =>
  `coalesce((select jsonb_agg(jsonb_build_object('currency', currency, 'minor', minor::text) order by currency)
               from (select currency, sum(amount_minor) as minor from ${from} group by currency) s), '[]')`;

/** Promises that stand, those due on the day, and those judged on it. */
export async function countPromises(tx: Tx, day: string): Promise<BoardPromisesRow> {
  const rows = await tx.query<BoardPromisesRow>(
    `with standing as materialized (select currency, amount_minor, due_on from promises where tenant_id = $1 and status = 'open'),
          judged as materialized (select status from promises where tenant_id = $1 and judged_on = $2::date)
     select (select count(*)::int from standing where due_on = $2::date) as due_today,
            ${sums('standing where due_on = $2::date')} as due_today_total,
            (select count(*)::int from standing) as open, ${sums('standing')} as open_total,
            (select count(*)::int from judged where status = 'kept') as kept,
            (select count(*)::int from judged where status = 'part') as part,
            (select count(*)::int from judged where status = 'broken') as broken`,
    [tx.tenantId, day],
  );
  const row = rows[0];
  if (!row) throw new Error('an aggregate without a row');
  return row;
}

/** Payments that arrived on the day and were not reversed. */
export async function sumPayments(tx: Tx, day: string): Promise<{ count: number; total: Sum[] }> {
  const rows = await tx.query<{ count: number; total: Sum[] }>(
    `with paid as materialized (select currency, amount_minor from payments
                                 where tenant_id = $1 and paid_on = $2::date and reversed_at is null)
     select (select count(*)::int from paid) as count, ${sums('paid')} as total`,
    [tx.tenantId, day],
  );
  return rows[0] ?? { count: 0, total: [] };
}

/** Open and undisputed money past due on the day, by the receivables as they stand. A whole-tenant read. */
export async function sumOverdue(tx: Tx, day: string): Promise<{ accounts: number; total: Sum[] }> {
  const rows = await tx.query<{ accounts: number; total: Sum[] }>(
    `with late as materialized (
       select account_id, currency, sum(open_minor) as amount_minor from items
        where tenant_id = $1 and open_minor > 0 and not disputed and due_on < $2::date group by account_id, currency)
     select (select count(*)::int from late) as accounts, ${sums('late')} as total`,
    [tx.tenantId, day],
  );
  return rows[0] ?? { accounts: 0, total: [] };
}

export type CollectorRow = {
  user_id: string | null;
  name: string | null;
  open: number;
  completed: number;
  contacts: number;
  effective: number;
  promises: number;
  collected: Sum[];
};

/**
 * The day by worker; the row without a user is what nobody has. "Effective" counts conversations in which the person was
 * reached and known, by the permit's outcome. "Collected" is what the worker entered, which is not what they earned.
 */
export async function readCollectors(tx: Tx, day: string): Promise<CollectorRow[]> {
  return tx.query<CollectorRow>(
    `with o as (select assignee as user_id, count(*)::int as n from open_tasks where tenant_id = $1 group by assignee),
          d as (select by_user as user_id, count(*)::int as n from tasks
                 where tenant_id = $1 and on_day = $2::date and event = 'completed' and event <> 'opened' group by by_user),
          c as (select k.user_id, count(*)::int as n, count(*) filter (where m.outcome = 'effective')::int as effective
                  from contacts k left join permits m on m.slot = k.slot and m.tenant_id = k.tenant_id
                                                    and m.permit_id = k.permit_id
                 where k.tenant_id = $1 and k.local_day = $2::date group by k.user_id),
          p as (select made_by as user_id, count(*)::int as n from promises
                 where tenant_id = $1 and made_on = $2::date group by made_by),
          y as (select recorded_by as user_id, jsonb_agg(jsonb_build_object('currency', currency, 'minor', minor::text)
                         order by currency) as total
                  from (select recorded_by, currency, sum(amount_minor) as minor from payments
                         where tenant_id = $1 and paid_on = $2::date and reversed_at is null and recorded_by is not null
                         group by recorded_by, currency) s group by recorded_by),
          w as (select user_id from o union select user_id from d union select user_id from c union select user_id from p
                 union select user_id from y)
     select w.user_id, u.name, coalesce(o.n, 0) as open, coalesce(d.n, 0) as completed, coalesce(c.n, 0) as contacts,
            coalesce(c.effective, 0) as effective, coalesce(p.n, 0) as promises, coalesce(y.total, '[]') as collected
       from w
       left join users u on u.tenant_id = $1 and u.user_id = w.user_id
       left join o on o.user_id is not distinct from w.user_id
       left join d on d.user_id = w.user_id
       left join c on c.user_id = w.user_id
       left join p on p.user_id = w.user_id
       left join y on y.user_id = w.user_id
      order by w.user_id is null, u.name collate "C", w.user_id`,
    [tx.tenantId, day],
  );
}

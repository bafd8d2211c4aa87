import { reasonsText } from '@duly/core/day/decision-content.ts';
import { promiseStatuses } from '@duly/facts/account-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { copyIn, RowWriter } from '../db/copy-rows.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { factsForm } from '../facts/read-facts-rows.ts';
import { deriveTaskId } from '../keys/derive-id.ts';
import type { DecidedRow, ParkedRow } from './decide-rows.ts';

const columns = `slot, party_id, account_id, party_version, stage, promise_status, promise_id, promise_moved, promise_paid,
  broken_count, wake_on, outcome, changed, rolled, not_due, next_due, next_item, had_task, gone_reason,
  task_id, ladder, step, step_no, occurrence, anchor, action, role, item_id, due_on, priority, reasons, overdue,
  currency, oldest_due, facts`;
const columnCount = 35;

/**
 * Reading: the two narrow tables by their keys, side by side. No JIT, which the penalty for switched-off scans would set
 * off: it compiled for two seconds what runs in five milliseconds. Local to the transaction, as are the next two.
 */
const readHints = 'set local enable_hashjoin = off; set local enable_seqscan = off; set local jit = off';

/** Writing: nested loops over keys, whatever the planner believes about a temp table that was never analysed. */
const writeHints = 'set local enable_mergejoin = off';

const plannerDefaults =
  'set local enable_hashjoin = default; set local enable_mergejoin = default; set local enable_seqscan = default; set local jit = default';

/** Gives the planner its freedom back, for what the same transaction does after deciding. */
export async function closeDayWrites(tx: Tx): Promise<void> {
  await tx.client.query(plannerDefaults);
}

/** The temp table of decisions to record; stays with the connection and is emptied at every commit. */
export async function openDayWrites(tx: Tx): Promise<void> {
  await tx.client.query(
    `create temp table if not exists day_writes (
       slot smallint, party_id uuid, account_id uuid, party_version bigint, stage smallint, promise_status smallint,
       promise_id uuid, promise_moved boolean, promise_paid bigint, broken_count smallint, wake_on date, outcome bytea,
       changed boolean, rolled boolean, not_due bigint, next_due date, next_item uuid, had_task boolean, gone_reason text,
       task_id uuid, ladder text, step text, step_no smallint, occurrence integer, anchor date, action text, role text,
       item_id uuid, due_on date, priority integer, reasons text, overdue bigint, currency text, oldest_due date, facts bytea
     ) on commit delete rows; ${readHints}`,
  );
}

// Why a task that was open is no longer wanted.
function goneReason({ decision }: DecidedRow): string {
  if (decision.hold !== null) return decision.hold.code;
  return decision.task === null && decision.stage === 0 ? 'settled' : 'superseded';
}

function writeRow(writer: RowWriter, row: DecidedRow): void {
  const { facts, recorded, decision } = row;
  const { task } = decision;
  writer.row(columnCount);
  writer.int2(facts.slot);
  writer.uuid(facts.partyId);
  writer.uuid(facts.accountId);
  writer.int8(BigInt(facts.partyVersion));
  writer.int2(decision.stage);
  writer.int2(promiseStatuses.indexOf(decision.promiseStatus));
  writer.uuid(facts.promiseId);
  writer.bool(decision.promiseStatus !== facts.promiseStatus);
  writer.int8(facts.promisePaidMinor);
  writer.int2(decision.brokenCount);
  writer.date(decision.wakeOn);
  writer.bytes(row.outcome);
  writer.bool(row.changed);
  writer.bool(recorded.rolled);
  writer.int8(facts.notDueMinor);
  writer.date(facts.nextDue);
  writer.uuid(facts.nextItem);
  writer.bool(recorded.hasTask);
  writer.text(recorded.hasTask ? goneReason(row) : null);
  if (task === null) for (let n = 0; n < 13; n += 1) writer.text(null);
  else {
    writer.uuid(deriveTaskId(facts.accountId, task.ladder, task.step, task.anchor, task.occurrence));
    writer.text(task.ladder);
    writer.text(task.step);
    writer.int2(task.stepNo);
    writer.int4(task.occurrence);
    writer.date(task.anchor);
    writer.text(task.action);
    writer.text(task.role);
    writer.uuid(task.itemId);
    writer.date(task.dueOn);
    writer.int4(task.priority);
    writer.text(reasonsText(task));
    writer.int8(task.overdueMinor);
  }
  writer.text(facts.currency);
  writer.date(facts.oldestDue);
  writer.bytes(row.changed ? Buffer.concat([Buffer.of(factsForm), row.raw]) : null);
}

/** The transaction's instant, for an event whose caller handed none down. */
export async function readClock(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ at: number }>(
    'select (extract(epoch from transaction_timestamp()) * 1000)::double precision as at',
  );
  return Math.floor(row?.at ?? 0);
}

/** Sends decisions to the temp table. */
export async function stageWrites(tx: Tx, rows: readonly DecidedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.client.query(writeHints);
  const writer = new RowWriter();
  for (const row of rows) writeRow(writer, row);
  await copyIn(tx.client, `copy day_writes (${columns}) from stdin (format binary)`, writer.finish());
}

/**
 * Takes out of the staging what was decided on facts that have changed since, and answers the parties. The parties are
 * locked by then, so that nothing can change between this and the commit.
 */
export async function takeOutStale(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ party_id: string }>(
    `delete from day_writes w using party_state p
      where p.slot = w.slot and p.tenant_id = $1 and p.party_id = w.party_id and p.version <> w.party_version
      returning w.party_id`,
    [tx.tenantId],
  );
  return [...new Set(rows.map((row) => row.party_id))];
}

export type ApplyContext = { readonly day: Day; readonly rulesetNo: number; readonly atMs: number };

// A task's history counts its events from 0 (as the desk's does).
const nextN = (of: string) =>
  `coalesce((select max(h.n) from tasks h where h.slot = ${of}.slot and h.tenant_id = ${of}.tenant_id and h.task_id = ${of}.task_id), -1) + 1`;

// A task that is no longer wanted goes; one that changed its step goes and the other comes.
const withdraw = (t: string, day: string, at: string) => `
with gone as (
  delete from open_tasks o using day_writes w
   where w.had_task and o.tenant_id = ${t} and o.slot = w.slot and o.party_id = w.party_id and o.account_id = w.account_id
     and o.ladder <> 'manual' and (w.task_id is null or o.task_id <> w.task_id)
  returning o.tenant_id, o.slot, o.party_id, o.account_id, o.task_id, o.ladder, o.step, o.occurrence, o.anchor, o.due_on,
            o.item_id, w.gone_reason)
insert into tasks (tenant_id, slot, party_id, account_id, task_id, n, event, ladder, step, occurrence, anchor, due_on,
                   item_id, on_day, at, reason)
select g.tenant_id, g.slot, g.party_id, g.account_id, g.task_id, ${nextN('g')}, 'withdrawn', g.ladder, g.step, g.occurrence,
       g.anchor, g.due_on, g.item_id, ${day}, ${at}, g.gone_reason from gone g`;

// The open row follows the decision; only what differs is written. (xmax = 0: the row is new.)
const open = (t: string, day: string, at: string) => `
with put as (
  insert into open_tasks as o (tenant_id, slot, party_id, account_id, task_id, ladder, step, occurrence, anchor, action,
                               role, item_id, due_on, opened_on, priority, reasons, overdue_minor, currency, oldest_due, assignee)
  select ${t}, w.slot, w.party_id, w.account_id, w.task_id, w.ladder, w.step, w.occurrence, w.anchor, w.action,
         w.role, w.item_id, w.due_on, ${day}, w.priority, w.reasons, w.overdue, w.currency, w.oldest_due,
         case when w.role = 'collector' then p.assignee end -- what a supervisor or manager decides is nobody's call list
    from day_writes w
    join party_state p on p.slot = w.slot and p.tenant_id = ${t} and p.party_id = w.party_id
   where w.task_id is not null
  on conflict (slot, tenant_id, task_id) do update set
     action = excluded.action, role = excluded.role, item_id = excluded.item_id, due_on = excluded.due_on,
     priority = excluded.priority, reasons = excluded.reasons, overdue_minor = excluded.overdue_minor,
     oldest_due = excluded.oldest_due
   where (o.action, o.role, o.item_id, o.due_on, o.priority, o.reasons, o.overdue_minor, o.oldest_due) is distinct from
         (excluded.action, excluded.role, excluded.item_id, excluded.due_on, excluded.priority, excluded.reasons,
          excluded.overdue_minor, excluded.oldest_due)
  returning o.tenant_id, o.slot, o.party_id, o.account_id, o.task_id, o.ladder, o.step, o.occurrence, o.anchor, o.due_on,
            o.item_id, o.action, xmax = 0 as fresh)
insert into tasks (tenant_id, slot, party_id, account_id, task_id, n, event, ladder, step, occurrence, anchor, due_on,
                   item_id, on_day, at, reason)
select f.tenant_id, f.slot, f.party_id, f.account_id, f.task_id, ${nextN('f')}, 'opened', f.ladder, f.step, f.occurrence,
       f.anchor, f.due_on, f.item_id, ${day}, ${at}, f.action from put f where f.fresh`;

const recordState = (t: string, day: string, rulesetNo: number) => `
update account_state s set
   stage = w.stage, promise_status = w.promise_status, broken_count = w.broken_count,
   promise_judged_on = case when w.promise_moved then ${day} else s.promise_judged_on end,
   wake_on = w.wake_on, outcome = w.outcome, decided_under = ${rulesetNo}, decided_on = ${day}, decided_version = w.party_version,
   not_due_minor = case when w.rolled then w.not_due else s.not_due_minor end,
   next_due = case when w.rolled then w.next_due else s.next_due end,
   next_item = case when w.rolled then w.next_item else s.next_item end,
   due_as_of = case when w.rolled then ${day} else s.due_as_of end,
   task_opened_on = case when w.task_id is null then null
     when (s.task_anchor, s.task_step, s.task_occurrence) is not distinct from (w.anchor, w.step_no, w.occurrence)
     then s.task_opened_on else ${day} end,
   task_anchor = w.anchor, task_step = w.step_no, task_occurrence = w.occurrence
  from day_writes w
 where s.slot = w.slot and s.tenant_id = ${t} and s.party_id = w.party_id and s.account_id = w.account_id`;

const judgePromises = (t: string, day: string) => `
update promises r set status = (array['none','open','kept','part','broken','withdrawn'])[w.promise_status + 1],
       paid_minor = w.promise_paid, judged_on = case when w.promise_status = 1 then null else ${day} end
  from day_writes w
 where w.promise_moved and r.slot = w.slot and r.tenant_id = ${t} and r.promise_id = w.promise_id`;

const keepDecisions = (t: string, day: string, rulesetNo: number) => `
insert into decisions (tenant_id, slot, party_id, account_id, day, n, ruleset_no, party_version, outcome, facts)
select ${t}, w.slot, w.party_id, w.account_id, ${day},
       coalesce((select max(d.n) from decisions d where d.slot = w.slot and d.tenant_id = ${t} and d.account_id = w.account_id
                    and d.day = ${day}), -1) + 1,
       ${rulesetNo}, w.party_version, w.outcome, w.facts
  from day_writes w where w.changed`;

/** Records what the temp table holds and empties it. Set-based: six statements in one trip, whatever the number of rows. */
export async function applyWrites(
  tx: Tx,
  { day, rulesetNo, atMs }: ApplyContext,
): Promise<{ opened: number; withdrawn: number }> {
  const t = `'${tx.tenantId}'::uuid`;
  const on = `(date '1970-01-01' + ${Number(day)})`;
  const at = `to_timestamp(${Number(atMs)}::double precision / 1000)`;
  const answers = (await tx.client.query(
    [
      withdraw(t, on, at),
      open(t, on, at),
      recordState(t, on, rulesetNo),
      judgePromises(t, on),
      keepDecisions(t, on, rulesetNo),
      'delete from day_writes',
    ].join(';'),
  )) as unknown as { rowCount: number }[];
  return { withdrawn: answers[0]?.rowCount ?? 0, opened: answers[1]?.rowCount ?? 0 };
}

/** Notes parked accounts, for the report of the run. */
export async function recordParked(
  tx: Tx,
  runId: string,
  day: Day,
  parked: readonly ParkedRow[],
): Promise<void> {
  const on = `(date '1970-01-01' + ${Number(day)})`;
  if (parked.length === 0) return;
  await tx.query(
    `insert into parked_accounts (tenant_id, slot, party_id, account_id, day, run_id, error)
     select $1, w.slot, w.party_id, w.account_id, ${on}, $2, w.error
       from unnest($3::smallint[], $4::uuid[], $5::uuid[], $6::text[]) as w (slot, party_id, account_id, error)
     on conflict (slot, tenant_id, account_id, day) do update set run_id = excluded.run_id, error = excluded.error`,
    [
      tx.tenantId,
      runId,
      parked.map((row) => row.slot),
      parked.map((row) => row.partyId),
      parked.map((row) => row.accountId),
      parked.map((row) => row.error),
    ],
  );
}

/** Takes away the open tasks of accounts that an event could not decide: a task that may be for a paid debt is worse than none. */
export async function withdrawParked(
  tx: Tx,
  { day, atMs }: ApplyContext,
  parked: readonly ParkedRow[],
): Promise<void> {
  if (parked.length === 0) return;
  await tx.query(
    `with gone as (
       delete from open_tasks o using unnest($2::smallint[], $3::uuid[]) as w (slot, account_id)
        where o.tenant_id = $1 and o.slot = w.slot and o.account_id = w.account_id and o.ladder <> 'manual'
       returning o.*)
     insert into tasks (tenant_id, slot, party_id, account_id, task_id, n, event, ladder, step, occurrence, anchor, due_on,
                        item_id, on_day, at, reason)
     select g.tenant_id, g.slot, g.party_id, g.account_id, g.task_id, ${nextN('g')}, 'withdrawn', g.ladder, g.step,
            g.occurrence, g.anchor, g.due_on, g.item_id, date '1970-01-01' + $4::int,
            to_timestamp($5::double precision / 1000), 'parked' from gone g`,
    [tx.tenantId, parked.map((row) => row.slot), parked.map((row) => row.accountId), day, atMs],
  );
}

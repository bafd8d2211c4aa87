import { reasonsText } from '@duly/core/day/decision-content.ts';
import { promiseStatuses } from '@duly/facts/account-facts.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import type pg from 'pg';
import { RecordArrayWriter } from '../db/record-array.ts';
import { SpareBuffers } from '../db/spare-buffer.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { factsForm } from '../facts/read-facts-rows.ts';
import { deriveTaskId } from '../keys/derive-id.ts';
import type { DecidedRow, ParkedRow } from './decide-rows.ts';

/** Fields of the type `day_write`, which `writeRow` writes in its order. */
const fieldCount = 35;

/** About what one takes, its facts included. */
const rowBytes = 1_000;

/**
 * Reading: the two narrow tables in the order of their keys, side by side; by bitmap they would be sorted, wide as they are,
 * which takes a fifth of the read. No JIT, which the penalty for switched-off scans would set
 * off: it compiled for two seconds what runs in five milliseconds. Writing: a plan that is made once, by keys whatever the
 * planner believes about a table that has grown since it was analysed. Local to the transaction.
 */
export const plannerHints =
  'set local enable_hashjoin = off; set local enable_seqscan = off; set local enable_bitmapscan = off; set local jit = off; set local plan_cache_mode = force_generic_plan';

const plannerDefaults =
  'set local enable_hashjoin = default; set local enable_seqscan = default; set local enable_bitmapscan = default; set local jit = default; set local plan_cache_mode = default';

/** Before an event decides: the planner is told what a night's chunk tells it when it begins. */
export async function hintPlanner(tx: Tx): Promise<void> {
  await tx.client.query(plannerHints);
}

/** For what the same transaction does after deciding: gives the planner its freedom back. */
export async function freePlanner(tx: Tx): Promise<void> {
  await tx.client.query(plannerDefaults);
}

const typeNumbers = new WeakMap<pg.PoolClient, number>();

// The number of the type differs between databases, and an array in binary form names it.
async function dayWriteType(tx: Tx): Promise<number> {
  const known = typeNumbers.get(tx.client);
  if (known !== undefined) return known;
  const [row] = await tx.query<{ oid: number }>(`select 'day_write'::regtype::oid as oid`);
  if (row === undefined) throw new Error('the type of a decision has no number');
  typeNumbers.set(tx.client, row.oid);
  return row.oid;
}

// Why a task that was open is no longer wanted.
function goneReason({ decision }: DecidedRow): string {
  if (decision.hold !== null) return decision.hold.code;
  return decision.task === null && decision.stage === 0 ? 'settled' : 'superseded';
}

/** Where the ids of party and account stand in a row of facts: behind the slot, each after its length. */
const partyAt = 10;
const accountAt = 30;

// What is recorded only where something moved is null everywhere else: a null costs neither side anything.
function writeRow(writer: RecordArrayWriter, row: DecidedRow): void {
  const { facts, recorded, decision, raw } = row;
  const { task } = decision;
  const promiseMoved = decision.promiseStatus !== facts.promiseStatus;
  const { rolled } = recorded;
  writer.row();
  writer.int2(facts.slot);
  writer.uuidBytes(raw, partyAt);
  writer.uuidBytes(raw, accountAt);
  writer.int8(recorded.touched);
  writer.int8(BigInt(facts.partyVersion));
  writer.int2(decision.stage);
  writer.int2(promiseStatuses.indexOf(decision.promiseStatus));
  writer.uuid(promiseMoved ? facts.promiseId : null);
  writer.int8(promiseMoved ? facts.promisePaidMinor : null);
  writer.int2(decision.brokenCount);
  writer.date(decision.wakeOn);
  writer.latin1(row.outcome);
  writer.bool(row.changed);
  writer.bool(rolled);
  writer.int8(rolled ? facts.notDueMinor : null);
  writer.date(rolled ? facts.nextDue : null);
  writer.uuid(rolled ? facts.nextItem : null);
  writer.bool(recorded.hasTask);
  writer.text(recorded.hasTask ? goneReason(row) : null);
  writer.uuid(
    task === null
      ? null
      : deriveTaskId(facts.accountId, task.ladder, task.step, task.anchor, task.occurrence),
  );
  writer.text(task?.ladder ?? null);
  writer.text(task?.step ?? null);
  writer.int2(task?.stepNo ?? null);
  writer.int4(task?.occurrence ?? null);
  writer.date(task?.anchor ?? null);
  writer.text(task?.action ?? null);
  writer.text(task?.role ?? null);
  writer.uuid(task?.itemId ?? null);
  writer.date(task?.dueOn ?? null);
  writer.int4(task?.priority ?? null);
  writer.text(task === null ? null : reasonsText(task));
  writer.int8(task?.overdueMinor ?? null);
  writer.text(task === null ? null : facts.currency);
  writer.date(task === null ? null : facts.oldestDue);
  writer.bytes(factsForm, row.changed ? raw : null);
}

/** The transaction's instant, for an event whose caller handed none down. */
export async function readClock(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ at: number }>(
    'select (extract(epoch from transaction_timestamp()) * 1000)::double precision as at',
  );
  return Math.floor(row?.at ?? 0);
}

export type ApplyContext = {
  readonly day: Day;
  readonly rulesetNo: number;
  readonly atMs: number;
  /** The run, or `event`: what shares a plan. */
  readonly plannedFor: string;
};

// A task's history counts its events from 0 (as the desk's does).
const nextN = (of: string) =>
  `coalesce((select max(h.n) from tasks h where h.slot = ${of}.slot and h.tenant_id = ${of}.tenant_id and h.account_id = ${of}.account_id and h.task_id = ${of}.task_id), -1) + 1`;

/**
 * Everything that a decision writes, in one statement: $1 tenant, $2 day, $3 ruleset, $4 instant, $5 the
 * decisions, $6 and $7 the first and the last slot in which an account had a task.
 * The state row comes first, and only where the account was not touched since its facts were read: whoever changes a fact
 * holds that row or has raised `touched`, and a row that was waited for is looked at anew. What was not recorded there leaves
 * no trace anywhere else. Rows are taken as they come: in the order of their keys, in which they were read and in which everybody
 * locks who locks several.
 *
 * What follows the state row is found by arrays and by subqueries on keys and never by a join with the other table: the plan
 * is kept, and one that was made while that table was empty would read it whole for every row.
 */
const applySql = (slotsOfTasks: string) => `
with recorded as (
  update account_state s set
     stage = w.stage, promise_status = w.promise_status, broken_count = w.broken_count,
     promise_judged_on = case when w.promise_status <> s.promise_status then $2::date else s.promise_judged_on end,
     wake_on = w.wake_on, outcome = w.outcome, decided_under = $3::int, decided_on = $2::date, decided_version = w.party_version,
     not_due_minor = case when w.rolled then w.not_due else s.not_due_minor end,
     next_due = case when w.rolled then w.next_due else s.next_due end,
     next_item = case when w.rolled then w.next_item else s.next_item end,
     due_as_of = case when w.rolled then $2::date else s.due_as_of end,
     task_opened_on = case when w.task_id is null then null
       when (s.task_anchor, s.task_step, s.task_occurrence) is not distinct from (w.anchor, w.step_no, w.occurrence)
       then s.task_opened_on else $2::date end,
     task_anchor = w.anchor, task_step = w.step_no, task_occurrence = w.occurrence
    from unnest($5::day_write[]) w
   where s.slot = w.slot and s.tenant_id = $1::uuid and s.party_id = w.party_id and s.account_id = w.account_id
     and s.touched = w.touched
  returning w.*
), gone as (
  -- A task that is no longer wanted goes; one that changed its step goes and the other comes.
  delete from open_tasks o
   where o.tenant_id = $1::uuid and ${slotsOfTasks}
     and o.party_id = any(array(select w.party_id from recorded w where w.had_task))
     and o.account_id = any(array(select w.account_id from recorded w where w.had_task))
     and o.ladder <> 'manual' and o.task_id <> all(array(select w.task_id from recorded w where w.task_id is not null))
  returning o.tenant_id, o.slot, o.party_id, o.account_id, o.task_id, o.ladder, o.step, o.occurrence, o.anchor, o.due_on,
            o.item_id
), put as (
  -- The open row follows the decision; only what differs is written. (xmax = 0: the row is new.)
  insert into open_tasks as o (tenant_id, slot, party_id, account_id, task_id, ladder, step, occurrence, anchor, action,
                               role, item_id, due_on, opened_on, priority, reasons, overdue_minor, currency, oldest_due, assignee)
  select $1::uuid, w.slot, w.party_id, w.account_id, w.task_id, w.ladder, w.step, w.occurrence, w.anchor, w.action,
         w.role, w.item_id, w.due_on, $2::date, w.priority, w.reasons, w.overdue, w.currency, w.oldest_due,
         -- What a supervisor or manager decides is nobody's call list.
         case when w.role = 'collector' then (select p.assignee from party_state p
            where p.slot = w.slot and p.tenant_id = $1::uuid and p.party_id = w.party_id) end
    from recorded w
   where w.task_id is not null
  on conflict (slot, tenant_id, party_id, task_id) do update set
     action = excluded.action, role = excluded.role, item_id = excluded.item_id, due_on = excluded.due_on,
     priority = excluded.priority, reasons = excluded.reasons, overdue_minor = excluded.overdue_minor,
     oldest_due = excluded.oldest_due
   where (o.action, o.role, o.item_id, o.due_on, o.priority, o.reasons, o.overdue_minor, o.oldest_due) is distinct from
         (excluded.action, excluded.role, excluded.item_id, excluded.due_on, excluded.priority, excluded.reasons,
          excluded.overdue_minor, excluded.oldest_due)
  returning o.tenant_id, o.slot, o.party_id, o.account_id, o.task_id, o.ladder, o.step, o.occurrence, o.anchor, o.due_on,
            o.item_id, o.action, xmax = 0 as fresh
), history as (
  insert into tasks (tenant_id, slot, party_id, account_id, task_id, n, event, ladder, step, occurrence, anchor, due_on,
                     item_id, on_day, at, reason)
  select g.tenant_id, g.slot, g.party_id, g.account_id, g.task_id, ${nextN('g')}, 'withdrawn', g.ladder, g.step, g.occurrence,
         g.anchor, g.due_on, g.item_id, $2::date, $4::timestamptz,
         (select w.gone_reason from recorded w where w.account_id = g.account_id limit 1) from gone g
  union all
  select f.tenant_id, f.slot, f.party_id, f.account_id, f.task_id, ${nextN('f')}, 'opened', f.ladder, f.step, f.occurrence,
         f.anchor, f.due_on, f.item_id, $2::date, $4::timestamptz, f.action from put f where f.fresh
), judged as (
  update promises r set (status, paid_minor, judged_on) = (
         select (array['none','open','kept','part','broken','withdrawn'])[w.promise_status + 1], w.promise_paid,
                case when w.promise_status = 1 then null else $2::date end
           from recorded w where w.promise_id = r.promise_id limit 1)
   where r.tenant_id = $1::uuid and r.slot = any(array(select distinct w.slot from recorded w where w.promise_id is not null))
     and r.promise_id = any(array(select w.promise_id from recorded w where w.promise_id is not null))
), kept as (
  insert into decision_batches (tenant_id, slot, day, ruleset_no, at, party_ids, account_ids, party_versions, outcomes, facts)
  select $1::uuid, w.slot, $2::date, $3::int, $4::timestamptz, array_agg(w.party_id), array_agg(w.account_id),
         array_agg(w.party_version), array_agg(w.outcome), array_agg(w.facts)
    from recorded w where w.changed group by w.slot
), told as (
  select count(*)::int as recorded, array_agg(account_id) as ids from recorded
)
select recorded, case when recorded <> cardinality($5::day_write[]) then coalesce(ids::text[], '{}') end as ids,
       (select count(*)::int from gone) as withdrawn,
       (select count(*)::int from put where fresh) as opened
  from told`;

/** What was recorded: everything when `onlyAccounts` is null, else only the accounts in it. */
export type Applied = {
  readonly opened: number;
  readonly withdrawn: number;
  readonly onlyAccounts: ReadonlySet<string> | null;
};

const uses = new WeakMap<pg.PoolClient, Map<string, number>>();

// Planned anew for each run and at a connection's first, second, fourth … use: what was small when it was planned grows.
function planName(client: pg.PoolClient, plannedFor: string): string {
  const ofClient = uses.get(client) ?? new Map<string, number>();
  uses.set(client, ofClient);
  const used = (ofClient.get(plannedFor) ?? 0) + 1;
  ofClient.set(plannedFor, used);
  return `apply-${plannedFor}-${Math.floor(Math.log2(used))}`;
}

// A chunk's slots are neighbours, and most events have one: a range. Given a list, on a table that was empty when it was
// analysed, the planner reads all tasks of the tenant instead. An import's parties lie anywhere and need the list.
const ofRange = applySql('o.slot between $6::smallint and $7::smallint');
const ofList = applySql(
  'o.slot = any(array(select distinct w.slot from recorded w where w.had_task)) and $6::smallint <= $7::smallint',
);

// First and last slot in which an account had a task; nothing lies between them where none had one.
function slotsWithTasks(rows: readonly DecidedRow[]): readonly [number, number] {
  let [from, to] = [1, 0];
  for (const { facts, recorded } of rows) {
    if (!recorded.hasTask) continue;
    from = to < from ? facts.slot : Math.min(from, facts.slot);
    to = Math.max(to, facts.slot);
  }
  return [from, to];
}

// Free again with the answer, for which whoever holds the connection waits.
const spare = new SpareBuffers();

/** Records decisions. Prepared, because planning it takes longer than running it for one account. */
export async function applyWrites(
  tx: Tx,
  { day, rulesetNo, atMs, plannedFor }: ApplyContext,
  rows: readonly DecidedRow[],
): Promise<Applied> {
  if (rows.length === 0) return { opened: 0, withdrawn: 0, onlyAccounts: null };
  const type = await dayWriteType(tx);
  const writer = new RecordArrayWriter(type, fieldCount, spare.take(tx.client, rows.length * rowBytes));
  for (const row of rows) writeRow(writer, row);
  spare.keep(tx.client, writer.buffer);
  const [from, to] = slotsWithTasks(rows);
  const scattered = plannedFor === 'event' && from < to;
  const [told] = await tx.prepared<{ ids: string[] | null; opened: number; withdrawn: number }>(
    planName(tx.client, scattered ? 'events' : plannedFor),
    scattered ? ofList : ofRange,
    [tx.tenantId, formatDay(day), rulesetNo, new Date(atMs), writer.finish(), from, to],
  );
  if (told === undefined) throw new Error('recording decisions gave no answer');
  const { opened, withdrawn, ids } = told;
  return { opened, withdrawn, onlyAccounts: ids === null ? null : new Set(ids) };
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
  { day, atMs }: Pick<ApplyContext, 'day' | 'atMs'>,
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

import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** An open task as its row stands. Days are `YYYY-MM-DD`. */
export type OpenTaskRow = {
  task_id: string;
  party_id: string;
  account_id: string;
  ladder: string;
  step: string;
  occurrence: number;
  anchor: string | null;
  action: string;
  role: string;
  item_id: string | null;
  due_on: string;
  opened_on: string;
  priority: number;
  reasons: string;
  overdue_minor: bigint;
  currency: string;
  oldest_due: string | null;
  assignee: string | null;
  assignee_name: string | null;
  locked_by: string | null;
  locked_by_name: string | null;
  locked_until: Date | null;
};

const columns = `t.task_id, t.party_id, t.account_id, t.ladder, t.step, t.occurrence, t.anchor, t.action, t.role, t.item_id,
  t.due_on, t.opened_on, t.priority, t.reasons, t.overdue_minor, t.currency, t.oldest_due,
  t.assignee, a.name as assignee_name, t.locked_by, l.name as locked_by_name, t.locked_until`;

const people = `left join users a on a.tenant_id = t.tenant_id and a.user_id = t.assignee
  left join users l on l.tenant_id = t.tenant_id and l.user_id = t.locked_by`;

/** The party of an open task, for a route that was given nothing else; null when the task is not open. */
export async function findTaskParty(tx: Tx, taskId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from open_tasks where tenant_id = $1 and slot = any(${anySlot}) and task_id = $2`,
    [tx.tenantId, taskId],
  );
  return rows[0]?.party_id ?? null;
}

/** Open tasks of a party, highest priority first. */
export async function readPartyTasks(tx: Tx, partyId: string): Promise<OpenTaskRow[]> {
  return tx.query<OpenTaskRow>(
    `select ${columns} from open_tasks t ${people}
      where t.tenant_id = $1 and t.slot = $2 and t.party_id = $3 order by t.priority desc, t.task_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/** What happens to a task, for its insert-only history. */
export type TaskEvent = {
  readonly event: 'completed' | 'assigned' | 'kept';
  readonly onDay: string;
  readonly atMs: number;
  readonly byUser: string;
  readonly reason: string | null;
};

async function insertTaskEvents(
  tx: Tx,
  partyId: string,
  taskIds: readonly string[],
  event: TaskEvent,
): Promise<void> {
  await tx.query(
    `insert into tasks (tenant_id, slot, party_id, account_id, task_id, n, event, ladder, step, occurrence, anchor,
                        due_on, item_id, on_day, at, by_user, reason)
     select t.tenant_id, t.slot, t.party_id, t.account_id, t.task_id,
            coalesce((select max(h.n) from tasks h
                       where h.slot = t.slot and h.tenant_id = t.tenant_id and h.account_id = t.account_id
                         and h.task_id = t.task_id), -1) + 1,
            $4, t.ladder, t.step, t.occurrence, t.anchor, t.due_on, t.item_id, $5, $6, $7, $8
       from open_tasks t where t.tenant_id = $1 and t.slot = $2 and t.party_id = $9 and t.task_id = any($3::uuid[])`,
    [
      tx.tenantId,
      slotOf(partyId),
      taskIds,
      event.event,
      event.onDay,
      new Date(event.atMs),
      event.byUser,
      event.reason,
      partyId,
    ],
  );
}

/**
 * Ends a task as done: its history gets a line, the open row goes, and the account remembers the step, so that the ladder
 * goes on from there. The party is locked by the caller.
 */
export async function endTask(
  tx: Tx,
  partyId: string,
  accountId: string,
  taskId: string,
  event: TaskEvent,
): Promise<void> {
  const slot = slotOf(partyId);
  await insertTaskEvents(tx, partyId, [taskId], event);
  await tx.query(
    `update account_state s
        set done_anchor = s.task_anchor, done_step = s.task_step, done_occurrence = s.task_occurrence, done_on = $6,
            task_anchor = null, task_step = null, task_occurrence = null, task_opened_on = null
       from open_tasks t
      where t.tenant_id = $1 and t.slot = $2 and t.party_id = $3 and t.task_id = $5
        and s.tenant_id = $1 and s.slot = $2 and s.party_id = $3 and s.account_id = $4 and s.task_step is not null`,
    [tx.tenantId, slot, partyId, accountId, taskId, event.onDay],
  );
  await tx.query(
    'delete from open_tasks where tenant_id = $1 and slot = $2 and party_id = $3 and task_id = $4',
    [tx.tenantId, slot, partyId, taskId],
  );
}

/** Notes in a task's history that it was worked and stays open. */
export async function keepTask(tx: Tx, partyId: string, taskId: string, event: TaskEvent): Promise<void> {
  await insertTaskEvents(tx, partyId, [taskId], event);
}

/** Gives open tasks of one party to somebody, or to nobody, with a line in each one's history. */
export async function assignTasks(
  tx: Tx,
  partyId: string,
  taskIds: readonly string[],
  assignee: string | null,
  event: TaskEvent,
): Promise<void> {
  await insertTaskEvents(tx, partyId, taskIds, event);
  await tx.query(
    `update open_tasks set assignee = $4, locked_by = null, locked_until = null
      where tenant_id = $1 and slot = $2 and party_id = $5 and task_id = any($3::uuid[])`,
    [tx.tenantId, slotOf(partyId), taskIds, assignee, partyId],
  );
}

/** The collector with whom the party stays: the night gives them its new tasks. */
export async function setPartyAssignee(tx: Tx, partyId: string, assignee: string | null): Promise<void> {
  await tx.query(
    'update party_state set assignee = $4 where tenant_id = $1 and slot = $2 and party_id = $3',
    [tx.tenantId, slotOf(partyId), partyId, assignee],
  );
}

/** Locks a party's open tasks for one worker until an instant; nobody's become theirs. */
export async function lockTasks(tx: Tx, partyId: string, userId: string, untilMs: number): Promise<void> {
  await tx.query(
    `update open_tasks set locked_by = $4, locked_until = $5, assignee = coalesce(assignee, $4)
      where tenant_id = $1 and slot = $2 and party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId, userId, new Date(untilMs)],
  );
}

/** An active user of the tenant, or null. */
export async function findActiveUser(tx: Tx, userId: string): Promise<{ id: string; name: string } | null> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select user_id as id, name from users where tenant_id = $1 and user_id = $2 and active',
    [tx.tenantId, userId],
  );
  return rows[0] ?? null;
}

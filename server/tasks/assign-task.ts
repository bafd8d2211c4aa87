import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { assignTasks, findActiveUser, findTaskParty, readPartyTasks, setPartyAssignee } from './store.ts';

export type Assigned = { tasks: number; assignee: { id: string; name: string } | null };

async function assign(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  target: { partyId: string; taskId: string | null; userId: string | null },
): Promise<Result<Assigned>> {
  const { partyId, taskId, userId } = target;
  const known = await lockParties(tx, [partyId]);
  if (!known.has(partyId)) return refuse(refusal('party-unknown'));
  const assignee = userId === null ? null : await findActiveUser(tx, userId);
  if (userId !== null && assignee === null) return refuse(refusal('user-unknown'));
  const open = (await readPartyTasks(tx, partyId)).map((task) => task.task_id);
  const taskIds = taskId === null ? open : open.filter((one) => one === taskId);
  if (taskId !== null && taskIds.length === 0) return refuse(refusal('task-unknown'));
  const onDay = formatDay(todayOf(await readDesk(tx), caller.atMs));
  const event = { event: 'assigned' as const, onDay, atMs: caller.atMs, byUser: caller.userId, reason: null };
  await assignTasks(tx, partyId, taskIds, userId, event);
  if (taskId === null) {
    await setPartyAssignee(tx, partyId, userId);
    // A task that the night is just about to open goes to the new one.
    await raiseVersion(tx, [partyId]);
  }
  await appendJournal(tx, deps.keys, caller.atMs, [
    {
      kind: taskId === null ? 'party-assigned' : 'task-assigned',
      actor: caller.userId,
      partyId,
      subjectId: taskId,
      body: { assignee: userId, tasks: taskIds },
    },
  ]);
  return ok({ tasks: taskIds.length, assignee });
}

/** Gives one task to somebody, or back to the pool with null. Refuses task-unknown, user-unknown. */
export async function assignTask(
  deps: Deps,
  caller: RequestContext,
  taskId: string,
  userId: string | null,
): Promise<Result<Assigned>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findTaskParty(tx, taskId);
    if (partyId === null) return refuse(refusal('task-unknown'));
    return assign(tx, deps, caller, { partyId, taskId, userId });
  });
}

/** Gives a party to somebody for good: its open tasks now and those that the night will open. Refuses party-unknown, user-unknown. */
export async function assignParty(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  userId: string | null,
): Promise<Result<Assigned>> {
  return inTenant(deps.pool, caller.tenantId, (tx) =>
    assign(tx, deps, caller, { partyId, taskId: null, userId }),
  );
}

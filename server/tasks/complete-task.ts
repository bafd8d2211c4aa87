import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { endTask, findTaskParty, readPartyTasks } from './store.ts';

/**
 * Ends a task on the worker's word, without a contact. A task to make contact is only ended so with the reason that it was
 * done elsewhere or is not needed: "done" without a contact would be a call that no permit covers.
 * Refuses task-unknown, task-locked-by-other, task-needs-contact.
 */
export async function completeTask(
  deps: Deps,
  caller: RequestContext,
  taskId: string,
  reason: string,
): Promise<Result<{ taskId: string; status: 'completed' }>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findTaskParty(tx, taskId);
    if (partyId === null) return refuse(refusal('task-unknown'));
    await lockParties(tx, [partyId]);
    const task = (await readPartyTasks(tx, partyId)).find((one) => one.task_id === taskId);
    if (!task) return refuse(refusal('task-unknown'));
    const locked = task.locked_until !== null && task.locked_until.getTime() > caller.atMs;
    if (locked && task.locked_by !== caller.userId)
      return refuse(refusal('task-locked-by-other', { name: task.locked_by_name }));
    if (reason === 'done' && contactActions.has(task.action))
      return refuse(refusal('task-needs-contact', { action: task.action }));
    const onDay = formatDay(todayOf(await readDesk(tx), caller.atMs));
    await endTask(tx, partyId, task.account_id, taskId, {
      event: 'completed',
      onDay,
      atMs: caller.atMs,
      byUser: caller.userId,
      reason,
    });
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], caller.atMs);
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'task-completed',
        actor: caller.userId,
        partyId,
        subjectId: taskId,
        body: { taskId, accountId: task.account_id, step: task.step, reason },
      },
    ]);
    return ok({ taskId, status: 'completed' as const });
  });
}

const contactActions: ReadonlySet<string> = new Set([
  'call',
  'email',
  'call-and-email',
  'sms',
  'letter',
  'visit',
]);

import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { taskLockMs } from './limits.ts';
import { findTaskParty, lockTasks, readPartyTasks } from './store.ts';

export type TaskTaken = { taskId: string; partyId: string; lockedUntil: string };

/**
 * Takes a task: all open tasks of its party are locked for the taker, so that no two people work on one debtor (POL-9).
 * Taking again prolongs. Raises no version: who works a task is not a fact of a decision.
 * Refuses task-unknown, task-locked-by-other.
 */
export async function takeTask(
  deps: Deps,
  caller: RequestContext,
  taskId: string,
): Promise<Result<TaskTaken>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findTaskParty(tx, taskId);
    if (partyId === null) return refuse(refusal('task-unknown'));
    await lockParties(tx, [partyId]);
    const tasks = await readPartyTasks(tx, partyId);
    if (!tasks.some((one) => one.task_id === taskId)) return refuse(refusal('task-unknown'));
    const other = tasks.find(
      (one) =>
        one.locked_by !== null &&
        one.locked_by !== caller.userId &&
        (one.locked_until?.getTime() ?? 0) > caller.atMs,
    );
    if (other)
      return refuse(
        refusal(
          'task-locked-by-other',
          { name: other.locked_by_name },
          [],
          other.locked_until?.getTime() ?? null,
        ),
      );
    const untilMs = caller.atMs + taskLockMs;
    await lockTasks(tx, partyId, caller.userId, untilMs);
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'task-taken',
        actor: caller.userId,
        partyId,
        subjectId: taskId,
        body: { taskId, tasks: tasks.length },
      },
    ]);
    return ok({ taskId, partyId, lockedUntil: new Date(untilMs).toISOString() });
  });
}

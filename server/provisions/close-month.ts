import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { closeRun, lockProvisions, readRun } from './store-runs.ts';

/** Closes a month: its figures stand from now on. Refuses provision-month-unknown, provision-month-closed. */
export async function closeMonth(
  deps: Deps,
  caller: RequestContext,
  month: string,
): Promise<Result<{ month: string }>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockProvisions(tx);
    const run = await readRun(tx, month);
    if (run === null) return refuse(refusal('provision-month-unknown', { month }));
    if (run.closedAt !== null) return refuse(refusal('provision-month-closed', { month }));
    await closeRun(tx, month, caller.atMs, caller.userId);
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'provisions-closed', actor: caller.userId, body: { month, matrix: run.matrixVersion } },
    ]);
    return ok({ month });
  });
}

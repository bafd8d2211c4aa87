import { randomUUID } from 'node:crypto';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readFile } from '../bank/store-files.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { runMatching } from './run-matching.ts';
import { endMatchRun, type MatchRun, readMatchRun } from './store-match-runs.ts';

/** Runs of the matching that the web app asked for: in the background of this process, one of a tenant at a time. */
export type MatchJobs = {
  start(caller: RequestContext, fileId: string | null, dryRun: boolean): Promise<Result<{ runId: string }>>;
  show(caller: RequestContext, runId: string | null): Promise<Result<MatchRun>>;
  settle(): Promise<void>;
};

export function matchJobs(deps: Deps): MatchJobs {
  const running = new Map<string, Promise<void>>();
  return {
    async start(caller, fileId, dryRun) {
      const { tenantId, userId, atMs } = caller;
      if (fileId !== null && !(await inTenant(deps.pool, tenantId, (tx) => readFile(tx, fileId))))
        return refuse(refusal('bank-file-unknown'));
      if (running.has(tenantId)) return refuse(refusal('match-run-under-way'));
      const runId = randomUUID();
      const work = runMatching(deps, { runId, tenantId, fileId, dryRun, askedBy: userId, atMs })
        .then(() => {})
        // What was posted stands, line by line; the rest is still open, and the page says that the run failed.
        .catch(() =>
          inTenant(deps.pool, tenantId, (tx) => endMatchRun(tx, runId, 'failed', null, deps.clock())).catch(
            () => {},
          ),
        )
        .finally(() => running.delete(tenantId));
      running.set(tenantId, work);
      return ok({ runId });
    },
    async show(caller, runId) {
      const run = await inTenant(deps.pool, caller.tenantId, (tx) => readMatchRun(tx, runId));
      return run === null ? refuse(refusal('match-run-unknown')) : ok(run);
    },
    async settle() {
      await Promise.all(running.values());
    },
  };
}

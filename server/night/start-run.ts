import type { Day } from '@duly/kernel/day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { listTenants } from '../tenants/store.ts';
import { type DayRunRequest, type NightDeps, runDay } from './run-day.ts';
import { findUnfinishedRun, type RunRow, runDayOf } from './store-runs.ts';

/** What became of a request to run a day: its id as soon as it stands in the database, or why not. */
export type StartedRun =
  | { readonly ok: true; readonly runId: string }
  | { readonly ok: false; readonly code: string };

/**
 * Starts a run beside the requests and answers as soon as it can be watched. Its end and its faults stand in its row;
 * `onFault` is told of what no row could take.
 */
export function startRun(
  deps: NightDeps,
  request: DayRunRequest,
  onFault: (error: unknown) => void,
): Promise<StartedRun> {
  return new Promise((resolve, reject) => {
    let known = false;
    const onProgress = ({ runId }: { runId: string }) => {
      known = true;
      resolve({ ok: true, runId });
    };
    runDay(deps, { ...request, onProgress }).then(
      (done) => {
        if (!done.ok) resolve({ ok: false, code: done.refusals[0]?.code ?? 'conflict' });
      },
      (error: unknown) => (known ? onFault(error) : reject(error)),
    );
  });
}

/** Takes up the runs that a crash or a stop left unfinished; called once when the server starts. */
export async function resumeRuns(deps: NightDeps, onFault: (error: unknown) => void): Promise<number> {
  let resumed = 0;
  for (const { tenantId } of await listTenants(deps.pool)) {
    const run: RunRow | null = await inTenant(deps.pool, tenantId, (tx) => findUnfinishedRun(tx));
    if (!run) continue;
    const day: Day = runDayOf(run);
    const { workers, fullVisit: full } = run;
    const started = await startRun(deps, { tenantId, day, workers, full }, onFault);
    if (started.ok) resumed += 1;
  }
  return resumed;
}

import type { Day } from '@duly/kernel/day.ts';
import { expireApprovals } from '../approvals/expire-approvals.ts';
import { runWaivers } from '../waivers/run-waivers.ts';
import type { NightDeps } from './run-day.ts';

/**
 * What a new business day brings by itself, before accounts are decided for it: requests whose last day has passed are closed,
 * and waivers whose condition broke are restored.
 * A second run of a day finds nothing left to do; one that was killed goes on where it stopped.
 */
export async function turnDay(deps: NightDeps, tenantId: string, day: Day): Promise<void> {
  await expireApprovals(deps, tenantId, day, deps.clock());
  await runWaivers(deps, tenantId, day, deps.clock());
}

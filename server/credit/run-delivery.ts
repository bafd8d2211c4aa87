import { listTenants } from '../tenants/store.ts';
import { type DeliverDeps, deliverChanges } from './deliver-changes.ts';
import { deliverEveryMs } from './limits.ts';

/**
 * Delivers what waits every few seconds, one round at a time, for every tenant that has a system that listens. One tenant's fault
 * stops no other's delivery.
 *
 * @returns ends it, after the round that is under way
 */
export function runDelivery(deps: DeliverDeps, failed: (error: Error) => void): () => Promise<void> {
  let round: Promise<unknown> | null = null;
  const deliver = async () => {
    for (const { tenantId } of await listTenants(deps.pool)) {
      await deliverChanges(deps, tenantId).catch(failed);
    }
  };
  const timer = setInterval(() => {
    // A round that is slow is not followed by a queue of others.
    round ??= deliver()
      .catch(failed)
      .finally(() => {
        round = null;
      });
  }, deliverEveryMs);
  return async () => {
    clearInterval(timer);
    await round;
  };
}

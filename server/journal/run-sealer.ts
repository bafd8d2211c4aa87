import { inTenant } from '../db/tenant-tx.ts';
import { removeOldKeys } from '../http/store-idempotency.ts';
import { listTenants } from '../tenants/store.ts';
import { type SealPlace, sealTenant } from './seal-tenant.ts';

/** What is not sealed yet can be cut off unseen: a minute's work at most. */
const everyMs = 60_000;
/** A client that repeats a request does so within a day. */
const keepKeysMs = 24 * 3_600_000;

/**
 * Seals every tenant once, and forgets idempotency keys that nobody will repeat. One tenant's fault keeps no other unsealed.
 *
 * @throws the first fault, after all tenants had their turn
 */
export async function sealAll(place: SealPlace, atMs: number): Promise<number> {
  let sealed = 0;
  const faults: unknown[] = [];
  for (const { tenantId } of await listTenants(place.pool)) {
    try {
      if (await sealTenant(place, tenantId, atMs)) sealed += 1;
      await inTenant(place.pool, tenantId, (tx) => removeOldKeys(tx, atMs - keepKeysMs));
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return sealed;
}

/**
 * Seals every minute, one round at a time. A round that fails is told and tried again at the next: work goes on.
 *
 * @returns ends it, after a last round
 */
export function runSealer(
  place: SealPlace,
  clock: () => number,
  failed: (error: Error) => void,
): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve();
  const turn = () => {
    round = round.then(() => sealAll(place, clock())).catch(failed);
  };
  const timer = setInterval(turn, everyMs);
  turn();
  return async () => {
    clearInterval(timer);
    turn();
    await round;
  };
}

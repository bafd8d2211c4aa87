import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { reviewCredit } from './review-credit.ts';
import { listHeldParties } from './store.ts';

/**
 * Reviews every stop and lock for a new business day, party by party: a limit may begin today, and a very large file of receivables
 * leaves its parties to the day run. A second run of a day ends nothing.
 *
 * @returns how many holds ended
 */
export async function runCredit(
  deps: { readonly pool: pg.Pool; readonly keys: Keys },
  tenantId: string,
  atMs: number,
): Promise<number> {
  let ended = 0;
  for (const partyId of await inTenant(deps.pool, tenantId, listHeldParties)) {
    ended += await inTenant(deps.pool, tenantId, async (tx) => {
      await lockParties(tx, [partyId]);
      const count = await reviewCredit(tx, [partyId], atMs);
      await appendJournal(tx, deps.keys, atMs, []);
      return count;
    });
  }
  return ended;
}

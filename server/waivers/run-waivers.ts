import { addDays, type Day } from '@duly/kernel/day.ts';
import type pg from 'pg';
import { closeApproval } from '../approvals/close-approval.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Keys } from '../keys/open-keys.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { lateMoneyDays } from './limits.ts';
import { settleWaivers } from './settle-waivers.ts';
import { listPartiesToJudge } from './store-waivers.ts';

/**
 * Judges every bound waiver for a new business day, party by party, each in a transaction of its own. Money that files brought
 * is seen here too. A second run of a day moves nothing.
 *
 * @returns how many waivers moved
 */
export async function runWaivers(
  deps: { readonly pool: pg.Pool; readonly keys: Keys },
  tenantId: string,
  day: Day,
  atMs: number,
): Promise<number> {
  const { pool, keys } = deps;
  const parties = await inTenant(pool, tenantId, (tx) =>
    listPartiesToJudge(tx, addDays(day, -lateMoneyDays)),
  );
  let moved = 0;
  for (const partyId of parties) {
    await inTenant(pool, tenantId, async (tx) => {
      await lockParties(tx, [partyId]);
      const entries = await settleWaivers(tx, [partyId], { atMs, day, runId: null, by: null });
      if (entries.length > 0) await closeApproval(tx, keys, atMs, { entries, changed: [partyId] });
      moved += entries.length;
    });
  }
  return moved;
}

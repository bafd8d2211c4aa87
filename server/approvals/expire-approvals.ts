import { type Day, formatDay } from '@duly/kernel/day.ts';
import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import type { Keys } from '../keys/open-keys.ts';
import { closeApproval } from './close-approval.ts';
import { holdApproval } from './decide-approval.ts';
import { listOverdueApprovals } from './store.ts';
import { endUndecided } from './withdraw-approval.ts';

/**
 * Closes the requests whose last day has passed, each in a transaction of its own. A second run of a day finds none.
 *
 * @returns how many
 */
export async function expireApprovals(
  deps: { readonly pool: pg.Pool; readonly keys: Keys },
  tenantId: string,
  today: Day,
  atMs: number,
): Promise<number> {
  const { pool, keys } = deps;
  const overdue = await inTenant(pool, tenantId, (tx) => listOverdueApprovals(tx, formatDay(today)));
  let closed = 0;
  for (const { approvalId } of overdue) {
    await inTenant(pool, tenantId, async (tx) => {
      const approval = await holdApproval(tx, approvalId);
      if (approval?.state !== 'asked') return;
      await closeApproval(
        tx,
        keys,
        atMs,
        await endUndecided({ tx, keys, atMs, today }, approval, 'expired', null),
      );
      closed += 1;
    });
  }
  return closed;
}

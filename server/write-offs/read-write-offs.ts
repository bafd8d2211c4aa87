import { slotOf } from '@duly/kernel/id.ts';
import type { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { readRecovered } from '../ledger/store-written-off.ts';
import type { partyWriteOffs } from './schemas.ts';
import { listStandingWriteOffs, listWriteOffs } from './store-write-offs.ts';

/** What of a party was written off, what came back, and what is still owed beside the books. */
export async function readWriteOffs(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
): Promise<z.input<typeof partyWriteOffs>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const rows = await listWriteOffs(tx, partyId);
    const standing = await listStandingWriteOffs(tx, partyId);
    const accounts: z.input<typeof partyWriteOffs>['accounts'] = [];
    for (const [accountId, [first]] of Map.groupBy(rows, (row) => row.accountId)) {
      const own = standing.filter((line) => line.accountId === accountId);
      accounts.push({
        accountId,
        currency: first?.currency ?? '',
        memoMinor: `${own.reduce((sum, line) => sum + line.minor, 0n)}`,
        recoveredMinor: `${await readRecovered(tx, { slot: slotOf(partyId), accountId })}`,
      });
    }
    return {
      accounts,
      rows: rows.map(
        ({ writeOffId, accountId, currency, amountMinor, itemIds, reason, onDay, undoneOn }) => ({
          writeOffId,
          accountId,
          currency,
          amountMinor: `${amountMinor}`,
          items: itemIds.length,
          reason,
          onDay,
          undoneOn,
        }),
      ),
    };
  });
}

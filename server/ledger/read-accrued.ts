import { chargesUntil } from '@duly/core/charges/plan-accruals.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { loadCharges, loadChargeWorld } from './load-charges.ts';
import type { AccountKey } from './store-allocation.ts';

/** What accrued by today and is not posted; `asks` where a published rate is missing. */
export type AccruedToday = { readonly minor: bigint; readonly asks: boolean };

/** What accrued on each account by the end of a day beyond its posted balance; accounts without terms have no entry. */
export async function readAccrued(
  tx: Tx,
  accounts: readonly AccountKey[],
  day: Day,
): Promise<Map<string, AccruedToday>> {
  const loaded = await loadCharges(tx, accounts);
  if (loaded.size === 0) return new Map();
  const world = await loadChargeWorld(tx);
  return new Map(
    [...loaded].map(([accountId, account]) => {
      const { charges, missing } = chargesUntil(account, day, world);
      const minor = charges.reduce((sum, charge) => sum + charge.minor, 0n);
      return [accountId, { minor, asks: missing.length > 0 }];
    }),
  );
}

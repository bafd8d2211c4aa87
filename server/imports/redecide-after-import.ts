import type { Tx } from '../db/tenant-tx.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { readTenant } from '../tenants/store.ts';
import type { ImportContext } from './import-context.ts';
import { maxRedecidedAtOnce } from './limits.ts';

/**
 * Decides the parties that a file changed again at once. Payments always: nobody is chased for a debt that was paid. A very
 * large file of receivables leaves it to the next run, which sees the raised versions, because it would hold every party that long.
 */
export async function redecideAfterImport(
  tx: Tx,
  context: ImportContext,
  partyIds: readonly string[],
  always: boolean,
): Promise<void> {
  if (!always && partyIds.length > maxRedecidedAtOnce) return;
  // The tenant that a dry run only imagines has neither a day nor rules.
  if ((await readTenant(tx)) === null) return;
  for (let at = 0; at < partyIds.length; at += maxRedecidedAtOnce) {
    await redecideParties(tx, partyIds.slice(at, at + maxRedecidedAtOnce), context.atMs);
  }
}

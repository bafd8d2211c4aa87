import { type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { zoneExists } from '@duly/kernel/zone.ts';
import { readDesk } from '../cases/store-desk-day.ts';
import { readZone } from '../contacts/store-contacts.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { lockParties } from '../parties/lock-parties.ts';

/**
 * One act on a party in a transaction of its own: locks the party before anything of it is read.
 *
 * @param find the party, or null where what was named does not exist, which is refused by `unknown`
 * @param act is told the zone whose days count for the person; the tenant's where nobody knows theirs
 */
export async function actOnParty<T>(
  deps: Deps,
  caller: RequestContext,
  find: (tx: Tx) => Promise<string | null> | string,
  unknown: string,
  act: (tx: Tx, partyId: string, zone: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await find(tx);
    if (partyId === null) return refuse(refusal(unknown));
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal(unknown));
    const { zone, erased } = await readZone(tx, partyId);
    if (erased) return refuse(refusal('party-erased'));
    return act(tx, partyId, zoneExists(zone) ? zone : (await readDesk(tx)).zone);
  });
}

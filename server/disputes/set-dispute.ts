import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { refreshAccountState } from '../ledger/refresh-account-state.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { findAccountParty, readDisputed, readItem, setItemDisputed } from './store.ts';

export type DisputeSet = { itemId: string; disputed: boolean; disputedMinor: string; tasksWithdrawn: number };

/**
 * Flags a receivable as disputed, or takes the flag back. Only this line leaves dunning (CYC-3); the account is decided
 * again at once. Setting what is set already changes nothing and says so by the same answer.
 * Refuses account-unknown, item-unknown, item-settled.
 */
export async function setDispute(
  deps: Deps,
  caller: RequestContext,
  accountId: string,
  itemId: string,
  disputed: boolean,
): Promise<Result<DisputeSet>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findAccountParty(tx, accountId);
    if (partyId === null) return refuse(refusal('account-unknown'));
    await lockParties(tx, [partyId]);
    const item = await readItem(tx, partyId, accountId, itemId);
    if (item === null) return refuse(refusal('item-unknown'));
    if (disputed && item.open_minor <= 0n) return refuse(refusal('item-settled'));
    if (item.disputed === disputed) {
      const disputedMinor = `${await readDisputed(tx, partyId, accountId)}`;
      return ok({ itemId, disputed, disputedMinor, tasksWithdrawn: 0 });
    }
    await setItemDisputed(tx, partyId, itemId, disputed);
    await refreshAccountState(tx, [{ partyId, accountId }]);
    await raiseVersion(tx, [partyId]);
    const { tasksWithdrawn } = await redecideParties(tx, [partyId], caller.atMs);
    const disputedMinor = `${await readDisputed(tx, partyId, accountId)}`;
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: disputed ? 'item-disputed' : 'item-dispute-lifted',
        actor: caller.userId,
        partyId,
        subjectId: itemId,
        body: { accountId, openMinor: item.open_minor },
      },
    ]);
    return ok({ itemId, disputed, disputedMinor, tasksWithdrawn });
  });
}

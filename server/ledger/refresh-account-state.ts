import { accountKinds } from '@duly/facts/account-facts.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { deriveTouched, touchAll } from './store-account-state.ts';
import { touchAccounts } from './store-touched.ts';

/**
 * Derives the ledger columns of `account_state` (balances by kind, disputed, not due, oldest and next due, promise paid)
 * and `accounts.closed_on` of these accounts from their sources. Needed after a change of items that did not go through
 * the ledger's own functions: a dispute set or lifted, a due day moved, an account put on another ladder.
 */
export async function refreshAccountState(
  tx: Tx,
  accounts: readonly { partyId: string; accountId: string }[],
): Promise<void> {
  if (accounts.length === 0) return;
  await touchAccounts(
    tx,
    accounts.map((account) => ({ ...account, slot: slotOf(account.partyId) })),
  );
  await deriveTouched(tx, accountKinds);
}

/** The same for every account of the tenant, from nothing; finds no difference unless something wrote past the ledger. */
export async function rebuildAccountStates(tx: Tx): Promise<void> {
  await touchAll(tx);
  await deriveTouched(tx, accountKinds);
}

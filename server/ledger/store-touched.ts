import type { Tx } from '../db/tenant-tx.ts';

/**
 * The accounts that a booking changed, in a temp table of the transaction, so that balances are derived once for all of
 * them at its end.
 */
export async function openTouched(tx: Tx): Promise<void> {
  await tx.query(
    `create temp table if not exists touched_accounts (
       slot smallint not null, party_id uuid not null, account_id uuid not null, primary key (slot, account_id)
     ) on commit drop`,
  );
}

/** Marks accounts as touched; marking one twice is the same as once. */
export async function touchAccounts(
  tx: Tx,
  accounts: readonly { slot: number; partyId: string; accountId: string }[],
): Promise<void> {
  await openTouched(tx);
  await tx.query(
    `insert into touched_accounts select * from unnest($1::smallint[], $2::uuid[], $3::uuid[]) on conflict do nothing`,
    [accounts.map((a) => a.slot), accounts.map((a) => a.partyId), accounts.map((a) => a.accountId)],
  );
}

/** Forgets them after their balances were derived. */
export async function clearTouched(tx: Tx): Promise<void> {
  await tx.query('truncate touched_accounts');
}

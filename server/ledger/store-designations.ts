import type { Tx } from '../db/tenant-tx.ts';

/** Whose the accounts are that payers named, and in which currency. */
export async function readNamedAccounts(
  tx: Tx,
  named: readonly { readonly slot: number; readonly accountId: string }[],
): Promise<Map<string, { partyId: string; currency: string }>> {
  const rows = await tx.query<{ account_id: string; party_id: string; currency: string }>(
    `select a.account_id, a.party_id, a.currency
       from (select distinct * from unnest($2::smallint[], $3::uuid[]) as w (slot, account_id)) k
       join accounts a on a.slot = k.slot and a.tenant_id = $1 and a.account_id = k.account_id`,
    [tx.tenantId, named.map((one) => one.slot), named.map((one) => one.accountId)],
  );
  return new Map(rows.map((row) => [row.account_id, { partyId: row.party_id, currency: row.currency }]));
}

/** To which accounts the items belong that payers named. */
export async function readNamedItems(
  tx: Tx,
  named: readonly { readonly slot: number; readonly itemId: string }[],
): Promise<Map<string, string>> {
  if (named.length === 0) return new Map();
  const rows = await tx.query<{ item_id: string; account_id: string }>(
    `select i.item_id, i.account_id
       from (select distinct * from unnest($2::smallint[], $3::uuid[]) as w (slot, item_id)) k
       join items i on i.slot = k.slot and i.tenant_id = $1 and i.item_id = k.item_id`,
    [tx.tenantId, named.map((one) => one.slot), named.map((one) => one.itemId)],
  );
  return new Map(rows.map((row) => [row.item_id, row.account_id]));
}

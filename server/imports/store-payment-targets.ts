import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { comparableReference } from './store-staging.ts';

/** An account that a payment may belong to. */
export type TargetAccount = {
  readonly partyId: string;
  readonly accountId: string;
  readonly reference: string;
  readonly currency: string;
};

/** All accounts of these parties. */
export async function readAccountsOf(tx: Tx, partyIds: readonly string[]): Promise<TargetAccount[]> {
  const found: TargetAccount[] = [];
  for (let at = 0; at < partyIds.length; at += 10_000) {
    const piece = partyIds.slice(at, at + 10_000);
    found.push(
      ...(await tx.query<TargetAccount>(
        `select a.party_id as "partyId", a.account_id as "accountId", a.reference, a.currency
           from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
           join accounts a on a.slot = w.slot and a.tenant_id = $1 and a.party_id = w.party_id
          order by a.account_id`,
        [tx.tenantId, piece.map(slotOf), piece],
      )),
    );
  }
  return found;
}

/** An item that a payment names. */
export type TargetItem = TargetAccount & { readonly itemId: string };

/** Items by id, with their accounts. */
export async function readItems(
  tx: Tx,
  items: readonly { slot: number; itemId: string }[],
): Promise<TargetItem[]> {
  const found: TargetItem[] = [];
  for (let at = 0; at < items.length; at += 10_000) {
    const piece = items.slice(at, at + 10_000);
    found.push(
      ...(await tx.query<TargetItem>(
        `select i.item_id as "itemId", i.party_id as "partyId", i.account_id as "accountId", i.reference, i.currency
           from unnest($2::smallint[], $3::uuid[]) as w (slot, item_id)
           join items i on i.slot = w.slot and i.tenant_id = $1 and i.item_id = w.item_id`,
        [tx.tenantId, piece.map((item) => item.slot), piece.map((item) => item.itemId)],
      )),
    );
  }
  return found;
}

/** An item with the comparable form of its reference. */
export type KeyedItem = TargetItem & { readonly key: string };

/**
 * Items by their reference alone, for payments that name no customer: one pass over the tenant's items for the whole file.
 * `key` is the comparable form, made in SQL as `normaliseReference` makes it.
 */
export async function findItemsByReference(tx: Tx, keys: readonly string[]): Promise<KeyedItem[]> {
  if (keys.length === 0) return [];
  return tx.query<KeyedItem>(
    `select w.key, i.item_id as "itemId", i.party_id as "partyId", i.account_id as "accountId", i.reference, i.currency
       from items i
       join unnest($2::text[]) as w (key)
         on w.key = ${comparableReference('i.reference')}
      where i.tenant_id = $1`,
    [tx.tenantId, keys],
  );
}

import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** The party of an account, for a route that was given nothing else. */
export async function findAccountParty(tx: Tx, accountId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from accounts where tenant_id = $1 and slot = any(${anySlot}) and account_id = $2`,
    [tx.tenantId, accountId],
  );
  return rows[0]?.party_id ?? null;
}

export type DisputableItem = { disputed: boolean; open_minor: bigint };

export async function readItem(
  tx: Tx,
  partyId: string,
  accountId: string,
  itemId: string,
): Promise<DisputableItem | null> {
  const rows = await tx.query<DisputableItem>(
    `select disputed, open_minor from items where tenant_id = $1 and slot = $2 and item_id = $4 and account_id = $3`,
    [tx.tenantId, slotOf(partyId), accountId, itemId],
  );
  return rows[0] ?? null;
}

export async function setItemDisputed(
  tx: Tx,
  partyId: string,
  itemId: string,
  disputed: boolean,
): Promise<void> {
  await tx.query('update items set disputed = $4 where tenant_id = $1 and slot = $2 and item_id = $3', [
    tx.tenantId,
    slotOf(partyId),
    itemId,
    disputed,
  ]);
}

/** What of an account is disputed now, in minor units. */
export async function readDisputed(tx: Tx, partyId: string, accountId: string): Promise<bigint> {
  const rows = await tx.query<{ minor: bigint }>(
    `select disputed_minor as minor from account_state
      where tenant_id = $1 and slot = $2 and party_id = $3 and account_id = $4`,
    [tx.tenantId, slotOf(partyId), partyId, accountId],
  );
  return rows[0]?.minor ?? 0n;
}

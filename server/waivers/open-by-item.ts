import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import type { OpenByItem } from '@duly/core/waivers/judge-lines.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { type AccountKey, loadOpenItems } from '../ledger/store-allocation.ts';

/** What is open on an account, by item and kind. */
export async function openByItem(tx: Tx, account: AccountKey): Promise<OpenByItem> {
  const items = (await loadOpenItems(tx, [account])).get(account.accountId) ?? [];
  return new Map(items.map((item) => [item.itemId, item.open as Partial<Record<PostingKind, bigint>>]));
}

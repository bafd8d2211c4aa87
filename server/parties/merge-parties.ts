import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { partyFlags } from '@duly/facts/party-flags.ts';
import type { Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { readExistingItems } from '../imports/store-staging.ts';
import { deriveAccountId, deriveItemId } from '../keys/derive-id.ts';
import type { Keys } from '../keys/open-keys.ts';
import { refreshAccountState } from '../ledger/refresh-account-state.ts';
import {
  type ItemMove,
  insertMergeAccount,
  moveItems,
  readMergeAccounts,
  readMergeItems,
} from './store-merge.ts';
import { markMerged } from './store-parties.ts';

/**
 * Merges one party into another: it is marked, every item of its accounts moves by transfer postings to the account of the
 * same contract and currency, and its references mean the other from now on. Refusal: merge-refused, when both have an item
 * of the same reference, which nobody could tell apart afterwards. The caller has locked both and decides both again.
 */
export async function mergeParties(
  tx: Tx,
  keys: Keys,
  fromId: string,
  intoId: string,
  booking: { day: Day; atMs: number; runId: string },
): Promise<Result<{ items: number }>> {
  const tenantKeys = keys.ofTenant(tx.tenantId);
  const accounts = await readMergeAccounts(tx, fromId);
  const targets = new Map(
    accounts.map((account) => {
      // An account without a contract is derived from an empty reference, whatever it is called.
      const isPlain = account.accountId === deriveAccountId(tenantKeys, fromId, '', account.currency);
      const contract = isPlain ? '' : normaliseReference(account.reference);
      return [account.accountId, deriveAccountId(tenantKeys, intoId, contract, account.currency)] as const;
    }),
  );
  const items = await readMergeItems(tx, fromId, [...targets.keys()]);
  const moves: (ItemMove & { reference: string })[] = items.flatMap((item) => {
    const toAccount = targets.get(item.accountId);
    if (toAccount === undefined) return [];
    const toItem = deriveItemId(tenantKeys, toAccount, normaliseReference(item.reference));
    return [{ fromItem: item.itemId, toItem, toAccount, reference: item.reference }];
  });
  const slot = slotOf(intoId);
  const standing = await readExistingItems(
    tx,
    moves.map((move) => ({ slot, itemId: move.toItem })),
  );
  const twice = moves.filter((move) => standing.has(move.toItem)).map((move) => move.reference);
  if (twice.length > 0) return refuse(refusal('merge-refused', { references: twice.slice(0, 5).join(', ') }));
  for (const account of accounts) {
    await insertMergeAccount(tx, intoId, targets.get(account.accountId) ?? '', account);
  }
  await moveItems(
    tx,
    { partyId: fromId },
    { partyId: intoId },
    moves,
    booking.day,
    booking.atMs,
    booking.runId,
  );
  await markMerged(tx, fromId, intoId, partyFlags.merged);
  await refreshAccountState(tx, [
    ...accounts.map(({ accountId }) => ({ partyId: fromId, accountId })),
    ...[...targets.values()].map((accountId) => ({ partyId: intoId, accountId })),
  ]);
  return ok({ items: moves.length });
}

import { randomUUID } from 'node:crypto';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { settleParty } from '../contacts/settle-party.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { refreshAccountState } from '../ledger/refresh-account-state.ts';
import { lockParties } from '../parties/lock-parties.ts';
import {
  findAccountParty,
  flagItems,
  insertDispute,
  readDisputed,
  readDisputes,
  readItem,
  updateDispute,
} from './store.ts';

export type DisputeSet = { itemId: string; disputed: boolean; disputedMinor: string; tasksWithdrawn: number };

type OneLine = { readonly partyId: string; readonly accountId: string; readonly itemId: string };

async function openDispute(tx: Tx, caller: RequestContext, line: OneLine, openMinor: bigint): Promise<void> {
  await insertDispute(tx, line.partyId, {
    disputeId: randomUUID(),
    accountId: line.accountId,
    itemIds: [line.itemId],
    kind: 'dispute',
    inWriting: false,
    partMinor: openMinor,
    saidOn: formatDay(todayOf(await readDesk(tx), caller.atMs)),
    proof: '',
    recordedBy: caller.userId,
    atMs: caller.atMs,
  });
}

// A dispute of this line alone is closed; one of several lines goes on for the others. Refused where all of the debt is
// disputed, because then a line is not what the person spoke of.
async function dropLine(
  tx: Tx,
  caller: RequestContext,
  line: OneLine,
  openMinor: bigint,
): Promise<Result<null>> {
  const today = formatDay(todayOf(await readDesk(tx), caller.atMs));
  const all = await readDisputes(tx, line.partyId);
  const named = all.filter((one) => one.closed_on === null && one.item_ids.includes(line.itemId));
  if (named.some((one) => one.part_minor === null)) return refuse(refusal('item-in-whole-dispute'));
  for (const row of named) {
    const rest = row.item_ids.filter((itemId) => itemId !== line.itemId);
    const left = (row.part_minor ?? 0n) - openMinor;
    await updateDispute(
      tx,
      line.partyId,
      row.dispute_id,
      rest.length === 0
        ? { ...row, closed_on: [today, row.said_on].toSorted().at(-1) ?? today }
        : { ...row, item_ids: rest, part_minor: left > 0n ? left : 1n },
    );
  }
  return ok(null);
}

/**
 * Flags a receivable as disputed, or takes the flag back. Only this line leaves dunning (CYC-3); the account is decided
 * again at once. Setting what is set already changes nothing and says so by the same answer.
 * Refuses account-unknown, item-unknown, item-settled, item-in-whole-dispute.
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
    const line = { partyId, accountId, itemId };
    if (disputed) await openDispute(tx, caller, line, item.open_minor);
    else {
      const dropped = await dropLine(tx, caller, line, item.open_minor);
      if (!dropped.ok) return dropped;
    }
    await flagItems(tx, partyId, [itemId], disputed);
    await refreshAccountState(tx, [{ partyId, accountId }]);
    const { tasksWithdrawn } = await settleParty(tx, deps, caller, partyId, [
      {
        kind: disputed ? 'item-disputed' : 'item-dispute-lifted',
        actor: caller.userId,
        partyId,
        subjectId: itemId,
        body: { accountId, openMinor: item.open_minor },
      },
    ]);
    const disputedMinor = `${await readDisputed(tx, partyId, accountId)}`;
    return ok({ itemId, disputed, disputedMinor, tasksWithdrawn });
  });
}

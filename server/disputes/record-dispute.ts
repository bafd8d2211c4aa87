import { randomUUID } from 'node:crypto';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf, zoneExists } from '@duly/kernel/zone.ts';
import type { z } from 'zod';
import { readDesk } from '../cases/store-desk-day.ts';
import { settleParty } from '../contacts/settle-party.ts';
import { readZone } from '../contacts/store-contacts.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { refreshAccountState } from '../ledger/refresh-account-state.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { disputeState } from '../states/schemas.ts';
import type { disputeGiven } from './schemas.ts';
import {
  type DisputeRow,
  findAccountParty,
  findDisputeParty,
  flagItems,
  insertDispute,
  readDisputes,
  readOpenItems,
  updateDispute,
} from './store.ts';

type DisputeGiven = z.output<typeof disputeGiven>;
export type DisputeState = z.input<typeof disputeState>;

export function writeDispute(row: DisputeRow): DisputeState {
  return {
    disputeId: row.dispute_id,
    accountId: row.account_id,
    itemIds: row.item_ids,
    kind: row.kind,
    inWriting: row.in_writing,
    partMinor: row.part_minor === null ? null : String(row.part_minor),
    saidOn: row.said_on,
    proof: row.proof,
    answeredOn: row.answered_on,
    closedOn: row.closed_on,
    recordedBy: row.recorded_by_name,
  };
}

async function localToday(tx: Tx, partyId: string, atMs: number): Promise<string> {
  const { zone } = await readZone(tx, partyId);
  return formatDay(localOf(atMs, zoneExists(zone) ? zone : (await readDesk(tx)).zone).day);
}

async function readDispute(tx: Tx, partyId: string, disputeId: string): Promise<DisputeState> {
  const row = (await readDisputes(tx, partyId)).find((one) => one.dispute_id === disputeId);
  if (row === undefined) throw new Error('a dispute was kept and is not there');
  return writeDispute(row);
}

/** What of a debt is disputed: lines by name, a sum, or everything that is open on it now. */
async function partOf(
  tx: Tx,
  partyId: string,
  accountId: string,
  given: DisputeGiven,
): Promise<Result<{ itemIds: string[]; partMinor: bigint | null }>> {
  const open = await readOpenItems(tx, partyId, accountId);
  const { itemIds } = given;
  if (itemIds !== undefined) {
    const named = open.filter((item) => itemIds.includes(item.item_id));
    const missing = itemIds.filter((id) => !named.some((item) => item.item_id === id));
    if (missing.length > 0) return refuse(...missing.map((itemId) => refusal('item-unknown', { itemId })));
    const partMinor = named.reduce((sum, item) => sum + item.open_minor, 0n);
    return ok({ itemIds: named.map((item) => item.item_id), partMinor });
  }
  if (given.partMinor !== undefined) return ok({ itemIds: [], partMinor: BigInt(given.partMinor) });
  // Who asks for the creditor's name has not said that any line is wrong.
  if (given.kind === 'original-creditor-request') return ok({ itemIds: [], partMinor: null });
  return ok({ itemIds: open.map((item) => item.item_id), partMinor: null });
}

/**
 * Records that somebody disputes a debt, or a part of it. The lines disputed leave dunning, and a debt that is disputed
 * as a whole is held; the rest goes on. Refuses account-unknown, item-unknown.
 */
export async function recordDispute(
  deps: Deps,
  caller: RequestContext,
  accountId: string,
  given: DisputeGiven,
): Promise<Result<DisputeState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findAccountParty(tx, accountId);
    if (partyId === null) return refuse(refusal('account-unknown'));
    await lockParties(tx, [partyId]);
    const part = await partOf(tx, partyId, accountId, given);
    if (!part.ok) return part;
    const disputeId = randomUUID();
    const { kind, inWriting } = given;
    const saidOn = given.saidOn ?? (await localToday(tx, partyId, caller.atMs));
    const told = { accountId, kind, inWriting, saidOn, ...part.value };
    await insertDispute(tx, partyId, {
      ...told,
      disputeId,
      proof: given.proof ?? '',
      recordedBy: caller.userId,
      atMs: caller.atMs,
    });
    await flagItems(tx, partyId, part.value.itemIds, true);
    await refreshAccountState(tx, [{ partyId, accountId }]);
    await settleParty(tx, deps, caller, partyId, [
      {
        kind: 'dispute-recorded',
        actor: caller.userId,
        partyId,
        subjectId: disputeId,
        body: told,
        personal: given.proof ?? null,
      },
    ]);
    return ok(await readDispute(tx, partyId, disputeId));
  });
}

/** The lines that no other open dispute names; these are undisputed again. */
function freed(closing: DisputeRow, all: readonly DisputeRow[]): string[] {
  const others = all.filter((one) => one.closed_on === null && one.dispute_id !== closing.dispute_id);
  const still = new Set(others.flatMap((one) => one.item_ids));
  return closing.item_ids.filter((itemId) => !still.has(itemId));
}

/**
 * Says that a dispute was answered, or closes it: its lines come back into dunning at once. Refuses dispute-unknown,
 * dispute-closed, days-out-of-order.
 */
export async function endDispute(
  deps: Deps,
  caller: RequestContext,
  disputeId: string,
  how: 'answered' | 'closed',
  given: string | undefined,
): Promise<Result<DisputeState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findDisputeParty(tx, disputeId);
    if (partyId === null) return refuse(refusal('dispute-unknown'));
    await lockParties(tx, [partyId]);
    const all = await readDisputes(tx, partyId);
    const row = all.find((one) => one.dispute_id === disputeId);
    if (row === undefined) return refuse(refusal('dispute-unknown'));
    if (row.closed_on !== null) return refuse(refusal('dispute-closed'));
    const on = given ?? (await localToday(tx, partyId, caller.atMs));
    if (on < row.said_on) return refuse(refusal('days-out-of-order', { since: row.said_on, until: on }));
    await updateDispute(tx, partyId, disputeId, {
      ...row,
      ...(how === 'answered' ? { answered_on: on } : { closed_on: on }),
    });
    if (how === 'closed') {
      await flagItems(tx, partyId, freed(row, all), false);
      await refreshAccountState(tx, [{ partyId, accountId: row.account_id }]);
    }
    await settleParty(tx, deps, caller, partyId, [
      {
        kind: `dispute-${how}`,
        actor: caller.userId,
        partyId,
        subjectId: disputeId,
        body: { accountId: row.account_id, on },
      },
    ]);
    return ok(await readDispute(tx, partyId, disputeId));
  });
}

import { slotOf } from '@duly/kernel/id.ts';
import { markParties } from '../contacts/store-gate-marks.ts';
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

/** What of an account is disputed now, in minor units. */
export async function readDisputed(tx: Tx, partyId: string, accountId: string): Promise<bigint> {
  const rows = await tx.query<{ minor: bigint }>(
    `select disputed_minor as minor from account_state
      where tenant_id = $1 and slot = $2 and party_id = $3 and account_id = $4`,
    [tx.tenantId, slotOf(partyId), partyId, accountId],
  );
  return rows[0]?.minor ?? 0n;
}

/** Lines of an account that something is open on. */
export async function readOpenItems(
  tx: Tx,
  partyId: string,
  accountId: string,
): Promise<{ item_id: string; open_minor: bigint; disputed: boolean }[]> {
  return tx.query<{ item_id: string; open_minor: bigint; disputed: boolean }>(
    `select item_id, open_minor, disputed from items
      where tenant_id = $1 and slot = $2 and account_id = $3 and open_minor > 0 order by item_id`,
    [tx.tenantId, slotOf(partyId), accountId],
  );
}

export async function flagItems(
  tx: Tx,
  partyId: string,
  itemIds: readonly string[],
  disputed: boolean,
): Promise<void> {
  if (itemIds.length === 0) return;
  await tx.query(
    'update items set disputed = $4 where tenant_id = $1 and slot = $2 and item_id = any($3::uuid[]) and disputed <> $4',
    [tx.tenantId, slotOf(partyId), itemIds, disputed],
  );
}

export type DisputeRow = {
  dispute_id: string;
  account_id: string;
  item_ids: string[];
  kind: string;
  in_writing: boolean;
  part_minor: bigint | null;
  said_on: string;
  proof: string;
  answered_on: string | null;
  closed_on: string | null;
  recorded_by_name: string | null;
};

/** Disputes of a party, open ones first, the newest first among them. */
export async function readDisputes(tx: Tx, partyId: string): Promise<DisputeRow[]> {
  return tx.query<DisputeRow>(
    `select d.dispute_id, d.account_id, d.item_ids::text[] as item_ids, d.kind, d.in_writing, d.part_minor, d.said_on,
            d.proof, d.answered_on, d.closed_on, u.name as recorded_by_name
       from disputes d left join users u on u.tenant_id = d.tenant_id and u.user_id = d.recorded_by
      where d.tenant_id = $1 and d.slot = $2 and d.party_id = $3
      order by d.closed_on is not null, d.said_on desc, d.dispute_id limit 200`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export type NewDispute = {
  readonly disputeId: string;
  readonly accountId: string;
  readonly itemIds: readonly string[];
  readonly kind: string;
  readonly inWriting: boolean;
  readonly partMinor: bigint | null;
  readonly saidOn: string;
  readonly proof: string;
  readonly recordedBy: string;
  readonly atMs: number;
};

export async function insertDispute(tx: Tx, partyId: string, one: NewDispute): Promise<void> {
  await markParties(tx, [partyId]);
  await tx.query(
    `insert into disputes (tenant_id, slot, party_id, dispute_id, account_id, item_ids, kind, in_writing, part_minor, said_on,
                           proof, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.tenantId,
      slotOf(partyId),
      partyId,
      one.disputeId,
      one.accountId,
      one.itemIds,
      one.kind,
      one.inWriting,
      one.partMinor,
      one.saidOn,
      one.proof,
      one.recordedBy,
      new Date(one.atMs),
    ],
  );
}

/** What changes of a dispute that is open. */
export type DisputePatch = Pick<DisputeRow, 'item_ids' | 'part_minor' | 'answered_on' | 'closed_on'>;

export async function updateDispute(
  tx: Tx,
  partyId: string,
  disputeId: string,
  patch: DisputePatch,
): Promise<void> {
  await tx.query(
    `update disputes set item_ids = $4, part_minor = $5, answered_on = $6, closed_on = $7
      where tenant_id = $1 and slot = $2 and dispute_id = $3`,
    [
      tx.tenantId,
      slotOf(partyId),
      disputeId,
      patch.item_ids,
      patch.part_minor,
      patch.answered_on,
      patch.closed_on,
    ],
  );
}

/** The party of a dispute, for a route that was given nothing else. */
export async function findDisputeParty(tx: Tx, disputeId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from disputes where tenant_id = $1 and slot = any(${anySlot}) and dispute_id = $2`,
    [tx.tenantId, disputeId],
  );
  return rows[0]?.party_id ?? null;
}

import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A write-off as it is kept. */
export type WriteOff = {
  readonly writeOffId: string;
  readonly slot: number;
  readonly partyId: string;
  readonly accountId: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly itemIds: readonly string[];
  readonly reason: string;
  readonly onDay: string;
  readonly undoneOn: string | null;
};

type WriteOffRow = {
  write_off_id: string;
  slot: number;
  party_id: string;
  account_id: string;
  currency: string;
  amount_minor: bigint;
  item_ids: string[];
  reason: string;
  on_day: string;
  undone_on: string | null;
};

const columns =
  'w.write_off_id, w.slot, w.party_id, w.account_id, w.currency, w.amount_minor, w.item_ids, w.reason, w.on_day, w.undone_on';

const writeOffOf = (row: WriteOffRow): WriteOff => ({
  writeOffId: row.write_off_id,
  slot: row.slot,
  partyId: row.party_id,
  accountId: row.account_id,
  currency: row.currency,
  amountMinor: row.amount_minor,
  itemIds: row.item_ids,
  reason: row.reason,
  onDay: row.on_day,
  undoneOn: row.undone_on,
});

export async function insertWriteOff(tx: Tx, one: WriteOff, atMs: number): Promise<void> {
  await tx.query(
    `insert into write_offs (tenant_id, slot, party_id, write_off_id, account_id, currency, amount_minor, item_ids, reason, on_day,
                             decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.tenantId,
      one.slot,
      one.partyId,
      one.writeOffId,
      one.accountId,
      one.currency,
      one.amountMinor,
      one.itemIds,
      one.reason,
      one.onDay,
      new Date(atMs),
    ],
  );
}

/** Whose write-off this is, before anything is locked. */
export async function findWriteOff(tx: Tx, writeOffId: string): Promise<WriteOff | null> {
  const rows = await tx.query<WriteOffRow>(
    `select ${columns} from write_offs w where w.slot = any(${anySlot}) and w.tenant_id = $1 and w.write_off_id = $2`,
    [tx.tenantId, writeOffId],
  );
  return rows[0] ? writeOffOf(rows[0]) : null;
}

/** Write-offs of a party, newest first. */
export async function listWriteOffs(tx: Tx, partyId: string): Promise<WriteOff[]> {
  const rows = await tx.query<WriteOffRow>(
    `select ${columns} from write_offs w where w.slot = $2 and w.tenant_id = $1 and w.party_id = $3
      order by w.decided_at desc, w.write_off_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
  return rows.map(writeOffOf);
}

/** Marks a write-off as undone; false when it was before. */
export async function markUndone(
  tx: Tx,
  one: WriteOff,
  undo: { onDay: string; atMs: number; by: string; reason: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update write_offs set undone_on = $4, undone_at = $5, undone_by = $6, undo_reason = $7
      where slot = $2 and tenant_id = $1 and write_off_id = $3 and undone_on is null returning write_off_id`,
    [tx.tenantId, one.slot, one.writeOffId, undo.onDay, new Date(undo.atMs), undo.by, undo.reason],
  );
  return rows.length === 1;
}

/** The last day on which anything was charged to these items (all open ones where none is named). */
export async function readLastCharge(
  tx: Tx,
  account: { slot: number; accountId: string },
  itemIds: readonly string[],
): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }>(
    `select max(p.on_day) as day from postings p
       join items i on i.slot = p.slot and i.tenant_id = p.tenant_id and i.item_id = p.item_id and i.open_minor > 0
      where p.slot = $2 and p.tenant_id = $1 and p.account_id = $3 and p.amount_minor > 0
        and p.cause not in ('allocation', 'payment-reversal') and (cardinality($4::uuid[]) = 0 or p.item_id = any($4::uuid[]))`,
    [tx.tenantId, account.slot, account.accountId, itemIds],
  );
  return row?.day ?? null;
}

/** What is written off on accounts of a party and has not come back: item by item and kind by kind. */
export async function listStandingWriteOffs(
  tx: Tx,
  partyId: string,
): Promise<{ accountId: string; itemId: string; kind: PostingKind; currency: string; minor: bigint }[]> {
  return tx.query(
    `select p.account_id as "accountId", p.item_id as "itemId", p.kind, p.currency, (-sum(p.amount_minor))::bigint as minor
       from accounts a
       join postings p on p.slot = a.slot and p.tenant_id = a.tenant_id and p.account_id = a.account_id
        and p.cause in ('write-off', 'write-off-reversal') and p.item_id is not null
      where a.slot = $2 and a.tenant_id = $1 and a.party_id = $3
      group by p.account_id, p.item_id, p.kind, p.currency
     having sum(p.amount_minor) < 0
      order by p.account_id, p.item_id, p.kind`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/** What a write-off itself wrote off, less what undoing it brought back; recoveries stand under their payments. */
export async function listOwnWriteOff(
  tx: Tx,
  { slot, accountId, writeOffId }: WriteOff,
): Promise<{ itemId: string; kind: PostingKind; minor: bigint }[]> {
  return tx.query(
    `select p.item_id as "itemId", p.kind, (-sum(p.amount_minor))::bigint as minor from postings p
      where p.slot = $2 and p.tenant_id = $1 and p.account_id = $3 and p.cause_id = $4
        and p.cause in ('write-off', 'write-off-reversal') and p.item_id is not null
      group by p.item_id, p.kind order by p.item_id, p.kind`,
    [tx.tenantId, slot, accountId, writeOffId],
  );
}

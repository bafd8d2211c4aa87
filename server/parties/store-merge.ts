import { type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type MergeAccount = {
  accountId: string;
  reference: string;
  kind: string;
  currency: string;
  ladder: string;
  openedOn: string;
};
export type MergeItem = { itemId: string; accountId: string; reference: string; openMinor: bigint };

export async function readMergeAccounts(tx: Tx, partyId: string): Promise<MergeAccount[]> {
  return tx.query<MergeAccount>(
    `select account_id as "accountId", reference, kind, currency, ladder, opened_on as "openedOn"
       from accounts where slot = $2 and tenant_id = $1 and party_id = $3 order by account_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export async function readMergeItems(
  tx: Tx,
  partyId: string,
  accountIds: readonly string[],
): Promise<MergeItem[]> {
  return tx.query<MergeItem>(
    `select item_id as "itemId", account_id as "accountId", reference, open_minor as "openMinor"
       from items where slot = $2 and tenant_id = $1 and account_id = any($3::uuid[]) order by item_id`,
    [tx.tenantId, slotOf(partyId), accountIds],
  );
}

/** Makes the account that takes over, like the one it follows; left alone where it stands. */
export async function insertMergeAccount(
  tx: Tx,
  partyId: string,
  accountId: string,
  like: MergeAccount,
): Promise<void> {
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      tx.tenantId,
      slotOf(partyId),
      partyId,
      accountId,
      like.reference,
      like.kind,
      like.currency,
      like.ladder,
      like.openedOn,
    ],
  );
}

/** One item on its way from one account to another. */
export type ItemMove = { fromItem: string; toItem: string; toAccount: string };

/**
 * Moves items by postings: what is open leaves the old account and enters the new one on the same day, kind by kind, so
 * that each balance stays the sum of its postings. Settled items get a row there too, with nothing open: the next file that
 * names them finds them instead of making a debt again.
 */
export async function moveItems(
  tx: Tx,
  from: { partyId: string },
  to: { partyId: string },
  moves: readonly ItemMove[],
  day: Day,
  atMs: number,
  runId: string,
): Promise<void> {
  if (moves.length === 0) return;
  await tx.query(
    'create temp table item_moves (from_item uuid primary key, to_item uuid not null, to_account uuid not null) on commit drop',
  );
  await tx.query('insert into item_moves select * from unnest($1::uuid[], $2::uuid[], $3::uuid[])', [
    moves.map((move) => move.fromItem),
    moves.map((move) => move.toItem),
    moves.map((move) => move.toAccount),
  ]);
  const [fromSlot, toSlot, on] = [slotOf(from.partyId), slotOf(to.partyId), formatDay(day)];
  await tx.query(
    `insert into items (tenant_id, slot, party_id, account_id, item_id, reference, kind, issued_on, due_on, currency, amount_minor,
                        open_minor, disputed, settled_on, source_run)
     select $1, $3, $4, m.to_account, m.to_item, i.reference, i.kind, i.issued_on, i.due_on, i.currency, i.amount_minor,
            i.open_minor, i.disputed, i.settled_on, $5
       from item_moves m join items i on i.slot = $2 and i.tenant_id = $1 and i.item_id = m.from_item`,
    [tx.tenantId, fromSlot, toSlot, to.partyId, runId],
  );
  await tx.query(
    `with open as (
       select p.account_id, p.item_id, m.to_item, m.to_account, p.kind, p.currency, sum(p.amount_minor)::bigint as minor
         from item_moves m join postings p on p.slot = $2 and p.tenant_id = $1 and p.item_id = m.from_item
         join items i on i.slot = $2 and i.tenant_id = $1 and i.item_id = m.from_item and i.account_id = p.account_id
        group by p.account_id, p.item_id, m.to_item, m.to_account, p.kind, p.currency having sum(p.amount_minor) <> 0)
     insert into postings (tenant_id, slot, party_id, account_id, posting_id, item_id, kind, amount_minor, currency, on_day,
                           booked_at, cause, cause_id)
     select $1, $2, $4::uuid, account_id, gen_random_uuid(), item_id, kind, -minor, currency, $6::date,
            to_timestamp($7::double precision / 1000), 'transfer', to_item from open
     union all
     select $1, $3, $5::uuid, to_account, gen_random_uuid(), to_item, kind, minor, currency, $6::date,
            to_timestamp($7::double precision / 1000), 'transfer', item_id from open`,
    [tx.tenantId, fromSlot, toSlot, from.partyId, to.partyId, on, atMs],
  );
  await tx.query(
    `update items i set open_minor = 0, settled_on = $3
       from item_moves m where i.tenant_id = $1 and i.slot = $2 and i.item_id = m.from_item and i.open_minor <> 0`,
    [tx.tenantId, fromSlot, on],
  );
  await tx.query('drop table item_moves');
}

/** Items of a party that were issued (or, without that, fall due) on or after a day. */
export async function countItemsFrom(tx: Tx, partyId: string, day: Day): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from items
      where slot = $2 and tenant_id = $1 and party_id = $3 and coalesce(issued_on, due_on) >= $4`,
    [tx.tenantId, slotOf(partyId), partyId, formatDay(day)],
  );
  return row?.n ?? 0;
}

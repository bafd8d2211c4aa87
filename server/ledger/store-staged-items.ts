import type { Tx } from '../db/tenant-tx.ts';
import { type Booking, sqlDay } from './booking.ts';
import { openTouched } from './store-touched.ts';

/**
 * Makes the empty temp table `staged_items` of this transaction, to be filled by COPY. `issued_on` may be null, and so may `disputed`:
 * a file that says nothing of disputes leaves what the desk has set.
 */
export async function openStagedItems(tx: Tx): Promise<void> {
  await tx.query(
    `create temp table if not exists staged_items (
       slot smallint not null, party_id uuid not null, account_id uuid not null, item_id uuid not null,
       reference text not null, kind text not null, issued_on date, due_on date not null,
       currency text not null, amount_minor bigint not null, disputed boolean
     ) on commit drop`,
  );
}

export type StagedCounts = { created: number; changed: number; unchanged: number };

/** Puts beside each staged row what stands already; the rest of the booking reads this. */
export async function compareStagedItems(tx: Tx): Promise<StagedCounts> {
  await openTouched(tx);
  await tx.query('drop table if exists staged_diff; analyze staged_items');
  await tx.query(
    `create temp table staged_diff on commit drop as
     select s.*, i.amount_minor as old_amount, coalesce(i.issued_on, i.due_on) as old_from,
            case when i.item_id is null then 'new'
                 when i.amount_minor = s.amount_minor and i.due_on = s.due_on and i.disputed = coalesce(s.disputed, i.disputed)
                  and i.kind = s.kind and (s.issued_on is null or i.issued_on is not distinct from s.issued_on)
                 then 'same' else 'changed' end as status
       from staged_items s
       left join items i on i.slot = s.slot and i.tenant_id = $1 and i.item_id = s.item_id
      order by s.slot, s.party_id, s.account_id`, // so that rows and index entries of an account are written side by side
    [tx.tenantId],
  );
  const rows = await tx.query<{ status: string; n: number }>(
    'select status, count(*)::int as n from staged_diff group by status',
  );
  const count = (status: string) => rows.find((row) => row.status === status)?.n ?? 0;
  return { created: count('new'), changed: count('changed'), unchanged: count('same') };
}

/** New items, each with the posting that makes it owed, counting from its issue day (its due day when none is known). */
export async function insertNewItems(tx: Tx, booking: Booking): Promise<void> {
  await tx.query(
    `insert into items (tenant_id, slot, party_id, account_id, item_id, reference, kind, issued_on, due_on, currency,
                        amount_minor, open_minor, disputed, settled_on, source_run)
     select $1, slot, party_id, account_id, item_id, reference, kind, issued_on, due_on, currency,
            amount_minor, amount_minor, coalesce(disputed, false), case when amount_minor = 0 then coalesce(issued_on, due_on) end, $2
       from staged_diff where status = 'new'`,
    [tx.tenantId, booking.runId],
  );
  await tx.query(
    `insert into postings (tenant_id, slot, party_id, account_id, posting_id, item_id, kind, amount_minor, currency,
                           on_day, booked_at, cause, cause_id)
     select $1, slot, party_id, account_id, gen_random_uuid(), item_id, 'principal', amount_minor, currency,
            coalesce(issued_on, due_on), to_timestamp($2::double precision / 1000), 'receivable', item_id
       from staged_diff where status = 'new' and amount_minor <> 0`,
    [tx.tenantId, booking.atMs],
  );
}

/** Changed items: a changed amount posts its difference on the booking's day or when the item is owed, if later; everything else is corrected in place. */
export async function changeItems(tx: Tx, booking: Booking): Promise<void> {
  await tx.query(
    `insert into postings (tenant_id, slot, party_id, account_id, posting_id, item_id, kind, amount_minor, currency,
                           on_day, booked_at, cause, cause_id)
     select $1, slot, party_id, account_id, gen_random_uuid(), item_id, 'principal', amount_minor - old_amount, currency,
            greatest(${sqlDay('$3::int')}, old_from), to_timestamp($2::double precision / 1000), 'receivable-change', item_id
       from staged_diff where status = 'changed' and amount_minor <> old_amount`,
    [tx.tenantId, booking.atMs, booking.day],
  );
  await tx.query(
    `update items i set amount_minor = d.amount_minor, open_minor = i.open_minor + d.amount_minor - d.old_amount,
            due_on = d.due_on, disputed = coalesce(d.disputed, i.disputed), kind = d.kind, issued_on = coalesce(d.issued_on, i.issued_on),
            settled_on = case when i.open_minor + d.amount_minor - d.old_amount <> 0 then null
                              when d.amount_minor = d.old_amount then i.settled_on
                              else greatest(i.settled_on, ${sqlDay('$2::int')}, d.old_from) end
       from staged_diff d
      where d.status = 'changed' and i.tenant_id = $1 and i.slot = d.slot and i.item_id = d.item_id`,
    [tx.tenantId, booking.day],
  );
}

/** Marks the accounts of new and changed rows as touched. */
export async function touchStaged(tx: Tx): Promise<void> {
  await tx.query(
    `insert into touched_accounts select distinct slot, party_id, account_id from staged_diff where status <> 'same'
     on conflict do nothing`,
  );
  await tx.query('drop table staged_diff; truncate staged_items');
}

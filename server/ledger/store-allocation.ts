import type { OpenItem } from '@duly/core/ledger/open-item.ts';
import type { PostingCause } from '@duly/core/ledger/posting-causes.ts';
import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber, sqlDay } from './booking.ts';

export type AccountKey = { readonly slot: number; readonly partyId: string; readonly accountId: string };

/** An open item with the day from which it is owed; negative when it is a credit. */
export type OpenItemRow = OpenItem & { readonly owedFrom: Day; readonly openMinor: bigint };

/** A posting to be written. */
export type NewPosting = AccountKey & {
  readonly itemId: string | null;
  readonly kind: PostingKind;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly onDay: Day;
  readonly cause: PostingCause;
  readonly causeId: string;
  readonly reverses: string | null;
};

type ItemKindRow = {
  account_id: string;
  item_id: string;
  due: number;
  owed_from: number;
  disputed: boolean;
  open_minor: bigint;
  kind: PostingKind;
  minor: bigint;
};

const keyColumns = 'unnest($2::smallint[], $3::uuid[]) as k (slot, account_id)';
const keysOf = (accounts: readonly AccountKey[]) => [
  accounts.map((a) => a.slot),
  accounts.map((a) => a.accountId),
];

/** What is open on these accounts, item by item and kind by kind, by account id. */
export async function loadOpenItems(
  tx: Tx,
  accounts: readonly AccountKey[],
): Promise<Map<string, OpenItemRow[]>> {
  const rows = await tx.query<ItemKindRow>(
    `select i.account_id, i.item_id, ${dayNumber('i.due_on')} as due,
            ${dayNumber('coalesce(i.issued_on, i.due_on)')} as owed_from, i.disputed, i.open_minor,
            p.kind, sum(p.amount_minor)::bigint as minor
       from ${keyColumns}
       join items i on i.slot = k.slot and i.tenant_id = $1 and i.account_id = k.account_id and i.open_minor <> 0
       join postings p on p.slot = k.slot and p.tenant_id = $1 and p.account_id = k.account_id and p.item_id = i.item_id
      group by i.account_id, i.item_id, i.due_on, i.issued_on, i.disputed, i.open_minor, p.kind
      order by i.account_id, i.item_id`,
    [tx.tenantId, ...keysOf(accounts)],
  );
  const byAccount = new Map<string, OpenItemRow[]>();
  let last: (OpenItemRow & { open: Partial<Record<PostingKind, bigint>> }) | undefined;
  for (const row of rows) {
    if (last?.itemId !== row.item_id) {
      last = {
        itemId: row.item_id,
        dueOn: asDay(row.due),
        owedFrom: asDay(row.owed_from),
        disputed: row.disputed,
        openMinor: row.open_minor,
        open: {},
      };
      const list = byAccount.get(row.account_id);
      if (list) list.push(last);
      else byAccount.set(row.account_id, [last]);
    }
    last.open[row.kind] = row.minor;
  }
  return byAccount;
}

/** Money that rests on account, by the payment that brought it. */
export type Credit = {
  readonly accountId: string;
  readonly paymentId: string;
  /** The payment as it came, where this is one account's part of it. */
  readonly wholeId: string;
  readonly minor: bigint;
  readonly paidOn: Day;
};

/** Credits on the touched accounts, oldest payment first. */
export async function loadCredits(tx: Tx): Promise<Credit[]> {
  const rows = await tx.query<{
    account_id: string;
    payment_id: string;
    whole_id: string;
    minor: bigint;
    paid: number;
  }>(
    `select p.account_id, p.cause_id as payment_id, coalesce(y.whole_id, p.cause_id) as whole_id, (-sum(p.amount_minor))::bigint as minor,
            ${dayNumber('y.paid_on')} as paid
       from touched_accounts t
       join postings p on p.slot = t.slot and p.tenant_id = $1 and p.account_id = t.account_id and p.item_id is null
       join payments y on y.slot = t.slot and y.tenant_id = $1 and y.payment_id = p.cause_id
      group by p.account_id, p.cause_id, y.whole_id, y.paid_on
     having sum(p.amount_minor) < 0
      order by p.account_id, y.paid_on, p.cause_id`,
    [tx.tenantId],
  );
  return rows.map((row) => ({
    accountId: row.account_id,
    paymentId: row.payment_id,
    wholeId: row.whole_id,
    minor: row.minor,
    paidOn: asDay(row.paid),
  }));
}

/** What payments settled of items that are now over-settled, newest payment first. */
export type OverSettled = {
  readonly accountId: string;
  readonly itemId: string;
  readonly openMinor: bigint;
  readonly paymentId: string;
  readonly wholeId: string;
  readonly kind: PostingKind;
  readonly settledMinor: bigint;
  readonly from: Day;
};

export async function loadOverSettled(tx: Tx): Promise<OverSettled[]> {
  const rows = await tx.query<{
    account_id: string;
    item_id: string;
    open_minor: bigint;
    payment_id: string;
    whole_id: string;
    kind: PostingKind;
    settled: bigint;
    counts_from: number;
  }>(
    `select i.account_id, i.item_id, i.open_minor, p.cause_id as payment_id, coalesce(y.whole_id, p.cause_id) as whole_id, p.kind,
            (-sum(p.amount_minor))::bigint as settled, ${dayNumber('max(p.on_day)')} as counts_from
       from touched_accounts t
       join items i on i.slot = t.slot and i.tenant_id = $1 and i.account_id = t.account_id and i.open_minor < 0
       join postings p on p.slot = t.slot and p.tenant_id = $1 and p.account_id = t.account_id and p.item_id = i.item_id
       join payments y on y.slot = t.slot and y.tenant_id = $1 and y.payment_id = p.cause_id
      group by i.account_id, i.item_id, i.open_minor, p.cause_id, y.whole_id, p.kind, y.paid_on
     having sum(p.amount_minor) < 0
      order by i.account_id, i.item_id, y.paid_on desc, p.cause_id desc`,
    [tx.tenantId],
  );
  return rows.map((row) => ({
    accountId: row.account_id,
    itemId: row.item_id,
    openMinor: row.open_minor,
    paymentId: row.payment_id,
    wholeId: row.whole_id,
    kind: row.kind,
    settledMinor: row.settled,
    from: asDay(row.counts_from),
  }));
}

/** Touched accounts that have anything to give: money on account or items below zero. */
export async function loadTouchedWithCredit(tx: Tx): Promise<(AccountKey & { currency: string })[]> {
  const rows = await tx.query<{ slot: number; party_id: string; account_id: string; currency: string }>(
    `select t.slot, t.party_id, t.account_id, a.currency
       from touched_accounts t
       join accounts a on a.slot = t.slot and a.tenant_id = $1 and a.account_id = t.account_id
      where exists (select from items i where i.slot = t.slot and i.tenant_id = $1 and i.account_id = t.account_id
                       and i.open_minor < 0)
         or exists (select from postings p where p.slot = t.slot and p.tenant_id = $1 and p.account_id = t.account_id
                       and p.item_id is null)
      order by t.slot, t.account_id`,
    [tx.tenantId],
  );
  return rows.map((row) => ({
    slot: row.slot,
    partyId: row.party_id,
    accountId: row.account_id,
    currency: row.currency,
  }));
}

/** Writes postings and brings the working copies on their items (open, settled on) along. */
export async function insertPostings(tx: Tx, postings: readonly NewPosting[], atMs: number): Promise<void> {
  if (postings.length === 0) return;
  await tx.query(
    `insert into postings (tenant_id, slot, party_id, account_id, posting_id, item_id, kind, amount_minor, currency,
                           on_day, booked_at, cause, cause_id, reverses)
     select $1, w.slot, w.party_id, w.account_id, gen_random_uuid(), w.item_id, w.kind, w.amount_minor, w.currency,
            ${sqlDay('w.on_day')}, to_timestamp($2::double precision / 1000), w.cause, w.cause_id, w.reverses
       from unnest($3::smallint[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bigint[], $9::text[], $10::int[],
                   $11::text[], $12::uuid[], $13::uuid[])
            as w (slot, party_id, account_id, item_id, kind, amount_minor, currency, on_day, cause, cause_id, reverses)`,
    [
      tx.tenantId,
      atMs,
      postings.map((p) => p.slot),
      postings.map((p) => p.partyId),
      postings.map((p) => p.accountId),
      postings.map((p) => p.itemId),
      postings.map((p) => p.kind),
      postings.map((p) => p.amountMinor),
      postings.map((p) => p.currency),
      postings.map((p) => p.onDay),
      postings.map((p) => p.cause),
      postings.map((p) => p.causeId),
      postings.map((p) => p.reverses),
    ],
  );
  await bringItemsAlong(tx, postings);
}

/** Open is amount less what was settled; an item settles on the last day on which one of its postings counts. */
async function bringItemsAlong(tx: Tx, postings: readonly NewPosting[]): Promise<void> {
  const deltas = new Map<string, { slot: number; delta: bigint }>();
  for (const posting of postings) {
    if (posting.itemId === null) continue;
    const before = deltas.get(posting.itemId)?.delta ?? 0n;
    deltas.set(posting.itemId, { slot: posting.slot, delta: before + posting.amountMinor });
  }
  await tx.query(
    `update items i set open_minor = i.open_minor + w.delta,
            settled_on = case when i.open_minor + w.delta = 0 then (
                select max(p.on_day) from postings p
                 where p.slot = i.slot and p.tenant_id = $1 and p.account_id = i.account_id and p.item_id = i.item_id) end
       from unnest($2::smallint[], $3::uuid[], $4::bigint[]) as w (slot, item_id, delta)
      where i.tenant_id = $1 and i.slot = w.slot and i.item_id = w.item_id`,
    [
      tx.tenantId,
      [...deltas.values()].map((value) => value.slot),
      [...deltas.keys()],
      [...deltas.values()].map((value) => value.delta),
    ],
  );
}

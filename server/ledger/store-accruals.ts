import type { ChargeKind } from '@duly/core/charges/charge-terms.ts';
import type { ItemCharge, StandingAccrual } from '@duly/core/charges/plan-accruals.ts';
import { type PrincipalPosting, principalHistory } from '@duly/core/charges/principal-history.ts';
import type { ChargedItem, ReckonedPart } from '@duly/core/charges/reckon-line.ts';
import type { PostingCause } from '@duly/core/ledger/posting-causes.ts';
import { asDay, type Day, formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber, sqlDay } from './booking.ts';
import type { AccountKey } from './store-allocation.ts';

const keyColumns = 'unnest($2::smallint[], $3::uuid[]) as k (slot, account_id)';
const keysOf = (accounts: readonly AccountKey[]) => [
  accounts.map((a) => a.slot),
  accounts.map((a) => a.accountId),
];

type ItemRow = {
  account_id: string;
  item_id: string;
  kind: string;
  issued: number | null;
  due: number;
  amount_minor: bigint;
  posting_id: string;
  on_day: number;
  minor: bigint;
  cause: PostingCause;
  reverses: string | null;
};

/** The items that something may be charged on, by account, each with what was open of its principal from when on. */
export async function loadChargedItems(
  tx: Tx,
  accounts: readonly AccountKey[],
): Promise<Map<string, ChargedItem[]>> {
  const rows = await tx.query<ItemRow>(
    `select i.account_id, i.item_id, i.kind, ${dayNumber('i.issued_on')} as issued, ${dayNumber('i.due_on')} as due,
            i.amount_minor, p.posting_id, ${dayNumber('p.on_day')} as on_day, p.amount_minor as minor, p.cause, p.reverses
       from ${keyColumns}
       join items i on i.slot = k.slot and i.tenant_id = $1 and i.account_id = k.account_id and i.amount_minor > 0
       join postings p on p.slot = k.slot and p.tenant_id = $1 and p.account_id = k.account_id and p.item_id = i.item_id
                      and p.kind = 'principal'
      order by i.account_id, i.due_on, i.item_id`,
    [tx.tenantId, ...keysOf(accounts)],
  );
  const byAccount = new Map<string, ChargedItem[]>();
  let postings: PrincipalPosting[] = [];
  for (const [index, row] of rows.entries()) {
    postings.push({
      postingId: row.posting_id,
      onDay: asDay(row.on_day),
      minor: row.minor,
      cause: row.cause,
      reverses: row.reverses,
    });
    if (rows[index + 1]?.item_id === row.item_id) continue;
    const item = {
      itemId: row.item_id,
      kind: row.kind,
      issuedOn: row.issued === null ? null : asDay(row.issued),
      dueOn: asDay(row.due),
      originalMinor: row.amount_minor,
      history: principalHistory(postings),
    };
    postings = [];
    const list = byAccount.get(row.account_id);
    if (list) list.push(item);
    else byAccount.set(row.account_id, [item]);
  }
  return byAccount;
}

/** An accrual that stands. */
export type StandingRow = StandingAccrual &
  AccountKey & { readonly accrualId: string; readonly kind: ChargeKind; readonly termsId: string };

type StandingSql = {
  slot: number;
  party_id: string;
  account_id: string;
  accrual_id: string;
  item_id: string;
  line: string;
  kind: ChargeKind;
  terms_id: string;
  from_day: number;
  through: number;
  minor: bigint;
  numerator: string;
  reverses: string | null;
};

/**
 * Accruals that were posted and not taken back, oldest first. One index walk an account and nothing joined, so that it does not
 * matter what the planner knows of a table that an accrual run is filling.
 */
export async function loadStandingAccruals(tx: Tx, accounts: readonly AccountKey[]): Promise<StandingRow[]> {
  const rows = await tx.query<StandingSql>(
    `select c.* from ${keyColumns}
      cross join lateral (
        select slot, party_id, account_id, accrual_id, item_id, line, kind, terms_id, ${dayNumber('from_on')} as from_day,
               ${dayNumber('through_on')} as through, minor, numerator::text as numerator, reverses
          from accruals where slot = k.slot and tenant_id = $1 and account_id = k.account_id offset 0) c
      order by c.account_id, c.through, c.accrual_id`,
    [tx.tenantId, ...keysOf(accounts)],
  );
  const undone = new Set(rows.map((row) => row.reverses));
  return rows
    .filter((row) => row.reverses === null && !undone.has(row.accrual_id))
    .map((row) => ({
      slot: row.slot,
      partyId: row.party_id,
      accountId: row.account_id,
      accrualId: row.accrual_id,
      itemId: row.item_id,
      key: row.line,
      kind: row.kind,
      termsId: row.terms_id,
      fromOn: asDay(row.from_day),
      throughOn: asDay(row.through),
      minor: row.minor,
      numerator: BigInt(row.numerator),
    }));
}

/** The postings of accruals, by accrual: what a reversal points at. */
export async function loadAccrualPostings(
  tx: Tx,
  accruals: readonly StandingRow[],
): Promise<Map<string, { postingId: string; currency: string; onDay: Day }>> {
  const rows = await tx.query<{ accrual_id: string; posting_id: string; currency: string; on_day: number }>(
    `select p.cause_id as accrual_id, p.posting_id, p.currency, ${dayNumber('p.on_day')} as on_day
       from unnest($2::smallint[], $3::uuid[], $4::uuid[]) as k (slot, account_id, accrual_id)
       join postings p on p.slot = k.slot and p.tenant_id = $1 and p.account_id = k.account_id
                      and p.cause = 'accrual' and p.cause_id = k.accrual_id`,
    [tx.tenantId, ...keysOf(accruals), accruals.map((one) => one.accrualId)],
  );
  return new Map(
    rows.map((row) => [
      row.accrual_id,
      { postingId: row.posting_id, currency: row.currency, onDay: asDay(row.on_day) },
    ]),
  );
}

/** A row of `accruals` to be written. */
export type NewAccrual = AccountKey &
  Omit<ItemCharge, 'totalMinor'> & { readonly accrualId: string; readonly reverses: string | null };

const partsText = (parts: readonly ReckonedPart[]): string =>
  JSON.stringify(
    parts.map((part) => ({ ...part, from: formatDay(part.from), to: formatDay(part.to) })),
    (_key, value) => (typeof value === 'bigint' ? `${value}` : value),
  );

/** Writes how sums were reckoned; the postings themselves are the caller's. */
export async function insertAccruals(tx: Tx, rows: readonly NewAccrual[], atMs: number): Promise<void> {
  if (rows.length === 0) return;
  const column = <T>(pick: (row: NewAccrual) => T): T[] => rows.map(pick);
  await tx.query(
    `insert into accruals (tenant_id, slot, party_id, account_id, accrual_id, item_id, line, kind, terms_id, from_on,
                           through_on, minor, numerator, remainder, limited, parts, booked_at, reverses)
     select $1, w.slot, w.party_id, w.account_id, w.accrual_id, w.item_id, w.line, w.kind, w.terms_id,
            ${sqlDay('w.from_on')}, ${sqlDay('w.through_on')}, w.minor, w.numerator, w.remainder, w.limited, w.parts::jsonb,
            to_timestamp($2::double precision / 1000), w.reverses
       from unnest($3::smallint[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::uuid[],
                   $11::int[], $12::int[], $13::bigint[], $14::numeric[], $15::numeric[], $16::text[], $17::text[], $18::uuid[])
            as w (slot, party_id, account_id, accrual_id, item_id, line, kind, terms_id, from_on, through_on, minor, numerator,
                  remainder, limited, parts, reverses)`,
    [
      tx.tenantId,
      atMs,
      column((row) => row.slot),
      column((row) => row.partyId),
      column((row) => row.accountId),
      column((row) => row.accrualId),
      column((row) => row.itemId),
      column((row) => row.key),
      column((row) => row.kind),
      column((row) => row.termsId),
      column((row) => row.fromOn),
      column((row) => row.throughOn),
      column((row) => row.minor),
      column((row) => `${row.numerator}`),
      column((row) => `${row.remainder}`),
      column((row) => row.limit),
      column((row) => partsText(row.parts)),
      column((row) => row.reverses),
    ],
  );
}

/** A payment whose money counts after a day, with the postings that moved it and stand. */
export type LaterPayment = AccountKey & {
  readonly paymentId: string;
  /** The payment that it is a part of, or its own id. */
  readonly wholeId: string;
  readonly itemId: string | null;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly paidOn: Day;
  readonly postings: readonly {
    readonly postingId: string;
    readonly itemId: string | null;
    readonly kind: string;
    readonly minor: bigint;
    readonly onDay: Day;
  }[];
};

type LaterRow = {
  slot: number;
  party_id: string;
  account_id: string;
  payment_id: string;
  whole_id: string;
  named: string | null;
  currency: string;
  amount_minor: bigint;
  paid: number;
  posting_id: string;
  item_id: string | null;
  kind: string;
  minor: bigint;
  on_day: number;
};

/** Payments of accounts that were paid after each account's day and stand, oldest first, with their postings. */
export async function loadLaterPayments(
  tx: Tx,
  accounts: readonly (AccountKey & { readonly day: Day })[],
): Promise<LaterPayment[]> {
  const rows = await tx.query<LaterRow>(
    `select y.slot, y.party_id, y.account_id, y.payment_id, coalesce(y.whole_id, y.payment_id) as whole_id, y.item_id as named, y.currency, y.amount_minor,
            ${dayNumber('y.paid_on')} as paid, p.posting_id, p.item_id, p.kind, p.amount_minor as minor,
            ${dayNumber('p.on_day')} as on_day
       from unnest($2::smallint[], $3::uuid[], $4::int[]) as k (slot, account_id, day)
       join payments y on y.slot = k.slot and y.tenant_id = $1 and y.account_id = k.account_id and y.reversed_at is null
                      and y.paid_on > ${sqlDay('k.day')}
       join postings p on p.slot = k.slot and p.tenant_id = $1 and p.account_id = k.account_id and p.cause_id = y.payment_id
                      and p.cause in ('payment', 'allocation') and p.reverses is null
      where not exists (select from postings r where r.slot = k.slot and r.tenant_id = $1 and r.account_id = k.account_id
                           and r.reverses = p.posting_id)
      order by y.account_id, y.paid_on, y.booked_at, y.payment_id, p.posting_id`,
    [tx.tenantId, ...keysOf(accounts), accounts.map((a) => a.day)],
  );
  const payments: (LaterPayment & { postings: LaterPayment['postings'][number][] })[] = [];
  for (const row of rows) {
    let last = payments.at(-1);
    if (last?.paymentId !== row.payment_id) {
      last = {
        slot: row.slot,
        partyId: row.party_id,
        accountId: row.account_id,
        paymentId: row.payment_id,
        wholeId: row.whole_id,
        itemId: row.named,
        currency: row.currency,
        amountMinor: row.amount_minor,
        paidOn: asDay(row.paid),
        postings: [],
      };
      payments.push(last);
    }
    last.postings.push({
      postingId: row.posting_id,
      itemId: row.item_id,
      kind: row.kind,
      minor: row.minor,
      onDay: asDay(row.on_day),
    });
  }
  return payments;
}

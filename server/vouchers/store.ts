import type { LineRole, PostingGroup, VoucherDraft } from '@duly/core/vouchers/draft-vouchers.ts';
import type { Period } from '@duly/core/vouchers/period.ts';
import type { TieFigures } from '@duly/core/vouchers/tie-out.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber, sqlDay } from '../ledger/booking.ts';

export type ChartRow = { version: number; body: unknown };

/** The newest chart that the tenant set; null while it never set one. */
export async function readNewestChart(tx: Tx): Promise<ChartRow | null> {
  const [row] = await tx.query<ChartRow>(
    'select version, body from charts where tenant_id = $1 order by version desc limit 1',
    [tx.tenantId],
  );
  return row ?? null;
}

export async function insertChart(
  tx: Tx,
  chart: { version: number; body: unknown; by: string | null; atMs: number },
): Promise<void> {
  await tx.query(
    'insert into charts (tenant_id, version, body, set_by, set_at) values ($1, $2, $3, $4, to_timestamp($5::double precision / 1000))',
    [tx.tenantId, chart.version, JSON.stringify(chart.body), chart.by, chart.atMs],
  );
}

/** Makes vouchers one run at a time: two at once would number the same postings twice. */
export async function lockBooks(tx: Tx): Promise<void> {
  await tx.query(
    `insert into number_series (tenant_id, series, year, next) values ($1, 'books', 0, 0)
     on conflict (tenant_id, series, year) do update set next = number_series.next`,
    [tx.tenantId],
  );
}

/** Closed periods, oldest first. */
export async function readClosed(tx: Tx): Promise<Period[]> {
  const rows = await tx.query<{ period: string }>(
    'select period from closed_periods where tenant_id = $1 order by period',
    [tx.tenantId],
  );
  return rows.map((row) => row.period);
}

/** The day of the tenant's first posting; null while there is none. */
export async function readFirstPostingDay(tx: Tx): Promise<Day | null> {
  const [row] = await tx.query<{ day: number | null }>(
    `select ${dayNumber('min(on_day)')} as day from postings where tenant_id = $1`,
    [tx.tenantId],
  );
  return row?.day === null || row?.day === undefined ? null : asDay(row.day);
}

type GroupRow = {
  group_no: number;
  day: number;
  currency: string;
  cause: PostingGroup['cause'];
  account_kind: PostingGroup['account'];
  kind: PostingGroup['kind'];
  resting: boolean;
  method: string | null;
  more: bigint;
  less: bigint;
  postings: number;
};

/**
 * Gathers, in a temp table of the transaction, every posting up to a day that stands in no voucher, numbered by where it goes.
 * What is dated before the first open day counts on that day. A whole-tenant read: it walks all postings once.
 */
export async function gatherPostings(tx: Tx, firstOpen: Day, last: Day): Promise<PostingGroup[]> {
  await tx.query('drop table if exists fresh_postings');
  await tx.query(
    `create temp table fresh_postings on commit drop as
     select p.slot, p.posting_id, p.amount_minor, greatest(p.on_day, ${sqlDay('$2::int')}) as on_day, p.currency,
            -- Two legs that a reversal takes back are no money that went back to the bank.
            case when r.cause = 'allocation' then 'allocation' else p.cause end as cause,
            a.kind as account_kind, p.kind, p.item_id is null as resting, y.method,
            dense_rank() over (order by greatest(p.on_day, ${sqlDay('$2::int')}), p.currency,
                                        case when r.cause = 'allocation' then 'allocation' else p.cause end,
                                        a.kind, p.kind, p.item_id is null, y.method)::int as group_no
       from postings p
       join accounts a on a.slot = p.slot and a.tenant_id = $1 and a.account_id = p.account_id
       left join postings r on p.reverses is not null and r.slot = p.slot and r.tenant_id = $1 and r.posting_id = p.reverses
       left join payments y on p.cause in ('payment','payment-reversal') and y.slot = p.slot and y.tenant_id = $1
                           and y.payment_id = p.cause_id
      where p.tenant_id = $1 and p.on_day <= ${sqlDay('$3::int')}
        and not exists (select from posting_vouchers v
                         where v.slot = p.slot and v.tenant_id = $1 and v.posting_id = p.posting_id)`,
    [tx.tenantId, firstOpen, last],
  );
  const rows = await tx.query<GroupRow>(
    `select group_no, ${dayNumber('on_day')} as day, currency, cause, account_kind, kind, resting, method,
            coalesce(sum(amount_minor) filter (where amount_minor > 0), 0)::bigint as more,
            (-coalesce(sum(amount_minor) filter (where amount_minor < 0), 0))::bigint as less, count(*)::int as postings
       from fresh_postings group by group_no, on_day, currency, cause, account_kind, kind, resting, method
      order by group_no`,
  );
  return rows.map((row) => ({
    groupNo: row.group_no,
    onDay: asDay(row.day),
    currency: row.currency,
    cause: row.cause,
    account: row.account_kind,
    kind: row.kind,
    resting: row.resting,
    method: row.method,
    moreMinor: row.more,
    lessMinor: row.less,
    postings: row.postings,
  }));
}

/** A draft with what makes it a voucher. */
export type NumberedVoucher = VoucherDraft & {
  readonly voucherId: string;
  readonly period: Period;
  readonly number: number;
};

/** Takes so many numbers of a period, one behind the other; answers the first. */
export async function takeNumbers(tx: Tx, period: Period, count: number): Promise<number> {
  const [row] = await tx.query<{ next: number }>(
    `insert into number_series (tenant_id, series, year, next) values ($1, $2, $3, $4::int + 1)
     on conflict (tenant_id, series, year) do update set next = number_series.next + $4::int returning next`,
    [tx.tenantId, `voucher-${period}`, Number(period.slice(0, 4)), count],
  );
  if (!row) throw new Error('a number series without an answer');
  return row.next - count;
}

/** Writes vouchers, their lines, and which posting stands in which. */
export async function insertVouchers(
  tx: Tx,
  vouchers: readonly NumberedVoucher[],
  made: { chartVersion: number; by: string | null; atMs: number },
): Promise<void> {
  await tx.query(
    `insert into vouchers (tenant_id, slot, voucher_id, period, number, on_day, currency, cause, minor, postings,
                           chart_version, made_by, made_at)
     select $1, w.slot, w.id, w.period, w.number, ${sqlDay('w.on_day')}, w.currency, w.cause, w.minor, w.postings,
            $2, $3, to_timestamp($4::double precision / 1000)
       from unnest($5::smallint[], $6::uuid[], $7::text[], $8::int[], $9::int[], $10::text[], $11::text[], $12::bigint[], $13::int[])
            as w (slot, id, period, number, on_day, currency, cause, minor, postings)`,
    [
      tx.tenantId,
      made.chartVersion,
      made.by,
      made.atMs,
      vouchers.map((v) => slotOf(v.voucherId)),
      vouchers.map((v) => v.voucherId),
      vouchers.map((v) => v.period),
      vouchers.map((v) => v.number),
      vouchers.map((v) => v.onDay),
      vouchers.map((v) => v.currency),
      vouchers.map((v) => v.cause),
      vouchers.map((v) => v.minor),
      vouchers.map((v) => v.postings),
    ],
  );
  const lines = vouchers.flatMap((v) => v.lines.map((line, at) => ({ ...line, voucherId: v.voucherId, at })));
  await tx.query(
    `insert into voucher_lines (tenant_id, slot, voucher_id, line_no, account, role, debit_minor, credit_minor, postings)
     select $1, w.* from unnest($2::smallint[], $3::uuid[], $4::smallint[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::int[]) as w`,
    [
      tx.tenantId,
      lines.map((l) => slotOf(l.voucherId)),
      lines.map((l) => l.voucherId),
      lines.map((l) => l.at + 1),
      lines.map((l) => l.account),
      lines.map((l) => l.role),
      lines.map((l) => l.debitMinor),
      lines.map((l) => l.creditMinor),
      lines.map((l) => l.postings),
    ],
  );
  const groups = vouchers.flatMap((v) => v.groupNos.map((groupNo) => ({ groupNo, voucherId: v.voucherId })));
  await tx.query(
    `insert into posting_vouchers (tenant_id, slot, posting_id, voucher_id)
     select $1, f.slot, f.posting_id, g.voucher_id
       from fresh_postings f join unnest($2::int[], $3::uuid[]) as g (group_no, voucher_id) on g.group_no = f.group_no`,
    [tx.tenantId, groups.map((g) => g.groupNo), groups.map((g) => g.voucherId)],
  );
}

/** What the comparison of a period's end rests on, by currency. A whole-tenant read. */
export async function readTieFigures(tx: Tx, period: Period, last: Day): Promise<TieFigures[]> {
  return tx.query<TieFigures>(
    `with books as (
       select v.currency,
              coalesce(sum(l.debit_minor - l.credit_minor) filter (where l.role in ('receivable','on-account')), 0)::bigint as books,
              coalesce(sum(l.debit_minor - l.credit_minor) filter (where l.role = 'clearing'), 0)::bigint as clearing
         from vouchers v
         join voucher_lines l on l.slot = v.slot and l.tenant_id = $1 and l.voucher_id = v.voucher_id
        where v.tenant_id = $1 and v.period <= $2 group by v.currency),
     ledger as (
       select p.currency, sum(p.amount_minor)::bigint as ledger,
              coalesce(sum(p.amount_minor) filter (where w.voucher_id is null), 0)::bigint as pending,
              (count(*) filter (where w.voucher_id is null))::int as pending_count,
              coalesce(sum(p.amount_minor) filter (where v.period > $2), 0)::bigint as later,
              (count(*) filter (where v.period > $2))::int as later_count
         from postings p
         left join posting_vouchers w on w.slot = p.slot and w.tenant_id = $1 and w.posting_id = p.posting_id
         left join vouchers v on v.tenant_id = $1 and v.voucher_id = w.voucher_id
        where p.tenant_id = $1 and p.on_day <= ${sqlDay('$3::int')} group by p.currency)
     select coalesce(l.currency, b.currency) as currency, coalesce(b.books, 0)::bigint as "booksMinor",
            coalesce(l.ledger, 0)::bigint as "ledgerMinor", coalesce(l.pending, 0)::bigint as "pendingMinor",
            coalesce(l.pending_count, 0) as pending, coalesce(l.later, 0)::bigint as "laterMinor",
            coalesce(l.later_count, 0) as later, coalesce(b.clearing, 0)::bigint as "clearingMinor"
       from ledger l full join books b on b.currency = l.currency order by 1`,
    [tx.tenantId, period, last],
  );
}

export async function insertClosed(
  tx: Tx,
  closed: { period: Period; tie: unknown; by: string | null; atMs: number },
): Promise<void> {
  await tx.query(
    `insert into closed_periods (tenant_id, period, tie, closed_by, closed_at)
     values ($1, $2, $3, $4, to_timestamp($5::double precision / 1000))`,
    [tx.tenantId, closed.period, JSON.stringify(closed.tie), closed.by, closed.atMs],
  );
}

export type VoucherRow = {
  voucherId: string;
  number: number;
  onDay: string;
  currency: string;
  cause: string;
  minor: bigint;
  postings: number;
  chartVersion: number;
};

const voucherColumns = `voucher_id as "voucherId", number, on_day::text as "onDay", currency, cause, minor, postings,
  chart_version as "chartVersion"`;

/** Vouchers of a period after a number, in the order of their numbers, one more than asked for. */
export async function listVouchers(
  tx: Tx,
  period: Period,
  after: number,
  limit: number,
): Promise<VoucherRow[]> {
  return tx.query<VoucherRow>(
    `select ${voucherColumns} from vouchers where tenant_id = $1 and period = $2 and number > $3
      order by number limit $4`,
    [tx.tenantId, period, after, limit + 1],
  );
}

export type VoucherLineRow = {
  voucherId: string;
  lineNo: number;
  account: string;
  role: LineRole;
  debitMinor: bigint;
  creditMinor: bigint;
  postings: number;
};

/** The lines of these vouchers, in order. */
export async function readVoucherLines(tx: Tx, voucherIds: readonly string[]): Promise<VoucherLineRow[]> {
  return tx.query<VoucherLineRow>(
    `select voucher_id as "voucherId", line_no as "lineNo", account, role, debit_minor as "debitMinor",
            credit_minor as "creditMinor", postings
       from voucher_lines where tenant_id = $1 and slot = any($2::smallint[]) and voucher_id = any($3::uuid[])
      order by voucher_id, line_no`,
    [tx.tenantId, voucherIds.map(slotOf), voucherIds],
  );
}

export type VoucherPostingRow = {
  postingId: string;
  partyId: string;
  accountReference: string;
  itemReference: string | null;
  kind: string;
  minor: bigint;
  onDay: string;
};

/** The postings behind a voucher after an id, one more than asked for. */
export async function listVoucherPostings(
  tx: Tx,
  voucherId: string,
  after: string | null,
  limit: number,
): Promise<VoucherPostingRow[]> {
  return tx.query<VoucherPostingRow>(
    `select p.posting_id as "postingId", p.party_id as "partyId", a.reference as "accountReference",
            i.reference as "itemReference", p.kind, p.amount_minor as minor, p.on_day::text as "onDay"
       from posting_vouchers w
       join postings p on p.slot = w.slot and p.tenant_id = $1 and p.posting_id = w.posting_id
       join accounts a on a.slot = p.slot and a.tenant_id = $1 and a.account_id = p.account_id
       left join items i on i.slot = p.slot and i.tenant_id = $1 and i.item_id = p.item_id
      where w.tenant_id = $1 and w.voucher_id = $2 and ($3::uuid is null or p.posting_id > $3)
      order by p.posting_id limit $4`,
    [tx.tenantId, voucherId, after, limit + 1],
  );
}

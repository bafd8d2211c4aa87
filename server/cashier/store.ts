import type { DrawerCount, DrawerDay } from '@duly/core/cashier/close-day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A desk on a day. `day` as `2026-11-30`. */
export type DeskDay = { readonly desk: string; readonly day: string };

/** One booking at a desk at a time: its receipts, deposits and closing see one another. */
export async function lockDesk(tx: Tx, desk: string): Promise<void> {
  await tx.query(
    `insert into number_series (tenant_id, series, year, next) values ($1, 'desk ' || $2, 0, 0)
     on conflict (tenant_id, series, year) do update set next = number_series.next`,
    [tx.tenantId, desk],
  );
}

/** Takes the next receipt number of a year; the last thing but the journal in its transaction. */
export async function takeReceiptNumber(tx: Tx, year: number): Promise<number> {
  const [row] = await tx.query<{ number: number }>(
    `insert into number_series (tenant_id, series, year, next) values ($1, 'receipt', $2, 2)
     on conflict (tenant_id, series, year) do update set next = number_series.next + 1 returning next - 1 as number`,
    [tx.tenantId, year],
  );
  if (!row) throw new Error('a number series without an answer');
  return row.number;
}

export type NewReceipt = DeskDay & {
  readonly receiptId: string;
  readonly partyId: string;
  readonly accountId: string;
  readonly paymentId: string;
  readonly year: number;
  readonly number: number;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly by: string;
  readonly atMs: number;
};

export async function insertReceipt(tx: Tx, receipt: NewReceipt): Promise<void> {
  await tx.query(
    `insert into cashier_receipts (tenant_id, slot, party_id, receipt_id, account_id, payment_id, desk, on_day, year, number,
                                   currency, amount_minor, taken_by, taken_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, to_timestamp($14::double precision / 1000))`,
    [
      tx.tenantId,
      slotOf(receipt.partyId),
      receipt.partyId,
      receipt.receiptId,
      receipt.accountId,
      receipt.paymentId,
      receipt.desk,
      receipt.day,
      receipt.year,
      receipt.number,
      receipt.currency,
      receipt.amountMinor,
      receipt.by,
      receipt.atMs,
    ],
  );
}

export type ReceiptRow = {
  receiptId: string;
  partyId: string;
  partyName: string;
  accountReference: string;
  paymentId: string;
  desk: string;
  day: string;
  year: number;
  number: number;
  currency: string;
  amountMinor: bigint;
  takenBy: string;
  takenByName: string | null;
  takenAt: Date;
  voidReason: string | null;
};

const receiptColumns = `r.receipt_id as "receiptId", r.party_id as "partyId", y.name as "partyName", a.reference as "accountReference",
  r.payment_id as "paymentId", r.desk, r.on_day::text as day, r.year, r.number, r.currency, r.amount_minor as "amountMinor",
  r.taken_by as "takenBy", u.name as "takenByName", r.taken_at as "takenAt", r.void_reason as "voidReason"`;

const receiptJoins = `join parties y on y.slot = r.slot and y.tenant_id = $1 and y.party_id = r.party_id
  join accounts a on a.slot = r.slot and a.tenant_id = $1 and a.account_id = r.account_id
  left join users u on u.tenant_id = $1 and u.user_id = r.taken_by`;

/** The receipts of a desk's day by number. A whole-tenant read. */
export async function listReceipts(tx: Tx, { desk, day }: DeskDay): Promise<ReceiptRow[]> {
  return tx.query<ReceiptRow>(
    `select ${receiptColumns} from cashier_receipts r ${receiptJoins}
      where r.tenant_id = $1 and r.desk = $2 and r.on_day = $3 order by r.year, r.number`,
    [tx.tenantId, desk, day],
  );
}

export async function findReceipt(tx: Tx, receiptId: string): Promise<ReceiptRow | null> {
  const [row] = await tx.query<ReceiptRow>(
    `select ${receiptColumns} from cashier_receipts r ${receiptJoins}
      where r.tenant_id = $1 and r.slot = any(${anySlot}) and r.receipt_id = $2`,
    [tx.tenantId, receiptId],
  );
  return row ?? null;
}

/** Makes a receipt void, its number kept; false when it is void already. */
export async function voidReceipt(
  tx: Tx,
  voided: { partyId: string; receiptId: string; reason: string; by: string; atMs: number },
): Promise<boolean> {
  const rows = await tx.query(
    `update cashier_receipts set void_reason = $4, voided_by = $5, voided_at = to_timestamp($6::double precision / 1000)
      where tenant_id = $1 and slot = $2 and receipt_id = $3 and void_reason is null returning 1`,
    [tx.tenantId, slotOf(voided.partyId), voided.receiptId, voided.reason, voided.by, voided.atMs],
  );
  return rows.length > 0;
}

/** All receipt numbers of the years in which the desk's day has any, whichever desk gave them. A whole-tenant read. */
export async function readNumbers(tx: Tx, year: number): Promise<number[]> {
  const rows = await tx.query<{ number: number }>(
    'select number from cashier_receipts where tenant_id = $1 and year = $2',
    [tx.tenantId, year],
  );
  return rows.map((row) => row.number);
}

export type NewDeposit = DeskDay & {
  readonly depositId: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly bankAccount: string;
  readonly slip: string;
  readonly by: string;
  readonly atMs: number;
};

export async function insertDeposit(tx: Tx, deposit: NewDeposit): Promise<void> {
  await tx.query(
    `insert into cashier_deposits (tenant_id, deposit_id, desk, on_day, currency, amount_minor, bank_account, slip, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, to_timestamp($10::double precision / 1000))`,
    [
      tx.tenantId,
      deposit.depositId,
      deposit.desk,
      deposit.day,
      deposit.currency,
      deposit.amountMinor,
      deposit.bankAccount,
      deposit.slip,
      deposit.by,
      deposit.atMs,
    ],
  );
}

export type DepositRow = {
  depositId: string;
  currency: string;
  amountMinor: bigint;
  bankAccount: string;
  slip: string;
  by: string | null;
};

export async function listDeposits(tx: Tx, { desk, day }: DeskDay): Promise<DepositRow[]> {
  return tx.query<DepositRow>(
    `select d.deposit_id as "depositId", d.currency, d.amount_minor as "amountMinor", d.bank_account as "bankAccount", d.slip,
            u.name as by
       from cashier_deposits d left join users u on u.tenant_id = $1 and u.user_id = d.made_by
      where d.tenant_id = $1 and d.desk = $2 and d.on_day = $3 order by d.made_at, d.deposit_id`,
    [tx.tenantId, desk, day],
  );
}

export type DrawerRow = DrawerDay & {
  readonly currency: string;
  readonly closed: (DrawerCount & { readonly by: string | null; readonly at: Date }) | null;
};

/** A desk's drawers on a day, by currency: what lay in them, what came and what went to the bank. A whole-tenant read. */
export async function readDrawers(tx: Tx, { desk, day }: DeskDay): Promise<DrawerRow[]> {
  const rows = await tx.query<{
    currency: string;
    opening: bigint;
    taken: bigint;
    banked: bigint;
    counted: bigint | null;
    difference_reason: string | null;
    kept_reason: string | null;
    by: string | null;
    at: Date | null;
  }>(
    `with taken as (
       select currency, sum(amount_minor)::bigint as minor from cashier_receipts
        where tenant_id = $1 and desk = $2 and on_day = $3 and void_reason is null group by currency),
     banked as (
       select currency, sum(amount_minor)::bigint as minor from cashier_deposits
        where tenant_id = $1 and desk = $2 and on_day = $3 group by currency),
     before as (
       select distinct on (currency) currency, counted_minor as minor from cashier_days
        where tenant_id = $1 and desk = $2 and on_day < $3 order by currency, on_day desc),
     named as (select currency from taken union select currency from banked
               union select currency from before where minor <> 0
               union select currency from cashier_days where tenant_id = $1 and desk = $2 and on_day = $3)
     select n.currency, coalesce(b.minor, 0)::bigint as opening, coalesce(t.minor, 0)::bigint as taken,
            coalesce(k.minor, 0)::bigint as banked, d.counted_minor as counted, d.difference_reason, d.kept_reason, u.name as by,
            d.closed_at as at
       from named n
       left join taken t on t.currency = n.currency left join banked k on k.currency = n.currency
       left join before b on b.currency = n.currency
       left join cashier_days d on d.tenant_id = $1 and d.desk = $2 and d.on_day = $3 and d.currency = n.currency
       left join users u on u.tenant_id = $1 and u.user_id = d.closed_by
      order by n.currency`,
    [tx.tenantId, desk, day],
  );
  return rows.map((row) => ({
    currency: row.currency,
    openingMinor: row.opening,
    takenMinor: row.taken,
    bankedMinor: row.banked,
    closed:
      row.counted === null || row.at === null
        ? null
        : {
            countedMinor: row.counted,
            differenceReason: row.difference_reason,
            keptReason: row.kept_reason,
            by: row.by,
            at: row.at,
          },
  }));
}

/** Whether a drawer of the day was counted and closed, or a later one was. */
export async function isClosed(tx: Tx, { desk, day }: DeskDay, currency: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from cashier_days where tenant_id = $1 and desk = $2 and on_day >= $3 and currency = $4 limit 1',
    [tx.tenantId, desk, day, currency],
  );
  return rows.length > 0;
}

/** Days before this one on which the desk took money and was not closed. */
export async function listOpenDays(tx: Tx, { desk, day }: DeskDay, currency: string): Promise<string[]> {
  const rows = await tx.query<{ day: string }>(
    `select distinct r.on_day::text as day from cashier_receipts r
      where r.tenant_id = $1 and r.desk = $2 and r.on_day < $3 and r.currency = $4 and r.void_reason is null
        and not exists (select from cashier_days d where d.tenant_id = $1 and d.desk = $2 and d.on_day = r.on_day
                           and d.currency = $4)
      order by 1`,
    [tx.tenantId, desk, day, currency],
  );
  return rows.map((row) => row.day);
}

export async function insertDrawerClose(
  tx: Tx,
  closed: DeskDay & DrawerDay & DrawerCount & { currency: string; by: string; atMs: number },
): Promise<void> {
  await tx.query(
    `insert into cashier_days (tenant_id, desk, on_day, currency, opening_minor, taken_minor, banked_minor, counted_minor,
                               difference_reason, kept_reason, closed_by, closed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, to_timestamp($12::double precision / 1000))`,
    [
      tx.tenantId,
      closed.desk,
      closed.day,
      closed.currency,
      closed.openingMinor,
      closed.takenMinor,
      closed.bankedMinor,
      closed.countedMinor,
      closed.differenceReason,
      closed.keptReason,
      closed.by,
      closed.atMs,
    ],
  );
}

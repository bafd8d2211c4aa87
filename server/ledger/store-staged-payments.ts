import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { type Booking, dayNumber, sqlDay } from './booking.ts';
import type { AccountKey } from './store-allocation.ts';

/**
 * Makes the empty temp table `staged_payments` of this transaction, to be filled by COPY. `item_id` is the item that the
 * payer named (null: none, oldest first).
 */
export async function openStagedPayments(tx: Tx): Promise<void> {
  await tx.query(
    `create temp table if not exists staged_payments (
       slot smallint not null, party_id uuid not null, account_id uuid not null, payment_id uuid not null,
       reference text not null, currency text not null, amount_minor bigint not null, paid_on date not null,
       method text not null, designated_account text, item_id uuid, replaces uuid
     ) on commit drop`,
  );
}

// Numbers lose leading zeros and gain ".0" in spreadsheets (core/imports/normalise-reference.ts says the same of them).
const plain = (column: string) =>
  `regexp_replace(regexp_replace(${column}, '\\.0+$', ''), '^0+([0-9]+)$', '\\1')`;

const standsFromDesk = 'd.tenant_id = $1 and d.source_run is null and d.reversed_at is null';

/** A payment that cannot be booked, by a code that the importer shows beside its line. */
export type RefusedPayment = {
  readonly paymentId: string;
  readonly code: 'payment-differs' | 'payment-not-designated' | 'payment-currency' | 'payment-amount';
};

/**
 * Names what is refused and takes it out of the staging: a payment booked before with another amount, day or account
 * (a posted payment is reversed, never edited), or entered at the desk under its reference with another amount or day;
 * money that reached no designated account, another currency than the account's, nothing or less.
 */
export async function refuseStagedPayments(tx: Tx, designated: readonly string[]): Promise<RefusedPayment[]> {
  await tx.query('analyze staged_payments');
  const rows = await tx.query<{ payment_id: string; code: RefusedPayment['code'] }>(
    `select s.payment_id, case
              when s.amount_minor <= 0 then 'payment-amount'
              when p.payment_id is not null or k.account_id is not null then 'payment-differs'
              when a.currency <> s.currency then 'payment-currency'
              else 'payment-not-designated' end as code
       from staged_payments s
       join accounts a on a.slot = s.slot and a.tenant_id = $1 and a.account_id = s.account_id
       left join payments p on p.slot = s.slot and p.tenant_id = $1 and p.payment_id = s.payment_id
       left join (select d.slot, d.account_id, ${plain('d.reference')} as reference,
                         array_agg(d.amount_minor || ' ' || d.paid_on)
                           || array_agg(coalesce(d.whole_minor, d.amount_minor) || ' ' || d.paid_on) as said
                    from payments d
                   where ${standsFromDesk} and (d.slot, d.account_id) in (select slot, account_id from staged_payments)
                   group by 1, 2, 3) k
            on k.slot = s.slot and k.account_id = s.account_id and k.reference = ${plain('s.reference')}
           and p.payment_id is null and s.amount_minor || ' ' || s.paid_on <> all (k.said)
      where s.amount_minor <= 0 or k.account_id is not null
         or (p.payment_id is not null and (coalesce(p.whole_minor, p.amount_minor) <> s.amount_minor or p.paid_on <> s.paid_on
              or (p.whole_minor is null and p.account_id <> s.account_id)))
         or (p.payment_id is null and (a.currency <> s.currency or (s.method <> 'cashier' and (
              coalesce(s.designated_account, '') = '' or (cardinality($2::text[]) > 0 and s.designated_account <> all ($2::text[]))))))
      order by s.payment_id`,
    [tx.tenantId, designated],
  );
  if (rows.length > 0) {
    await tx.query('delete from staged_payments where payment_id = any($1::uuid[])', [
      rows.map((r) => r.payment_id),
    ]);
  }
  return rows.map((row) => ({ paymentId: row.payment_id, code: row.code }));
}

export type InsertedPayment = AccountKey & {
  readonly paymentId: string;
  readonly itemId: string | null;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly paidOn: Day;
};

type InsertedRow = {
  slot: number;
  party_id: string;
  account_id: string;
  payment_id: string;
  item_id: string | null;
  currency: string;
  amount_minor: bigint;
  paid: number;
};

/**
 * Inserts the payments that are new and answers them in the order in which they are allocated. One that the desk entered
 * under the same reference is the same money, told twice.
 */
export async function insertNewPayments(tx: Tx, booking: Booking): Promise<InsertedPayment[]> {
  const rows = await tx.query<InsertedRow>(
    `with fresh as (
       insert into payments (tenant_id, slot, party_id, payment_id, account_id, reference, currency, amount_minor, paid_on,
                             method, designated_account, booked_at, recorded_by, source_run, replaces, item_id)
       select $1, slot, party_id, payment_id, account_id, reference, currency, amount_minor, paid_on,
              method, designated_account, to_timestamp($2::double precision / 1000), $3, $4, replaces, item_id
         from staged_payments s
        where not exists (select from payments d
                where ${standsFromDesk} and d.slot = s.slot and d.account_id = s.account_id
                  and ${plain('d.reference')} = ${plain('s.reference')} and d.payment_id <> s.payment_id)
       on conflict do nothing
       returning slot, payment_id)
     select s.slot, s.party_id, s.account_id, s.payment_id, s.item_id, s.currency, s.amount_minor,
            ${dayNumber('s.paid_on')} as paid
       from fresh f join staged_payments s on s.slot = f.slot and s.payment_id = f.payment_id
      order by s.slot, s.account_id, s.paid_on, s.payment_id`,
    [tx.tenantId, booking.atMs, booking.by, booking.runId],
  );
  return rows.map((row) => ({
    slot: row.slot,
    partyId: row.party_id,
    accountId: row.account_id,
    paymentId: row.payment_id,
    itemId: row.item_id,
    currency: row.currency,
    amountMinor: row.amount_minor,
    paidOn: asDay(row.paid),
  }));
}

/** How many rows the staging holds. */
export async function countStagedPayments(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ n: number }>('select count(*)::int as n from staged_payments');
  return row?.n ?? 0;
}

/** Empties the staging for the next batch. */
export async function clearStagedPayments(tx: Tx): Promise<void> {
  await tx.query('truncate staged_payments');
}

/** Payments into the staging, in one statement: the desk's is a batch of one. */
export async function stagePayments(
  tx: Tx,
  payments: readonly (InsertedPayment & {
    reference: string;
    method: string;
    designatedAccount: string | null;
    replaces: string | null;
  })[],
): Promise<void> {
  await tx.query(
    `insert into staged_payments
     select w.slot, w.party_id, w.account_id, w.payment_id, w.reference, w.currency, w.amount_minor, ${sqlDay('w.paid_on')},
            w.method, w.designated_account, w.item_id, w.replaces
       from unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[], $8::int[],
                   $9::text[], $10::text[], $11::uuid[], $12::uuid[])
            as w (slot, party_id, account_id, payment_id, reference, currency, amount_minor, paid_on, method,
                  designated_account, item_id, replaces)`,
    [
      payments.map((one) => one.slot),
      payments.map((one) => one.partyId),
      payments.map((one) => one.accountId),
      payments.map((one) => one.paymentId),
      payments.map((one) => one.reference),
      payments.map((one) => one.currency),
      payments.map((one) => one.amountMinor),
      payments.map((one) => one.paidOn),
      payments.map((one) => one.method),
      payments.map((one) => one.designatedAccount),
      payments.map((one) => one.itemId),
      payments.map((one) => one.replaces),
    ],
  );
}

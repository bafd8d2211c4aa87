import type {
  MatchAccount,
  MatchItem,
  MatchParty,
  StandingPayment,
} from '@duly/core/matching/match-facts.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber, sqlDay } from '../ledger/booking.ts';

// One slot range after another, so that no answer holds the whole book at once.
const slotsAtOnce = 64;

async function bySlots<Raw extends Record<string, unknown>, Row>(
  tx: Tx,
  sql: string,
  rowOf: (raw: Raw) => Row,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const all: Row[] = [];
  for (let from = 0; from < 1024; from += slotsAtOnce) {
    const rows = await tx.query<Raw>(sql, [tx.tenantId, from, from + slotsAtOnce - 1, ...values]);
    for (const row of rows) all.push(rowOf(row));
  }
  return all;
}

/** Every receivable of which something is open. */
export function readOpenItems(tx: Tx): Promise<MatchItem[]> {
  type Raw = {
    item_id: string;
    account_id: string;
    party_id: string;
    reference: string;
    due: number;
    currency: string;
    open_minor: bigint;
  };
  return bySlots(
    tx,
    `select item_id, account_id, party_id, reference, ${dayNumber('due_on')} as due, currency, open_minor
       from items where tenant_id = $1 and slot between $2 and $3 and open_minor > 0`,
    (raw: Raw) => ({
      itemId: raw.item_id,
      accountId: raw.account_id,
      partyId: raw.party_id,
      reference: raw.reference,
      dueOn: asDay(raw.due),
      currency: raw.currency,
      openMinor: raw.open_minor,
    }),
  );
}

/** Accounts on which something is open, and who they are. */
export async function readOpenAccounts(tx: Tx): Promise<{ accounts: MatchAccount[]; parties: MatchParty[] }> {
  type Raw = { account_id: string; party_id: string; reference: string; currency: string; name: string };
  const rows = await bySlots(
    tx,
    `select a.account_id, a.party_id, a.reference, a.currency, y.name
       from accounts a join parties y on y.slot = a.slot and y.tenant_id = $1 and y.party_id = a.party_id
      where a.tenant_id = $1 and a.slot between $2 and $3 and a.closed_on is null and y.erased_at is null`,
    (raw: Raw) => raw,
  );
  return {
    accounts: rows.map(({ account_id, party_id, reference, currency }) => ({
      accountId: account_id,
      partyId: party_id,
      reference,
      currency,
    })),
    parties: [
      ...new Map(rows.map((row) => [row.party_id, { partyId: row.party_id, name: row.name }])).values(),
    ],
  };
}

type PaymentRaw = {
  payment_id: string;
  party_id: string;
  account_id: string;
  currency: string;
  amount_minor: bigint;
  paid: number;
};
const standing = (raw: PaymentRaw): StandingPayment => ({
  paymentId: raw.payment_id,
  partyId: raw.party_id,
  accountId: raw.account_id,
  currency: raw.currency,
  amountMinor: raw.amount_minor,
  paidOn: asDay(raw.paid),
});
const paymentColumns = `p.payment_id, p.party_id, p.account_id, p.currency, coalesce(p.whole_minor, p.amount_minor) as amount_minor,
  ${dayNumber('p.paid_on')} as paid`;
const fromElsewhere = `p.reversed_at is null and p.whole_id is null and p.method <> 'cashier'
  and not exists (select from bank_payments b where b.slot = p.slot and b.tenant_id = $1 and b.payment_id = p.payment_id)`;

/** Payments of clerks and files from a day on that no bank line was matched to. Cash at the desk never comes by the bank. */
export function readStandingPayments(tx: Tx, from: Day): Promise<StandingPayment[]> {
  return bySlots(
    tx,
    `select ${paymentColumns} from payments p
      where p.tenant_id = $1 and p.slot between $2 and $3 and p.paid_on >= ${sqlDay('$4::int')} and ${fromElsewhere}`,
    standing,
    [from],
  );
}

/** The same of some parties, read after they were locked: nobody books the same money by hand in between. */
export async function readStandingPaymentsOf(
  tx: Tx,
  parties: readonly { slot: number; partyId: string }[],
  from: Day,
): Promise<StandingPayment[]> {
  const rows = await tx.query<PaymentRaw>(
    `select ${paymentColumns}
       from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
       join accounts a on a.slot = w.slot and a.tenant_id = $1 and a.party_id = w.party_id
       join payments p on p.slot = a.slot and p.tenant_id = $1 and p.account_id = a.account_id
      where p.paid_on >= ${sqlDay('$4::int')} and ${fromElsewhere}
      order by p.payment_id`,
    [tx.tenantId, parties.map((one) => one.slot), parties.map((one) => one.partyId), from],
  );
  return rows.map(standing);
}

/** What is open now on items, after their parties were locked. */
export async function readOpenOf(
  tx: Tx,
  items: readonly { slot: number; itemId: string }[],
): Promise<Map<string, { accountId: string; openMinor: bigint }>> {
  const rows = await tx.query<{ item_id: string; account_id: string; open_minor: bigint }>(
    `select i.item_id, i.account_id, i.open_minor from unnest($2::smallint[], $3::uuid[]) as w (slot, item_id)
       join items i on i.slot = w.slot and i.tenant_id = $1 and i.item_id = w.item_id`,
    [tx.tenantId, items.map((one) => one.slot), items.map((one) => one.itemId)],
  );
  return new Map(rows.map((row) => [row.item_id, { accountId: row.account_id, openMinor: row.open_minor }]));
}

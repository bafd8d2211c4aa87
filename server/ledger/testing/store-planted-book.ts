import { createHash } from 'node:crypto';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { inTenant, type Tx } from '../../db/tenant-tx.ts';

/** A stable id for a test's name of a thing. */
export function testId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export type PlantedTenant = {
  code: string;
  kind?: 'trade' | 'lessor' | 'lender' | 'property' | 'hotel';
  currency?: string;
  calendar?: string;
};

/** Makes a tenant and answers its id. */
export async function plantTenant(pool: pg.Pool, tenant: PlantedTenant): Promise<string> {
  const tenantId = testId(`tenant ${tenant.code}`);
  await inTenant(pool, tenantId, (tx) =>
    tx.query(
      `insert into tenants (tenant_id, code, name, kind, currency, zone, calendar, language)
       values ($1, $2, $2, $3, $4, 'Asia/Shanghai', $5, 'en')`,
      [
        tenantId,
        tenant.code,
        tenant.kind ?? 'trade',
        tenant.currency ?? 'CNY',
        tenant.calendar ?? 'weekdays',
      ],
    ),
  );
  return tenantId;
}

export type PlantedAccount = {
  partyId: string;
  accountId: string;
  kind?: string;
  ladder?: string;
  currency?: string;
  points?: number;
};

/** Makes parties and accounts (one a row) in one statement each. */
export async function plantAccounts(tx: Tx, accounts: readonly PlantedAccount[]): Promise<void> {
  const parties = [...new Map(accounts.map((account) => [account.partyId, account])).values()];
  await tx.query(
    `with p as (select * from unnest($2::smallint[], $3::uuid[], $4::int[]) as w (slot, party_id, points)),
          made as (insert into parties (tenant_id, slot, party_id, kind, name)
                   select $1, slot, party_id, 'organisation', 'party' from p)
     insert into party_state (tenant_id, slot, party_id, points) select $1, slot, party_id, points from p`,
    [
      tx.tenantId,
      parties.map((p) => slotOf(p.partyId)),
      parties.map((p) => p.partyId),
      parties.map((p) => p.points ?? 0),
    ],
  );
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     select $1, w.slot, w.party_id, w.account_id, w.account_id::text, w.kind, w.currency, w.ladder, date '2012-01-01'
       from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[])
            as w (slot, party_id, account_id, kind, currency, ladder)`,
    [
      tx.tenantId,
      accounts.map((a) => slotOf(a.partyId)),
      accounts.map((a) => a.partyId),
      accounts.map((a) => a.accountId),
      accounts.map((a) => a.kind ?? 'trade'),
      accounts.map((a) => a.currency ?? 'CNY'),
      accounts.map((a) => a.ladder ?? 'trade-payment'),
    ],
  );
}

export type PlantedItem = {
  partyId: string;
  accountId: string;
  itemId: string;
  issuedOn: string | null;
  dueOn: string;
  amountMinor: bigint;
  currency?: string;
  /** null: the file says nothing of it. */
  disputed?: boolean | null;
};

/** Fills `staged_items`. */
export async function stageItems(tx: Tx, items: readonly PlantedItem[]): Promise<void> {
  await tx.query(
    `insert into staged_items
     select w.slot, w.party_id, w.account_id, w.item_id, w.item_id::text, 'invoice', w.issued_on, w.due_on, w.currency,
            w.amount_minor, w.disputed
       from unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[], $7::text[], $8::bigint[], $9::bool[])
            as w (slot, party_id, account_id, item_id, issued_on, due_on, currency, amount_minor, disputed)`,
    [
      items.map((i) => slotOf(i.partyId)),
      items.map((i) => i.partyId),
      items.map((i) => i.accountId),
      items.map((i) => i.itemId),
      items.map((i) => i.issuedOn),
      items.map((i) => i.dueOn),
      items.map((i) => i.currency ?? 'CNY'),
      items.map((i) => i.amountMinor),
      items.map((i) => (i.disputed === undefined ? false : i.disputed)),
    ],
  );
}

/** Fills `staged_payments` with payments that reached the account bank-1, each for the item that its payer named. */
export async function stagePayments(
  tx: Tx,
  payments: readonly (PlantedItem & { paymentId: string; paidOn: string })[],
): Promise<void> {
  await tx.query(
    `insert into staged_payments
     select w.slot, w.party_id, w.account_id, w.payment_id, w.payment_id::text, w.currency, w.amount_minor, w.paid_on,
            'bank-transfer', 'bank-1', w.item_id
       from unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::bigint[], $7::date[], $8::uuid[])
            as w (slot, party_id, account_id, payment_id, currency, amount_minor, paid_on, item_id)`,
    [
      payments.map((p) => slotOf(p.partyId)),
      payments.map((p) => p.partyId),
      payments.map((p) => p.accountId),
      payments.map((p) => p.paymentId),
      payments.map((p) => p.currency ?? 'CNY'),
      payments.map((p) => p.amountMinor),
      payments.map((p) => p.paidOn),
      payments.map((p) => p.itemId),
    ],
  );
}

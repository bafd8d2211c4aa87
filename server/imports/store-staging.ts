import type { Tx } from '../db/tenant-tx.ts';

/** Columns of the temp table `import_rows` in the order in which COPY writes them. */
export const importRowColumns =
  'line, slot, party_id, account_id, item_id, contract, reference_key, reference, kind, issued_on, due_on, currency, amount_minor, disputed';

/** Makes the staging of receivables. It has no index: rows are checked as sets. */
export async function openImportRows(tx: Tx): Promise<void> {
  await tx.query(
    `create temp table import_rows (
       line bigint not null, slot smallint not null, party_id uuid not null, account_id uuid not null, item_id uuid not null,
       contract text not null, reference_key text not null, reference text not null, kind text not null, issued_on date,
       due_on date not null, currency text not null, amount_minor bigint not null, disputed boolean
     ) on commit drop`,
  );
}

/** Lines on which one item stands several times, and whether they say different things. */
export async function readTwins(tx: Tx): Promise<{ lines: bigint[]; conflict: boolean }[]> {
  await tx.query('analyze import_rows');
  return tx.query<{ lines: bigint[]; conflict: boolean }>(
    `select array_agg(line order by line) as lines,
            count(distinct row(currency, amount_minor, due_on, issued_on, disputed, kind)::text) > 1 as conflict
       from import_rows
       join (select party_id, contract, reference_key from import_rows group by 1, 2, 3 having count(*) > 1) t
            using (party_id, contract, reference_key)
      group by party_id, contract, reference_key`,
  );
}

export async function dropRows(tx: Tx, lines: readonly bigint[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.query('delete from import_rows r using unnest($1::bigint[]) as w (line) where r.line = w.line', [
    lines,
  ]);
}

/** A row of a party that also has an account in another currency: the item may stand there already. */
export type OtherCurrencyRow = {
  line: bigint;
  partyId: string;
  contract: string;
  referenceKey: string;
  currency: string;
  otherCurrency: string;
};

export async function readOtherCurrencies(tx: Tx): Promise<OtherCurrencyRow[]> {
  return tx.query<OtherCurrencyRow>(
    `select r.line, r.party_id as "partyId", r.contract, r.reference_key as "referenceKey", r.currency,
            a.currency as "otherCurrency"
       from import_rows r
       join (select distinct slot, party_id, currency from accounts where tenant_id = $1) a
         on a.slot = r.slot and a.party_id = r.party_id and a.currency <> r.currency`,
    [tx.tenantId],
  );
}

/** SQL of the comparable form of a reference, made as `normaliseReference` makes it of one that is spelled already. */
export const comparableReference = (column: string): string =>
  `case when ${column} ~ '^[0-9]+(\\.0+)?$'
        then coalesce(nullif(ltrim(split_part(${column}, '.', 1), '0'), ''), '0') else ${column} end`;

/** A row whose item is new while its party has an open one of the same reference on another account. */
export type ElsewhereRow = {
  line: bigint;
  partyId: string;
  contract: string;
  reference: string;
  accountId: string;
  currency: string;
  account: string;
};

/** Rows of items that stand on another account of their party. A row whose own item stands is only brought up to date. */
export async function readStandingElsewhere(tx: Tx): Promise<ElsewhereRow[]> {
  return tx.query<ElsewhereRow>(
    `select r.line, r.party_id as "partyId", r.contract, r.reference, i.account_id as "accountId", i.currency,
            a.reference as account
       from import_rows r
       join accounts a on a.slot = r.slot and a.tenant_id = $1 and a.party_id = r.party_id and a.account_id <> r.account_id
       join items i on i.slot = a.slot and i.tenant_id = $1 and i.account_id = a.account_id and i.settled_on is null
                   and ${comparableReference('i.reference')} = r.reference_key
      where not exists (select from items o where o.slot = r.slot and o.tenant_id = $1 and o.item_id = r.item_id)
      order by r.line, i.account_id`,
    [tx.tenantId],
  );
}

/** Lines of items that the file states both with a contract and without one. */
export async function readHalfContracted(tx: Tx): Promise<{ lines: bigint[] }[]> {
  return tx.query<{ lines: bigint[] }>(
    `select array_agg(line order by line) as lines from import_rows group by slot, party_id, reference_key
     having count(*) > 1 and bool_or(contract = '') and bool_or(contract <> '')`,
  );
}

/** Which of these items exist. */
export async function readExistingItems(
  tx: Tx,
  items: readonly { slot: number; itemId: string }[],
): Promise<Set<string>> {
  if (items.length === 0) return new Set();
  const rows = await tx.query<{ item_id: string }>(
    `select i.item_id from unnest($2::smallint[], $3::uuid[]) as w (slot, item_id)
       join items i on i.slot = w.slot and i.tenant_id = $1 and i.item_id = w.item_id`,
    [tx.tenantId, items.map((item) => item.slot), items.map((item) => item.itemId)],
  );
  return new Set(rows.map((row) => row.item_id));
}

/** Parties that rows are left of. */
export async function readStagedParties(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ party_id: string }>('select distinct party_id from import_rows');
  return rows.map((row) => row.party_id);
}

/** Rows and sum a currency. */
export async function readTotals(tx: Tx): Promise<{ currency: string; count: number; minor: string }[]> {
  return tx.query<{ currency: string; count: number; minor: string }>(
    `select currency, count(*)::int as count, sum(amount_minor)::text as minor from import_rows group by currency order by currency`,
  );
}

/** Leaves in `import_changes` the rows that are new or say something new; the others change nothing and take no part. */
export async function findChanges(tx: Tx): Promise<{ rows: number; changed: number }> {
  await tx.query(
    `create temp table import_changes on commit drop as
     select r.* from import_rows r
       left join items i on i.slot = r.slot and i.tenant_id = $1 and i.item_id = r.item_id
      where i.item_id is null
         or i.amount_minor <> r.amount_minor or i.due_on <> r.due_on or i.disputed <> r.disputed or i.kind <> r.kind
         or (r.issued_on is not null and i.issued_on is distinct from r.issued_on)`,
    [tx.tenantId],
  );
  const [counts] = await tx.query<{ rows: number; changed: number }>(
    `select (select count(*) from import_rows)::int as rows, (select count(*) from import_changes)::int as changed`,
  );
  return counts ?? { rows: 0, changed: 0 };
}

/** The parties that change, and for each slot a root over its changed rows, for the journal. */
export async function readChangedParties(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ party_id: string }>('select distinct party_id from import_changes');
  return rows.map((row) => row.party_id);
}

export async function readSlotRoots(tx: Tx): Promise<{ slot: number; count: number; root: string }[]> {
  return tx.query<{ slot: number; count: number; root: string }>(
    `select slot, count(*)::int as count,
            encode(sha256(convert_to(string_agg(
              concat_ws('|', item_id, amount_minor, currency, due_on, issued_on, disputed, kind), E'\\n' order by item_id), 'UTF8')), 'hex') as root
       from import_changes group by slot order by slot`,
  );
}

/** Accounts that changed rows need; ones that stand already are left alone. `accounts` was filled by COPY. */
export async function openImportAccounts(tx: Tx): Promise<void> {
  await tx.query(
    'create temp table import_accounts (account_id uuid not null, reference text not null) on commit drop',
  );
}

export async function insertAccounts(tx: Tx, kind: string, ladder: string): Promise<void> {
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     select $1, c.slot, c.party_id, c.account_id, a.reference, $2, c.currency, $3, c.opened_on
       from (select slot, party_id, account_id, currency, min(coalesce(issued_on, due_on)) as opened_on
               from import_changes group by slot, party_id, account_id, currency) c
       join import_accounts a on a.account_id = c.account_id
      order by c.slot, c.account_id
     on conflict do nothing`,
    [tx.tenantId, kind, ladder],
  );
}

/**
 * Hands the changed rows to the ledger's staging, in the order of its indexes: a first load in the order of the file touches
 * another page of each index with every row.
 */
export async function stageChanges(tx: Tx): Promise<void> {
  await tx.query(
    `insert into staged_items (slot, party_id, account_id, item_id, reference, kind, issued_on, due_on, currency, amount_minor, disputed)
     select slot, party_id, account_id, item_id, reference, kind, issued_on, due_on, currency, amount_minor, disputed
       from import_changes order by slot, account_id, item_id`,
  );
}

/**
 * Joins of this transaction are made by hashing from here on, or as the planner likes again. Its guess for tables that were
 * filled a moment ago is a handful of rows, and nested loops over the real number took ten minutes where hashing takes one second.
 * Hashes and sorts may take 64 MB meanwhile: with 4 MB those of 100,000 rows go through files.
 */
export async function joinByHash(tx: Tx, on: boolean): Promise<void> {
  await tx.query(
    `set local enable_nestloop = ${on ? 'off' : 'on'}; set local work_mem ${on ? "= '64MB'" : 'to default'};
     set local default_statistics_target ${on ? '= 20' : 'to default'}`,
  );
}

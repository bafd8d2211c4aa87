import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '@duly/server/db/tenant-tx.ts';
import { bookStagedItems } from '@duly/server/ledger/store.ts';
import { openStagedItems } from '@duly/server/ledger/store-staged-items.ts';

/** Makes accounts of one late receivable each with terms of 1‰ a day and a cap, in the database itself. */
export async function plantFees(tx: Tx, count: number, due: Day): Promise<void> {
  const t = tx.tenantId;
  await tx.query(
    `create temp table bench_ids on commit drop as
     select n, overlay(overlay(md5('p' || n) placing '8' from 13) placing '8' from 17)::uuid as party_id,
            md5('a' || n)::uuid as account_id, md5('i' || n)::uuid as item_id, md5('t' || n)::uuid as terms_id,
            (('x' || substr(md5('p' || n), 1, 3))::bit(12)::int >> 2)::smallint as slot
       from generate_series(1, $1::int) n`,
    [count],
  );
  await tx.query(
    `insert into parties (tenant_id, slot, party_id, kind, name) select $1, slot, party_id, 'person', 'P' || n from bench_ids`,
    [t],
  );
  await tx.query(
    'insert into party_state (tenant_id, slot, party_id) select $1, slot, party_id from bench_ids order by slot, party_id',
    [t],
  );
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     select $1, slot, party_id, account_id, 'A' || n, 'property', 'CNY', 'property-fee', $2::date - 400 from bench_ids`,
    [t, formatDay(due)],
  );
  await openStagedItems(tx);
  await tx.query(
    `insert into staged_items select slot, party_id, account_id, item_id, 'I' || n, 'property-fee', $1::date - 30, $1::date, 'CNY',
            100000 + (n * 7919) % 900000, false from bench_ids order by slot, party_id`,
    [formatDay(due)],
  );
  await bookStagedItems(tx, { atMs: Date.now(), day: due, runId: null, by: null });
  const line = {
    key: 'late-fee',
    kind: 'late-fee',
    clause: '7.3',
    rate: { basis: 'per-day', steps: [{ fromMinor: '0', ppm: 1000 }] },
    capPpm: 300_000,
  };
  await tx.query(
    `insert into charge_terms (tenant_id, slot, party_id, account_id, terms_id, from_on, body, recorded_at)
     select $1, slot, party_id, account_id, terms_id, $2::date - 400, $3::jsonb, now() from bench_ids order by slot, account_id`,
    [t, formatDay(due), JSON.stringify({ contractOn: null, lines: [line] })],
  );
}

/**
 * The floor: the rows of the newest day's run once more into tables that have no index and from which nothing is derived.
 *
 * @returns seconds
 */
export async function copyFeeFloor(tx: Tx): Promise<number> {
  const newest = '(select max(through_on) from accruals where tenant_id = $1)';
  await tx.query('create temp table floor_accruals (like accruals) on commit drop');
  await tx.query('create temp table floor_postings (like postings) on commit drop');
  await tx.query('create temp table floor_from on commit drop as select * from accruals where false');
  const began = performance.now();
  await tx.query(
    `insert into floor_from select * from accruals where tenant_id = $1 and through_on = ${newest}`,
    [tx.tenantId],
  );
  await tx.query('insert into floor_accruals select * from floor_from');
  await tx.query(
    `insert into floor_postings select p.* from floor_from f
       join postings p on p.slot = f.slot and p.tenant_id = $1 and p.account_id = f.account_id and p.cause_id = f.accrual_id`,
    [tx.tenantId],
  );
  return (performance.now() - began) / 1000;
}

import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '@duly/server/db/tenant-tx.ts';
import { bookStagedItems } from '@duly/server/ledger/store.ts';
import { openStagedItems } from '@duly/server/ledger/store-staged-items.ts';

/** How a portfolio of one-account parties is spread: how late the oldest invoice is, and what was done last. */
const mix = {
  // Days past due of an account's invoice: 23 of 100 accounts are late, up to half a year; the others fall due in 9 to 98 days.
  lateDays: '(case when h % 100 < 23 then 1 + (h / 100) % 180 else -9 - (h / 100) % 90 end)',
};

/** Makes `count` parties with one account and one invoice each in the database itself; ids are hashes of their number. */
export async function plantPortfolio(tx: Tx, count: number, day: Day, nowMs: number): Promise<number> {
  const t = tx.tenantId;
  await tx.query(
    `create temp table bench_ids on commit drop as
     select n, h, overlay(overlay(md5('p' || n) placing '8' from 13) placing '8' from 17)::uuid as party_id,
            md5('a' || n)::uuid as account_id, md5('i' || n)::uuid as item_id,
            (('x' || substr(md5('p' || n), 1, 3))::bit(12)::int >> 2)::smallint as slot
       from (select n, ('x' || substr(md5('h' || n), 1, 7))::bit(28)::int as h from generate_series(1, $1::int) n) s`,
    [count],
  );
  await tx.query(
    `insert into parties (tenant_id, slot, party_id, kind, name) select $1, slot, party_id, 'organisation', 'P' || n from bench_ids`,
    [t],
  );
  await tx.query(
    `insert into party_state (tenant_id, slot, party_id, points) select $1, slot, party_id, case when h % 10 = 0 then 0 else 3 end from bench_ids order by slot, party_id`,
    [t],
  );
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     select $1, slot, party_id, account_id, 'A' || n, 'trade', 'CNY', 'trade-payment', $2::date - 400 from bench_ids`,
    [t, formatDay(day)],
  );
  await openStagedItems(tx);
  await tx.query(
    `insert into staged_items select slot, party_id, account_id, item_id, 'I' || n, 'invoice',
            $1::date - ${mix.lateDays} - 30, $1::date - ${mix.lateDays}, 'CNY', 1000 + h % 9000000, false
       from bench_ids order by slot, party_id`,
    [formatDay(day)],
  );
  const started = performance.now();
  await bookStagedItems(tx, { atMs: nowMs, day, runId: null, by: null });
  return performance.now() - started;
}

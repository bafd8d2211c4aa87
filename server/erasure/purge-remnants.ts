import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { checkpoint, oldestOther, rewriteStatistics, rewriteTable } from './store-purge.ts';

/** Every table that an erasure changes: each keeps the old rows until it is written anew. */
const touched: readonly string[] = [
  'parties',
  'party_keys',
  'party_state',
  'contact_points',
  'contact_agreements',
  'stops',
  'consents',
  'disputes',
  'paid_claims',
  'cashier_receipts',
  'refs',
  'search_terms',
  'accounts',
  'account_state',
  'items',
  'payments',
  'contacts',
  'open_tasks',
  'parked_accounts',
  'import_rejects',
  'import_runs',
  'day_runs',
  'idempotency_keys',
  'bank_files',
  'bank_lines',
  'payer_aliases',
];

/** A transaction that began before the erasure keeps the old rows alive; so long we wait for it. */
const waitMs = 60_000;

/** Whether old rows and old log are gone from the disk, or what an operator must still do. */
export type Purged = { readonly rows: boolean; readonly log: boolean };

/**
 * Makes what was erased leave the disk: tables are written anew without their dead rows, statistics (which quote frequent
 * values) too, and the write-ahead log moves on so that its old segments are removed. The last needs a server whose
 * `wal_recycle` is off, which ours is; and rights that only its own superuser has.
 */
export async function purgeRemnants(adminUrl: string, embedded: boolean): Promise<Purged> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const until = Date.now() + waitMs;
    while (Date.now() < until && (await oldestOther(client))) await sleep(200);
    const waited = !(await oldestOther(client));
    for (const table of touched) await rewriteTable(client, table, embedded);
    if (!embedded) return { rows: waited, log: false };
    await rewriteStatistics(client);
    await checkpoint(client);
    return { rows: waited, log: true };
  } finally {
    await client.end();
  }
}

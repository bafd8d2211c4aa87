import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { sqlDay } from './booking.ts';

/** As it came; later from what rested on account; again, because something was recorded that counts from before it. */
export type AllocationCause = 'payment' | 'credit' | 'again';

/** Why a sum went where it went, to be kept. */
export type NewAllocationRecord = {
  readonly slot: number;
  readonly partyId: string;
  /** The payment as a whole, or the item of a credit note. */
  readonly sourceId: string;
  readonly cause: AllocationCause;
  readonly onDay: Day;
  /** Text of core/ledger/allocation-record.ts. */
  readonly body: string;
};

/** Keeps records of allocations, all in one statement. */
export async function insertAllocationRecords(
  tx: Tx,
  records: readonly NewAllocationRecord[],
  at: { readonly atMs: number; readonly by: string | null },
): Promise<void> {
  if (records.length === 0) return;
  await tx.query(
    `insert into allocations (tenant_id, slot, party_id, source_id, allocation_id, cause, on_day, at, by_user, body)
     select $1, w.slot, w.party_id, w.source_id, gen_random_uuid(), w.cause, ${sqlDay('w.on_day')},
            to_timestamp($2::double precision / 1000), $3, w.body
       from unnest($4::smallint[], $5::uuid[], $6::uuid[], $7::text[], $8::int[], $9::text[])
            as w (slot, party_id, source_id, cause, on_day, body)`,
    [
      tx.tenantId,
      at.atMs,
      at.by,
      records.map((one) => one.slot),
      records.map((one) => one.partyId),
      records.map((one) => one.sourceId),
      records.map((one) => one.cause),
      records.map((one) => one.onDay),
      records.map((one) => one.body),
    ],
  );
}

export type KeptAllocation = {
  readonly cause: AllocationCause;
  readonly at: Date;
  readonly body: string;
};

/** What is kept of a source, oldest first. */
export async function loadAllocationRecords(
  tx: Tx,
  source: { readonly slot: number; readonly sourceId: string },
): Promise<KeptAllocation[]> {
  return tx.query<KeptAllocation>(
    `select cause, at, body from allocations
      where slot = $1 and tenant_id = $2 and source_id = $3 order by (cause = 'payment') desc, at, on_day, allocation_id`,
    [source.slot, tx.tenantId, source.sourceId],
  );
}

/** The record of each source as it came, by source. */
export async function loadNewestRecords(
  tx: Tx,
  sources: readonly { readonly slot: number; readonly sourceId: string }[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ source_id: string; body: string }>(
    `select distinct on (a.source_id) a.source_id, a.body
       from unnest($2::smallint[], $3::uuid[]) as k (slot, source_id)
       join allocations a on a.slot = k.slot and a.tenant_id = $1 and a.source_id = k.source_id and a.cause = 'payment'
      order by a.source_id, a.at desc, a.allocation_id`,
    [tx.tenantId, sources.map((one) => one.slot), sources.map((one) => one.sourceId)],
  );
  return new Map(rows.map((row) => [row.source_id, row.body]));
}

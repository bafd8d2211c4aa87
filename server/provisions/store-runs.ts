import type { AgeingBucket } from '@duly/core/ledger/ageing-buckets.ts';
import { ageingBuckets, type AgeingBucket as Bucket } from '@duly/core/ledger/ageing-buckets.ts';
import type { AccountKind } from '@duly/facts/account-facts.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type ProvisionRun = {
  readonly month: string;
  readonly day: string;
  readonly matrixVersion: number;
  readonly runs: number;
  readonly runAt: Date;
  readonly runBy: string | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
};

const columns = `r.month, r.day, r.matrix_version as "matrixVersion", r.runs, r.run_at as "runAt",
  (select u.name from users u where u.tenant_id = r.tenant_id and u.user_id = r.run_by) as "runBy", r.closed_at as "closedAt",
  (select u.name from users u where u.tenant_id = r.tenant_id and u.user_id = r.closed_by) as "closedBy"`;

/** Whoever provides for a month of the tenant waits here for whoever does so too. */
export async function lockProvisions(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('provisions ' || $1, 0))`, [tx.tenantId]);
}

/** Runs of a tenant, newest month first. */
export async function listRuns(tx: Tx): Promise<ProvisionRun[]> {
  return tx.query<ProvisionRun>(
    `select ${columns} from provision_runs r where r.tenant_id = $1 order by r.month desc`,
    [tx.tenantId],
  );
}

export async function readRun(tx: Tx, month: string): Promise<ProvisionRun | null> {
  const rows = await tx.query<ProvisionRun>(
    `select ${columns} from provision_runs r where r.tenant_id = $1 and r.month = $2`,
    [tx.tenantId, month],
  );
  return rows[0] ?? null;
}

/** Whether the books of a month are closed. */
export async function isMonthClosed(tx: Tx, month: string): Promise<boolean> {
  const run = await readRun(tx, month);
  return run !== null && run.closedAt !== null;
}

export async function keepRun(
  tx: Tx,
  run: { month: string; day: string; matrixVersion: number; atMs: number; by: string | null },
): Promise<void> {
  await tx.query(
    `insert into provision_runs (tenant_id, month, day, matrix_version, run_at, run_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, month) do update set matrix_version = excluded.matrix_version, runs = provision_runs.runs + 1,
       run_at = excluded.run_at, run_by = excluded.run_by`,
    [tx.tenantId, run.month, run.day, run.matrixVersion, new Date(run.atMs), run.by],
  );
}

export async function closeRun(tx: Tx, month: string, atMs: number, by: string | null): Promise<void> {
  await tx.query(
    'update provision_runs set closed_at = $3, closed_by = $4 where tenant_id = $1 and month = $2 and closed_at is null',
    [tx.tenantId, month, new Date(atMs), by],
  );
}

/** What is open on an account in a bucket at the end of a day. */
export type OpenBucket = {
  readonly slot: number;
  readonly partyId: string;
  readonly accountId: string;
  readonly accountKind: AccountKind;
  readonly currency: string;
  readonly bucket: AgeingBucket | 'on-account';
  readonly minor: bigint;
};

const bucketCase = `case ${ageingBuckets
  .map((bucket: { id: Bucket; toDays: number | null }) =>
    bucket.toDays === null ? `else '${bucket.id}'` : `when o.late <= ${bucket.toDays} then '${bucket.id}'`,
  )
  .join(' ')} end`;

/**
 * What is open on every account at the end of a day by bucket, from the postings that count by then: the same sums as the ageing
 * of that day. A whole-tenant read.
 */
export async function loadOpenBuckets(tx: Tx, day: string): Promise<OpenBucket[]> {
  return tx.query<OpenBucket>(
    `select o.slot, o.party_id as "partyId", o.account_id as "accountId", a.kind as "accountKind", o.currency,
            case when o.item_id is null then 'on-account' else ${bucketCase} end as bucket, sum(o.minor)::bigint as minor
       from (select p.slot, p.party_id, p.account_id, p.currency, p.item_id, sum(p.amount_minor) as minor,
                    $2::date - i.due_on as late
               from postings p
               left join items i on i.slot = p.slot and i.tenant_id = $1 and i.item_id = p.item_id
              where p.tenant_id = $1 and p.on_day <= $2::date
              group by p.slot, p.party_id, p.account_id, p.currency, p.item_id, i.due_on
             having sum(p.amount_minor) <> 0) o
       join accounts a on a.slot = o.slot and a.tenant_id = $1 and a.account_id = o.account_id
      group by o.slot, o.party_id, o.account_id, a.kind, o.currency, 6
      order by o.slot, o.account_id, 6`,
    [tx.tenantId, day],
  );
}

/** What was written off on each account in a month, less what came back into the books. */
export async function loadWrittenOffIn(tx: Tx, from: string, to: string): Promise<Map<string, bigint>> {
  const rows = await tx.query<{ account_id: string; minor: bigint }>(
    `select account_id, (-sum(amount_minor))::bigint as minor from postings
      where tenant_id = $1 and on_day between $2 and $3 and cause in ('write-off', 'write-off-reversal') group by account_id`,
    [tx.tenantId, from, to],
  );
  return new Map(rows.map((row) => [row.account_id, row.minor]));
}

export type ProvisionLine = {
  readonly slot: number;
  readonly partyId: string;
  readonly accountId: string;
  readonly bucket: AgeingBucket | 'on-account';
  readonly currency: string;
  readonly accountKind: string;
  readonly baseMinor: bigint;
  readonly ratePpm: number;
  readonly specific: boolean;
  readonly providedMinor: bigint;
};

const lineColumns = `l.slot, l.party_id as "partyId", l.account_id as "accountId", l.bucket, l.currency, l.account_kind as "accountKind",
  l.base_minor as "baseMinor", l.rate_ppm as "ratePpm", l.specific, l.provided_minor as "providedMinor"`;

/** Lines of a month in the order of their keys. */
export async function listLines(tx: Tx, month: string): Promise<ProvisionLine[]> {
  return tx.query<ProvisionLine>(
    `select ${lineColumns} from provision_lines l where l.tenant_id = $1 and l.month = $2 order by l.slot, l.account_id, l.bucket`,
    [tx.tenantId, month],
  );
}

/** The same with what people know accounts by, for a file. */
export async function listNamedLines(
  tx: Tx,
  month: string,
): Promise<(ProvisionLine & { reference: string; name: string })[]> {
  return tx.query(
    `select ${lineColumns}, a.reference, p.name from provision_lines l
       join accounts a on a.slot = l.slot and a.tenant_id = l.tenant_id and a.account_id = l.account_id
       join parties p on p.slot = l.slot and p.tenant_id = l.tenant_id and p.party_id = l.party_id
      where l.tenant_id = $1 and l.month = $2 order by a.reference, l.bucket`,
    [tx.tenantId, month],
  );
}

/** Puts a month's lines in the place of those of an earlier run. */
export async function replaceLines(tx: Tx, month: string, lines: readonly ProvisionLine[]): Promise<void> {
  await tx.query('delete from provision_lines where tenant_id = $1 and month = $2', [tx.tenantId, month]);
  await tx.query(
    `insert into provision_lines (tenant_id, month, slot, party_id, account_id, bucket, currency, account_kind, base_minor, rate_ppm,
                                  specific, provided_minor)
     select $1, $2, w.* from unnest($3::smallint[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::bigint[],
                                    $10::int[], $11::bool[], $12::bigint[])
       as w (slot, party_id, account_id, bucket, currency, account_kind, base_minor, rate_ppm, specific, provided_minor)`,
    [
      tx.tenantId,
      month,
      lines.map((line) => line.slot),
      lines.map((line) => line.partyId),
      lines.map((line) => line.accountId),
      lines.map((line) => line.bucket),
      lines.map((line) => line.currency),
      lines.map((line) => line.accountKind),
      lines.map((line) => line.baseMinor),
      lines.map((line) => line.ratePpm),
      lines.map((line) => line.specific),
      lines.map((line) => line.providedMinor),
    ],
  );
}

export type MovementRow = {
  readonly currency: string;
  readonly bucket: string;
  readonly base: bigint;
  readonly opening: bigint;
  readonly charged: bigint;
  readonly released: bigint;
  readonly used: bigint;
  readonly closing: bigint;
};

/** Closing sums are the database's own: what the others make. */
export async function replaceMovements(tx: Tx, month: string, rows: readonly MovementRow[]): Promise<void> {
  await tx.query('delete from provision_movements where tenant_id = $1 and month = $2', [tx.tenantId, month]);
  await tx.query(
    `insert into provision_movements (tenant_id, month, currency, bucket, base_minor, opening_minor, charged_minor, released_minor,
                                      used_minor)
     select $1, $2, w.* from unnest($3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[]) as w`,
    [
      tx.tenantId,
      month,
      rows.map((row) => row.currency),
      rows.map((row) => row.bucket),
      rows.map((row) => row.base),
      rows.map((row) => row.opening),
      rows.map((row) => row.charged),
      rows.map((row) => row.released),
      rows.map((row) => row.used),
    ],
  );
}

export async function listMovements(tx: Tx, month: string): Promise<MovementRow[]> {
  return tx.query<MovementRow>(
    `select currency, bucket, base_minor as base, opening_minor as opening, charged_minor as charged, released_minor as released,
            used_minor as used, closing_minor as closing
       from provision_movements where tenant_id = $1 and month = $2 order by currency, bucket`,
    [tx.tenantId, month],
  );
}

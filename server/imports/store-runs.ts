import type { ImportKind } from '@duly/core/imports/import-fields.ts';
import type { ImportMapping } from '@duly/core/imports/propose-mapping.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Applied } from './import-context.ts';
import type { Reject, RejectSort } from './reject-list.ts';

export type RunStatus = 'waiting' | 'reading' | 'applying' | 'done' | 'failed';

/** An import run as it stands. Instants in epoch milliseconds. */
export type RunRow = {
  readonly runId: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sizeBytes: bigint;
  readonly options: { mapping?: ImportMapping; mappingName?: string; dateFormat?: string; currency?: string };
  readonly mapping: ImportMapping;
  readonly dryRun: boolean;
  readonly status: RunStatus;
  readonly rows: bigint;
  readonly expected: bigint;
  readonly accepted: bigint;
  readonly rejected: bigint;
  readonly repeated: bigint;
  readonly skipped: bigint;
  readonly created: bigint;
  readonly changed: bigint;
  readonly unchanged: bigint;
  readonly totals: Record<string, { count: number; minor: string }>;
  readonly error: string | null;
  readonly refusals: unknown;
  readonly storedFile: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
};

const columns = `run_id as "runId", kind, file_name as "fileName", size_bytes as "sizeBytes", options, mapping, dry_run as "dryRun",
  status, rows, expected, accepted, rejected, repeated, skipped, created, changed, unchanged, totals, error, refusals,
  stored_file as "storedFile", started_at as "startedAt", finished_at as "finishedAt"`;

export async function readRun(tx: Tx, runId: string): Promise<RunRow | null> {
  const rows = await tx.query<RunRow>(
    `select ${columns} from import_runs where tenant_id = $1 and run_id = $2`,
    [tx.tenantId, runId],
  );
  return rows[0] ?? null;
}

/** The newest runs first; `before` is the start of the last one of the page before. */
export async function listRuns(tx: Tx, limit: number, before: string | null): Promise<RunRow[]> {
  return tx.query<RunRow>(
    `select ${columns} from import_runs
      where tenant_id = $1 and ($3::timestamptz is null or started_at < $3) order by started_at desc, run_id limit $2`,
    [tx.tenantId, limit, before],
  );
}

export type NewRun = {
  readonly runId: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sha256: Uint8Array;
  readonly sizeBytes: number;
  readonly status: RunStatus;
  readonly dryRun: boolean;
  readonly storedFile: string | null;
  readonly askedBy: string | null;
  readonly atMs: number;
};

export async function insertRun(tx: Tx, run: NewRun): Promise<void> {
  await tx.query(
    `insert into import_runs (tenant_id, run_id, kind, file_name, file_sha256, size_bytes, options, mapping, dry_run, status,
                              stored_file, asked_by, started_at)
     values ($1, $2, $3, $4, $5, $6, '{}', '{}', $7, $8, $9, $10, to_timestamp($11::double precision / 1000))`,
    [
      tx.tenantId,
      run.runId,
      run.kind,
      run.fileName,
      Buffer.from(run.sha256),
      run.sizeBytes,
      run.dryRun,
      run.status,
      run.storedFile,
      run.askedBy,
      run.atMs,
    ],
  );
}

/** Moves a run on, unless somebody else has moved it; answers whether it was in one of the states named. */
export async function moveRun(
  tx: Tx,
  runId: string,
  from: readonly RunStatus[],
  to: RunStatus,
  more: { dryRun?: boolean; options?: object; expected?: number } = {},
): Promise<boolean> {
  const rows = await tx.query(
    `update import_runs set status = $4, dry_run = coalesce($5, dry_run), options = coalesce($6, options),
            expected = coalesce($7, expected), rows = 0, error = null, refusals = null
      where tenant_id = $1 and run_id = $2 and status = any($3) returning run_id`,
    [
      tx.tenantId,
      runId,
      from,
      to,
      more.dryRun ?? null,
      more.options === undefined ? null : JSON.stringify(more.options),
      more.expected ?? null,
    ],
  );
  return rows.length === 1;
}

/**
 * Whoever holds the tenant's import lock is the only one that applies; other runs that say so were killed. In the
 * transaction that holds the lock, at its end.
 */
export async function markInterrupted(tx: Tx, runId: string): Promise<void> {
  await tx.query(
    `update import_runs set status = 'failed', error = 'interrupted', finished_at = now()
      where tenant_id = $1 and status = 'applying' and run_id <> $2`,
    [tx.tenantId, runId],
  );
}

/** Notes that a run is being applied and how far it is; one that has ended meanwhile is left alone. */
export async function markProgress(tx: Tx, runId: string, rows: number, expected: number): Promise<void> {
  await tx.query(
    `update import_runs set status = 'applying', rows = $3, expected = $4
      where tenant_id = $1 and run_id = $2 and status in ('reading', 'applying')`,
    [tx.tenantId, runId, rows, expected],
  );
}

export async function markFailed(tx: Tx, runId: string, error: string, refusals: unknown): Promise<void> {
  await tx.query(
    `update import_runs set status = 'failed', error = $3, refusals = $4, finished_at = now()
      where tenant_id = $1 and run_id = $2`,
    [tx.tenantId, runId, error, refusals === null ? null : JSON.stringify(refusals)],
  );
}

export async function markDone(
  tx: Tx,
  runId: string,
  mapping: ImportMapping,
  applied: Applied,
  counts: Readonly<Record<RejectSort, number>>,
): Promise<void> {
  await tx.query(
    `update import_runs set status = 'done', mapping = $3, rows = $4, accepted = $5, rejected = $6, repeated = $7, skipped = $8,
            created = $9, changed = $10, unchanged = $11, totals = $12, error = null, finished_at = now()
      where tenant_id = $1 and run_id = $2`,
    [
      tx.tenantId,
      runId,
      JSON.stringify(mapping),
      applied.rows,
      applied.accepted,
      counts.refused,
      counts.repeated,
      counts.skipped,
      applied.created,
      applied.changed,
      applied.unchanged,
      JSON.stringify(applied.totals),
    ],
  );
}

/** Imports of one tenant follow one another, so that a reference is never given two meanings at once. Until commit. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 7304112))`, [`import ${tx.tenantId}`]);
}

/** Keeps the faults of a run, those of an earlier try gone. */
export async function replaceRejects(
  tx: Tx,
  runId: string,
  rejects: readonly Reject[],
  partyOfKey: (key: string) => string,
): Promise<void> {
  await tx.query('delete from import_rejects where tenant_id = $1 and run_id = $2', [tx.tenantId, runId]);
  for (let at = 0; at < rejects.length; at += 10_000) {
    const piece = rejects.slice(at, at + 10_000);
    await tx.query(
      `insert into import_rejects (tenant_id, run_id, line, n, column_name, value, code, params, party_id)
       select $1, $2, * from unnest($3::bigint[], $4::int[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::uuid[])`,
      [
        tx.tenantId,
        runId,
        piece.map((one) => one.line),
        piece.map((_, index) => at + index),
        piece.map((one) => one.column),
        piece.map((one) => one.value),
        piece.map((one) => one.code),
        piece.map((one) => JSON.stringify(one.params)),
        piece.map((one) => (one.customerKey === null ? null : partyOfKey(one.customerKey))),
      ],
    );
  }
}

export async function readRejects(
  tx: Tx,
  runId: string,
  after: number,
  limit: number,
): Promise<Omit<Reject, 'customerKey'>[]> {
  const rows = await tx.query<{
    line: bigint;
    column: string | null;
    value: string | null;
    code: Reject['code'];
    params: Reject['params'];
  }>(
    `select line, column_name as column, value, code, params from import_rejects
      where tenant_id = $1 and run_id = $2 and n >= $3 and n < $3 + $4 order by n`,
    [tx.tenantId, runId, after, limit],
  );
  return rows.map((row) => ({ ...row, line: Number(row.line), value: row.value ?? '' }));
}

/** Mappings by name; 'headings:<hash>' are those remembered by themselves. */
export async function readMapping(tx: Tx, kind: ImportKind, name: string): Promise<ImportMapping | null> {
  const rows = await tx.query<{ mapping: ImportMapping }>(
    'select mapping from import_mappings where tenant_id = $1 and kind = $2 and name = $3',
    [tx.tenantId, kind, name],
  );
  return rows[0]?.mapping ?? null;
}

export async function listMappingNames(tx: Tx, kind: ImportKind): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select name from import_mappings where tenant_id = $1 and kind = $2 and name not like 'headings:%' order by used_at desc`,
    [tx.tenantId, kind],
  );
  return rows.map((row) => row.name);
}

export async function rememberMapping(
  tx: Tx,
  kind: ImportKind,
  name: string,
  mapping: ImportMapping,
  atMs: number,
): Promise<void> {
  await tx.query(
    `insert into import_mappings (tenant_id, kind, name, mapping, used_at)
     values ($1, $2, $3, $4, to_timestamp($5::double precision / 1000))
     on conflict (tenant_id, kind, name) do update set mapping = excluded.mapping, used_at = excluded.used_at`,
    [tx.tenantId, kind, name, JSON.stringify(mapping), atMs],
  );
}

/** Gives the planner statistics of what a large import wrote; after its commit, in a transaction of its own. */
export async function analyseBook(tx: Tx): Promise<void> {
  await tx.query('select analyze_book()');
}

/** Runs of uploaded files that a stopped server left half way: nothing of them was written, so they wait again. */
export async function releaseRuns(tx: Tx): Promise<void> {
  await tx.query(
    `update import_runs set status = 'waiting', error = 'interrupted', rows = 0
      where tenant_id = $1 and status in ('reading', 'applying') and stored_file is not null`,
    [tx.tenantId],
  );
}

/** The stored file of a run is gone. */
export async function forgetFile(tx: Tx, runId: string): Promise<void> {
  await tx.query('update import_runs set stored_file = null where tenant_id = $1 and run_id = $2', [
    tx.tenantId,
    runId,
  ]);
}

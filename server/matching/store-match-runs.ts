import type { Tx } from '../db/tenant-tx.ts';

export type MatchRun = {
  run_id: string;
  file_id: string | null;
  dry_run: boolean;
  status: 'running' | 'done' | 'failed';
  lines: number;
  done: number;
  result: unknown;
  started_at: Date;
  finished_at: Date | null;
};

const columns = 'run_id, file_id, dry_run, status, lines, done, result, started_at, finished_at';

export async function insertMatchRun(
  tx: Tx,
  run: { runId: string; fileId: string | null; dryRun: boolean; atMs: number; askedBy: string | null },
): Promise<void> {
  await tx.query(
    `insert into match_runs (tenant_id, run_id, file_id, dry_run, status, started_at, asked_by)
     values ($1, $2, $3, $4, 'running', to_timestamp($5::double precision / 1000), $6)`,
    [tx.tenantId, run.runId, run.fileId, run.dryRun, run.atMs, run.askedBy],
  );
}

/** How far a run is, for whoever waits for it. */
export async function moveMatchRun(tx: Tx, runId: string, lines: number, done: number): Promise<void> {
  await tx.query('update match_runs set lines = $3, done = $4 where tenant_id = $1 and run_id = $2', [
    tx.tenantId,
    runId,
    lines,
    done,
  ]);
}

export async function endMatchRun(
  tx: Tx,
  runId: string,
  status: 'done' | 'failed',
  result: object | null,
  atMs: number,
): Promise<void> {
  await tx.query(
    `update match_runs set status = $3, result = $4, finished_at = to_timestamp($5::double precision / 1000)
      where tenant_id = $1 and run_id = $2`,
    [tx.tenantId, runId, status, result === null ? null : JSON.stringify(result), atMs],
  );
}

export async function readMatchRun(tx: Tx, runId: string | null): Promise<MatchRun | null> {
  const [row] = await tx.query<MatchRun>(
    `select ${columns} from match_runs where tenant_id = $1 and ($2::uuid is null or run_id = $2)
      order by started_at desc, run_id limit 1`,
    [tx.tenantId, runId],
  );
  return row ?? null;
}

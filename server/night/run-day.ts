import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type pg from 'pg';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import type { WorkerStart } from './chunk-worker.ts';
import { chunkAccounts, defaultWorkers, takeRunMs, takeRunStepMs } from './limits.ts';
import { type LoadedRuleset, loadRuleset } from './load-ruleset.ts';
import { planChunks } from './plan-chunks.ts';
import { type ChunkContext, type ChunkHooks, runChunk } from './run-chunk.ts';
import { runChunksHere, runChunksInThreads } from './run-chunks.ts';
import { giveRunBack, moveBusinessDay, takeRun } from './store-business-day.ts';
import {
  abandonRuns,
  type Chunk,
  type ChunkCounts,
  failRun,
  findUnfinishedRun,
  finishRun,
  hashSlots,
  insertRun,
  listOpenChunks,
  type RunRow,
  readRun,
} from './store-runs.ts';

import { turnDay } from './turn-day.ts';

/** What a run needs of the world; a part of the server's Deps. */
export type NightDeps = {
  readonly pool: pg.Pool;
  readonly keys: Keys;
  readonly clock: () => number;
};

export type DayRunRequest = {
  readonly tenantId: string;
  readonly day: Day;
  /** Connections that work at a time. 1: in this thread; more: in worker threads of two each. */
  readonly workers?: number;
  /** Visits every account and not only those that wake or were touched. */
  readonly full?: boolean;
  readonly by?: string | null;
  readonly chunkSize?: number;
  /** Called when the run is known and after every chunk. */
  readonly onProgress?: (progress: {
    runId: string;
    chunks: number;
    chunksDone: number;
    decided: number;
  }) => void;
  /** This thread works as well and first: for the command line, which has nothing else to do. A server answers people meanwhile. */
  readonly workHere?: boolean;
  /** For tests; makes the run stay in this thread. */
  readonly hooks?: ChunkHooks;
};

export type DayRunResult = {
  readonly runId: string;
  readonly date: string;
  readonly accounts: number;
  readonly decided: number;
  readonly changed: number;
  readonly tasks: number;
  readonly parked: number;
  readonly seconds: number;
  readonly rulesetHash: string;
  readonly outcomeHash: string;
};

type Begun = {
  runId: string;
  chunks: readonly Chunk[];
  total: number;
  doneBefore: number;
  loaded: LoadedRuleset;
  full: boolean;
};

async function begin(tx: Tx, request: DayRunRequest, clock: () => number): Promise<Begun> {
  const { day, workers = defaultWorkers, full = false } = request;
  const loaded = await loadRuleset(tx, day);
  const unfinished = await findUnfinishedRun(tx);
  if (
    unfinished &&
    unfinished.day === day &&
    unfinished.rulesetHash === loaded.rulesetHash &&
    unfinished.fullVisit === full
  ) {
    const chunks = await listOpenChunks(tx, unfinished.runId);
    const { runId, chunks: total, decided } = unfinished;
    return { runId, chunks, total, doneBefore: decided, loaded, full };
  }
  await abandonRuns(tx, clock());
  const visit = full ? null : { rulesetNo: loaded.rulesetNo };
  const chunks = await planChunks(tx, day, visit, request.chunkSize ?? chunkAccounts);
  const { rulesetNo, rulesetHash } = loaded;
  const runId = randomUUID();
  const run = {
    runId,
    day,
    workers,
    rulesetNo,
    rulesetHash,
    fullVisit: full,
    atMs: clock(),
    by: request.by ?? null,
  };
  await insertRun(tx, run, chunks);
  return { runId, chunks, total: chunks.length, doneBefore: 0, loaded, full };
}

async function runChunks(deps: NightDeps, request: DayRunRequest, begun: Begun): Promise<void> {
  const { tenantId, day, hooks, workers = defaultWorkers } = request;
  const { runId, chunks, total, loaded, full } = begun;
  let chunksDone = total - chunks.length;
  let decided = begun.doneBefore;
  const tell = () => request.onProgress?.({ runId, chunks: total, chunksDone, decided });
  const done = (counts: ChunkCounts) => {
    chunksDone += 1;
    decided += counts.decided;
    tell();
  };
  tell();
  if (chunks.length === 0) return;
  const databaseUrl = deps.pool.options.connectionString;
  const { ruleset, rulesetNo, rulesetHash } = loaded;
  const visit = full ? null : { rulesetNo };
  const context: ChunkContext = { tenantId, runId, day, ruleset, rulesetNo, visit, clock: deps.clock };
  const here = (chunk: Chunk) => runChunk(deps.pool, context, chunk, hooks);
  if (hooks || workers <= 1 || databaseUrl === undefined || chunks.length === 1) {
    await runChunksHere(chunks, 1, here, done);
    return;
  }
  const start: Omit<WorkerStart, 'lanes'> = {
    databaseUrl,
    tenantId,
    runId,
    day,
    rulesetHash,
    fullVisit: full,
  };
  await runChunksInThreads(chunks, workers, start, done, request.workHere ? here : null);
}

type Outcome = { readonly accounts: number; readonly outcomeHash: Buffer };

// Half of the slots each by two connections: summing outcomes up is a scan, and the second core has nothing else to do.
async function sumUp(deps: NightDeps, tenantId: string, day: Day): Promise<Outcome> {
  const halves = await Promise.all(
    [
      [0, 511],
      [512, 1023],
    ].map(([from = 0, to = 0]) => inTenant(deps.pool, tenantId, (tx) => hashSlots(tx, day, from, to))),
  );
  const hash = createHash('sha256').update(formatDay(day));
  for (const { roots } of halves) for (const root of roots) hash.update(root);
  return { accounts: halves.reduce((sum, half) => sum + half.accounts, 0), outcomeHash: hash.digest() };
}

async function finish(tx: Tx, deps: NightDeps, runId: string, day: Day, outcome: Outcome): Promise<RunRow> {
  const atMs = deps.clock();
  await finishRun(tx, runId, { ...outcome, atMs });
  const row = await readRun(tx, runId);
  if (!row) throw new Error('the run is gone');
  await appendJournal(tx, deps.keys, atMs, [
    {
      kind: 'day-run-finished',
      actor: null,
      subjectId: runId,
      body: {
        day: formatDay(day),
        outcomeHash: row.outcomeHash,
        rulesetHash: row.rulesetHash,
        changed: row.changed,
      },
    },
  ]);
  return row;
}

async function runHeld(deps: NightDeps, request: DayRunRequest): Promise<Result<DayRunResult>> {
  const { pool, clock } = deps;
  const { tenantId, day } = request;
  const startedMs = clock();
  const moved = await inTenant(pool, tenantId, (tx) => moveBusinessDay(tx, day));
  if (!moved) return refuse(refusal('day-already-passed', { day: formatDay(day) }));
  await turnDay(deps, tenantId, day);
  const begun = await inTenant(pool, tenantId, (tx) => begin(tx, request, clock));
  try {
    await runChunks(deps, request, begun);
  } catch (error) {
    const message = (error as Error).message.slice(0, 500);
    await inTenant(pool, tenantId, (tx) => failRun(tx, begun.runId, message, clock()));
    throw error;
  }
  const outcome = await sumUp(deps, tenantId, day);
  const row = await inTenant(pool, tenantId, (tx) => finish(tx, deps, begun.runId, day, outcome));
  return ok({
    runId: row.runId,
    date: formatDay(day),
    accounts: row.accounts,
    decided: row.decided,
    changed: row.changed,
    tasks: row.tasks,
    parked: row.parked,
    seconds: Math.max(0, clock() - startedMs) / 1000,
    rulesetHash: row.rulesetHash,
    outcomeHash: row.outcomeHash ?? '',
  });
}

// The connection of a process that was killed lives until the database notices; whoever starts again at once waits for it.
async function waitForRun(holder: pg.PoolClient, tenantId: string): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < takeRunMs; waitedMs += takeRunStepMs) {
    if (await takeRun(holder, tenantId)) return true;
    await sleep(takeRunStepMs);
  }
  return false;
}

/**
 * Runs a business day for a tenant: every account that wakes or was touched is decided, and only what changed is written.
 * A run that was stopped goes on where it stopped; a second run of a day changes nothing.
 *
 * Refusals: `day-already-passed` (a later day has been run), `day-run-under-way` (another process runs this tenant).
 * @throws when the database or a worker fails; the run is marked as failed and may be asked for again
 */
export async function runDay(deps: NightDeps, request: DayRunRequest): Promise<Result<DayRunResult>> {
  // The right to run is bound to a connection, so that a killed process loses it without anybody cleaning up.
  const holder = await deps.pool.connect();
  try {
    if (!(await waitForRun(holder, request.tenantId))) return refuse(refusal('day-run-under-way'));
    try {
      return await runHeld(deps, request);
    } finally {
      await giveRunBack(holder, request.tenantId);
    }
  } finally {
    holder.release();
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import type { Day } from '@duly/kernel/day.ts';
import { appPool } from '../db/connect.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { loadRuleset } from './load-ruleset.ts';
import { type ChunkContext, runChunk } from './run-chunk.ts';
import type { Chunk, ChunkCounts } from './store-runs.ts';

/** What a worker is started with. */
export type WorkerStart = {
  readonly databaseUrl: string;
  readonly tenantId: string;
  readonly runId: string;
  readonly day: Day;
  readonly rulesetHash: string;
  readonly fullVisit: boolean;
  /** Chunks that it is asked for at a time. */
  readonly lanes: number;
};

/** What it answers: that it may be asked, then for each chunk its counts or its fault. */
export type WorkerAnswer =
  | 'ready'
  | { readonly chunkNo: number; readonly counts: ChunkCounts }
  | { readonly chunkNo: number; readonly error: string };

async function openContext(start: WorkerStart, pool: ReturnType<typeof appPool>): Promise<ChunkContext> {
  const { ruleset, rulesetNo, rulesetHash } = await inTenant(pool, start.tenantId, (tx) =>
    loadRuleset(tx, start.day),
  );
  if (rulesetHash !== start.rulesetHash)
    throw new Error('the worker found other rules than the run began with');
  return {
    tenantId: start.tenantId,
    runId: start.runId,
    day: start.day,
    ruleset,
    rulesetNo,
    visit: start.fullVisit ? null : { rulesetNo },
    clock: Date.now,
  };
}

/** Runs in a thread of its own: takes chunks, answers with their counts, ends on 'end'. */
async function work(start: WorkerStart): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('a chunk worker runs in a worker thread');
  const pool = appPool(start.databaseUrl, start.lanes);
  const context = await openContext(start, pool);
  const answer = (message: WorkerAnswer) => port.postMessage(message);
  port.on('message', (message: Chunk | 'end') => {
    if (message === 'end') {
      void pool.end().then(() => port.close());
      return;
    }
    const { chunkNo } = message;
    runChunk(pool, context, message).then(
      (counts) => answer({ chunkNo, counts }),
      (error: Error) => answer({ chunkNo, error: error.message }),
    );
  });
  answer('ready');
}

await work(workerData as WorkerStart);

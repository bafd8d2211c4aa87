import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerStart } from './chunk-worker.ts';
import { lanesOfThread, youngHeapMb } from './limits.ts';
import type { Chunk, ChunkCounts } from './store-runs.ts';

/** Does one chunk in a transaction of its own connection. */
type Lane = (chunk: Chunk) => Promise<ChunkCounts>;

/** Takes chunks one after another; every lane of a run takes from the same list, and all stop at the first fault. */
async function drain(queue: Chunk[], lane: Lane, done: (counts: ChunkCounts) => void): Promise<void> {
  for (let chunk = queue.shift(); chunk !== undefined; chunk = queue.shift()) {
    try {
      done(await lane(chunk));
    } catch (error) {
      queue.length = 0;
      throw error;
    }
  }
}

/** Waits for all, so that nothing works on when the run has failed. */
async function allEnd(lanes: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(lanes);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** So many lanes in this thread. */
export async function runChunksHere(
  chunks: readonly Chunk[],
  lanes: number,
  lane: Lane,
  done: (counts: ChunkCounts) => void,
): Promise<void> {
  const queue = [...chunks];
  await allEnd(times(lanes, () => drain(queue, lane, done)));
}

/** A worker thread: asked for chunks, several at a time, until it is ended. */
class ChunkThread {
  readonly ready: Promise<void>;
  private readonly worker: Worker;
  private readonly asked = new Map<number, PromiseWithResolvers<ChunkCounts>>();

  constructor(start: WorkerStart) {
    this.worker = new Worker(new URL('./chunk-worker.ts', import.meta.url), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: youngHeapMb },
    });
    const opened = Promise.withResolvers<void>();
    this.ready = opened.promise;
    const lost = (error: Error) => {
      opened.reject(error);
      for (const { reject } of this.asked.values()) reject(error);
    };
    this.worker.on('error', lost);
    this.worker.on('exit', (code) => lost(new Error(`a worker of the day run ended with ${code}`)));
    this.worker.on('message', (answer: WorkerAnswer) => {
      if (answer === 'ready') {
        opened.resolve();
        return;
      }
      const waiting = this.asked.get(answer.chunkNo);
      this.asked.delete(answer.chunkNo);
      if ('error' in answer) waiting?.reject(new Error(answer.error));
      else waiting?.resolve(answer.counts);
    });
  }

  readonly run: Lane = (chunk) => {
    const waiting = Promise.withResolvers<ChunkCounts>();
    this.asked.set(chunk.chunkNo, waiting);
    this.worker.postMessage(chunk);
    return waiting.promise;
  };

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.worker.once('exit', resolve));
    this.worker.postMessage('end');
    await ended;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}

async function runThread(
  start: WorkerStart,
  queue: Chunk[],
  done: (counts: ChunkCounts) => void,
): Promise<void> {
  const thread = new ChunkThread(start);
  try {
    await thread.ready;
    await allEnd(times(start.lanes, () => drain(queue, thread.run, done)));
    await thread.end();
  } finally {
    await thread.stop();
  }
}

/**
 * As many lanes as there are workers, each with a connection of its own, two to a thread: while one waits for the database
 * the other decides, so that a thread and its two connections keep two cores busy, and code is loaded once for both.
 *
 * @param here lanes in this thread that take the place of one worker thread, for a process that has nothing else to do: they
 *   work while the others are still loading their code
 */
export async function runChunksInThreads(
  chunks: readonly Chunk[],
  workers: number,
  start: Omit<WorkerStart, 'lanes'>,
  done: (counts: ChunkCounts) => void,
  here: Lane | null = null,
): Promise<void> {
  const queue = [...chunks];
  let lanes = Math.min(workers, Math.max(1, chunks.length));
  const parts: Promise<void>[] = [];
  for (let own = here !== null; lanes > 0; own = false) {
    const ofThread = Math.min(lanes, lanesOfThread);
    lanes -= ofThread;
    if (own && here !== null) parts.push(...times(ofThread, () => drain(queue, here, done)));
    else parts.push(runThread({ ...start, lanes: ofThread }, queue, done));
  }
  await allEnd(parts);
}

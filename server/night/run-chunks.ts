import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './chunk-worker.ts';
import type { Chunk, ChunkCounts } from './store-runs.ts';

type Answer = 'ready' | { counts: ChunkCounts } | { error: string };

/** Lets chunks be taken one after another by as many lanes as there are workers; stops at the first fault. */
async function drain(
  chunks: Chunk[],
  lane: (chunk: Chunk) => Promise<ChunkCounts>,
  done: (counts: ChunkCounts) => void,
) {
  for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
    try {
      done(await lane(chunk));
    } catch (error) {
      chunks.length = 0;
      throw error;
    }
  }
}

/** One lane in this thread. */
export async function runChunksHere(
  chunks: readonly Chunk[],
  lane: (chunk: Chunk) => Promise<ChunkCounts>,
  done: (counts: ChunkCounts) => void,
): Promise<void> {
  await drain([...chunks], lane, done);
}

function nextAnswer(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      act();
    };
    const onMessage = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) =>
      settle(() => reject(new Error(`a worker of the day run ended with ${code}`)));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
  });
}

async function runLane(
  start: WorkerStart,
  queue: Chunk[],
  done: (counts: ChunkCounts) => void,
): Promise<void> {
  const worker = new Worker(new URL('./chunk-worker.ts', import.meta.url), { workerData: start });
  try {
    await nextAnswer(worker);
    await drain(
      queue,
      async (chunk) => {
        const answered = nextAnswer(worker);
        worker.postMessage(chunk);
        const answer = await answered;
        if (answer === 'ready' || 'error' in answer)
          throw new Error(answer === 'ready' ? 'out of turn' : answer.error);
        return answer.counts;
      },
      done,
    );
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('end');
    await ended;
  } finally {
    await worker.terminate();
  }
}

/**
 * Worker threads, each with a connection of its own.
 *
 * @param here a lane in this thread that takes the place of one worker, for a process that has nothing else to do: it
 *   works while the others are still loading their code
 */
export async function runChunksInThreads(
  chunks: readonly Chunk[],
  workers: number,
  start: WorkerStart,
  done: (counts: ChunkCounts) => void,
  here: ((chunk: Chunk) => Promise<ChunkCounts>) | null = null,
): Promise<void> {
  const queue = [...chunks];
  const threads = Math.min(workers, Math.max(1, chunks.length)) - (here === null ? 0 : 1);
  const lanes = Array.from({ length: threads }, () => runLane(start, queue, done));
  if (here !== null) lanes.push(drain(queue, here, done));
  const ends = await Promise.allSettled(lanes);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

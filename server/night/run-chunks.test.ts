import { expect, test } from 'vitest';
import { runChunksHere } from './run-chunks.ts';
import type { Chunk, ChunkCounts } from './store-runs.ts';

const chunks = (count: number): Chunk[] =>
  Array.from({ length: count }, (_, chunkNo) => ({
    chunkNo,
    slotFrom: chunkNo,
    slotTo: chunkNo,
    partyFrom: null,
    partyTo: null,
  }));
const counts: ChunkCounts = { decided: 1, changed: 0, tasks: 0, parked: 0 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('two lanes work at the same time and do every chunk once', async () => {
  const done: number[] = [];
  let working = 0;
  let most = 0;
  await runChunksHere(
    chunks(9),
    2,
    async ({ chunkNo }) => {
      working += 1;
      most = Math.max(most, working);
      await turn();
      working -= 1;
      done.push(chunkNo);
      return counts;
    },
    () => {},
  );
  expect(most).toBe(2);
  expect(done.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('after a fault no lane begins another chunk, and the run fails only when the chunk that was under way has ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const run = runChunksHere(
    chunks(9),
    2,
    async ({ chunkNo }) => {
      begun.push(chunkNo);
      await turn();
      if (chunkNo === 2) throw new Error('the disk is full');
      await turn();
      ended.push(chunkNo);
      return counts;
    },
    () => {},
  );
  await expect(run).rejects.toThrow('the disk is full');
  expect(ended.length).toBe(begun.length - 1);
  expect(begun.length).toBeLessThan(9);
});

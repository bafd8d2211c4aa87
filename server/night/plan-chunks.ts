import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { VisitRule } from '../facts/store-facts.ts';
import { type Chunk, countVisits, cutSlot } from './store-runs.ts';

type Range = Omit<Chunk, 'chunkNo'>;

function cuts(slot: number, parties: readonly string[]): Range[] {
  const edges = [null, ...parties, null];
  return edges.slice(1).map((partyTo, index) => ({
    slotFrom: slot,
    slotTo: slot,
    partyFrom: edges[index] ?? null,
    partyTo,
  }));
}

/**
 * Plans the chunks of a run: neighbouring slots together up to `size` accounts, a slot with more cut between parties. Slots
 * without a visit lie in no chunk.
 */
export async function planChunks(tx: Tx, day: Day, visit: VisitRule, size: number): Promise<Chunk[]> {
  const ranges: Range[] = [];
  let open: { slotFrom: number; slotTo: number; n: number }[] = [];
  const close = () => {
    for (const { slotFrom, slotTo } of open)
      ranges.push({ slotFrom, slotTo, partyFrom: null, partyTo: null });
    open = [];
  };
  for (const { slot, n } of await countVisits(tx, day, visit)) {
    const joined = open[0];
    if (joined !== undefined && joined.n + n <= size) {
      open = [{ slotFrom: joined.slotFrom, slotTo: slot, n: joined.n + n }];
      continue;
    }
    close();
    if (n > size) ranges.push(...cuts(slot, await cutSlot(tx, slot, size, day, visit)));
    else open = [{ slotFrom: slot, slotTo: slot, n }];
  }
  close();
  return ranges.map((range, chunkNo) => ({ ...range, chunkNo }));
}

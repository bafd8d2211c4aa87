import { createHash } from 'node:crypto';
import type { CompiledRuleset } from '@duly/core/policy/compile-ruleset.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { readFactsRows } from '../facts/read-facts-rows.ts';
import { copyFactsOfParties, copyFactsOfRange, type VisitRule } from '../facts/store-facts.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { type DecidedRow, decideRows } from './decide-rows.ts';
import { chunkAttempts } from './limits.ts';
import { applyWrites, openDayWrites, recordParked, stageWrites, takeOutStale } from './store-apply.ts';
import { type Chunk, type ChunkCounts, finishChunk } from './store-runs.ts';

/** All that the chunks of one run have in common. */
export type ChunkContext = {
  readonly tenantId: string;
  readonly runId: string;
  readonly day: Day;
  readonly ruleset: CompiledRuleset;
  readonly rulesetNo: number;
  readonly visit: VisitRule;
  readonly clock: () => number;
};

/** Points between a chunk's read and its commit at which a test may let something happen. */
export type ChunkHooks = {
  readonly afterRead?: (chunk: Chunk) => Promise<void>;
  readonly afterDecide?: (chunk: Chunk) => Promise<void>;
  readonly afterStage?: (chunk: Chunk) => Promise<void>;
  readonly afterApply?: (chunk: Chunk) => Promise<void>;
};

// One entry a slot: the root over its decisions of this chunk, in the order of their accounts.
function journalOf(context: ChunkContext, rows: readonly DecidedRow[]): JournalEntry[] {
  const bySlot = new Map<number, DecidedRow[]>();
  for (const row of rows) {
    if (!row.changed) continue;
    const list = bySlot.get(row.facts.slot);
    if (list) list.push(row);
    else bySlot.set(row.facts.slot, [row]);
  }
  const day = formatDay(context.day);
  return [...bySlot].map(([slot, decided]) => {
    const root = createHash('sha256').update(day);
    for (const row of decided.sort((a, b) => (a.facts.accountId < b.facts.accountId ? -1 : 1)))
      root.update(row.outcome);
    return {
      kind: 'day-decided',
      actor: null,
      subjectId: context.runId,
      slot,
      body: { day, decisions: decided.length, root: root.digest('hex'), ruleset: context.rulesetNo },
    };
  });
}

async function redecideStale(tx: Tx, context: ChunkContext, stale: readonly string[]) {
  if (stale.length === 0) return decideRows([], context.ruleset, context.rulesetNo, context.day);
  const parties = stale.map((partyId) => ({ slot: slotOf(partyId), partyId }));
  const rows = readFactsRows(await copyFactsOfParties(tx, context.day, parties));
  const again = decideRows(rows, context.ruleset, context.rulesetNo, context.day);
  await stageWrites(tx, again.writes);
  return again;
}

async function doChunk(
  tx: Tx,
  keys: Keys,
  context: ChunkContext,
  chunk: Chunk,
  hooks: ChunkHooks,
): Promise<ChunkCounts> {
  const { day, rulesetNo, visit, runId } = context;
  await openDayWrites(tx);
  const rows = readFactsRows(await copyFactsOfRange(tx, day, chunk, visit));
  await hooks.afterRead?.(chunk);
  const first = decideRows(rows, context.ruleset, rulesetNo, day);
  await hooks.afterDecide?.(chunk);
  await stageWrites(tx, first.writes);
  await hooks.afterStage?.(chunk);
  // Locked only now, and only the parties that get something written: until here payments did not wait.
  await lockParties(tx, [...new Set(first.writes.map((write) => write.facts.partyId))]);
  const stale = await takeOutStale(tx);
  const again = await redecideStale(tx, context, stale);
  const old = new Set(stale);
  const writes = [...first.writes.filter((write) => !old.has(write.facts.partyId)), ...again.writes];
  const atMs = context.clock();
  const { opened } = writes.length === 0 ? { opened: 0 } : await applyWrites(tx, { day, rulesetNo, atMs });
  await hooks.afterApply?.(chunk);
  const parked = [...first.parked.filter((row) => !old.has(row.partyId)), ...again.parked];
  await recordParked(tx, runId, day, parked);
  const counts = {
    decided: first.decided,
    changed: writes.filter((write) => write.changed).length,
    tasks: opened,
    parked: parked.length,
  };
  if (!(await finishChunk(tx, runId, chunk.chunkNo, counts, atMs)))
    throw new Error('the chunk was done by another process');
  await appendJournal(tx, keys, atMs, journalOf(context, writes));
  return counts;
}

// 40P01 deadlock, 40001 serialisation: the other one won, and the chunk begins anew.
const mayTryAgain = (error: unknown): boolean =>
  ['40P01', '40001'].includes((error as { code?: string }).code ?? '');

/**
 * Decides one chunk in one READ COMMITTED transaction: read without a lock, decide, send back, lock the parties that change,
 * take out those whose facts changed meanwhile and decide them again, record, note the chunk as done, journal.
 *
 * @throws when the database fails; nothing of the chunk stays then
 */
export async function runChunk(
  pool: pg.Pool,
  keys: Keys,
  context: ChunkContext,
  chunk: Chunk,
  hooks: ChunkHooks = {},
): Promise<ChunkCounts> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTenant(pool, context.tenantId, (tx) => doChunk(tx, keys, context, chunk, hooks));
    } catch (error) {
      if (attempt === chunkAttempts || !mayTryAgain(error)) throw error;
    }
  }
}

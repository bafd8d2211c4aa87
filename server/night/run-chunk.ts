import { hash } from 'node:crypto';
import type { CompiledRuleset } from '@duly/core/policy/compile-ruleset.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { inPipelinedTenant, type PipelinedTx, type Tx } from '../db/tenant-tx.ts';
import { readFactsRows } from '../facts/read-facts-rows.ts';
import { copyFactsOfParties, copyFactsOfRange, type VisitRule } from '../facts/store-facts.ts';
import { appendAllPiped } from '../journal/append-all-piped.ts';
import { chainsOf, type JournalEntry } from '../journal/append-journal.ts';
import { type ChainHead, lockHeads } from '../journal/store.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { type DecidedRow, decideRows } from './decide-rows.ts';
import { chunkAttempts } from './limits.ts';
import { applyWrites, plannerHints, recordParked } from './store-apply.ts';
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
    decided.sort((a, b) => (a.facts.accountId < b.facts.accountId ? -1 : 1));
    const outcomes = decided.map((row) => row.outcome).join('');
    return {
      kind: 'day-decided',
      actor: null,
      subjectId: context.runId,
      slot,
      body: {
        day,
        decisions: decided.length,
        root: hash('sha256', Buffer.from(day + outcomes, 'latin1'), 'hex'),
        ruleset: context.rulesetNo,
      },
    };
  });
}

// Decides anew, under locks now, the parties some of whose accounts were touched after their facts had been read.
async function redecideStale(tx: Tx, context: ChunkContext, stale: readonly string[], atMs: number) {
  const { day, ruleset, rulesetNo, runId } = context;
  await lockParties(tx, stale);
  const parties = stale.map((partyId) => ({ slot: slotOf(partyId), partyId }));
  const again = decideRows(
    readFactsRows(await copyFactsOfParties(tx, day, parties)),
    ruleset,
    rulesetNo,
    day,
  );
  const applied = await applyWrites(tx, { day, rulesetNo, atMs, plannedFor: runId }, again.writes);
  if (applied.onlyAccounts !== null) throw new Error('an account was touched although its party is locked');
  return { ...again, opened: applied.opened };
}

async function doChunk(
  tx: PipelinedTx,
  context: ChunkContext,
  chunk: Chunk,
  hooks: ChunkHooks,
): Promise<ChunkCounts> {
  const { day, rulesetNo, visit, runId } = context;
  const rows = readFactsRows(await copyFactsOfRange(tx, day, chunk, visit));
  await hooks.afterRead?.(chunk);
  const first = decideRows(rows, context.ruleset, rulesetNo, day);
  await hooks.afterDecide?.(chunk);
  const atMs = context.clock();
  let { writes, parked } = first;
  const { opened, onlyAccounts } = await applyWrites(tx, { day, rulesetNo, atMs, plannedFor: runId }, writes);
  let tasks = opened;
  if (onlyAccounts !== null) {
    const missed = writes.filter((write) => !onlyAccounts.has(write.facts.accountId));
    const stale = [...new Set(missed.map((write) => write.facts.partyId))];
    const again = await redecideStale(tx, context, stale, atMs);
    const old = new Set(stale);
    // An account of a stale party that was recorded before is decided again from the same facts: nothing of it is left to write.
    writes = [...writes.filter((write) => onlyAccounts.has(write.facts.accountId)), ...again.writes];
    parked = [...parked.filter((row) => !old.has(row.partyId)), ...again.parked];
    tasks += again.opened;
  }
  await hooks.afterApply?.(chunk);
  await recordParked(tx, runId, day, parked);
  const counts = {
    decided: first.decided,
    changed: writes.filter((write) => write.changed).length,
    tasks,
    parked: parked.length,
  };
  const entries = journalOf(context, writes);
  const [finished, heads] = await tx.together<[boolean, ChainHead[]]>(() => [
    finishChunk(tx, runId, chunk.chunkNo, counts, atMs),
    lockHeads(tx, chainsOf(entries)),
  ]);
  if (!finished) throw new Error('the chunk was done by another process');
  appendAllPiped(tx, heads, atMs, entries);
  return counts;
}

// 40P01 deadlock, 40001 serialisation: the other one won, and the chunk begins anew.
const mayTryAgain = (error: unknown): boolean =>
  ['40P01', '40001'].includes((error as { code?: string }).code ?? '');

/**
 * A chunk's commit does not wait for the disk: the run's end does, and what a chunk committed before it is on the disk with
 * it. A chunk that a crash of the server takes away is undone with its own mark, and so is run again (docs/decisions/night.md).
 */
const settings = `${plannerHints}; set local synchronous_commit = off`;

/**
 * Decides one chunk in one READ COMMITTED transaction of four trips: begin and read without a lock, decide; record where the
 * account was not touched meanwhile, lock and decide again the parties where it was; note the chunk as done and lock its
 * chains; journal and commit.
 *
 * @throws when the database fails; nothing of the chunk stays then
 */
export async function runChunk(
  pool: pg.Pool,
  context: ChunkContext,
  chunk: Chunk,
  hooks: ChunkHooks = {},
): Promise<ChunkCounts> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inPipelinedTenant(
        pool,
        context.tenantId,
        (tx) => doChunk(tx, context, chunk, hooks),
        settings,
      );
    } catch (error) {
      if (attempt === chunkAttempts || !mayTryAgain(error)) throw error;
    }
  }
}

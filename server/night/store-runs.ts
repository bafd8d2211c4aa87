import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { type FactsRange, type VisitRule, visitCondition } from '../facts/store-facts.ts';
import { dayNumber, sqlDay } from '../ledger/booking.ts';

export type RunRow = {
  readonly runId: string;
  readonly day: Day;
  readonly status: 'running' | 'done' | 'failed';
  readonly rulesetHash: string;
  readonly fullVisit: boolean;
  readonly workers: number;
  readonly accounts: number;
  readonly decided: number;
  readonly changed: number;
  readonly tasks: number;
  readonly parked: number;
  readonly chunks: number;
  readonly chunksDone: number;
  readonly outcomeHash: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly error: string | null;
  readonly askedBy: { readonly id: string; readonly name: string } | null;
};

// While a run goes on its figures are those of its chunks, each of which commits with its own count.
const runColumns = `r.run_id as "runId", ${dayNumber('r.day')} as day, r.status, encode(r.ruleset_hash, 'hex') as "rulesetHash",
  r.full_visit as "fullVisit", r.workers, r.accounts::int as accounts, r.chunks, r.started_at as "startedAt",
  r.finished_at as "finishedAt", r.error, encode(r.outcome_hash, 'hex') as "outcomeHash",
  c.done::int as "chunksDone", c.decided::int as decided, c.changed::int as changed, c.tasks::int as tasks, c.parked::int as parked,
  case when u.user_id is not null then json_build_object('id', u.user_id, 'name', u.name) end as "askedBy"`;
const runSums = `cross join lateral (
  select count(*) filter (where done_at is not null) as done, coalesce(sum(decided), 0) as decided,
         coalesce(sum(changed), 0) as changed, coalesce(sum(tasks), 0) as tasks, coalesce(sum(parked), 0) as parked
    from day_chunks d where d.tenant_id = r.tenant_id and d.run_id = r.run_id) c
  left join users u on u.tenant_id = r.tenant_id and u.user_id = r.asked_by`;

/** Runs, newest first. */
export async function listRuns(tx: Tx, limit: number): Promise<RunRow[]> {
  return tx.query<RunRow>(
    `select ${runColumns} from day_runs r ${runSums} where r.tenant_id = $1 order by r.started_at desc, r.run_id limit $2`,
    [tx.tenantId, limit],
  );
}

/** One run; null when there is none. */
export async function readRun(tx: Tx, runId: string): Promise<RunRow | null> {
  const rows = await tx.query<RunRow>(
    `select ${runColumns} from day_runs r ${runSums} where r.tenant_id = $1 and r.run_id = $2`,
    [tx.tenantId, runId],
  );
  return rows[0] ?? null;
}

/** The run that was not finished, if there is one. */
export async function findUnfinishedRun(tx: Tx): Promise<RunRow | null> {
  const rows = await tx.query<RunRow>(
    `select ${runColumns} from day_runs r ${runSums} where r.tenant_id = $1 and r.status = 'running'
      order by r.started_at desc limit 1`,
    [tx.tenantId],
  );
  return rows[0] ?? null;
}

/** Gives unfinished runs up: another day has begun, or the rules have changed since. */
export async function abandonRuns(tx: Tx, atMs: number): Promise<void> {
  await tx.query(
    `update day_runs set status = 'failed', error = 'abandoned', finished_at = to_timestamp($2::double precision / 1000)
      where tenant_id = $1 and status = 'running'`,
    [tx.tenantId, atMs],
  );
}

export type NewRun = {
  readonly runId: string;
  readonly day: Day;
  readonly workers: number;
  readonly rulesetNo: number;
  readonly rulesetHash: string;
  readonly fullVisit: boolean;
  readonly atMs: number;
  readonly by: string | null;
};

export type Chunk = FactsRange & { readonly chunkNo: number };

/** Begins a run with its chunks. */
export async function insertRun(tx: Tx, run: NewRun, chunks: readonly Chunk[]): Promise<void> {
  await tx.query(
    `insert into day_runs (tenant_id, run_id, day, status, workers, ruleset_no, ruleset_hash, chunks, full_visit, asked_by, started_at)
     values ($1, $2, ${sqlDay('$3::int')}, 'running', $4, $5, decode($6, 'hex'), $7, $8, $9, to_timestamp($10::double precision / 1000))`,
    [
      tx.tenantId,
      run.runId,
      run.day,
      run.workers,
      run.rulesetNo,
      run.rulesetHash,
      chunks.length,
      run.fullVisit,
      run.by,
      run.atMs,
    ],
  );
  await tx.query(
    `insert into day_chunks (tenant_id, run_id, chunk_no, slot_from, slot_to, party_from, party_to)
     select $1, $2, * from unnest($3::int[], $4::smallint[], $5::smallint[], $6::uuid[], $7::uuid[])`,
    [
      tx.tenantId,
      run.runId,
      chunks.map((chunk) => chunk.chunkNo),
      chunks.map((chunk) => chunk.slotFrom),
      chunks.map((chunk) => chunk.slotTo),
      chunks.map((chunk) => chunk.partyFrom),
      chunks.map((chunk) => chunk.partyTo),
    ],
  );
}

/** Chunks of a run that are not done. */
export async function listOpenChunks(tx: Tx, runId: string): Promise<Chunk[]> {
  return tx.query<Chunk>(
    `select chunk_no as "chunkNo", slot_from as "slotFrom", slot_to as "slotTo", party_from as "partyFrom", party_to as "partyTo"
       from day_chunks where tenant_id = $1 and run_id = $2 and done_at is null order by chunk_no`,
    [tx.tenantId, runId],
  );
}

/** How many accounts of each slot the run will visit; a scan of the narrow table. */
export async function countVisits(
  tx: Tx,
  day: Day,
  visit: VisitRule,
): Promise<{ slot: number; n: number }[]> {
  return tx.query<{ slot: number; n: number }>(
    `select s.slot, count(*)::int as n from account_state s where s.tenant_id = $1 and ${visitCondition(visit, day)}
      group by s.slot order by s.slot`,
    [tx.tenantId],
  );
}

/** Parties at which a slot is cut, so that a piece has about `size` accounts and no party is cut. */
export async function cutSlot(
  tx: Tx,
  slot: number,
  size: number,
  day: Day,
  visit: VisitRule,
): Promise<string[]> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from (
       select party_id, n, sum(n) over (order by party_id) - n as before from (
         select s.party_id, count(*)::int as n from account_state s
          where s.tenant_id = $1 and s.slot = $2 and ${visitCondition(visit, day)} group by s.party_id) p) q
      where before > 0 and before / $3 <> (before + n) / $3 order by party_id`,
    [tx.tenantId, slot, size],
  );
  return rows.map((row) => row.party_id);
}

export type ChunkCounts = {
  readonly decided: number;
  readonly changed: number;
  readonly tasks: number;
  readonly parked: number;
};

/** Marks a chunk as done in the transaction that did it; false: it was done before. */
export async function finishChunk(
  tx: Tx,
  runId: string,
  chunkNo: number,
  counts: ChunkCounts,
  atMs: number,
): Promise<boolean> {
  const rows = await tx.prepared(
    'finish-chunk',
    `update day_chunks set done_at = to_timestamp($4::double precision / 1000), decided = $5, changed = $6, tasks = $7, parked = $8
      where tenant_id = $1 and run_id = $2 and chunk_no = $3 and done_at is null returning 1`,
    [tx.tenantId, runId, chunkNo, atMs, counts.decided, counts.changed, counts.tasks, counts.parked],
  );
  return rows.length === 1;
}

/** Accounts of these slots, and for each slot in order that has decisions its root. */
export type SlotRoots = { readonly accounts: number; readonly roots: readonly Buffer[] };

/**
 * Counts the accounts of these slots and makes the roots of their outcomes: SHA-256 over the day and the outcomes in the
 * order of their accounts' ids. Slot by slot along the key, in little memory, instead of sorting the whole book.
 */
export async function hashSlots(tx: Tx, day: Day, fromSlot: number, toSlot: number): Promise<SlotRoots> {
  await tx.query('set local enable_seqscan = off; set local enable_bitmapscan = off');
  const rows = await tx.query<{ accounts: number; root: Buffer | null }>(
    `select count(*)::int as accounts,
            sha256(convert_to((${sqlDay('$2::int')})::text, 'UTF8') || string_agg(outcome, ''::bytea order by account_id)) as root
       from account_state where tenant_id = $1 and slot between $3 and $4 group by slot order by slot`,
    [tx.tenantId, day, fromSlot, toSlot],
  );
  return {
    accounts: rows.reduce((sum, row) => sum + row.accounts, 0),
    roots: rows.flatMap(({ root }) => (root === null ? [] : [root])),
  };
}

/** Ends a run with its figures, taken from its chunks. */
export async function finishRun(
  tx: Tx,
  runId: string,
  end: { accounts: number; outcomeHash: Buffer; atMs: number },
): Promise<void> {
  await tx.query(
    `update day_runs r set status = 'done', accounts = $3, outcome_hash = $4, chunks_done = r.chunks,
            finished_at = to_timestamp($5::double precision / 1000),
            decided = c.decided, changed = c.changed, tasks = c.tasks, parked = c.parked
       from (select coalesce(sum(decided), 0) as decided, coalesce(sum(changed), 0) as changed,
                    coalesce(sum(tasks), 0) as tasks, coalesce(sum(parked), 0) as parked
               from day_chunks where tenant_id = $1 and run_id = $2) c
      where r.tenant_id = $1 and r.run_id = $2`,
    [tx.tenantId, runId, end.accounts, end.outcomeHash, end.atMs],
  );
}

/** Ends a run that an outage stopped. It can be run again; what was done stays done. */
export async function failRun(tx: Tx, runId: string, error: string, atMs: number): Promise<void> {
  await tx.query(
    `update day_runs set status = 'failed', error = $3, finished_at = to_timestamp($4::double precision / 1000)
      where tenant_id = $1 and run_id = $2 and status = 'running'`,
    [tx.tenantId, runId, error, atMs],
  );
}

/** The row's day as a day. */
export const runDayOf = (row: RunRow): Day => asDay(row.day);

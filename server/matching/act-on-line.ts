import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { LineRow } from './line-row.ts';
import { findLine, lockLines } from './store-lines.ts';
import { type MatchRow, readMatches } from './store-matches.ts';

/** A line under its lock, with what holds of it. */
export type HeldLine = { readonly line: LineRow; readonly live: readonly MatchRow[] };

/**
 * Runs a person's act on one line: its parties are locked first, those of payments to be taken back included, then the line.
 * Refuses line-unknown.
 */
export async function actOnLine<T>(
  deps: Deps,
  caller: RequestContext,
  lineId: string,
  partiesOf: (live: readonly MatchRow[]) => readonly string[],
  act: (tx: Tx, held: HeldLine) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const found = await findLine(tx, lineId);
    if (found === null) return refuse(refusal('line-unknown'));
    const before = await readLive(tx, found);
    const parties = partiesOf(before);
    await lockParties(tx, parties);
    const line = (await lockLines(tx, [found])).get(lineId);
    if (line === undefined) return refuse(refusal('line-unknown'));
    const live = await readLive(tx, line);
    // What somebody else did while this one waited may concern parties that are not locked; the act is then asked for again.
    const isSame =
      live.length === before.length && live.every((one, at) => one.match_id === before[at]?.match_id);
    if (!isSame) return refuse(refusal('line-changed'));
    return act(tx, { line, live });
  });
}

async function readLive(tx: Tx, line: LineRow): Promise<MatchRow[]> {
  return (await readMatches(tx, [line])).filter((match) => match.undone_at === null);
}

/** The answer of an act: how the line stands now. */
export const lineAnswer = (line: Pick<LineRow, 'lineId'>, status: LineRow['status'], tasksWithdrawn = 0) =>
  ok({ lineId: line.lineId, status, tasksWithdrawn });
export type LineAnswer = Result<{ lineId: string; status: LineRow['status']; tasksWithdrawn: number }>;

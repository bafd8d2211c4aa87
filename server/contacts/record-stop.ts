import { randomUUID } from 'node:crypto';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { refreshParty } from './refresh-party.ts';
import type { stopBody, stopState } from './schemas.ts';
import { readPoint, updatePoint } from './store-points.ts';
import { findStopParty, insertStop, liftStopRow, readStops, type StopRow } from './store-stops.ts';

export type StopState = z.input<typeof stopState>;

export function writeStop(row: StopRow): StopState {
  return {
    stopId: row.stop_id,
    kind: row.kind,
    channel: row.channel,
    pointId: row.point_id,
    askedBy: row.asked_by,
    at: row.at.toISOString(),
    liftedAt: row.lifted_at === null ? null : row.lifted_at.toISOString(),
  };
}

async function finish(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  entry: JournalEntry,
): Promise<StopState> {
  await refreshParty(tx, partyId);
  await raiseVersion(tx, [partyId]);
  await redecideParties(tx, [partyId], caller.atMs);
  const row = (await readStops(tx, partyId)).find((one) => one.stop_id === entry.subjectId);
  if (!row) throw new Error('a stop was kept and is not there');
  await appendJournal(tx, deps.keys, caller.atMs, [entry]);
  return writeStop(row);
}

/**
 * Records that somebody asked us to stop, or a state in which we must. It holds from its commit on: tasks that contact the
 * person are withdrawn in the same transaction, and no later permit passes. Refuses party-unknown, contact-point-unknown.
 */
export async function recordStop(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  ask: z.output<typeof stopBody>,
): Promise<Result<StopState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    const pointId = ask.pointId ?? null;
    if (pointId !== null && (await readPoint(tx, partyId, pointId)) === null)
      return refuse(refusal('contact-point-unknown'));
    const stopId = randomUUID();
    const { kind, askedBy } = ask;
    const channel = ask.channel ?? null;
    await insertStop(tx, {
      stopId,
      partyId,
      kind,
      channel,
      pointId,
      askedBy,
      atMs: caller.atMs,
      recordedBy: caller.userId,
    });
    if (pointId !== null && channel === null)
      await updatePoint(tx, partyId, pointId, { status: 'opted-out' });
    const body = { kind, channel, pointId, askedBy };
    return ok(
      await finish(tx, deps, caller, partyId, {
        kind: 'stop-recorded',
        actor: caller.userId,
        partyId,
        subjectId: stopId,
        body,
      }),
    );
  });
}

/**
 * Lifts a stop. A point that was opted out by it is unverified again, not verified: whether its owner answers is for the
 * next contact to show. Refuses stop-unknown, stop-already-lifted.
 */
export async function liftStop(
  deps: Deps,
  caller: RequestContext,
  stopId: string,
): Promise<Result<StopState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findStopParty(tx, stopId);
    if (partyId === null) return refuse(refusal('stop-unknown'));
    await lockParties(tx, [partyId]);
    if (!(await liftStopRow(tx, partyId, stopId, caller.userId, caller.atMs)))
      return refuse(refusal('stop-already-lifted'));
    const stops = await readStops(tx, partyId);
    const lifted = stops.find((one) => one.stop_id === stopId);
    const point = lifted?.point_id ? await readPoint(tx, partyId, lifted.point_id) : null;
    const stands = stops.some((one) => one.lifted_at === null && one.point_id === point?.point_id);
    if (point?.status === 'opted-out' && !stands)
      await updatePoint(tx, partyId, point.point_id, { status: 'unverified' });
    const body = { kind: lifted?.kind ?? null };
    return ok(
      await finish(tx, deps, caller, partyId, {
        kind: 'stop-lifted',
        actor: caller.userId,
        partyId,
        subjectId: stopId,
        body,
      }),
    );
  });
}

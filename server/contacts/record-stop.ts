import { randomUUID } from 'node:crypto';
import type { StateKind } from '@duly/facts/special-states.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { openTexts, sealText } from '../keys/seal-text.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { stopBody, stopChange, stopState } from './schemas.ts';
import { settleParty } from './settle-party.ts';
import { accountExists } from './store-contacts.ts';
import { readPoint, updatePoint } from './store-points.ts';
import {
  findStopParty,
  insertStop,
  liftStopRow,
  readStops,
  type StopRow,
  updateStop,
} from './store-stops.ts';

export type StopState = z.input<typeof stopState>;
type StopAsk = z.output<typeof stopBody>;

/** A special state as the API shows it. */
function writeStop(row: StopRow, name: string | null): StopState {
  return {
    stopId: row.stop_id,
    kind: row.kind,
    channel: row.channel,
    pointId: row.point_id,
    accountId: row.account_id,
    askedBy: row.asked_by,
    at: row.at.toISOString(),
    since: row.since,
    until: row.until_on,
    proof: row.proof,
    name,
    reachable: row.reachable,
    silentSince: row.silent_since,
    recordedBy: row.recorded_by_name,
    liftedAt: row.lifted_at === null ? null : row.lifted_at.toISOString(),
  };
}

/** Special states of a party with the names that stand with them; those that nobody lifted first. */
export async function loadStops(tx: Tx, deps: Pick<Deps, 'keys'>, partyId: string): Promise<StopState[]> {
  const rows = await readStops(tx, partyId);
  const names = await openTexts(
    tx,
    deps.keys,
    rows.map((row) => ({ partyId, cipher: row.name_cipher })),
  );
  return rows.map((row, index) => writeStop(row, names[index] ?? null));
}

async function finish(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  entry: JournalEntry,
): Promise<StopState> {
  await settleParty(tx, deps, caller, partyId, [entry]);
  const state = (await loadStops(tx, deps, partyId)).find((one) => one.stopId === entry.subjectId);
  if (!state) throw new Error('a stop was kept and is not there');
  return state;
}

const ofOneDebt: ReadonlySet<StateKind> = new Set(['plan-performing', 'fraud-claim', 'hardship']);
const withName: ReadonlySet<StateKind> = new Set([
  'represented',
  'adviser-plan',
  'incapacitated',
  'minor',
  'deceased',
]);

function formRefusals(ask: StopAsk): Refusal[] {
  const { kind } = ask;
  const lawyer = kind === 'represented';
  const misfits = [
    kind !== 'stop-request' && (ask.channel !== undefined || ask.pointId !== undefined) ? 'channel' : null,
    ask.accountId !== undefined && !ofOneDebt.has(kind) ? 'accountId' : null,
    ask.name !== undefined && !withName.has(kind) ? 'name' : null,
    !lawyer && (ask.reachable !== undefined || ask.silentSince !== undefined) ? 'reachable' : null,
  ].filter((field) => field !== null);
  const refusals = misfits.map((field) => refusal('state-misfit', { kind, field }));
  if (ask.since !== undefined && ask.until !== undefined && ask.until < ask.since)
    refusals.push(refusal('days-out-of-order', { since: ask.since, until: ask.until }));
  return refusals;
}

async function partyRefusals(tx: Tx, partyId: string, ask: StopAsk): Promise<Refusal[]> {
  const refusals = formRefusals(ask);
  if (ask.pointId !== undefined && (await readPoint(tx, partyId, ask.pointId)) === null)
    refusals.push(refusal('contact-point-unknown'));
  if (ask.accountId !== undefined && !(await accountExists(tx, partyId, ask.accountId)))
    refusals.push(refusal('account-unknown'));
  return refusals;
}

/**
 * Records that somebody asked us to stop, or a special state of the person or of one debt. It holds from its commit on:
 * tasks that contact the person are withdrawn in the same transaction, open permits that it would refuse are taken back,
 * and no later one passes. Refuses party-unknown, contact-point-unknown, account-unknown, state-misfit, days-out-of-order.
 */
export async function recordStop(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  ask: StopAsk,
): Promise<Result<StopState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    const refusals = await partyRefusals(tx, partyId, ask);
    if (refusals.length > 0) return refuse(...refusals);
    const stopId = randomUUID();
    const { kind, askedBy } = ask;
    const told = {
      channel: ask.channel ?? null,
      pointId: ask.pointId ?? null,
      accountId: ask.accountId ?? null,
      since: ask.since ?? null,
      until: ask.until ?? null,
      // A lawyer of whom nothing else is said can be reached.
      reachable: kind === 'represented' ? (ask.reachable ?? true) : null,
      silentSince: ask.silentSince ?? null,
    };
    const nameCipher = ask.name === undefined ? null : await sealText(tx, deps.keys, partyId, ask.name);
    await insertStop(tx, {
      ...told,
      stopId,
      partyId,
      kind,
      askedBy,
      proof: ask.proof ?? null,
      nameCipher,
      atMs: caller.atMs,
      recordedBy: caller.userId,
    });
    if (told.pointId !== null && told.channel === null)
      await updatePoint(tx, partyId, told.pointId, { status: 'opted-out' });
    return ok(
      await finish(tx, deps, caller, partyId, {
        kind: 'stop-recorded',
        actor: caller.userId,
        partyId,
        subjectId: stopId,
        body: { kind, askedBy, ...told },
        personal: [ask.name, ask.proof].filter(Boolean).join('\n') || null,
      }),
    );
  });
}

/**
 * Gives a state that stands another last day, or tells what else is known of a lawyer. Refuses stop-unknown,
 * stop-already-lifted, days-out-of-order, state-misfit.
 */
export async function changeStop(
  deps: Deps,
  caller: RequestContext,
  stopId: string,
  change: z.output<typeof stopChange>,
): Promise<Result<StopState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findStopParty(tx, stopId);
    if (partyId === null) return refuse(refusal('stop-unknown'));
    await lockParties(tx, [partyId]);
    const row = (await readStops(tx, partyId)).find((one) => one.stop_id === stopId);
    if (row === undefined) return refuse(refusal('stop-unknown'));
    if (row.lifted_at !== null) return refuse(refusal('stop-already-lifted'));
    const begin = row.since ?? row.at.toISOString().slice(0, 10);
    if (change.until && change.until < begin)
      return refuse(refusal('days-out-of-order', { since: begin, until: change.until }));
    const ofLawyer = change.reachable !== undefined || change.silentSince !== undefined;
    if (ofLawyer && row.kind !== 'represented')
      return refuse(refusal('state-misfit', { kind: row.kind, field: 'reachable' }));
    await updateStop(tx, partyId, stopId, change);
    const body = {
      kind: row.kind,
      until: change.until === undefined ? row.until_on : change.until,
      reachable: change.reachable ?? row.reachable,
      silentSince: change.silentSince === undefined ? row.silent_since : change.silentSince,
    };
    const entry = { kind: 'stop-changed', actor: caller.userId, partyId, subjectId: stopId, body };
    return ok(await finish(tx, deps, caller, partyId, entry));
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

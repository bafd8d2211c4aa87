import { randomUUID } from 'node:crypto';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { z } from 'zod';
import { settleParty } from '../contacts/settle-party.ts';
import { readPoint } from '../contacts/store-points.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { actOnParty } from './act-on-party.ts';
import type { preferenceBody, preferenceState } from './schemas.ts';
import {
  findPreferenceParty,
  insertPreference,
  type PreferenceRow,
  readPreferences,
  withdrawPreferenceRow,
} from './store-preferences.ts';

type PreferenceGiven = z.output<typeof preferenceBody>;
type PreferenceState = z.input<typeof preferenceState>;

export function writePreference(row: PreferenceRow): PreferenceState {
  return {
    preferenceId: row.preference_id,
    kind: row.kind,
    channel: row.channel,
    pointId: row.point_id,
    place: row.place,
    weekdays: row.weekdays,
    fromMinute: row.from_minute,
    toMinute: row.to_minute,
    saidOn: row.said_on,
    saidAt: row.said_at.toISOString(),
    until: row.until_on,
    source: row.said_by,
    recordedBy: row.recorded_by_name,
  };
}

async function readPreference(tx: Tx, partyId: string, preferenceId: string): Promise<PreferenceState> {
  const row = (await readPreferences(tx, partyId)).find((one) => one.preference_id === preferenceId);
  if (row === undefined) throw new Error('a preference was kept and is not there');
  return writePreference(row);
}

/** What each kind must say, or it would ask for nothing. */
const needs: Readonly<Record<PreferenceGiven['kind'], readonly (keyof PreferenceGiven)[]>> = {
  'inconvenient-time': ['fromMinute', 'toMinute'],
  'inconvenient-place': ['place'],
  'avoid-channel': ['channel'],
  'avoid-point': ['pointId'],
  'busy-now': ['toMinute'],
};

/** Everything for which a preference cannot be kept; empty when it can. */
export async function preferenceRefusals(
  tx: Tx,
  partyId: string,
  given: PreferenceGiven,
): Promise<Refusal[]> {
  const refusals = needs[given.kind]
    .filter((field) => given[field] === undefined)
    .map((field) => refusal('preference-incomplete', { kind: given.kind, field }));
  if (given.pointId !== undefined && (await readPoint(tx, partyId, given.pointId)) === null)
    refusals.push(refusal('contact-point-unknown'));
  return refusals;
}

/** Writes a preference that may be kept, and answers its entry for the journal. */
export async function keepPreference(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  zone: string,
  given: PreferenceGiven,
  contactId: string | null,
): Promise<JournalEntry & { readonly subjectId: string }> {
  const preferenceId = randomUUID();
  const saidAtMs = given.saidAt === undefined ? caller.atMs : Date.parse(given.saidAt);
  const said = localOf(saidAtMs, zone);
  const saidOn = formatDay(said.day);
  const busy = given.kind === 'busy-now';
  const told = {
    kind: given.kind,
    channel: given.channel ?? null,
    pointId: given.pointId ?? null,
    place: given.place ?? null,
    weekdays: given.weekdays ?? [],
    // Busy is busy from the moment on at which it was said, and no longer than that day unless they said so.
    fromMinute: given.fromMinute ?? (busy ? said.minuteOfDay : 0),
    toMinute: given.toMinute ?? 1440,
    saidOn,
    untilOn: given.until ?? (busy ? saidOn : null),
    saidBy: given.source,
  };
  await insertPreference(tx, partyId, {
    ...told,
    preferenceId,
    saidAtMs,
    contactId,
    recordedBy: caller.userId,
  });
  return { kind: 'preference-recorded', actor: caller.userId, partyId, subjectId: preferenceId, body: told };
}

/**
 * Keeps what somebody asked for about when, where and how. Refuses party-unknown, party-erased, contact-point-unknown,
 * preference-incomplete.
 */
export async function recordPreference(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: PreferenceGiven,
): Promise<Result<PreferenceState>> {
  return actOnParty(
    deps,
    caller,
    () => partyId,
    'party-unknown',
    async (tx, _, zone) => {
      const refusals = await preferenceRefusals(tx, partyId, given);
      if (refusals.length > 0) return refuse(...refusals);
      const entry = await keepPreference(tx, caller, partyId, zone, given, null);
      await settleParty(tx, deps, caller, partyId, [entry]);
      return ok(await readPreference(tx, partyId, entry.subjectId));
    },
  );
}

/** Takes a preference back, as the person asked. Refuses preference-unknown. */
export async function withdrawPreference(
  deps: Deps,
  caller: RequestContext,
  preferenceId: string,
): Promise<Result<PreferenceState>> {
  const find = (tx: Tx) => findPreferenceParty(tx, preferenceId);
  return actOnParty(deps, caller, find, 'preference-unknown', async (tx, partyId) => {
    const state = await readPreference(tx, partyId, preferenceId);
    await withdrawPreferenceRow(tx, partyId, preferenceId, caller.userId, caller.atMs);
    await settleParty(tx, deps, caller, partyId, [
      {
        kind: 'preference-withdrawn',
        actor: caller.userId,
        partyId,
        subjectId: preferenceId,
        body: { kind: state.kind },
      },
    ]);
    return ok(state);
  });
}

import { randomUUID } from 'node:crypto';
import { formatDay } from '@duly/kernel/day.ts';
import { localOf, zoneExists } from '@duly/kernel/zone.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { keepConsent } from '../states/record-consent.ts';
import { keepPreference } from '../states/record-preference.ts';
import type { PreparedContact } from './prepare-contact.ts';
import { noteUseByPerson } from './store-points.ts';
import { insertStop } from './store-stops.ts';

async function keepEmployer(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  contactId: string,
): Promise<JournalEntry> {
  const stopId = randomUUID();
  const told = { kind: 'employer-prohibits', channel: null, pointId: null, askedBy: 'self' };
  await insertStop(tx, {
    ...told,
    stopId,
    partyId,
    atMs: caller.atMs,
    recordedBy: caller.userId,
    contactId,
  });
  return { kind: 'stop-recorded', actor: caller.userId, partyId, subjectId: stopId, body: told };
}

/** Keeps what the person said besides, and that they wrote to us from a point: it counts from this contact on. */
export async function keepSaid(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  contactId: string,
  { form, channel, point, zone: told, desk, startedAtMs }: PreparedContact,
): Promise<JournalEntry[]> {
  const zone = zoneExists(told) ? told : desk.zone;
  const { consent, preference, employerProhibits } = form.said ?? {};
  const entries: JournalEntry[] = [];
  if (consent !== undefined) entries.push(await keepConsent(tx, caller, partyId, zone, consent, contactId));
  if (preference !== undefined)
    entries.push(await keepPreference(tx, caller, partyId, zone, preference, contactId));
  if (employerProhibits === true) entries.push(await keepEmployer(tx, caller, partyId, contactId));
  const wrote = form.direction === 'in' && (channel === 'email' || channel === 'sms');
  if (wrote && point !== null && form.answeredBy === 'self') {
    const day = formatDay(localOf(startedAtMs, zone).day);
    await noteUseByPerson(tx, partyId, point.point_id, day, channel === 'sms');
  }
  return entries;
}

import { randomUUID } from 'node:crypto';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { z } from 'zod';
import { settleParty } from '../contacts/settle-party.ts';
import { accountExists } from '../contacts/store-contacts.ts';
import { readPoint } from '../contacts/store-points.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { actOnParty } from './act-on-party.ts';
import type { consentBody, consentState } from './schemas.ts';
import {
  type ConsentRow,
  endConsentRow,
  findConsentParty,
  insertConsent,
  readConsents,
} from './store-consents.ts';

type ConsentGiven = z.output<typeof consentBody>;
type ConsentState = z.input<typeof consentState>;

const instant = (at: Date | null) => (at === null ? null : at.toISOString());

export function writeConsent(row: ConsentRow): ConsentState {
  return {
    consentId: row.consent_id,
    kind: row.kind,
    channel: row.channel,
    pointId: row.point_id,
    accountIds: row.account_ids,
    givenOn: row.given_on,
    givenAt: row.given_at.toISOString(),
    direct: row.direct,
    proof: row.proof,
    usedUpAt: instant(row.used_up_at),
    withdrawnOn: row.withdrawn_on,
    recordedBy: row.recorded_by_name,
  };
}

async function readConsent(tx: Tx, partyId: string, consentId: string): Promise<ConsentState> {
  const row = (await readConsents(tx, partyId)).find((one) => one.consent_id === consentId);
  if (row === undefined) throw new Error('a consent was kept and is not there');
  return writeConsent(row);
}

// These set aside what protects somebody from us, and nobody gives them on the telephone.
const needsSupervisor: ReadonlySet<string> = new Set(['attorney-bypassed', 'court-permission']);

/** Everything for which a consent cannot be kept; empty when it can. */
export async function consentRefusals(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  given: ConsentGiven,
): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  if (needsSupervisor.has(given.kind) && !caller.permissions.has('stop.lift'))
    refusals.push(refusal('permission-missing', { permission: 'stop.lift' }));
  if (given.pointId !== undefined && (await readPoint(tx, partyId, given.pointId)) === null)
    refusals.push(refusal('contact-point-unknown'));
  for (const accountId of given.accountIds ?? []) {
    if (!(await accountExists(tx, partyId, accountId)))
      refusals.push(refusal('account-unknown', { accountId }));
  }
  return refusals;
}

/** Writes a consent that may be kept, and answers its entry for the journal. */
export async function keepConsent(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  zone: string,
  given: ConsentGiven,
  contactId: string | null,
): Promise<JournalEntry & { readonly subjectId: string }> {
  const consentId = randomUUID();
  const givenAtMs = given.givenAt === undefined ? caller.atMs : Date.parse(given.givenAt);
  const told = {
    kind: given.kind,
    channel: given.channel ?? null,
    pointId: given.pointId ?? null,
    accountIds: given.accountIds ?? [],
    givenOn: formatDay(localOf(givenAtMs, zone).day),
    direct: given.direct,
  };
  await insertConsent(tx, partyId, {
    ...told,
    consentId,
    givenAtMs,
    proof: given.proof,
    contactId,
    recordedBy: caller.userId,
    atMs: caller.atMs,
  });
  return {
    kind: 'consent-recorded',
    actor: caller.userId,
    partyId,
    subjectId: consentId,
    body: told,
    personal: given.proof,
  };
}

/**
 * Keeps what somebody agreed to. Refuses party-unknown, party-erased, contact-point-unknown, account-unknown; a consent
 * that goes past a lawyer or rests on a court needs whoever may lift stops.
 */
export async function recordConsent(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: ConsentGiven,
): Promise<Result<ConsentState>> {
  return actOnParty(
    deps,
    caller,
    () => partyId,
    'party-unknown',
    async (tx, _, zone) => {
      const refusals = await consentRefusals(tx, caller, partyId, given);
      if (refusals.length > 0) return refuse(...refusals);
      const entry = await keepConsent(tx, caller, partyId, zone, given, null);
      await settleParty(tx, deps, caller, partyId, [entry]);
      return ok(await readConsent(tx, partyId, entry.subjectId));
    },
  );
}

/** Ends a consent: taken back by the person, or used up. Refuses consent-unknown. */
export async function endConsent(
  deps: Deps,
  caller: RequestContext,
  consentId: string,
  how: 'withdrawn' | 'used-up',
): Promise<Result<ConsentState>> {
  const find = (tx: Tx) => findConsentParty(tx, consentId);
  return actOnParty(deps, caller, find, 'consent-unknown', async (tx, partyId, zone) => {
    await endConsentRow(tx, partyId, consentId, {
      usedUpAtMs: how === 'used-up' ? caller.atMs : null,
      withdrawnOn: how === 'withdrawn' ? formatDay(localOf(caller.atMs, zone).day) : null,
    });
    await settleParty(tx, deps, caller, partyId, [
      { kind: 'consent-ended', actor: caller.userId, partyId, subjectId: consentId, body: { how } },
    ]);
    return ok(await readConsent(tx, partyId, consentId));
  });
}

import { randomUUID } from 'node:crypto';
import { checkPromise } from '@duly/core/promises/check-promise.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Desk } from '../cases/store-desk-day.ts';
import { todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { insertPromise, type NewPromise, readPromiseGround, withdrawPromiseRow } from './store-promise.ts';

/** What was promised, from the wire. */
export type PromiseTerms = {
  readonly accountId: string;
  readonly amount: { readonly minor: string; readonly currency: string };
  readonly dueAt: string;
  readonly moneySource?: string | undefined;
  readonly horizonReason?: string | undefined;
};

/** A promise that may be made, not yet kept anywhere. */
export type JudgedPromise = {
  readonly promise: NewPromise;
  readonly horizonReason: string | null;
  readonly supersededId: string | null;
};

/**
 * Judges a promise for a party that the transaction has locked; a call's result and the promise route both come here.
 * Refuses account-unknown and what `checkPromise` refuses, all at once.
 */
export async function judgePromise(
  tx: Tx,
  caller: RequestContext,
  desk: Desk,
  partyId: string,
  terms: PromiseTerms,
): Promise<Result<JudgedPromise>> {
  const ground = await readPromiseGround(tx, partyId, terms.accountId);
  if (ground === null) return refuse(refusal('account-unknown', { accountId: terms.accountId }));
  const today = todayOf(desk, caller.atMs);
  const amountMinor = BigInt(terms.amount.minor);
  const dueAtMs = Date.parse(terms.dueAt);
  const horizonReason = terms.horizonReason ?? null;
  const judged = checkPromise(
    { amountMinor, currency: terms.amount.currency, dueAtMs, zone: ground.zone, horizonReason },
    {
      currency: ground.currency,
      openMinor: ground.open_minor,
      closed: ground.closed,
      today,
      atMs: caller.atMs,
    },
  );
  if (!judged.ok) return judged;
  return ok({
    horizonReason,
    supersededId: ground.open_promise,
    promise: {
      promiseId: randomUUID(),
      partyId,
      accountId: terms.accountId,
      contactId: null,
      currency: ground.currency,
      amountMinor,
      dueAtMs,
      dueOn: formatDay(judged.value.dueOn),
      zone: ground.zone,
      moneySource: terms.moneySource ?? null,
      madeAtMs: caller.atMs,
      madeOn: formatDay(today),
      madeBy: caller.userId,
    },
  });
}

/**
 * Keeps a judged promise. One an account is in force: a new one takes the old one's place, which is withdrawn.
 *
 * @returns entries for the journal, which the caller writes last
 */
export async function keepPromise(
  tx: Tx,
  { promise, horizonReason, supersededId }: JudgedPromise,
  contactId: string | null,
): Promise<JournalEntry[]> {
  const { partyId, promiseId, madeBy: actor } = promise;
  if (supersededId !== null) await withdrawPromiseRow(tx, partyId, supersededId, promise.madeOn);
  await insertPromise(tx, { ...promise, contactId });
  const { accountId, amountMinor, currency, dueOn, zone, moneySource } = promise;
  const dueAt = new Date(promise.dueAtMs).toISOString();
  const body = {
    accountId,
    contactId,
    amountMinor,
    currency,
    dueAt,
    dueOn,
    zone,
    moneySource,
    horizonReason,
    supersededId,
  };
  const made: JournalEntry = { kind: 'promise-made', actor, partyId, subjectId: promiseId, body };
  if (supersededId === null) return [made];
  const withdrawn = { reason: 'superseded', by: promiseId };
  return [{ kind: 'promise-withdrawn', actor, partyId, subjectId: supersededId, body: withdrawn }, made];
}

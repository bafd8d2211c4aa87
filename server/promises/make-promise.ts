import { randomUUID } from 'node:crypto';
import { checkPromise } from '@duly/core/promises/check-promise.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Desk } from '../cases/store-desk-day.ts';
import { todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { insertPromise, readPromiseGround, withdrawPromiseRow } from './store-promise.ts';

/** What was promised, from the wire. */
export type PromiseTerms = {
  readonly accountId: string;
  readonly amount: { readonly minor: string; readonly currency: string };
  readonly dueAt: string;
  readonly moneySource?: string | undefined;
  readonly horizonReason?: string | undefined;
};

export type PromiseMade = {
  readonly promiseId: string;
  readonly supersededId: string | null;
  /** For the journal, which the caller writes last. */
  readonly entries: readonly JournalEntry[];
};

/**
 * Makes a promise inside a transaction that has locked the party; a call's result and the promise route both come here.
 * One promise an account is in force: a new one takes the old one's place, which is withdrawn and journaled.
 * Refuses account-unknown and what `checkPromise` refuses.
 */
export async function makePromise(
  tx: Tx,
  caller: RequestContext,
  desk: Desk,
  partyId: string,
  terms: PromiseTerms,
  contactId: string | null,
): Promise<Result<PromiseMade>> {
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
  const promiseId = randomUUID();
  const madeOn = formatDay(today);
  const dueOn = formatDay(judged.value.dueOn);
  const supersededId = ground.open_promise;
  if (supersededId !== null) await withdrawPromiseRow(tx, partyId, supersededId, madeOn);
  await insertPromise(tx, {
    promiseId,
    partyId,
    accountId: terms.accountId,
    contactId,
    currency: ground.currency,
    amountMinor,
    dueAtMs,
    dueOn,
    zone: ground.zone,
    moneySource: terms.moneySource ?? null,
    madeAtMs: caller.atMs,
    madeOn,
    madeBy: caller.userId,
  });
  const about = { actor: caller.userId, partyId };
  const made: JournalEntry = {
    ...about,
    kind: 'promise-made',
    subjectId: promiseId,
    body: {
      accountId: terms.accountId,
      contactId,
      amountMinor,
      currency: ground.currency,
      dueAt: terms.dueAt,
      dueOn,
      zone: ground.zone,
      moneySource: terms.moneySource ?? null,
      horizonReason,
      supersedes: supersededId,
    },
  };
  const entries =
    supersededId === null
      ? [made]
      : [
          {
            ...about,
            kind: 'promise-withdrawn',
            subjectId: supersededId,
            body: { reason: 'superseded', by: promiseId },
          },
          made,
        ];
  return ok({ promiseId, supersededId, entries });
}

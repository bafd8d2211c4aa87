import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { contactExists } from '../contacts/store-contacts.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { judgePromise, keepPromise, type PromiseTerms } from './make-promise.ts';
import { findPromiseParty, readPromise, withdrawPromiseRow } from './store-promise.ts';

export type PromiseRecorded = { promiseId: string; status: PromiseStatus; supersededId: string | null };
type PromiseStatus = 'open' | 'kept' | 'part' | 'broken' | 'withdrawn';

/**
 * Records a promise that was made outside a recorded call, or in one that is recorded already. Refuses party-unknown,
 * contact-unknown (the contact named is not this party's) and what `judgePromise` refuses.
 */
export async function recordPromise(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  terms: PromiseTerms & { readonly contactId?: string | undefined },
): Promise<Result<PromiseRecorded>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    const { contactId = null } = terms;
    if (contactId !== null && !(await contactExists(tx, partyId, contactId)))
      return refuse(refusal('contact-unknown', { contactId }));
    const judged = await judgePromise(tx, caller, await readDesk(tx), partyId, terms);
    if (!judged.ok) return judged;
    const entries = await keepPromise(tx, judged.value, contactId);
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], caller.atMs);
    await appendJournal(tx, deps.keys, caller.atMs, entries);
    const {
      promise: { promiseId },
      supersededId,
    } = judged.value;
    return ok({ promiseId, status: 'open' as const, supersededId });
  });
}

/** Takes an open promise back. Refuses promise-unknown, promise-not-open. */
export async function withdrawPromise(
  deps: Deps,
  caller: RequestContext,
  promiseId: string,
  reason: string,
): Promise<Result<PromiseRecorded>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findPromiseParty(tx, promiseId);
    if (partyId === null) return refuse(refusal('promise-unknown'));
    await lockParties(tx, [partyId]);
    const promise = await readPromise(tx, partyId, promiseId);
    if (promise?.status !== 'open')
      return refuse(refusal('promise-not-open', { status: promise?.status ?? null }));
    const onDay = formatDay(todayOf(await readDesk(tx), caller.atMs));
    await withdrawPromiseRow(tx, partyId, promiseId, onDay);
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], caller.atMs);
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'promise-withdrawn',
        actor: caller.userId,
        partyId,
        subjectId: promiseId,
        body: { reason, accountId: promise.account_id },
      },
    ]);
    return ok({ promiseId, status: 'withdrawn' as const, supersededId: null });
  });
}

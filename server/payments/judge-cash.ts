import type { Result } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { type ActAnswer, decideAct } from '../contacts/decide-act.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { BookableGiven } from './record-payment.ts';
import type { paymentBody } from './schemas.ts';

type Given = z.output<typeof paymentBody>;

/** Whether a payment came by a way that can be booked at all; cash in a collector's hand cannot. */
export function isBookable(given: Given): given is BookableGiven {
  return given.method !== 'cash';
}

/**
 * Asks the gate about cash that a collector is said to have taken: the refusal is kept like that of any act, with its
 * grounds and what to do instead, and nothing is booked. An account that is not designated the ledger itself refuses.
 */
export function judgeCash(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  accountId: string,
): Promise<Result<ActAnswer>> {
  return decideAct(deps, caller, partyId, {
    form: 'receive',
    conduct: { means: 'cash' },
    pointId: null,
    found: [],
    accountId,
  });
}

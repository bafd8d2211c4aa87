import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { ok, type Result } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk } from '../cases/store-desk-day.ts';
import { type ActAnswer, decideAct } from '../contacts/decide-act.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { BookableGiven } from './record-payment.ts';
import type { paymentBody } from './schemas.ts';

type Given = z.output<typeof paymentBody>;

/** Whether a payment came by a way that can be booked at all. */
export function isBookable(given: Given): given is BookableGiven {
  return given.method !== 'cash';
}

/** How money is said to have come, where that is not an account of the creditor's; null where nothing stands against it. */
async function doubtfulMeans(deps: Deps, caller: RequestContext, given: Given): Promise<string | null> {
  if (given.method === 'cash') return 'cash';
  if (given.method === 'cashier') return null;
  const desk = await inTenant(deps.pool, caller.tenantId, (tx) => readDesk(tx));
  const known = readTenantSettings(desk.settings).designatedAccounts;
  return known.length === 0 || known.includes(given.designatedAccount) ? null : 'private-account';
}

/**
 * Asks the gate about money that is said to have come by a collector's hand or to an account that is not designated: the
 * refusal is kept like that of any act, and nothing is booked. Null where the means need no question.
 */
export async function judgeMeans(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: Given,
): Promise<Result<ActAnswer | null>> {
  const means = await doubtfulMeans(deps, caller, given);
  if (means === null) return ok(null);
  return decideAct(deps, caller, partyId, {
    form: 'receive',
    conduct: { means },
    pointId: null,
    found: [],
    accountId: given.accountId,
  });
}

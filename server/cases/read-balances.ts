import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { loadBalances } from '../ledger/store-balances.ts';
import { readPaidAccount } from '../payments/store.ts';
import type { accountBalances } from './schemas.ts';
import { readDesk, todayOf } from './store-desk-day.ts';

type Balances = z.input<typeof accountBalances>;

function asked(date: string | undefined): Day | null {
  return date === undefined ? null : parseDay(date);
}

/**
 * What an account owed at the end of a day, by kind: the sum of the postings that count by then. Without a date: the
 * business day. Refusal: `account-unknown`.
 */
export async function readBalances(
  deps: Deps,
  caller: RequestContext,
  account: { partyId: string; accountId: string },
  date: string | undefined,
): Promise<Result<Balances>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await readPaidAccount(tx, account.partyId, account.accountId);
    if (known === null) return refuse(refusal('account-unknown'));
    const day = asked(date) ?? todayOf(await readDesk(tx), caller.atMs);
    const { principal, interest, fee, cost } = await loadBalances(tx, account, day);
    return ok({
      date: formatDay(day),
      currency: known.currency,
      principal: `${principal}`,
      interest: `${interest}`,
      fee: `${fee}`,
      cost: `${cost}`,
      total: `${principal + interest + fee + cost}`,
    });
  });
}

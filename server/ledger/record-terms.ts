import { randomUUID } from 'node:crypto';
import type { TermsVersion } from '@duly/core/charges/charge-terms.ts';
import { judgeTerms } from '@duly/core/charges/judge-terms.ts';
import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { bringAccrualTo } from './bring-accrual-to.ts';
import { correctAccrualFrom } from './reaccrue-from.ts';
import { insertTerms, readTermsAccount } from './store-terms.ts';
import { writeChargeLine } from './terms-schemas.ts';

type Who = { readonly tenantId: string; readonly userId: string | null; readonly atMs: number };

/**
 * Records new terms of an account from a day on; the versions before stay. What accrued under the old ones by the day before is
 * posted first; what had been posted for later days is taken back and reckoned anew. Refuses party-unknown, account-unknown, and
 * every reason of `judgeTerms`.
 */
export async function recordTerms(
  deps: Deps,
  who: Who,
  account: { readonly partyId: string; readonly accountId: string },
  terms: Omit<TermsVersion, 'termsId'>,
): Promise<Result<{ termsId: string }>> {
  return inTenant(deps.pool, who.tenantId, async (tx) => {
    const { partyId, accountId } = account;
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    const key = { ...account, slot: slotOf(partyId) };
    const found = await readTermsAccount(tx, key);
    if (found === null) return refuse(refusal('account-unknown', { accountId }));
    const refusals = judgeTerms(terms, found);
    if (refusals.length > 0) return refuse(...refusals);
    const today = todayOf(await readDesk(tx), who.atMs);
    const booking = { atMs: who.atMs, day: today, runId: null, by: who.userId };
    const before = addDays(terms.from, -1);
    await bringAccrualTo(tx, [key], Math.min(before, today) as Day, booking);
    const termsId = randomUUID();
    await insertTerms(tx, [{ ...key, termsId }], terms, who);
    await correctAccrualFrom(tx, [{ ...key, day: before }], booking);
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], who.atMs);
    await appendJournal(tx, deps.keys, who.atMs, [
      {
        kind: 'terms-recorded',
        actor: who.userId,
        partyId,
        subjectId: termsId,
        body: {
          accountId,
          from: formatDay(terms.from),
          contractOn: terms.contractOn === null ? null : formatDay(terms.contractOn),
          lines: terms.lines.map(writeChargeLine),
        },
      },
    ]);
    return ok({ termsId });
  });
}

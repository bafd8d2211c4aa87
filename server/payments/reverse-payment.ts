import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { slotOfReference } from '../keys/derive-id.ts';
import { reversePayment as bookReversal } from '../ledger/reverse-payment.ts';
import { reopenLines } from '../matching/reopen-lines.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { followMoney } from '../waivers/follow-money.ts';
import type { paymentReversed } from './schemas.ts';
import { endPaymentReference, findPayment } from './store.ts';

/** The money came and was put in the wrong place: its reference must be free for the right one. */
const misplaced: ReadonlySet<string> = new Set(['entry-error', 'wrong-account']);

/**
 * Reverses a payment on the business day: what it settled is open again and the party is decided again at once. Money
 * that bounced keeps its reference, because the bank's number still means it; after a mistake of ours the same number
 * may be booked again. Refuses payment-unknown,
 * payment-not-found-or-reversed.
 */
export async function reversePayment(
  deps: Deps,
  caller: RequestContext,
  paymentId: string,
  reason: string,
): Promise<Result<z.input<typeof paymentReversed>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const found = await findPayment(tx, paymentId);
    if (found === null) return refuse(refusal('payment-unknown'));
    const { partyId } = found;
    await lockParties(tx, [partyId]);
    const day = todayOf(await readDesk(tx), caller.atMs);
    const booking = { atMs: caller.atMs, day, runId: null, by: caller.userId };
    const done = await bookReversal(tx, { partyId, paymentId, reason }, booking);
    if (!done.ok) return done;
    const followed = await followMoney(tx, partyId, booking);
    if (misplaced.has(reason)) {
      const reference = normaliseReference(found.reference);
      const slot = slotOfReference('payment', '', reference);
      await endPaymentReference(tx, { slot, reference, paymentId: found.wholeId }, formatDay(day));
      const whole = { partyId, paymentId: found.wholeId };
      await reopenLines(tx, whole, reason, caller.atMs, caller.userId);
    }
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], caller.atMs);
    const { accountId, accounts, reopened, accountReopened } = done.value;
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'payment-reversed',
        actor: caller.userId,
        partyId,
        subjectId: found.wholeId,
        body: { accountId, reason, reopened, accountReopened, ...(accounts.length > 1 ? { accounts } : {}) },
      },
      ...followed,
    ]);
    return ok({
      paymentId: found.wholeId,
      reopened: reopened.map(({ itemId, minor }) => ({ itemId, minor: `${minor}` })),
      accountReopened,
    });
  });
}

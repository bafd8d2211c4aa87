import { randomUUID } from 'node:crypto';
import { slotOf } from '@duly/kernel/id.ts';
import { refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { reversePayment } from '../ledger/reverse-payment.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { raiseVersion } from '../parties/lock-parties.ts';
import { findPayment } from '../payments/store.ts';
import { actOnLine, type LineAnswer, lineAnswer } from './act-on-line.ts';
import { changeLines } from './store-lines.ts';
import { insertMatches } from './store-matches.ts';
import { readWholePayment } from './store-payments-of-lines.ts';

/**
 * Money went back: the payment that the line returns is reversed, so that the debt is open again, and the line is done. A payment
 * that was taken back at the desk before the bank's line came is only linked.
 *
 * Refuses line-unknown, line-done, line-changed, line-not-returned (it came in, or nothing of it is left), payment-unknown,
 * payment-not-this-money.
 */
export async function reverseReturned(
  deps: Deps,
  caller: RequestContext,
  lineId: string,
  paymentId: string,
  reason: 'bounced' | 'charge-back',
): Promise<LineAnswer> {
  const found = await inTenant(deps.pool, caller.tenantId, (tx) => findPayment(tx, paymentId));
  if (found === null) return refuse(refusal('payment-unknown'));
  const { partyId, wholeId } = found;
  return actOnLine(
    deps,
    caller,
    lineId,
    () => [partyId],
    async (tx, { line }) => {
      if (line.status !== 'open') return refuse(refusal('line-done', { status: line.status }));
      if (line.amountMinor >= 0n) return refuse(refusal('line-not-returned'));
      const payment = await readWholePayment(tx, slotOf(partyId), wholeId);
      if (payment === null || payment.currency !== line.currency || payment.minor !== -line.amountMinor) {
        return refuse(refusal('payment-not-this-money'));
      }
      const booking = {
        atMs: caller.atMs,
        day: todayOf(await readDesk(tx), caller.atMs),
        runId: null,
        by: caller.userId,
      };
      const done = payment.reversed
        ? null
        : await reversePayment(tx, { partyId, paymentId: wholeId, reason }, booking);
      if (done !== null && !done.ok) return done;
      await insertMatches(
        tx,
        [
          {
            matchId: randomUUID(),
            line,
            kind: 'reversal',
            amountMinor: line.amountMinor,
            partyId,
            accountId: payment.account_id,
            itemId: null,
            paymentId: wholeId,
            rule: 'clerk',
            permille: null,
            reasons: [reason],
            automatic: false,
          },
        ],
        caller.atMs,
        caller.userId,
      );
      await changeLines(tx, [{ ...line, status: 'posted', postedMinor: line.amountMinor }]);
      await raiseVersion(tx, [partyId]);
      const { tasksWithdrawn } = await redecideParties(tx, [partyId], caller.atMs);
      await appendJournal(tx, deps.keys, caller.atMs, [
        {
          kind: 'payment-reversed',
          actor: caller.userId,
          partyId,
          subjectId: wholeId,
          body: {
            lineId,
            reason,
            before: payment.reversed,
            reopened: done?.value.reopened ?? [],
            accountReopened: done?.value.accountReopened ?? false,
          },
        },
      ]);
      return lineAnswer(line, 'posted', tasksWithdrawn);
    },
  );
}

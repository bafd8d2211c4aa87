import { randomUUID } from 'node:crypto';
import { slotOf } from '@duly/kernel/id.ts';
import { refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { findPayment } from '../payments/store.ts';
import { actOnLine, type LineAnswer, lineAnswer } from './act-on-line.ts';
import { restOf } from './line-row.ts';
import { changeLines } from './store-lines.ts';
import { insertMatches, insertUndos } from './store-matches.ts';
import { readWholePayment } from './store-payments-of-lines.ts';

/**
 * A line is the money of a payment that a clerk or a file told of before: the line is done, and nothing is booked.
 * Refuses line-unknown, line-done, line-changed, payment-unknown, payment-not-this-money (another sum or currency, taken back,
 * or matched to a line already).
 */
export async function markBooked(
  deps: Deps,
  caller: RequestContext,
  lineId: string,
  paymentId: string,
): Promise<LineAnswer> {
  const found = await inTenant(deps.pool, caller.tenantId, (tx) => findPayment(tx, paymentId));
  if (found === null) return refuse(refusal('payment-unknown'));
  return actOnLine(
    deps,
    caller,
    lineId,
    () => [found.partyId],
    async (tx, { line, live }) => {
      if (line.status === 'posted') return refuse(refusal('line-done', { status: line.status }));
      const payment = await readWholePayment(tx, slotOf(found.partyId), found.wholeId);
      const isThis =
        payment !== null &&
        !payment.reversed &&
        !payment.from_bank &&
        payment.currency === line.currency &&
        payment.minor === restOf(line);
      if (payment === null || !isThis) return refuse(refusal('payment-not-this-money'));
      const resting = live.filter((one) => one.kind === 'suspense' || one.kind === 'set-aside');
      if (resting.length > 0) {
        await insertUndos(
          tx,
          line,
          resting.map((one) => one.match_id),
          'taken-up',
          caller.atMs,
          caller.userId,
        );
      }
      const matchId = randomUUID();
      await insertMatches(
        tx,
        [
          {
            matchId,
            line,
            kind: 'booked',
            amountMinor: restOf(line),
            partyId: found.partyId,
            accountId: payment.account_id,
            itemId: null,
            paymentId: found.wholeId,
            rule: 'clerk',
            permille: null,
            reasons: [],
            automatic: false,
          },
        ],
        caller.atMs,
        caller.userId,
      );
      await changeLines(tx, [
        { ...line, status: 'posted', postedMinor: line.amountMinor, setAsideReason: null },
      ]);
      await appendJournal(tx, deps.keys, caller.atMs, [
        {
          kind: 'bank-line-found-booked',
          actor: caller.userId,
          partyId: found.partyId,
          subjectId: found.wholeId,
          body: { lineId, minor: restOf(line), currency: line.currency },
        },
      ]);
      return lineAnswer(line, 'posted');
    },
  );
}

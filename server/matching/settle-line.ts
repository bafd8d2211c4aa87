import { randomUUID } from 'node:crypto';
import { refusal, refuse } from '@duly/kernel/result.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { actOnLine, type LineAnswer, lineAnswer } from './act-on-line.ts';
import { restOf } from './line-row.ts';
import { changeLines } from './store-lines.ts';
import { insertMatches, insertUndos } from './store-matches.ts';

/** Why no receivable is meant; each has its words on the page. */
export const asideReasons = [
  'own-transfer',
  'bank-fee',
  'interest',
  'supplier-refund',
  'supplier-payment',
  'payroll',
  'tax',
  'other',
] as const;
export type AsideReason = (typeof asideReasons)[number];

/**
 * Puts what is left of a line into suspense (whose money it is will come out), or sets it aside for a reason (no receivable is
 * meant). Nothing is booked to any debtor. Refuses line-unknown, line-done, line-changed.
 */
export async function settleLine(
  deps: Deps,
  caller: RequestContext,
  lineId: string,
  to: { readonly kind: 'suspense' } | { readonly kind: 'set-aside'; readonly reason: AsideReason },
): Promise<LineAnswer> {
  return actOnLine(
    deps,
    caller,
    lineId,
    () => [],
    async (tx, { line, live }) => {
      if (line.status === 'posted' || line.status === to.kind)
        return refuse(refusal('line-done', { status: line.status }));
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
      const reason = to.kind === 'set-aside' ? to.reason : null;
      const matchId = randomUUID();
      const nobody = { partyId: null, accountId: null, itemId: null, paymentId: null };
      await insertMatches(
        tx,
        [
          {
            matchId,
            line,
            kind: to.kind,
            amountMinor: restOf(line),
            ...nobody,
            rule: 'clerk',
            permille: null,
            reasons: reason === null ? [] : [reason],
            automatic: false,
          },
        ],
        caller.atMs,
        caller.userId,
      );
      await changeLines(tx, [{ ...line, status: to.kind, setAsideReason: reason }]);
      await appendJournal(tx, deps.keys, caller.atMs, [
        {
          kind: to.kind === 'suspense' ? 'bank-line-suspended' : 'bank-line-set-aside',
          actor: caller.userId,
          subjectId: lineId,
          body: { minor: restOf(line), currency: line.currency, reason },
        },
      ]);
      return lineAnswer(line, to.kind);
    },
  );
}

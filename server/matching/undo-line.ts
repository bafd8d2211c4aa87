import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import { slotOfReference } from '../keys/derive-id.ts';
import { reversePayment } from '../ledger/reverse-payment.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { raiseVersion } from '../parties/lock-parties.ts';
import { endPaymentReference, findPayment } from '../payments/store.ts';
import { actOnLine, type HeldLine, type LineAnswer, lineAnswer } from './act-on-line.ts';
import { forgetOfMatches } from './store-aliases.ts';
import { changeLines } from './store-lines.ts';
import { insertUndos, type MatchRow, readLinksOfMatches } from './store-matches.ts';
import { keepUndone } from './store-undone.ts';

const partyIdsOf = (live: readonly MatchRow[]) => [
  ...new Set(live.flatMap((one) => (one.party_id === null ? [] : [one.party_id]))),
];

/**
 * Undoes all that holds of a line: its payments are reversed (nothing is edited), what was in suspense or set aside is open
 * again, a payment that was found is let go, and what the match alone has taught of the payer is forgotten.
 *
 * Refuses line-unknown, line-not-matched, line-changed, match-reversal-final (a payment taken back because the money was
 * returned stays so: should it come again, it is new money).
 */
export async function undoLine(
  deps: Deps,
  caller: RequestContext,
  lineId: string,
  reason: string,
): Promise<LineAnswer> {
  return actOnLine(deps, caller, lineId, partyIdsOf, async (tx, held) => {
    const { line, live } = held;
    if (live.length === 0) return refuse(refusal('line-not-matched'));
    if (live.some((one) => one.kind === 'reversal')) return refuse(refusal('match-reversal-final'));
    const entries = await reversePayments(tx, caller, held, reason);
    await insertUndos(
      tx,
      line,
      live.map((one) => one.match_id),
      reason,
      caller.atMs,
      caller.userId,
    );
    await forgetOfMatches(
      tx,
      live.map((one) => one.match_id),
    );
    await keepUndone(tx, line, live);
    await changeLines(tx, [{ ...line, status: 'open', postedMinor: 0n, setAsideReason: null }]);
    const parties = partyIdsOf(live);
    await raiseVersion(tx, parties);
    const { tasksWithdrawn } = await redecideParties(tx, parties, caller.atMs);
    const own: JournalEntry = {
      kind: 'bank-line-reopened',
      actor: caller.userId,
      subjectId: lineId,
      body: { reason, matches: live.map((one) => one.match_id) },
    };
    await appendJournal(tx, deps.keys, caller.atMs, [...entries, own]);
    return lineAnswer(line, 'open', tasksWithdrawn);
  });
}

async function reversePayments(
  tx: Tx,
  caller: RequestContext,
  { line, live }: HeldLine,
  reason: string,
): Promise<JournalEntry[]> {
  const day = todayOf(await readDesk(tx), caller.atMs);
  const booking = { atMs: caller.atMs, day, runId: null, by: caller.userId };
  const links = await readLinksOfMatches(tx, live);
  const made = live.flatMap((one) => {
    const paymentId = links.get(one.match_id);
    return one.kind === 'payment' && paymentId !== undefined ? [[paymentId, one.party_id] as const] : [];
  });
  const entries: JournalEntry[] = [];
  for (const [paymentId, partyId] of made) {
    if (partyId === null) continue;
    const found = await findPayment(tx, paymentId);
    const done = await reversePayment(tx, { partyId, paymentId, reason: 'entry-error' }, booking);
    // Taken back at the desk before: then only the line is left to open.
    if (!done.ok) continue;
    const reference = normaliseReference(found?.reference ?? '');
    await endPaymentReference(
      tx,
      { slot: slotOfReference('payment', '', reference), reference, paymentId },
      formatDay(day),
    );
    const { accountId, reopened, accountReopened } = done.value;
    entries.push({
      kind: 'payment-reversed',
      actor: caller.userId,
      partyId,
      subjectId: paymentId,
      body: { accountId, reason, lineId: line.lineId, reopened, accountReopened },
    });
  }
  return entries.sort((a, b) => slotOf(a.partyId ?? '') - slotOf(b.partyId ?? ''));
}

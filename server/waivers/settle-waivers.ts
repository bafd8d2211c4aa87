import { judgeCondition } from '@duly/core/waivers/judge-condition.ts';
import { nextWaiverState } from '@duly/core/waivers/next-waiver-state.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import type { Booking } from '../ledger/booking.ts';
import { postWaiver, restoreWaiver } from './post-waiver.ts';
import { anyDisputed, listBoundWaivers, listPaid, moveWaiver, type Waiver } from './store-waivers.ts';

/** What a move of a waiver is called in the journal. */
const movedTo = {
  completed: 'waiver-completed',
  restored: 'waiver-restored',
  lapsed: 'waiver-lapsed',
  conditional: 'waiver-reopened',
  granted: 'waiver-granted',
} as const;

async function settleOne(tx: Tx, waiver: Waiver, booking: Booking): Promise<JournalEntry | null> {
  const { condition, grantedOn, lines, slot } = waiver;
  if (condition === null) return null;
  const verdict = judgeCondition(condition, grantedOn, await listPaid(tx, waiver, grantedOn), booking.day);
  const contested =
    verdict.state === 'broken' &&
    (await anyDisputed(
      tx,
      slot,
      lines.map((line) => line.itemId),
    ));
  const move = nextWaiverState(waiver.state, waiver.effect, verdict.state, contested);
  if (move === null) {
    if (waiver.state === 'conditional' && verdict.nextBy !== waiver.nextBy)
      await moveWaiver(tx, waiver, { state: 'conditional', nextBy: verdict.nextBy, settledOn: null });
    return null;
  }
  const minor =
    move.post === 'waive'
      ? await postWaiver(tx, waiver, booking)
      : move.post === 'restore'
        ? await restoreWaiver(tx, waiver, booking)
        : 0n;
  const open = move.to === 'conditional';
  await moveWaiver(tx, waiver, {
    state: move.to,
    nextBy: open ? verdict.nextBy : null,
    settledOn: open ? null : booking.day,
  });
  return {
    kind: movedTo[move.to],
    actor: booking.by,
    partyId: waiver.partyId,
    subjectId: waiver.waiverId,
    body: {
      accountId: waiver.accountId,
      minor,
      currency: waiver.currency,
      paid: verdict.paidMinor,
      day: formatDay(booking.day),
      from: waiver.state,
    },
  };
}

/**
 * Judges the bound waivers of these parties against the money that is there, and posts what follows: waived when the condition is
 * met, restored when it breaks, both undone when a payment is taken back. Costs one look where nobody has any.
 *
 * The caller has locked the parties, raises their versions, decides them again and appends the entries to the journal.
 */
export async function settleWaivers(
  tx: Tx,
  partyIds: readonly string[],
  booking: Booking,
): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const waiver of await listBoundWaivers(tx, partyIds)) {
    const entry = await settleOne(tx, waiver, booking);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

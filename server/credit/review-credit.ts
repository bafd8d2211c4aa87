import { groundStands } from '@duly/core/credit/credit-hold.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { oweEntries } from '../journal/owed-entries.ts';
import { loadCredit } from './load-credit.ts';
import { endHolds, type HoldRow, readOpenHolds } from './store.ts';
import { tellHolds } from './tell-change.ts';

/**
 * Ends stops and locks whose ground has gone, in the transaction that took it away: a payment, a waiver, a dispute, a higher limit. The
 * parties are locked and their balances derived. Of parties without a hold it costs one statement for all of them. What was set
 * by judgement is left alone, and nothing is ever set here: a new stop takes a new recommendation.
 *
 * The journal gets its entries with those of the act itself, at the end of the transaction.
 *
 * @returns how many holds ended
 */
export async function reviewCredit(tx: Tx, partyIds: readonly string[], atMs: number): Promise<number> {
  const holds = await readOpenHolds(tx, partyIds);
  if (holds.length === 0) return 0;
  const day = todayOf(await readDesk(tx), atMs);
  const credit = await loadCredit(tx, [...new Set(holds.map((hold) => hold.party_id))], day);
  const gone = holds.filter((hold: HoldRow) => {
    const assessed = credit.get(hold.party_id)?.positions.map((position) => position.assessed) ?? [];
    return groundStands(hold, assessed) === false;
  });
  if (gone.length === 0) return 0;
  const end = { day: formatDay(day), atMs, by: null, approvalId: null };
  const ended = await endHolds(tx, gone, end);
  const released = gone.filter((hold) => ended.has(hold.hold_id));
  await tellHolds(tx, released, 'released', { day, atMs });
  oweEntries(
    tx,
    released.map((hold) => ({
      kind: 'credit-released',
      actor: null,
      partyId: hold.party_id,
      subjectId: hold.hold_id,
      body: { hold: hold.kind, reason: hold.reason, target: hold.target, since: hold.since },
    })),
  );
  return released.length;
}

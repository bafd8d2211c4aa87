import { createHash } from 'node:crypto';
import { slotOf } from '@duly/kernel/id.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import type { NewMatch } from './store-matches.ts';

/**
 * One entry a slot over the matches that a run made there, as an import does: their rows are append-only, and the root in the
 * chain proves that none of them was changed since.
 */
export function rootsOf(matches: readonly NewMatch[], runId: string | null): JournalEntry[] {
  const bySlot = Map.groupBy(
    matches.filter((one) => one.partyId !== null),
    (one) => slotOf(one.partyId as string),
  );
  return [...bySlot]
    .sort(([a], [b]) => a - b)
    .map(([slot, list]) => {
      const lines = list
        .map(({ matchId, paymentId, accountId, itemId, amountMinor, line }) =>
          [matchId, line.lineId, paymentId, accountId, itemId ?? '', amountMinor, line.currency].join('|'),
        )
        .sort();
      const root = createHash('sha256').update(lines.join('\n')).digest('hex');
      return {
        kind: 'bank-lines-matched',
        actor: null,
        slot,
        subjectId: runId,
        body: { rows: lines.length, root },
      };
    });
}

import type { GateEvent } from '@duly/facts/gate-facts.ts';
import { type CountedKind, countsAs } from '@duly/law/count-events.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { houseProvisions } from './house/house-provisions.ts';

/**
 * Of the rules under which a permit was counted, those that do not count what came of it: an unanswered call is no
 * effective call. A rule that is no longer known keeps its count, because nobody can say that it would let it go.
 */
export function releasedRules(
  rulebook: Rulebook,
  countedUnder: readonly string[],
  became: Pick<GateEvent, 'kind' | 'channel' | 'voice'>,
): readonly string[] {
  const kinds = new Map<string, CountedKind>();
  for (const { id, dailyCap } of [...rulebook.provisions, ...houseProvisions]) {
    if (dailyCap !== undefined) kinds.set(id, dailyCap.counts);
  }
  return countedUnder.filter((ruleId) => {
    const kind = kinds.get(ruleId);
    return kind !== undefined && !countsAs(became, kind);
  });
}

import type { GateEvent } from '@duly/facts/gate-facts.ts';
import { type CountedKind, countsAs } from '@duly/law/count-events.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';
import { houseProvisions } from './house/house-provisions.ts';

// By rule, over all rulebooks and the house: a permit may count under the laws of two countries at once.
const countedKinds: ReadonlyMap<string, CountedKind> = new Map(
  [...Object.values(rulebooks).flatMap((rulebook) => rulebook.provisions), ...houseProvisions].flatMap(
    ({ id, dailyCap }) => (dailyCap === undefined ? [] : [[id, dailyCap.counts] as const]),
  ),
);

/**
 * Of the rules under which a permit was counted, those that do not count what came of it: an unanswered call is no
 * effective call. A rule that is no longer known keeps its count, because nobody can say that it would let it go.
 */
export function releasedRules(
  countedUnder: readonly string[],
  became: Pick<GateEvent, 'kind' | 'channel' | 'voice'>,
): readonly string[] {
  return countedUnder.filter((ruleId) => {
    const kind = countedKinds.get(ruleId);
    return kind !== undefined && !countsAs(became, kind);
  });
}

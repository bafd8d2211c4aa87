import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';
import { firstDay } from '@duly/kernel/day.ts';
import type { Citation } from '@duly/law/citation.ts';
import type { DatedFigures, Figures } from '@duly/law/provision.ts';

/** The limits that the tenant set for this kind of debtor. */
export function limitsOf(facts: GateFacts): LimitSet {
  const { houseLimits } = facts.tenant;
  return facts.party.kind === 'person' ? houseLimits.person : houseLimits.organisation;
}

const citations = new WeakMap<HouseLimits, Citation>();

/** House policy is cited by the name and version that the tenant gave it. */
export function houseCitation(limits: HouseLimits): Citation {
  const kept = citations.get(limits);
  if (kept !== undefined) return kept;
  const citation: Citation = {
    zh: `《${limits.title.zh}》第 ${limits.version} 版`,
    en: `“${limits.title.en}”, version ${limits.version}`,
  };
  citations.set(limits, citation);
  return citation;
}

// The figures of house policy stand in the tenant's limits, whose versions date them; so that house rules hold from
// the first day on, and the gate puts the tenant's own citation in the place of this one.
export const alwaysInForce: readonly DatedFigures<Figures>[] = [
  { from: firstDay, figures: {}, citation: { zh: '内部规定', en: 'house policy' } },
];

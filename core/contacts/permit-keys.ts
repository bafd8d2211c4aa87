import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { CountedKind } from '@duly/law/count-events.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { profileOf } from './rule-profile.ts';

/** One daily count that an act would raise: the primary key (key, rule, day, n) keeps n within the cap. */
export interface PermitKey {
  readonly key: string;
  /** Whose count it is: the person's, or that of the contact point, which others may share. */
  readonly per: 'person' | 'point';
  readonly ruleId: string;
  /** The person's local day; with several candidate zones, one entry for each day that it may be. */
  readonly day: Day;
  readonly cap: number;
  /** What counts; when the outcome turns out not to count (`countsAs` in law), the count is given back. */
  readonly counts: CountedKind;
}

/** The daily counts that an act would raise if it were allowed now, of the law and of the house. */
export function permitKeys(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
): readonly PermitKey[] {
  const lawDay = localOf(atMs, rulebook.zone).day;
  const days = [...new Set(facts.party.zones.map((zone) => localOf(atMs, zone).day))];
  const keys: PermitKey[] = [];
  for (const { provision, line, fixed } of profileOf(facts, intent, rulebook, lawDay).asked) {
    const { dailyCap } = provision;
    if (dailyCap === undefined || fixed !== null) continue;
    const cap = dailyCap.cap(line.figures, facts);
    const { per, counts } = dailyCap;
    const subject = per === 'person' ? facts.party.partyId : intent.contactPointId;
    if (cap === null || subject === null) continue;
    const key = `${per}:${subject}`;
    for (const day of days) keys.push({ key, per, ruleId: provision.id, day, cap, counts });
  }
  return keys;
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { CountedKind } from '@duly/law/count-events.ts';
import { figuresOn, type Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { judgeScope } from '@duly/law/scope.ts';
import { rulesOf } from './rules-of.ts';

/** One daily count that an act would raise: the primary key (key, rule, day, n) keeps n within the cap. */
export interface PermitKey {
  readonly key: string;
  readonly ruleId: string;
  /** The person's local day; with several candidate zones, one entry for each day that it may be. */
  readonly day: Day;
  readonly cap: number;
  /** What counts; when the outcome turns out not to count (`countsAs` in law), the count is given back. */
  readonly counts: CountedKind;
}

/** What a permit locks before it counts, ascending: always the person, and the contact point where one is used. */
export function lockKeys(
  facts: { readonly party: Pick<GateFacts['party'], 'partyId'> },
  intent: Pick<ContactIntent, 'contactPointId'>,
): readonly string[] {
  const person = `person:${facts.party.partyId}`;
  return intent.contactPointId === null ? [person] : [person, `point:${intent.contactPointId}`];
}

function capOf(provision: Provision, facts: GateFacts, intent: ContactIntent, lawDay: Day): number | null {
  if (provision.dailyCap === undefined || judgeScope(provision.scope, facts, intent) !== null) return null;
  const line = figuresOn(provision, lawDay);
  return line === null ? null : provision.dailyCap.cap(line.figures, facts);
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
  for (const provision of rulesOf(rulebook)) {
    const cap = capOf(provision, facts, intent, lawDay);
    const { dailyCap } = provision;
    if (cap === null || dailyCap === undefined) continue;
    const subject = dailyCap.per === 'person' ? facts.party.partyId : intent.contactPointId;
    if (subject === null) continue;
    const key = `${dailyCap.per}:${subject}`;
    for (const day of days) keys.push({ key, ruleId: provision.id, day, cap, counts: dailyCap.counts });
  }
  return keys;
}

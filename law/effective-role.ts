import type { ContactIntent, TargetRole } from '@duly/facts/contact-intent.ts';
import type { GateFacts, GatePoint } from '@duly/facts/gate-facts.ts';

/** The point that an intent uses; null when it names none, undefined when it names one that the facts do not have. */
export function pointOf(facts: GateFacts, intent: ContactIntent): GatePoint | null | undefined {
  const { contactPointId } = intent;
  if (contactPointId === null) return null;
  for (const point of facts.points) if (point.pointId === contactPointId) return point;
  return undefined;
}

// Relations of a person to the debtor who does not owe. An organisation's people answer for it and are no third persons.
const otherPeople: ReadonlySet<string> = new Set([
  'spouse',
  'family',
  'friend',
  'colleague',
  'employer',
  'front-desk',
  'neighbour',
  'new-owner',
]);

/** Whether a point that stands in this relation to the debtor is somebody else's who does not owe. */
export function isOtherPersons(ownerRelation: string): boolean {
  return otherPeople.has(ownerRelation);
}

/**
 * Whom an act would really reach: whoever owns the phone answers it, whatever the intent says. A spouse who owes too
 * is a party with points of their own, and there `self`.
 */
export function effectiveRole(facts: GateFacts, intent: ContactIntent): TargetRole {
  if (facts.party.kind === 'organisation') return intent.targetRole;
  const point = pointOf(facts, intent);
  if (point && isOtherPersons(point.ownerRelation)) {
    const named = intent.targetRole;
    return named === 'agent' || named === 'representative' || named === 'heir' ? named : 'third-party';
  }
  return intent.targetRole;
}

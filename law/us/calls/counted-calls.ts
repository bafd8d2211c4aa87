import type { ContactIntent, TargetRole } from '@duly/facts/contact-intent.ts';
import type { GateEvent, GateFacts, GatePoint } from '@duly/facts/gate-facts.ts';
import { effectiveRole, pointOf } from '../../effective-role.ts';

const themselves: ReadonlySet<TargetRole> = new Set(['debtor', 'co-debtor', 'guarantor']);

function isTheirOwn(point: GatePoint | null | undefined): boolean {
  return point?.ownerRelation === 'self';
}

/**
 * Whether an event was with the person whom the act would reach (comment 14(b)(2)(i)-1.iii: third parties are counted
 * one by one). Whoever owes is one person over all their own points; a third person is known by theirs.
 */
function isSamePerson(facts: GateFacts, intent: ContactIntent, event: GateEvent): boolean {
  const role = effectiveRole(facts, intent);
  if (!themselves.has(role)) {
    if (event.contactPointId !== intent.contactPointId) return false;
    return intent.contactPointId !== null || event.role === role;
  }
  const point = pointOf(facts, { ...intent, contactPointId: event.contactPointId });
  return isTheirOwn(point) || (themselves.has(event.role) && isTheirsByRole(point));
}

// A number that is known to be another's is not the debtor's because somebody meant to reach the debtor there.
function isTheirsByRole(point: GatePoint | null | undefined): boolean {
  return !point || point.ownerRelation === 'unknown';
}

/** The telephone calls, both ways, with the person whom the act would reach, up to now. */
export function callsWith(facts: GateFacts, intent: ContactIntent, atMs: number): readonly GateEvent[] {
  if (facts.events.length === 0) return facts.events;
  return facts.events.filter(
    (event) => event.channel === 'call' && event.atMs <= atMs && isSamePerson(facts, intent, event),
  );
}

/**
 * Whether two people talked. A permit that is still open may become a talk; a connected call of which nobody said more
 * counts as one, the stricter reading.
 */
export function isTalk(event: GateEvent): boolean {
  if (event.kind === 'open' || event.outcome === 'conversation') return true;
  if (event.outcome !== 'unknown' || event.voice === 'informative') return false;
  return event.kind === 'connected' || event.kind === 'effective';
}

/**
 * Whether the collector's call counts: all but those that met a busy line or a number out of service. Ringing out,
 * dropped after the answer and voicemail count, a limited-content message too (comments 14(b)(3)(ii)-1, 14(b)(4)-2).
 */
export function isCounted(event: GateEvent): boolean {
  if (event.initiatedBy === 'debtor') return false;
  return event.outcome !== 'busy' && event.outcome !== 'not-in-service';
}

/** Whether the collector's call came to no talk. */
export function isUnanswered(event: GateEvent): boolean {
  return isCounted(event) && !isTalk(event);
}

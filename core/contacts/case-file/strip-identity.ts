import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';

interface Question {
  readonly facts: GateFacts;
  readonly intent: ContactIntent;
}

function numbered(ids: readonly string[], name: (index: number) => string): ReadonlyMap<string, string> {
  return new Map(ids.map((id, index) => [id, name(index)]));
}

/**
 * The same question without what could name a person: ids become places in the case, proofs become the word that there is
 * one. Facts hold no names, numbers or texts; places, zones, days and sums stay, since the rules read them.
 */
export function stripIdentity({ facts, intent }: Question): Question {
  const points = numbered(
    facts.points.map(({ pointId }) => pointId),
    (index) => `${facts.points[index]?.kind ?? 'point'}-${index + 1}`,
  );
  const debts = numbered(
    facts.debts.map(({ debtId }) => debtId),
    (index) => `debt-${index + 1}`,
  );
  const point = (id: string | null) => (id === null ? null : (points.get(id) ?? 'point-of-old'));
  const debtIds = (ids: readonly string[]) => ids.map((id) => debts.get(id) ?? 'debt-of-old');
  const proof = (text: string) => (text === '' ? '' : 'kept');
  return {
    facts: {
      ...facts,
      party: { ...facts.party, partyId: 'person' },
      points: facts.points.map((one) => ({ ...one, pointId: points.get(one.pointId) ?? one.pointId })),
      debts: facts.debts.map((one) => ({ ...one, debtId: debts.get(one.debtId) ?? one.debtId })),
      agreements: facts.agreements.map((one) => ({ ...one, proof: proof(one.proof) })),
      consents: facts.consents.map((one) => ({
        ...one,
        pointId: point(one.pointId),
        debtIds: debtIds(one.debtIds),
        proof: proof(one.proof),
      })),
      preferences: facts.preferences.map((one) => ({ ...one, pointId: point(one.pointId) })),
      events: facts.events.map((one) => ({
        ...one,
        contactPointId: point(one.contactPointId),
        debtIds: debtIds(one.debtIds),
      })),
      sharedEvents: facts.sharedEvents.map((one) => ({
        ...one,
        contactPointId: point(one.contactPointId),
        debtIds: debtIds(one.debtIds),
      })),
    },
    intent: {
      ...intent,
      contactPointId: intent.contactPointId === null ? null : (points.get(intent.contactPointId) ?? null),
      debtIds: debtIds(intent.debtIds),
    },
  };
}

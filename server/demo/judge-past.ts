import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { nothingTold, ordinaryAct, ordinaryParty, ordinaryPoint } from '@duly/facts/gate-defaults.ts';
import type { GateFacts, Product } from '@duly/facts/gate-facts.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import type { Book, BookAccount, BookContact, BookParty } from '@duly/sim/book.ts';

/** A past contact as the gate saw it, and what it said. */
export type PastDecision = { readonly intent: ContactIntent; readonly decision: GateDecision };

/**
 * Puts a contact of the past to the gate, as it would have been put then: at its instant, under the law of its day. The
 * point was not spoilt yet, since whatever spoilt it came later, and nobody was called twice a day.
 */
export function judgePast(
  book: Book,
  party: BookParty,
  account: BookAccount,
  contact: BookContact,
  pointId: string,
): PastDecision {
  const point = party.points.find(({ value }) => value === contact.point);
  const facts: GateFacts = {
    tenant: {
      creditorKind: book.tenant.kind,
      zone: book.tenant.zone,
      calendarId: book.tenant.calendar,
      country: 'CN',
      sensitiveDays: [],
      houseLimits: starterLimits[book.tenant.kind],
    },
    party: {
      ...ordinaryParty,
      places: ['CN'],
      partyId: '',
      kind: party.kind,
      zones: [party.zone],
      stopAll: false,
      stoppedChannels: [],
      complaintOpen: false,
      disputedAll: false,
      deceased: false,
      incapacitated: false,
      represented: false,
      insolvent: false,
      planPerforming: false,
      settled: false,
      reach: { allNumbersInvalid: false, failedCallsInRow: 0, lastFailedOn: null, failedDaysInRow: 0 },
    },
    products: [book.tenant.kind === 'lender' ? ((account.product ?? 'consumer-finance') as Product) : 'none'],
    points: [
      {
        ...ordinaryPoint,
        pointId,
        kind: contact.channel === 'email' ? 'email' : 'phone',
        status: point?.verifiedOn != null && point.verifiedOn <= contact.day ? 'verified' : 'unverified',
        ownerRelation: point?.ownerRelation === 'new-owner' ? 'self' : (point?.ownerRelation ?? 'self'),
        source: 'contract',
        verifiedOn: null,
        stoppedChannels: [],
      },
    ],
    ...nothingTold,
    agreements: [],
    events: [],
  };
  const intent: ContactIntent = {
    ...ordinaryAct,
    channel: contact.channel,
    purpose: 'collect',
    contactPointId: pointId,
    targetRole: 'debtor',
    initiatedBy: 'creditor',
    collectedBy: 'own',
    voice: 'interactive',
    staffCount: null,
    contentClass: contact.channel === 'email' ? 'debt' : null,
    approved: false,
  };
  return { intent, decision: decideIntent(facts, intent, rulebookOf(facts), contact.atMs) };
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateEvent, GateFacts } from '@duly/facts/gate-facts.ts';
import type { HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';
import { type Day, dayOf, parseDay } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import type { Given } from './example.ts';

/** The zone of all examples: the whole country keeps one time. */
export const plainZone = 'Asia/Shanghai';

const noLimits: LimitSet = {
  hours: {},
  attemptsPerPointPerDay: null,
  effectiveCallsPerPartyPerDay: null,
  messagesPerPartyPerDay: null,
  visitsPerPartyPerDay: null,
  visitStaffMin: 0,
  approvalChannels: [],
};

/** House limits that limit nothing, so that an example shows its own rule alone. */
export const noHouseLimits: HouseLimits = {
  id: 'none',
  version: 1,
  title: { zh: '无内部限制', en: 'No house limits' },
  person: noLimits,
  organisation: noLimits,
};

const verifiedOn = dayOf(2026, 11, 1) as Day;

/** A person who owes a lender online consumer credit, with one verified phone of their own; nothing has happened. */
const plainFacts: GateFacts = {
  tenant: { creditorKind: 'lender', zone: plainZone, calendarId: 'cn', houseLimits: noHouseLimits },
  party: {
    partyId: '00000000-0000-8000-8000-000000000001',
    kind: 'person',
    zones: [plainZone],
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
  products: ['online-consumer'],
  points: [
    {
      pointId: '00000000-0000-4000-8000-00000000000a',
      kind: 'phone',
      status: 'verified',
      ownerRelation: 'self',
      source: 'contract',
      verifiedOn,
      stoppedChannels: [],
    },
  ],
  agreements: [],
  events: [],
};

const plainIntent: ContactIntent = {
  channel: 'call',
  purpose: 'collect',
  contactPointId: '00000000-0000-4000-8000-00000000000a',
  targetRole: 'debtor',
  initiatedBy: 'creditor',
  collectedBy: 'own',
  voice: 'interactive',
  staffCount: null,
  contentClass: null,
  approved: false,
};

/** The facts and the act of an example: the plain case with what the example changes. */
export function caseOf(given: Given): { facts: GateFacts; intent: ContactIntent } {
  const facts: GateFacts = {
    tenant: { ...plainFacts.tenant, ...given.tenant },
    party: { ...plainFacts.party, ...given.party },
    products: given.products ?? plainFacts.products,
    points: plainFacts.points.map((point) => ({ ...point, ...given.point })),
    agreements: given.agreements ?? [],
    events: given.events ?? [],
  };
  return { facts, intent: { ...plainIntent, ...given.intent } };
}

/** A day written in an example. */
export function exampleDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`${text} is not a day.`);
  return day;
}

/** The instant of `YYYY-MM-DD HH:MM` in the examples' zone. */
export function exampleInstant(at: string): number {
  const [, dayText = '', hours = '', minutes = ''] = /^(\S{10}) (\d\d):(\d\d)$/.exec(at) ?? [];
  return instantOf(exampleDay(dayText), Number(hours) * 60 + Number(minutes), plainZone).atMs;
}

/** `count` like acts on one day at the plain case's phone, a quarter of an hour apart from 08:30 on. */
export function actsOn(dayText: string, count: number, act: Partial<GateEvent>): GateEvent[] {
  const startMs = exampleInstant(`${dayText} 08:30`);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'attempt',
    contactPointId: '00000000-0000-4000-8000-00000000000a',
    channel: 'call',
    voice: 'interactive',
    localDay: exampleDay(dayText),
    atMs: startMs + index * 900_000,
    agency: false,
    ...act,
  }));
}

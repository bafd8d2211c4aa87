import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateDebt, GateEvent, GateFacts } from '@duly/facts/gate-facts.ts';
import type { HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';
import { type Day, dayOf, parseDay } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import type { Given, PlainBase } from './example.ts';

/** The zone of examples of China: the whole country keeps one time. */
export const plainZone = 'Asia/Shanghai';

/** What a country's plain case has instead of China's: an agency there works a household debt. */
const bases: Readonly<Record<PlainBase, { zone: string; places: readonly string[]; currency: string }>> = {
  CN: { zone: plainZone, places: ['CN'], currency: 'CNY' },
  US: { zone: 'America/New_York', places: ['US', 'US-NY'], currency: 'USD' },
  GB: { zone: 'Europe/London', places: ['GB', 'GB-ENG'], currency: 'GBP' },
  DE: { zone: 'Europe/Berlin', places: ['DE'], currency: 'EUR' },
};

/** The zone on whose clock an example's moment is read. */
export function zoneOfExample(given: Given): string {
  return bases[given.base ?? 'CN'].zone;
}

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

const plainDebt: GateDebt = {
  debtId: '00000000-0000-8000-8000-0000000000d1',
  product: 'online-consumer',
  use: 'personal',
  openMinor: 100_000n,
  currency: 'CNY',
  inDefaultWhenObtained: null,
  limitationEndsOn: null,
  disputes: [],
  validationSentOn: null,
  validationReceivedOn: null,
  firstContactOn: null,
  planPerforming: false,
};

/** A person who owes a lender online consumer credit, with one verified phone of their own; nothing has happened. */
const plainFacts: GateFacts = {
  tenant: {
    creditorKind: 'lender',
    zone: plainZone,
    calendarId: 'cn',
    country: 'CN',
    sensitiveDays: [],
    houseLimits: noHouseLimits,
  },
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
    places: ['CN'],
    minor: false,
    ceasedOn: null,
    attorney: null,
    employerProhibits: false,
    vulnerable: false,
    hardship: false,
    fraudClaimed: false,
    moratoria: [],
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
      nature: 'mobile',
      place: null,
      employerProvided: null,
      basis: null,
    },
  ],
  agreements: [],
  debts: [plainDebt],
  consents: [],
  preferences: [],
  rates: [],
  events: [],
  sharedEvents: [],
};

const plainIntent: ContactIntent = {
  act: 'contact',
  channel: 'call',
  purpose: 'collect',
  contactPointId: '00000000-0000-4000-8000-00000000000a',
  targetRole: 'debtor',
  initiatedBy: 'creditor',
  collectedBy: 'own',
  voice: 'interactive',
  technology: 'manual',
  staffCount: null,
  contentClass: null,
  content: null,
  sender: null,
  debtIds: [],
  conduct: {},
  approved: false,
};

/** The facts and the act of an example: the plain case with what the example changes. */
export function caseOf(given: Given): { facts: GateFacts; intent: ContactIntent } {
  const base = given.base ?? 'CN';
  const { zone, places, currency } = bases[base];
  const abroad = base !== 'CN';
  const facts: GateFacts = {
    tenant: {
      ...plainFacts.tenant,
      ...(abroad ? { zone, country: base, calendarId: 'weekdays' } : {}),
      ...given.tenant,
    },
    party: { ...plainFacts.party, zones: [zone], places, ...given.party },
    products: given.products ?? (abroad ? ['none'] : plainFacts.products),
    points: plainFacts.points.map((point) => ({ ...point, ...given.point })),
    agreements: given.agreements ?? [],
    debts:
      given.debts ??
      plainFacts.debts.map((debt) => ({
        ...debt,
        currency,
        product: abroad ? null : debt.product,
        ...given.debt,
      })),
    consents: given.consents ?? [],
    preferences: given.preferences ?? [],
    rates: given.rates ?? [],
    events: given.events ?? [],
    sharedEvents: given.sharedEvents ?? [],
  };
  const collectedBy = abroad ? 'agency' : 'own';
  return { facts, intent: { ...plainIntent, collectedBy, ...given.intent } };
}

/** A day written in an example. */
export function exampleDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`${text} is not a day.`);
  return day;
}

/** The instant of `YYYY-MM-DD HH:MM` in a zone; that of China's examples where none is named. */
export function exampleInstant(at: string, zone: string = plainZone): number {
  const [, dayText = '', hours = '', minutes = ''] = /^(\S{10}) (\d\d):(\d\d)$/.exec(at) ?? [];
  return instantOf(exampleDay(dayText), Number(hours) * 60 + Number(minutes), zone).atMs;
}

/** `count` like acts on one day at the plain case's phone, a quarter of an hour apart from 08:30 on. */
export function actsOn(
  dayText: string,
  count: number,
  act: Partial<GateEvent>,
  zone: string = plainZone,
): GateEvent[] {
  const startMs = exampleInstant(`${dayText} 08:30`, zone);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'attempt',
    contactPointId: '00000000-0000-4000-8000-00000000000a',
    channel: 'call',
    voice: 'interactive',
    localDay: exampleDay(dayText),
    atMs: startMs + index * 900_000,
    agency: false,
    initiatedBy: 'creditor',
    outcome: 'unknown',
    role: 'debtor',
    debtIds: [],
    ...act,
  }));
}

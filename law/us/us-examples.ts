import type { GateContent } from '@duly/facts/contact-intent.ts';
import type {
  ElectronicBasis,
  GateConsent,
  GateDebt,
  GateDispute,
  GateEvent,
  GatePoint,
  GatePreference,
} from '@duly/facts/gate-facts.ts';
import type { Example, Given } from '../example.ts';
import { caseOf, exampleDay, exampleInstant } from '../plain-case.ts';

/** The clock of examples of the United States, where they name no other. */
export const usZone = 'America/New_York';

/** A case of the United States: an agency works a household debt in New York. */
export function usExample(
  zh: string,
  en: string,
  at: string,
  given: Omit<Given, 'base'>,
  expect: Example['expect'],
  until?: string | null,
): Example {
  const example: Example = { name: { zh, en }, at, given: { base: 'US', ...given }, expect };
  return until === undefined ? example : { ...example, until };
}

const plain = caseOf({ base: 'US' });
const [plainDebt] = plain.facts.debts;
const [plainPoint] = plain.facts.points;
if (plainDebt === undefined || plainPoint === undefined) throw new RangeError('The plain case is empty.');

/** The phone of the plain case. */
export const phoneId: string = plainPoint.pointId;

/** Debts of the plain case's kind: the first is its own. */
export function usDebt(nth: number, debt: Partial<GateDebt> = {}): GateDebt {
  return { ...(plainDebt as GateDebt), debtId: debtId(nth), ...debt };
}

/** The id of the nth debt; that of the plain case is 1. */
export function debtId(nth: number): string {
  return `00000000-0000-8000-8000-0000000000d${nth}`;
}

/** A call by the collector that nobody answered, at an hour in New York, and what differs from that. */
export function callAt(at: string, act: Partial<GateEvent> = {}): GateEvent {
  return {
    kind: 'attempt',
    contactPointId: phoneId,
    channel: 'call',
    voice: 'interactive',
    localDay: exampleDay(at.slice(0, 10)),
    atMs: exampleInstant(at, usZone),
    agency: true,
    initiatedBy: 'creditor',
    outcome: 'no-answer',
    role: 'debtor',
    debtIds: [],
    ...act,
  };
}

/** A call that became a talk. */
export function talkAt(at: string, act: Partial<GateEvent> = {}): GateEvent {
  return callAt(at, { kind: 'effective', outcome: 'conversation', ...act });
}

/** One call a day, at ten, on the days from one to another of a month. */
export function callsEachDay(
  month: string,
  from: number,
  to: number,
  act: Partial<GateEvent> = {},
): GateEvent[] {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    callAt(`${month}-${String(from + index).padStart(2, '0')} 10:00`, act),
  );
}

/** What the person agreed to at an hour in New York. */
export function consentAt(at: string, consent: Partial<GateConsent> = {}): GateConsent {
  return {
    kind: 'calls',
    channel: null,
    pointId: null,
    debtIds: [],
    givenOn: exampleDay(at.slice(0, 10)),
    givenAtMs: exampleInstant(at, usZone),
    direct: true,
    usedUpAtMs: null,
    withdrawnOn: null,
    proof: 'recording',
    ...consent,
  };
}

/** What the person asked for on a day; all hours of every day unless it says otherwise. */
export function preferenceOn(dayText: string, preference: Partial<GatePreference>): GatePreference {
  return {
    kind: 'inconvenient-time',
    channel: null,
    pointId: null,
    place: null,
    weekdays: [],
    fromMinute: 0,
    toMinute: 1440,
    saidOn: exampleDay(dayText),
    saidAtMs: exampleInstant(`${dayText} 12:00`, usZone),
    untilOn: null,
    source: 'person',
    ...preference,
  };
}

/** A written dispute of the whole debt that nobody has answered. */
export function disputeOn(dayText: string, dispute: Partial<GateDispute> = {}): GateDispute {
  return {
    on: exampleDay(dayText),
    inWriting: true,
    kind: 'dispute',
    partMinor: null,
    answeredOn: null,
    closedOn: null,
    ...dispute,
  };
}

/** A text that carries what these rules want, and what differs from that. */
export function textWith(content: Partial<GateContent> = {}): GateContent {
  return {
    found: [],
    carries: ['identity', 'debt-collector', 'opt-out'],
    reveals: [],
    claimedMinor: null,
    ledgerMinor: null,
    payeeDesignated: null,
    ...content,
  };
}

/** The plain point made an e-mail address. */
export const emailPoint: Partial<GatePoint> = { kind: 'email', nature: 'unknown' };

/** What an e-mail or number rests on: nothing, but for what an example says. */
export function basisWith(basis: Partial<ElectronicBasis>): ElectronicBasis {
  return {
    usedByPersonOn: null,
    consentOn: null,
    creditorUsed: false,
    noticeOn: null,
    noticeOptOutUntil: null,
    publicDomain: null,
    priorCollectorUsed: false,
    optedOutOn: null,
    textedOn: null,
    reassignedCheckOn: null,
    ...basis,
  };
}

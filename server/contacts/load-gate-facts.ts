import { contactEffects } from '@duly/core/contacts/contact-effects.ts';
import { eventKind } from '@duly/core/contacts/event-kind.ts';
import { outcomesFor, roleOfAnswer } from '@duly/core/contacts/event-outcome.ts';
import { type KnownState, partyOfStates, standsOn } from '@duly/core/contacts/party-states.ts';
import { reachFacts } from '@duly/core/contacts/reach-facts.ts';
import type { Channel, TargetRole } from '@duly/facts/contact-intent.ts';
import type {
  ElectronicBasis,
  GateAgreement,
  GateConsent,
  GateDebt,
  GateDispute,
  GateEvent,
  GateFacts,
  GateMoratorium,
  GatePoint,
  GatePreference,
  PointSource,
  Product,
} from '@duly/facts/gate-facts.ts';
import { isStateKind } from '@duly/facts/special-states.ts';
import { readTenantSettings, type TenantSettings } from '@duly/facts/tenant-settings.ts';
import { addDays, asDay, type Day } from '@duly/kernel/day.ts';
import { localOf, zoneExists } from '@duly/kernel/zone.ts';
import { isOtherPersons } from '@duly/law/effective-role.ts';
import type { Desk } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { houseLimitsOf } from './house-limits-of.ts';
import { eventDays as usualEventDays } from './limits.ts';
import { loadSharedEvents } from './shared-events.ts';
import {
  type GateAccountRow,
  type GateBasisRow,
  type GateEventRow,
  type GateFactsRow,
  type SpecialFacts,
  selectSpecialFacts,
  selectUsualFacts,
  type UsualFacts,
} from './store-gate-facts.ts';

const sources: readonly string[] = [
  'contract',
  'creditor-record',
  'debtor-authorised',
  'public-lawful',
  'reserved-contact',
  'credit-agency',
] satisfies PointSource[];

const products: readonly string[] = [
  'card',
  'bank-consumer',
  'consumer-finance',
  'online-consumer',
  'micro-loan',
  'private-lending',
  'none',
] satisfies Product[];

const dayOf = (value: number | null): Day | null => (value === null ? null : asDay(value));

// A lender who did not say what was lent leaves the fact open, and the gate asks; nobody else's debt is a credit.
function productOf(desk: Desk, account: GateAccountRow): Product | null {
  if (account.product !== null && products.includes(account.product)) return account.product as Product;
  if (account.kind === 'card') return 'card';
  return desk.kind === 'lender' ? null : 'none';
}

/** What every part of a person's facts is read by. */
type Reading = {
  readonly desk: Desk;
  readonly settings: TenantSettings;
  readonly row: GateFactsRow;
  readonly zones: readonly string[];
  /** Today where the person is, in every zone where they may be. */
  readonly days: readonly Day[];
  readonly states: readonly KnownState[];
};

function readingOf(desk: Desk, settings: TenantSettings, row: GateFactsRow, atMs: number): Reading {
  const zones = [...new Set(row.zones)].filter(zoneExists);
  const placed = zones.length === 0 ? [desk.zone] : zones;
  const states = row.states.flatMap((state) =>
    isStateKind(state.kind)
      ? [
          {
            kind: state.kind,
            channel: state.channel as Channel | null,
            pointId: state.pointId,
            accountId: state.accountId,
            recordedOn: localOf(state.atMs, placed[0] ?? desk.zone).day,
            since: dayOf(state.since),
            until: dayOf(state.until),
            reachable: state.reachable,
            silentSince: dayOf(state.silentSince),
            treatmentEndedOn: dayOf(state.treatmentEndedOn),
          },
        ]
      : [],
  );
  const days = [...new Set(placed.map((zone) => localOf(atMs, zone).day))];
  return { desk, settings, row, zones, days, states };
}

function basisOf(given: GateBasisRow | undefined): ElectronicBasis | null {
  if (given === undefined) return null;
  return {
    usedByPersonOn: dayOf(given.usedByPersonOn),
    consentOn: dayOf(given.consentOn),
    creditorUsed: given.creditorUsed,
    noticeOn: dayOf(given.noticeOn),
    noticeOptOutUntil: dayOf(given.noticeOptOutUntil),
    publicDomain: given.publicDomain,
    priorCollectorUsed: given.priorCollectorUsed,
    optedOutOn: dayOf(given.optedOutOn),
    textedOn: dayOf(given.textedOn),
    reassignedCheckOn: dayOf(given.reassignedCheckOn),
  };
}

function pointsOf({ row, states, days }: Reading): GatePoint[] {
  return row.points.map((point) => {
    const stops = states.filter(
      (state) => state.pointId === point.pointId && state.kind === 'stop-request' && standsOn(state, days),
    );
    const everything = stops.some((stop) => stop.channel === null);
    return {
      pointId: point.pointId,
      kind: point.kind,
      // A stop for the whole point is the owner's opt-out, whatever its status says meanwhile.
      status: everything && point.status !== 'retired' ? 'opted-out' : point.status,
      ownerRelation: point.ownerRelation,
      source: (sources.includes(point.source) ? point.source : 'other') as PointSource,
      verifiedOn: dayOf(point.verifiedOn),
      stoppedChannels: stops.flatMap((stop) => (stop.channel === null ? [] : [stop.channel])),
      nature: point.nature,
      place: point.place,
      employerProvided: point.employerProvided,
      basis: basisOf(row.bases.find((one) => one.pointId === point.pointId)),
      locationAskedOn: dayOf(row.locationAsked.find((one) => one.pointId === point.pointId)?.on ?? null),
    };
  });
}

// Whoever answered is who was reached; before anybody did, whoever owns the point would be.
function roleOf(event: GateEventRow, row: GateFactsRow): TargetRole {
  const answered = event.answeredBy === null ? null : roleOfAnswer(event.answeredBy);
  if (answered !== null) return answered;
  const point = row.points.find((one) => one.pointId === event.pointId);
  const role = (event.role ?? 'debtor') as TargetRole;
  return row.kind === 'person' && point !== undefined && isOtherPersons(point.ownerRelation)
    ? 'third-party'
    : role;
}

function outcomeOf(event: GateEventRow): GateEvent['outcome'] {
  if (event.outcome !== null) return event.outcome as GateEvent['outcome'];
  if (event.result === null || event.answeredBy === null) return 'unknown';
  return outcomesFor(event.channel as Channel, event.result, event.answeredBy)[0] ?? 'unknown';
}

function kindOf(event: GateEventRow): GateEvent['kind'] {
  const channel = event.channel as Channel;
  if (!event.inbound) return eventKind(channel, event.permitOutcome);
  return eventKind(channel, contactEffects(event.result ?? '', event.answeredBy ?? '').outcome);
}

function eventsOf({ row }: Reading): GateEvent[] {
  return row.events.map((event) => ({
    kind: kindOf(event),
    contactPointId: event.pointId,
    channel: event.channel as Channel,
    voice: event.voice === 'informative' ? 'informative' : 'interactive',
    localDay: asDay(event.localDay),
    atMs: event.atMs,
    agency: event.agency,
    initiatedBy: event.inbound ? 'debtor' : 'creditor',
    outcome: outcomeOf(event),
    role: roleOf(event, row),
    debtIds: event.debts?.length ? event.debts : (event.askedDebts ?? []),
  }));
}

function agreementsOf({ row }: Reading): GateAgreement[] {
  return row.agreements.flatMap((one) => {
    const { kind, fromMinute, toMinute } = one;
    if ((kind !== 'hours' && kind !== 'only-hours') || fromMinute === null || toMinute === null) return [];
    return [
      {
        kind,
        channel: one.channel as Channel | null,
        fromMinute,
        toMinute,
        proof: one.proof,
        agreedOn: asDay(one.agreedOn),
        expiresOn: dayOf(one.expiresOn),
      },
    ];
  });
}

const consentsOf = ({ row }: Reading): GateConsent[] =>
  row.consents.map((one) => ({
    ...one,
    kind: one.kind as GateConsent['kind'],
    channel: one.channel as Channel | null,
    givenOn: asDay(one.givenOn),
    withdrawnOn: dayOf(one.withdrawnOn),
  }));

const preferencesOf = ({ row }: Reading): GatePreference[] =>
  row.preferences.map((one) => ({
    ...one,
    kind: one.kind as GatePreference['kind'],
    channel: one.channel as Channel | null,
    saidOn: asDay(one.saidOn),
    untilOn: dayOf(one.untilOn),
    source: one.source as GatePreference['source'],
  }));

function planPerforms({ states, days }: Reading, accountId: string | null): boolean {
  return states.some(
    (state) =>
      state.kind === 'plan-performing' &&
      (state.accountId === null || state.accountId === accountId) &&
      standsOn(state, days),
  );
}

function disputesOf(row: GateFactsRow, accountId: string): GateDispute[] {
  return row.disputes
    .filter((one) => one.accountId === accountId)
    .map((one) => ({
      on: asDay(one.on),
      inWriting: one.inWriting,
      kind: one.kind as GateDispute['kind'],
      partMinor: one.partMinor === null ? null : BigInt(one.partMinor),
      answeredOn: dayOf(one.answeredOn),
      closedOn: dayOf(one.closedOn),
    }));
}

function debtsOf(reading: Reading): GateDebt[] {
  const { desk, row } = reading;
  return row.accounts.map((account) => ({
    debtId: account.accountId,
    product: productOf(desk, account),
    use: account.use,
    openMinor: BigInt(account.open),
    currency: account.currency,
    inDefaultWhenObtained: account.inDefaultWhenObtained,
    limitationEndsOn: dayOf(account.limitationEndsOn),
    disputes: disputesOf(row, account.accountId),
    validationSentOn: dayOf(account.validationSentOn),
    validationReceivedOn: dayOf(account.validationReceivedOn),
    firstContactOn: dayOf(account.firstContactOn),
    planPerforming: planPerforms(reading, account.accountId),
    countsWith: account.countsWith,
  }));
}

// Whoever is in the place of a disaster is protected like somebody of whom it was recorded.
function disastersAt({ settings, row, days }: Reading): GateMoratorium[] {
  const first = Math.min(...days);
  return settings.disasters.flatMap(({ place, from, until }) => {
    if (until !== null && until < first) return [];
    return row.places.some((one) => one.startsWith(place))
      ? [{ kind: 'disaster' as const, from, until, treatmentEndedOn: null }]
      : [];
  });
}

// Who only asks for the original creditor's name has disputed nothing once it was told.
const wholeDispute = (dispute: GateDispute) =>
  dispute.partMinor === null &&
  dispute.closedOn === null &&
  (dispute.kind !== 'original-creditor-request' || dispute.answeredOn === null);

function partyOf(reading: Reading, debts: readonly GateDebt[], about: readonly string[]): GateFacts['party'] {
  const { row, states, days, zones } = reading;
  const disputed = new Map(row.accounts.map((one) => [one.accountId, BigInt(one.disputed)]));
  const open = debts.filter((debt) => debt.openMinor > 0n);
  const asked = open.filter((debt) => about.includes(debt.debtId));
  const own = row.points.filter((point) => point.kind === 'phone' && point.ownerRelation === 'self');
  const said = partyOfStates(states, days);
  return {
    ...said,
    moratoria: [...said.moratoria, ...disastersAt(reading)],
    places: row.places,
    partyId: row.party_id,
    kind: row.kind,
    zones,
    disputedAll:
      asked.length > 0 &&
      asked.every(
        (debt) => (disputed.get(debt.debtId) ?? 0n) >= debt.openMinor || debt.disputes.some(wholeDispute),
      ),
    planPerforming:
      asked.length > 0 ? asked.every((debt) => debt.planPerforming) : planPerforms(reading, null),
    settled: open.length === 0,
    reach: reachFacts(
      row.calls.map((call) => ({ day: asDay(call.day), reached: call.reached })),
      own.map((point) => point.status),
    ),
  };
}

function factsOf(
  reading: Reading,
  tenant: GateFacts['tenant'],
  accountId: string | null,
): Omit<GateFacts, 'sharedEvents'> {
  const debts = debtsOf(reading);
  const about = accountId === null ? debts : debts.filter((debt) => debt.debtId === accountId);
  const known = about.flatMap((debt) => (debt.product === null ? [] : [debt.product]));
  return {
    tenant,
    party: partyOf(
      reading,
      debts,
      about.map((debt) => debt.debtId),
    ),
    products: [...new Set(known)],
    points: pointsOf(reading),
    agreements: agreementsOf(reading),
    debts,
    consents: consentsOf(reading),
    preferences: preferencesOf(reading),
    rates: reading.settings.rates.map(({ source: _, ...rate }) => rate),
    events: eventsOf(reading),
  };
}

function daysFrom(settings: TenantSettings): Day[] {
  return settings.sensitiveDays.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, shift) => addDays(from, shift)),
  );
}

/** The first local day of acts that are loaded; where the person is, it may still be the day before that of UTC. */
export const firstEventDay = (atMs: number, eventDays = usualEventDays): number =>
  localOf(atMs, 'UTC').day - eventDays;

/**
 * The facts on which contacts with a party are judged; undefined where there is no such party.
 *
 * @param accountId where the act is about one account only: its product decides the scope of the law, and its dispute or
 *   plan whether it rests
 * @param eventDays local days of acts that the rulebook counts, today included
 */
export async function loadGateFacts(
  tx: Tx,
  partyId: string,
  atMs: number,
  accountId: string | null = null,
  eventDays = usualEventDays,
): Promise<GateFacts | undefined> {
  const eventsFrom = firstEventDay(atMs, eventDays);
  const usual = await selectUsualFacts(tx, partyId, eventsFrom);
  if (usual === null) return undefined;
  const special = await selectSpecialFacts(tx, usual);
  const shared = await loadSharedEvents(tx, [partyId], eventsFrom);
  return { ...ownFacts(tx, usual, special, atMs, accountId), sharedEvents: shared.get(partyId) ?? [] };
}

type Ruled = { readonly settings: TenantSettings; readonly tenant: GateFacts['tenant'] };

// Read anew when the tenant's row says something else; between two decisions it mostly says the same.
const lastRuled = new Map<string, { readonly told: string } & Ruled>();
const mostTenants = 1000;

function ruledBy(tenantId: string, desk: Desk): Ruled {
  const told = JSON.stringify([desk.kind, desk.zone, desk.calendar, desk.settings]);
  const kept = lastRuled.get(tenantId);
  if (kept?.told === told) return kept;
  const settings = readTenantSettings(desk.settings);
  const tenant = {
    creditorKind: desk.kind,
    zone: desk.zone,
    calendarId: desk.calendar,
    country: settings.country,
    sensitiveDays: daysFrom(settings),
    houseLimits: houseLimitsOf(desk),
  };
  const ruled = { told, settings, tenant };
  if (lastRuled.size >= mostTenants) lastRuled.clear();
  lastRuled.set(tenantId, ruled);
  return ruled;
}

/** A party's own facts, without what was done at shared numbers: for whoever counts that under a lock of its own. */
export function ownFacts(
  tx: Tx,
  usual: UsualFacts,
  special: SpecialFacts,
  atMs: number,
  accountId: string | null,
): Omit<GateFacts, 'sharedEvents'> {
  const { settings, tenant } = ruledBy(tx.tenantId, usual.desk);
  const row = { ...usual.row, ...special };
  return factsOf(readingOf(usual.desk, settings, row, atMs), tenant, accountId);
}

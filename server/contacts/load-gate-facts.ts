import { eventKind } from '@duly/core/contacts/event-kind.ts';
import { reachFacts } from '@duly/core/contacts/reach-facts.ts';
import type { Channel } from '@duly/facts/contact-intent.ts';
import { nothingTold, ordinaryParty, ordinaryPoint } from '@duly/facts/gate-defaults.ts';
import type {
  GateAgreement,
  GateEvent,
  GateFacts,
  GatePoint,
  PointSource,
  Product,
} from '@duly/facts/gate-facts.ts';
import { asDay } from '@duly/kernel/day.ts';
import { localOf, zoneExists } from '@duly/kernel/zone.ts';
import type { Desk } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { houseLimitsOf } from './house-limits-of.ts';
import { type GateFactsRow, selectGateFacts } from './store-gate-facts.ts';

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

// A lender who did not say what was lent leaves the fact open, and the gate asks; nobody else's debt is a credit.
function productOf(desk: Desk, account: GateFactsRow['accounts'][number]): Product[] {
  if (account.product !== null && products.includes(account.product)) return [account.product as Product];
  if (account.kind === 'card') return ['card'];
  return desk.kind === 'lender' ? [] : ['none'];
}

function pointsOf(row: GateFactsRow): GatePoint[] {
  return row.points.map((point) => {
    const stops = row.stops.filter((stop) => stop.pointId === point.pointId);
    const everything = stops.some((stop) => stop.channel === null);
    return {
      ...ordinaryPoint,
      pointId: point.pointId,
      kind: point.kind,
      // A stop for the whole point is the owner's opt-out, whatever its status says meanwhile.
      status: everything && point.status !== 'retired' ? 'opted-out' : point.status,
      ownerRelation: point.ownerRelation,
      source: (sources.includes(point.source) ? point.source : 'other') as PointSource,
      verifiedOn: point.verifiedOn === null ? null : asDay(point.verifiedOn),
      stoppedChannels: stops.flatMap((stop) => (stop.channel === null ? [] : [stop.channel as Channel])),
    };
  });
}

function eventsOf(row: GateFactsRow): GateEvent[] {
  return row.events.map((event) => ({
    kind: eventKind(event.channel as Channel, event.outcome),
    contactPointId: event.pointId,
    channel: event.channel as Channel,
    voice: event.voice === 'informative' ? 'informative' : 'interactive',
    localDay: asDay(event.localDay),
    atMs: event.atMs,
    agency: event.agency,
    initiatedBy: 'creditor',
    outcome: 'unknown',
    role: 'debtor',
    debtIds: [],
  }));
}

function agreementsOf(row: GateFactsRow): GateAgreement[] {
  return row.agreements.flatMap((one) => {
    if (
      (one.kind !== 'hours' && one.kind !== 'only-hours') ||
      one.fromMinute === null ||
      one.toMinute === null
    )
      return [];
    return [
      {
        kind: one.kind,
        channel: one.channel as Channel | null,
        fromMinute: one.fromMinute,
        toMinute: one.toMinute,
        proof: one.proof,
        agreedOn: asDay(one.agreedOn),
        expiresOn: one.expiresOn === null ? null : asDay(one.expiresOn),
      },
    ];
  });
}

function partyOf(row: GateFactsRow, accounts: GateFactsRow['accounts'], country: string): GateFacts['party'] {
  const whole = row.stops.filter((stop) => stop.pointId === null);
  const has = (kind: string) => whole.some((stop) => stop.kind === kind);
  const open = accounts.filter((account) => BigInt(account.open) > 0n);
  const own = row.points.filter((point) => point.kind === 'phone' && point.ownerRelation === 'self');
  return {
    ...ordinaryParty,
    places: [country],
    partyId: row.party_id,
    kind: row.kind,
    zones: zoneExists(row.zone) ? [row.zone] : [],
    stopAll: whole.some((stop) => stop.kind === 'stop-request' && stop.channel === null),
    stoppedChannels: whole.flatMap((stop) => (stop.channel === null ? [] : [stop.channel as Channel])),
    complaintOpen: has('complaint'),
    disputedAll: open.length > 0 && open.every((account) => BigInt(account.disputed) >= BigInt(account.open)),
    deceased: has('deceased'),
    incapacitated: has('incapacitated'),
    represented: has('represented'),
    insolvent: has('insolvent'),
    planPerforming: false,
    settled: open.length === 0,
    reach: reachFacts(
      row.calls.map((call) => ({ day: asDay(call.day), reached: call.reached })),
      own.map((point) => point.status),
    ),
  };
}

// Two days back cover today and yesterday in whatever zone the person is.
const daysOfEvents = 2;

/**
 * The facts on which contacts with these parties are judged, by party; a party that does not exist is left out.
 *
 * @param accountId where the act is about one account only: its product decides the scope of the law
 */
export async function loadGateFacts(
  tx: Tx,
  desk: Desk,
  partyIds: readonly string[],
  atMs: number,
  accountId: string | null = null,
): Promise<Map<string, GateFacts>> {
  const eventsFrom = localOf(atMs, 'UTC').day - daysOfEvents;
  const found = await selectGateFacts(tx, partyIds, eventsFrom);
  const country = 'CN';
  const tenant = {
    creditorKind: desk.kind,
    zone: desk.zone,
    calendarId: desk.calendar,
    country,
    sensitiveDays: [],
    houseLimits: houseLimitsOf(desk),
  };
  return new Map(
    found.map((row) => {
      const about =
        accountId === null ? row.accounts : row.accounts.filter((one) => one.accountId === accountId);
      const facts: GateFacts = {
        tenant,
        party: partyOf(row, row.accounts, country),
        products: [...new Set(about.flatMap((account) => productOf(desk, account)))],
        points: pointsOf(row),
        agreements: agreementsOf(row),
        ...nothingTold,
        events: eventsOf(row),
      };
      return [row.party_id, facts];
    }),
  );
}

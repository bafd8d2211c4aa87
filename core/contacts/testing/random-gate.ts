import type {
  Act,
  Channel,
  CollectedBy,
  Conduct,
  ContactIntent,
  GateContent,
  GateSender,
  Purpose,
  TargetRole,
  Technology,
} from '@duly/facts/contact-intent.ts';
import type {
  CreditorKind,
  ElectronicBasis,
  EventOutcome,
  GateAgreement,
  GateAttorney,
  GateConsent,
  GateDebt,
  GateDispute,
  GateEvent,
  GateFacts,
  GateMoratorium,
  GateParty,
  GatePoint,
  GatePreference,
  GateRate,
  PointSource,
  Product,
} from '@duly/facts/gate-facts.ts';
import type { HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';
import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { noHouseLimits } from '@duly/law/plain-case.ts';
import fc from 'fast-check';

/** One question to the gate. */
export interface RandomGate {
  readonly facts: GateFacts;
  readonly intent: ContactIntent;
  readonly atMs: number;
}

const channels: readonly Channel[] = ['call', 'sms', 'email', 'letter', 'visit', 'im'];
const roles: readonly TargetRole[] = [
  'debtor',
  'co-debtor',
  'guarantor',
  'payer-contact',
  'agent',
  'representative',
  'heir',
  'third-party',
];
const acts: readonly Act[] = [
  'publish',
  'stake-out',
  'enter-premises',
  'restrain',
  'take-goods',
  'sell-goods',
  'receive-money',
  'deduct-wages',
  'obtain-data',
  'keep-data',
  'entrust',
  'report-credit',
  'cut-supply',
  'restrict-access',
  'charge',
  'claim',
  'sue',
];
const products: readonly Product[] = [
  'card',
  'bank-consumer',
  'consumer-finance',
  'online-consumer',
  'micro-loan',
  'private-lending',
  'none',
];
const outcomes: readonly EventOutcome[] = [
  'unknown',
  'busy',
  'not-in-service',
  'no-answer',
  'dropped',
  'voicemail',
  'limited-content',
  'announcement',
  'conversation',
  'wrong-person',
  'delivered',
  'undeliverable',
  'met',
  'not-met',
];
const sources: readonly PointSource[] = [
  'contract',
  'creditor-record',
  'debtor-authorised',
  'public-lawful',
  'reserved-contact',
  'credit-agency',
  'other',
];
const relations = [
  'self',
  'spouse',
  'family',
  'friend',
  'colleague',
  'employer',
  'front-desk',
  'new-owner',
  'unknown',
];
const zoneNames = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Urumqi',
];
const placeSets: readonly (readonly string[])[] = [
  ['CN'],
  ['CN', 'CN-37'],
  ['CN', 'CN-3715'],
  ['US', 'US-NY'],
  ['US', 'US-MA'],
  ['GB', 'GB-ENG'],
  ['GB', 'GB-SCT'],
  ['DE'],
  ['FR'],
  ['CN', 'US', 'US-CA'],
  [],
];

const pointIds = ['a', 'b', 'c'].map((end) => `00000000-0000-4000-8000-00000000000${end}`);
const debtIds = ['1', '2'].map((end) => `00000000-0000-8000-8000-0000000000d${end}`);

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const some = <T>(values: readonly T[], most = values.length) => fc.subarray([...values], { maxLength: most });
// What forbids everything for good is drawn seldom, or nothing else would ever be seen.
const rarely = fc.integer({ min: 0, max: 59 }).map((n) => n === 0);
const mostly = <T>(usual: T, others: fc.Arbitrary<T>, weight = 12) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });
const minute = fc.oneof(one([0, 480, 540, 1080, 1260, 1320]), fc.integer({ min: 0, max: 1439 }));

// Days that matter to a judgement lie about the day that is judged.
const dayNear = (today: number, back = 40, on = 10) =>
  fc.integer({ min: today - back, max: today + on }).map((day) => day as Day);

const basis = (today: number): fc.Arbitrary<ElectronicBasis> =>
  fc.record({
    usedByPersonOn: maybe(dayNear(today, 400)),
    consentOn: maybe(dayNear(today, 400)),
    creditorUsed: fc.boolean(),
    noticeOn: maybe(dayNear(today, 60)),
    noticeOptOutUntil: maybe(dayNear(today, 30, 40)),
    publicDomain: maybe(fc.boolean()),
    priorCollectorUsed: fc.boolean(),
    optedOutOn: maybe(dayNear(today)),
    textedOn: maybe(dayNear(today, 80)),
    reassignedCheckOn: maybe(dayNear(today, 80)),
  });

const usualKinds: Readonly<Record<string, GatePoint['kind']>> = { a: 'phone', b: 'email', c: 'address' };

const point = (pointId: string, today: number): fc.Arbitrary<GatePoint> =>
  fc.record({
    pointId: fc.constant(pointId),
    kind: mostly<GatePoint['kind']>(
      usualKinds[pointId.slice(-1)] ?? 'phone',
      one(['phone', 'email', 'address', 'im'] as const),
    ),
    status: mostly<GatePoint['status']>(
      'verified',
      one(['unverified', 'claimed-wrong', 'invalid', 'opted-out', 'retired'] as const),
    ),
    ownerRelation: mostly('self', one(relations), 4),
    source: mostly<PointSource>('contract', one(sources), 6),
    verifiedOn: maybe(dayNear(today)),
    stoppedChannels: mostly<readonly Channel[]>([], some(channels, 2)),
    nature: one(['mobile', 'landline', 'unknown'] as const),
    place: maybe(one(['home', 'work', 'other'] as const)),
    employerProvided: maybe(fc.boolean()),
    basis: maybe(basis(today)),
    locationAskedOn: maybe(dayNear(today)),
  });

const agreement = (today: number): fc.Arbitrary<GateAgreement> =>
  fc.record({
    kind: one(['hours', 'only-hours'] as const),
    channel: maybe(one(channels)),
    fromMinute: minute,
    toMinute: minute,
    proof: one(['', 'recording 7']),
    agreedOn: dayNear(today),
    expiresOn: maybe(dayNear(today, 10, 40)),
  });

const dispute = (today: number): fc.Arbitrary<GateDispute> =>
  fc.record({
    on: dayNear(today),
    inWriting: fc.boolean(),
    kind: one(['dispute', 'original-creditor-request', 'quality', 'fraud'] as const),
    partMinor: maybe(fc.constant(5_000n)),
    answeredOn: maybe(dayNear(today)),
    closedOn: maybe(dayNear(today)),
  });

const debt = (debtId: string, today: number): fc.Arbitrary<GateDebt> =>
  fc.record({
    debtId: fc.constant(debtId),
    product: maybe(one(products)),
    use: one(['personal', 'personal', 'business', null] as const),
    openMinor: one([0n, 100_000n]),
    currency: one(['CNY', 'USD', 'GBP', 'EUR']),
    inDefaultWhenObtained: maybe(fc.boolean()),
    limitationEndsOn: maybe(dayNear(today, 100, 900)),
    disputes: fc.array(dispute(today), { maxLength: 2 }),
    validationSentOn: maybe(dayNear(today)),
    validationReceivedOn: maybe(dayNear(today)),
    firstContactOn: maybe(dayNear(today)),
    planPerforming: rarely,
    countsWith: maybe(one(['loan 1', 'loan 2'])),
  });

const consent = (today: number, atMs: number): fc.Arbitrary<GateConsent> =>
  fc.record({
    kind: one([
      'calls',
      'time',
      'place',
      'channel',
      'third-party',
      'autodialer',
      'prerecorded',
      'entry',
      'attorney-bypassed',
      'court-permission',
    ] as const),
    channel: maybe(one(channels)),
    pointId: maybe(one(pointIds)),
    debtIds: some(debtIds),
    givenOn: dayNear(today, 20, 0),
    givenAtMs: fc.integer({ min: 0, max: 20 * 1440 }).map((ago) => atMs - ago * 60_000),
    direct: fc.boolean(),
    usedUpAtMs: maybe(fc.constant(atMs - 60_000)),
    withdrawnOn: maybe(dayNear(today)),
    proof: one(['', 'recording 8']),
  });

const preference = (today: number, atMs: number): fc.Arbitrary<GatePreference> =>
  fc.record({
    kind: one([
      'inconvenient-time',
      'inconvenient-place',
      'avoid-channel',
      'avoid-point',
      'busy-now',
    ] as const),
    channel: maybe(one(channels)),
    pointId: maybe(one(pointIds)),
    place: maybe(one(['home', 'work', 'other'] as const)),
    weekdays: some([1, 2, 3, 4, 5, 6, 7], 3),
    fromMinute: minute,
    toMinute: minute,
    saidOn: dayNear(today, 20, 0),
    saidAtMs: fc.integer({ min: 0, max: 20 * 1440 }).map((ago) => atMs - ago * 60_000),
    untilOn: maybe(dayNear(today, 5, 20)),
    source: one(['person', 'attorney', 'creditor-file', 'other'] as const),
  });

/** An act of the past; its day is that of its instant in the first zone. */
export function randomEvent(atMs: number, zone: string): fc.Arbitrary<GateEvent> {
  const kindOf: Record<Channel, readonly GateEvent['kind'][]> = {
    call: ['open', 'attempt', 'connected', 'effective'],
    sms: ['open', 'message'],
    email: ['open', 'message'],
    letter: ['open', 'message'],
    im: ['open', 'message'],
    visit: ['open', 'visit'],
  };
  return fc
    .record({
      channel: fc.oneof(fc.constant<Channel>('call'), one(channels)),
      nth: fc.nat(3),
      minutesAgo: fc.oneof(fc.integer({ min: 0, max: 2 * 1440 }), fc.integer({ min: 0, max: 9 * 1440 })),
      contactPointId: maybe(one(pointIds)),
      voice: one(['interactive', 'informative'] as const),
      agency: fc.boolean(),
      initiatedBy: one(['creditor', 'creditor', 'creditor', 'debtor'] as const),
      outcome: one(outcomes),
      role: one(roles),
      debtIds: some(debtIds),
    })
    .map(({ nth, minutesAgo, ...act }) => {
      const kinds = kindOf[act.channel];
      const happenedMs = atMs - minutesAgo * 60_000;
      const kind = kinds[nth % kinds.length] ?? 'open';
      return { ...act, kind, atMs: happenedMs, localDay: localOf(happenedMs, zone).day };
    });
}

const limitSet: fc.Arbitrary<LimitSet> = fc.record({
  hours: fc.constantFrom(
    {},
    { call: { fromMinute: 540, toMinute: 1080, businessDaysOnly: true } },
    { call: { fromMinute: 600, toMinute: 1200, businessDaysOnly: false } },
  ),
  attemptsPerPointPerDay: maybe(fc.integer({ min: 1, max: 6 })),
  effectiveCallsPerPartyPerDay: maybe(fc.integer({ min: 1, max: 3 })),
  messagesPerPartyPerDay: maybe(fc.integer({ min: 0, max: 3 })),
  visitsPerPartyPerDay: maybe(fc.integer({ min: 0, max: 1 })),
  visitStaffMin: fc.integer({ min: 0, max: 3 }),
  approvalChannels: some(channels, 2),
});

const rate = (today: number): fc.Arbitrary<GateRate> =>
  fc.record({
    series: one(['cn-lpr-1y', 'gb-bank-rate', 'eu-ecb-mro', 'eu-national', 'de-basiszinssatz'] as const),
    from: dayNear(today, 400, 0),
    until: dayNear(today, 0, 400),
    ratePpm: one([0, 30_000, 37_500]),
  });

const houseLimits: fc.Arbitrary<HouseLimits> = fc.oneof(
  fc.constant(noHouseLimits),
  fc.record({ person: limitSet, organisation: limitSet }).map((sets) => ({ ...noHouseLimits, ...sets })),
);

const moratorium = (today: number): fc.Arbitrary<GateMoratorium> =>
  fc.record({
    kind: one([
      'breathing-space',
      'mental-health-crisis',
      'adviser-plan',
      'insolvency',
      'disaster',
      'other',
    ] as const),
    from: dayNear(today),
    until: maybe(dayNear(today, 10, 60)),
    treatmentEndedOn: maybe(dayNear(today, 40, 5)),
  });

const attorney = (today: number): fc.Arbitrary<GateAttorney> =>
  fc.record({ reachable: fc.boolean(), since: dayNear(today), silentSince: maybe(dayNear(today)) });

const party = (today: number, zones: readonly string[]): fc.Arbitrary<GateParty> =>
  fc.record({
    partyId: fc.constant('00000000-0000-8000-8000-000000000001'),
    kind: one(['person', 'person', 'organisation'] as const),
    zones: fc.constant(zones),
    stopAll: rarely,
    stoppedChannels: mostly<readonly Channel[]>([], some(channels, 1)),
    complaintOpen: rarely,
    disputedAll: rarely,
    deceased: rarely,
    incapacitated: rarely,
    represented: rarely,
    insolvent: rarely,
    planPerforming: rarely,
    settled: rarely,
    reach: fc.record({
      allNumbersInvalid: rarely,
      failedCallsInRow: fc.nat(5),
      lastFailedOn: maybe(dayNear(today, 5, 0)),
      failedDaysInRow: fc.nat(4),
    }),
    places: one(placeSets),
    minor: rarely,
    ceasedOn: mostly<Day | null>(null, dayNear(today)),
    attorney: mostly<GateAttorney | null>(null, attorney(today)),
    employerProhibits: rarely,
    vulnerable: rarely,
    hardship: rarely,
    fraudClaimed: rarely,
    moratoria: mostly<readonly GateMoratorium[]>([], fc.array(moratorium(today), { maxLength: 2 })),
  });

const content: fc.Arbitrary<GateContent> = fc.record({
  found: some(['insult', 'threat_arrest', 'false_urgency']),
  carries: some([
    'identity',
    'principal',
    'staff-no',
    'debt-collector',
    'opt-out',
    'dispute-rights',
    'sms-signature',
  ]),
  reveals: some(['debt', 'amount', 'collector-name']),
  claimedMinor: maybe(one([100_000n, 100_001n])),
  ledgerMinor: maybe(fc.constant(100_000n)),
  payeeDesignated: maybe(fc.boolean()),
});

const sender: fc.Arbitrary<GateSender> = fc.record({
  line: one(['company', 'private', 'unknown'] as const),
  callerIdTrue: fc.boolean(),
  spamMarked: rarely,
  enterpriseAccount: fc.boolean(),
});

const conduct: fc.Arbitrary<Conduct> = fc.dictionary(
  one(['minutes', 'amount', 'written', 'consented', 'witnesses', 'place']),
  fc.oneof(fc.nat(100), fc.boolean(), one(['home', 'work'])),
  { maxKeys: 3 },
);

// A channel with the point that suits it, and now and then one that does not.
const way = fc.oneof(
  {
    weight: 8,
    arbitrary: one([
      ['call', 0],
      ['call', 0],
      ['call', 0],
      ['sms', 0],
      ['email', 1],
      ['letter', 2],
      ['visit', 2],
    ] as const),
  },
  { weight: 1, arbitrary: fc.tuple(one(channels), fc.nat(2)) },
  { weight: 1, arbitrary: fc.tuple(one(channels), fc.constant(null)) },
);

const intent: fc.Arbitrary<ContactIntent> = way.chain(([channel, nth]) =>
  fc.record({
    act: mostly<Act>('contact', one(acts)),
    channel: fc.constant(channel),
    purpose: mostly<Purpose>('collect', one<Purpose>(['locate', 'reply', 'notice', 'service']), 4),
    contactPointId: fc.constant(nth === null ? null : (pointIds[nth] ?? null)),
    targetRole: mostly<TargetRole>('debtor', one(roles), 5),
    initiatedBy: mostly<ContactIntent['initiatedBy']>('creditor', fc.constant('debtor'), 8),
    collectedBy: one<CollectedBy>(['own', 'own-other-name', 'agency', 'buyer']),
    voice: one(['interactive', 'interactive', 'informative'] as const),
    technology: mostly<Technology>('manual', one<Technology>(['autodialer', 'prerecorded', 'ai-voice']), 5),
    staffCount: maybe(fc.nat(3)),
    contentClass: maybe(one(['debt', 'third-party-neutral', 'limited-content'] as const)),
    content: maybe(content),
    sender: maybe(sender),
    debtIds: mostly<readonly string[]>([], some(debtIds), 2),
    conduct,
    approved: fc.boolean(),
  }),
);

const instant = fc
  .oneof(
    // Every minute of some weeks in which clocks change and feasts fall, the days about a change of the law, and any day.
    fc.integer({ min: Date.UTC(2026, 9, 20) / 60_000, max: Date.UTC(2026, 10, 20) / 60_000 }),
    fc.integer({ min: Date.UTC(2026, 0, 28) / 60_000, max: Date.UTC(2026, 1, 2) / 60_000 }),
    fc.integer({ min: Date.UTC(2019, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 }),
  )
  .map((minutes) => minutes * 60_000);

function factsAt(atMs: number): fc.Arbitrary<GateFacts> {
  const zones = fc.oneof(
    { weight: 6, arbitrary: one(zoneNames).map((zone) => [zone]) },
    { weight: 2, arbitrary: some(zoneNames, 2) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
  );
  return zones.chain((names) => {
    const zone = names[0] ?? 'UTC';
    const today = localOf(atMs, zone).day;
    const list = <T>(value: fc.Arbitrary<T>, maxLength = 2) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<T[]>([]) },
        { weight: 1, arbitrary: fc.array(value, { maxLength }) },
      );
    return fc.record({
      tenant: fc.record({
        creditorKind: fc.oneof(
          fc.constant<CreditorKind>('lender'),
          one<CreditorKind>(['trade', 'lessor', 'lender', 'property', 'hotel']),
        ),
        zone: one(zoneNames),
        calendarId: one(['cn', 'weekdays']),
        country: one(['CN', 'US', 'GB']),
        sensitiveDays: list(dayNear(today, 3, 3)),
        houseLimits,
      }),
      party: party(today, names),
      products: fc.oneof(
        some(products, 2),
        one(products).map((product) => [product]),
      ),
      points: fc
        .tuple(...pointIds.map((pointId) => point(pointId, today)))
        .chain((points) => mostly<readonly GatePoint[]>(points, some(points))),
      agreements: list(agreement(today)),
      debts: fc.tuple(...debtIds.map((debtId) => debt(debtId, today))).chain((debts) => some(debts)),
      consents: list(consent(today, atMs)),
      preferences: list(preference(today, atMs)),
      rates: list(rate(today)),
      events: fc.array(randomEvent(atMs, zone), { maxLength: 10 }),
      sharedEvents: list(randomEvent(atMs, zone), 4),
    });
  });
}

/** Questions that touch every fact and every field of an act; most are ordinary, so that not everything is refused. */
export const randomGate: fc.Arbitrary<RandomGate> = instant.chain((atMs) =>
  fc.record({ facts: factsAt(atMs), intent, atMs: fc.constant(atMs) }),
);

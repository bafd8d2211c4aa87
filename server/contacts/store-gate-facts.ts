import { slotOf } from '@duly/kernel/id.ts';
import { type Desk, type DeskRow, deskColumns, deskOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type GateBasisRow = {
  pointId: string;
  usedByPersonOn: number | null;
  consentOn: number | null;
  creditorUsed: boolean;
  noticeOn: number | null;
  noticeOptOutUntil: number | null;
  publicDomain: boolean | null;
  priorCollectorUsed: boolean;
  optedOutOn: number | null;
  textedOn: number | null;
  reassignedCheckOn: number | null;
};

/** A state of the person or of one debt that was recorded and not lifted, whether it has begun or ended by its days. */
export type GateStateRow = {
  kind: string;
  channel: string | null;
  pointId: string | null;
  accountId: string | null;
  atMs: number;
  since: number | null;
  until: number | null;
  reachable: boolean | null;
  silentSince: number | null;
  treatmentEndedOn: number | null;
};

export type GateAccountRow = {
  accountId: string;
  kind: string;
  product: string | null;
  use: 'personal' | 'business' | null;
  currency: string;
  open: string;
  disputed: string;
  inDefaultWhenObtained: boolean | null;
  limitationEndsOn: number | null;
  validationSentOn: number | null;
  validationReceivedOn: number | null;
  firstContactOn: number | null;
  countsWith: string | null;
};

export type GateEventRow = {
  /** What the permit came to; null while nobody said. */
  permitOutcome: string | null;
  inbound: boolean;
  channel: string;
  pointId: string | null;
  localDay: number;
  atMs: number;
  voice: string | null;
  agency: boolean;
  role: string | null;
  /** Debts that the permit was asked for. */
  askedDebts: string[] | null;
  /** Of the contact, where one was recorded. */
  result: string | null;
  answeredBy: string | null;
  outcome: string | null;
  debts: string[] | null;
};

/** Days travel as whole days since 1970-01-01. */
export type GateFactsRow = {
  party_id: string;
  kind: 'person' | 'organisation';
  zones: string[];
  places: string[];
  points: {
    pointId: string;
    kind: 'phone' | 'email' | 'address' | 'im';
    status: 'verified' | 'unverified' | 'claimed-wrong' | 'invalid' | 'opted-out' | 'retired';
    ownerRelation: string;
    source: string;
    verifiedOn: number | null;
    nature: 'mobile' | 'landline' | 'unknown';
    place: 'home' | 'work' | 'other' | null;
    employerProvided: boolean | null;
    /** Of the value, hexadecimal: what parties who share it are counted under. */
    valueKey: string;
  }[];
  bases: GateBasisRow[];
  /** Where somebody else was asked where the person is, and when last. */
  locationAsked: { pointId: string; on: number }[];
  states: GateStateRow[];
  agreements: {
    kind: string;
    channel: string | null;
    fromMinute: number | null;
    toMinute: number | null;
    proof: string;
    agreedOn: number;
    expiresOn: number | null;
  }[];
  consents: {
    kind: string;
    channel: string | null;
    pointId: string | null;
    debtIds: string[];
    givenOn: number;
    givenAtMs: number;
    direct: boolean;
    usedUpAtMs: number | null;
    withdrawnOn: number | null;
    proof: string;
  }[];
  preferences: {
    kind: string;
    channel: string | null;
    pointId: string | null;
    place: 'home' | 'work' | 'other' | null;
    weekdays: number[];
    fromMinute: number;
    toMinute: number;
    saidOn: number;
    saidAtMs: number;
    untilOn: number | null;
    source: string;
  }[];
  disputes: {
    accountId: string;
    on: number;
    inWriting: boolean;
    kind: string;
    partMinor: string | null;
    answeredOn: number | null;
    closedOn: number | null;
  }[];
  accounts: GateAccountRow[];
  events: GateEventRow[];
  calls: { day: number; reached: boolean }[];
};

/** Columns of a list by name; they travel as arrays, since naming each value costs the server more than reading it. */
type Columns = Readonly<Record<string, string>>;

const list = (columns: Columns, from: string, order: string) =>
  `(select json_agg(json_build_array(${Object.values(columns).join(', ')}) order by ${order}) from ${from})`;

const of = (alias: string) => `${alias}.tenant_id = $1 and ${alias}.slot = $2 and ${alias}.party_id = $3`;
const epoch = (column: string) => `${column} - date '1970-01-01'`;
const millis = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;
const since = (column: string) => `${column} >= date '1970-01-01' + $4::integer`;

// Enough to see three days of calling; a debtor who was called more often than this without an answer is lost anyway.
const callsRead = 60;

// Something of the debt was told: to somebody who owes or acts for them, or left on a machine, or sent.
const told = `case when k.outcome is null
    then k.channel <> 'call' or k.answered_by in ('self','co-debtor','guarantor','payer-contact','representative')
    else k.outcome in ('voicemail','announcement','conversation','delivered','met') end`;

const columns = {
  points: {
    pointId: 'c.point_id',
    kind: 'c.kind',
    status: 'c.status',
    ownerRelation: 'c.owner_relation',
    source: 'c.source',
    verifiedOn: epoch('c.verified_on'),
    nature: 'c.nature',
    place: 'c.place',
    employerProvided: 'c.employer_provided',
    valueKey: `encode(c.value_key, 'hex')`,
  },
  accounts: {
    accountId: 'a.account_id',
    kind: 'a.kind',
    product: 'a.product',
    use: 'a.use',
    currency: 'a.currency',
    open: 'coalesce(t.principal_minor + t.interest_minor + t.fee_minor + t.cost_minor, 0)::text',
    disputed: 'coalesce(t.disputed_minor, 0)::text',
    inDefaultWhenObtained: 'a.in_default_when_obtained',
    limitationEndsOn: epoch('a.limitation_ends_on'),
    validationSentOn: epoch('a.validation_sent_on'),
    validationReceivedOn: epoch('a.validation_received_on'),
    firstContactOn: `(select ${epoch('min(k.local_day)')} from k
       where (k.account_id = a.account_id or a.account_id = any(k.account_ids)) and ${told})`,
    countsWith: 'a.counts_with',
  },
  events: {
    permitOutcome: 'e.permit_outcome',
    inbound: 'e.inbound',
    channel: 'e.channel',
    pointId: 'e.point_id',
    localDay: epoch('e.local_day'),
    atMs: millis('e.at'),
    voice: `e.intent ->> 'voice'`,
    agency: `coalesce(e.intent ->> 'collectedBy' = 'agency', false)`,
    role: `e.intent ->> 'targetRole'`,
    askedDebts: `e.intent -> 'debtIds'`,
    result: 'e.result',
    answeredBy: 'e.answered_by',
    outcome: 'e.outcome',
    debts: 'e.account_ids',
  },
  calls: { day: epoch('k.local_day'), reached: `k.answered_by = 'self'` },
  states: {
    kind: 's.kind',
    channel: 's.channel',
    pointId: 's.point_id',
    accountId: 's.account_id',
    atMs: millis('s.at'),
    since: epoch('s.since'),
    until: epoch('s.until_on'),
    reachable: 's.reachable',
    silentSince: epoch('s.silent_since'),
    treatmentEndedOn: epoch('s.treatment_ended_on'),
  },
  agreements: {
    kind: 'g.kind',
    channel: 'g.channel',
    fromMinute: 'g.from_minute',
    toMinute: 'g.to_minute',
    proof: 'g.proof',
    agreedOn: epoch('g.agreed_on'),
    expiresOn: epoch('g.expires_on'),
  },
  consents: {
    kind: 'o.kind',
    channel: 'o.channel',
    pointId: 'o.point_id',
    debtIds: 'o.account_ids',
    givenOn: epoch('o.given_on'),
    givenAtMs: millis('o.given_at'),
    direct: 'o.direct',
    usedUpAtMs: millis('o.used_up_at'),
    withdrawnOn: epoch('o.withdrawn_on'),
    proof: 'o.proof',
  },
  preferences: {
    kind: 'f.kind',
    channel: 'f.channel',
    pointId: 'f.point_id',
    place: 'f.place',
    weekdays: 'f.weekdays',
    fromMinute: 'f.from_minute',
    toMinute: 'f.to_minute',
    saidOn: epoch('f.said_on'),
    saidAtMs: millis('f.said_at'),
    untilOn: epoch('f.until_on'),
    source: 'f.said_by',
  },
  disputes: {
    accountId: 'q.account_id',
    on: epoch('q.said_on'),
    inWriting: 'q.in_writing',
    kind: 'q.kind',
    partMinor: 'q.part_minor::text',
    answeredOn: epoch('q.answered_on'),
    closedOn: epoch('q.closed_on'),
  },
  bases: {
    pointId: 'b.point_id',
    usedByPersonOn: epoch('b.used_by_person_on'),
    consentOn: epoch('b.consent_on'),
    creditorUsed: 'b.creditor_used',
    noticeOn: epoch('b.notice_on'),
    noticeOptOutUntil: epoch('b.notice_opt_out_until'),
    publicDomain: 'b.public_domain',
    priorCollectorUsed: 'b.prior_collector_used',
    optedOutOn: epoch('b.opted_out_on'),
    textedOn: epoch('b.texted_on'),
    reassignedCheckOn: epoch('b.reassigned_check_on'),
  },
  locationAsked: { pointId: 'x.point_id', on: 'x.day' },
} satisfies Readonly<Record<ListName, Columns>>;

type ListName = Exclude<keyof GateFactsRow, 'party_id' | 'kind' | 'zones' | 'places'>;
type Usual = keyof typeof usualLists;
type Special = keyof typeof specialLists;

const decisionOf = (permit: string) => `join gate_decisions d
    on d.slot = ${permit}.slot and d.tenant_id = ${permit}.tenant_id and d.decision_id = ${permit}.decision_id`;

/** What there is of nearly every person whom a creditor calls. */
const usualLists = {
  points: list(
    columns.points,
    `contact_points c where ${of('c')} and c.value <> ''`,
    'c.preferred desc, c.created_at, c.point_id',
  ),
  accounts: list(
    columns.accounts,
    `accounts a left join account_state t on t.slot = a.slot and t.tenant_id = a.tenant_id
        and t.party_id = a.party_id and t.account_id = a.account_id where ${of('a')} and a.closed_on is null`,
    'a.account_id',
  ),
  events: list(
    columns.events,
    `(select 'out' || m.permit_id as key, m.issued_at as at, m.outcome as permit_outcome, false as inbound, m.channel,
             m.point_id, m.local_day, d.intent, k.result, k.answered_by, k.outcome, k.account_ids
        from permits m ${decisionOf('m')}
        left join k on k.permit_id = m.permit_id
       where ${of('m')} and ${since('m.local_day')} and m.status <> 'released'
      union all
      select 'in' || k.contact_id, k.started_at, null, true, k.channel, k.point_id, k.local_day, null, k.result, k.answered_by,
             k.outcome, k.account_ids
        from k where k.direction = 'in' and ${since('k.local_day')}) e`,
    'e.at, e.key',
  ),
  calls: list(
    columns.calls,
    `(select k.local_day, k.answered_by, k.started_at from k
        join contact_points c on ${of('c')} and c.point_id = k.point_id
       where k.direction = 'out' and k.channel = 'call' and c.owner_relation = 'self'
       order by k.started_at desc limit ${callsRead}) k`,
    'k.started_at desc',
  ),
};

/** What somebody has to have said or what has to have happened to a person; most have none of it. */
const specialLists = {
  states: list(columns.states, `stops s where ${of('s')} and s.lifted_at is null`, 's.at, s.stop_id'),
  agreements: list(
    columns.agreements,
    `contact_agreements g where ${of('g')} and g.withdrawn_at is null`,
    'g.agreed_on, g.agreement_id',
  ),
  consents: list(columns.consents, `consents o where ${of('o')}`, 'o.given_at, o.consent_id'),
  preferences: list(
    columns.preferences,
    `preferences f where ${of('f')} and f.withdrawn_at is null`,
    'f.said_at, f.preference_id',
  ),
  disputes: list(columns.disputes, `disputes q where ${of('q')}`, 'q.said_on, q.dispute_id'),
  bases: list(columns.bases, `point_bases b where ${of('b')}`, 'b.point_id'),
  // Somebody else's point only: whoever answered there was asked where the person is.
  locationAsked: list(
    columns.locationAsked,
    `(select m.point_id, ${epoch('max(m.local_day)')} as day from permits m ${decisionOf('m')}
        join contact_points c on ${of('c')} and c.point_id = m.point_id and c.owner_relation <> 'self'
       where ${of('m')} and m.status = 'used' and m.outcome in ('connected', 'effective')
         and d.intent ->> 'purpose' = 'locate' group by m.point_id) x`,
    'x.point_id',
  ),
};

const select = (lists: Readonly<Record<string, string>>) =>
  Object.entries(lists)
    .map(([name, sql]) => `${sql} as "${name}"`)
    .join(',\n       ');

// Texts are made once: they are long, and compared with what the connection has prepared each time.
const usualSql = `with k as materialized (
      select k.contact_id, k.permit_id, k.account_id, k.account_ids, k.direction, k.channel, k.point_id, k.local_day, k.started_at,
             k.result, k.answered_by, k.outcome
        from contacts k where ${of('k')})
    select ${deskColumns}, p.kind as party_kind, array_prepend(p.zone, p.more_zones) as zones,
      case when p.places <> '{}' then p.places when p.country is null then '{}' else array[p.country] end as places,
      p.erased_at is not null as erased,
      exists (select from gate_marks x where ${of('x')}) as marked,
      ${select(usualLists)}
      from tenants t join parties p on p.tenant_id = t.tenant_id and p.slot = $2 and p.party_id = $3
     where t.tenant_id = $1`;

const specialSql = `select ${select(specialLists)}`;

function readList<Name extends ListName>(name: Name, values: unknown[][] | null): GateFactsRow[Name] {
  const names = Object.keys(columns[name]);
  return (values ?? []).map((row) =>
    Object.fromEntries(names.map((key, at) => [key, row[at]])),
  ) as GateFactsRow[Name];
}

type Lists<Name extends ListName> = { [K in Name]: unknown[][] | null };

/** A party as the gate sees it before what is special of it is known; `erased` and the desk are not facts of a decision. */
export type UsualFacts = {
  readonly desk: Desk;
  readonly erased: boolean;
  /** Whether anything was ever recorded in the tables that `selectSpecialFacts` reads. */
  readonly marked: boolean;
  readonly row: Pick<GateFactsRow, 'party_id' | 'kind' | 'zones' | 'places' | Usual>;
};

/**
 * What the gate may know of a party that nearly every party has, with the tenant; null where there is no such party. It
 * reads what is committed when it begins, so that a permit's counters are those after its locks were taken.
 *
 * @param eventsFrom first local day of the acts that are counted, days since 1970-01-01
 */
export async function selectUsualFacts(
  tx: Tx,
  partyId: string,
  eventsFrom: number,
): Promise<UsualFacts | null> {
  const [found] = await tx.prepared<
    DeskRow &
      Lists<Usual> & { party_kind: 'person' | 'organisation' } & {
        zones: string[];
        places: string[];
        erased: boolean;
        marked: boolean;
      }
  >('gate-facts', usualSql, [tx.tenantId, slotOf(partyId), partyId, eventsFrom]);
  if (found === undefined) return null;
  const { party_kind: kind, zones, places, erased, marked, points, accounts, events, calls } = found;
  const row = {
    party_id: partyId,
    kind,
    zones,
    places,
    points: readList('points', points),
    accounts: readList('accounts', accounts),
    events: readList('events', events),
    calls: readList('calls', calls),
  };
  return { desk: deskOf(found), erased, marked, row };
}

export type SpecialFacts = Pick<GateFactsRow, Special>;

const noSpecialFacts: SpecialFacts = {
  states: [],
  agreements: [],
  consents: [],
  preferences: [],
  disputes: [],
  bases: [],
  locationAsked: [],
};

/**
 * The rest of what the gate may know of a party: states, agreements, consents, preferences, disputes, bases of points, and
 * where others were asked. Read only where there can be any: a row of those tables cannot be without a mark of the party
 * (`gate_marks`, a foreign key), and others are asked only at points that are theirs.
 */
export async function selectSpecialFacts(tx: Tx, { marked, row }: UsualFacts): Promise<SpecialFacts> {
  if (!marked && row.points.every((point) => point.ownerRelation === 'self')) return noSpecialFacts;
  const [found] = await tx.prepared<Lists<Special>>('gate-special-facts', specialSql, [
    tx.tenantId,
    slotOf(row.party_id),
    row.party_id,
  ]);
  if (found === undefined) throw new Error('a statement without a condition answers');
  return {
    states: readList('states', found.states),
    agreements: readList('agreements', found.agreements),
    consents: readList('consents', found.consents),
    preferences: readList('preferences', found.preferences),
    disputes: readList('disputes', found.disputes),
    bases: readList('bases', found.bases),
    locationAsked: readList('locationAsked', found.locationAsked),
  };
}

import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

type BasisRow = {
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
    basis: BasisRow | null;
  }[];
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

const rows = (select: string, from: string, order: string) =>
  `coalesce((select json_agg(${select} order by ${order}) from ${from}), '[]')`;

const of = (alias: string) =>
  `${alias}.tenant_id = $1 and ${alias}.slot = w.slot and ${alias}.party_id = w.party_id`;

const epoch = (column: string) => `${column} - date '1970-01-01'`;
const millis = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;

// Enough to see three days of calling; a debtor who was called more often than this without an answer is lost anyway.
const callsRead = 60;

const basis = `case when b.point_id is null then null else json_build_object(
  'usedByPersonOn', ${epoch('b.used_by_person_on')}, 'consentOn', ${epoch('b.consent_on')},
  'creditorUsed', b.creditor_used, 'noticeOn', ${epoch('b.notice_on')},
  'noticeOptOutUntil', ${epoch('b.notice_opt_out_until')}, 'publicDomain', b.public_domain,
  'priorCollectorUsed', b.prior_collector_used, 'optedOutOn', ${epoch('b.opted_out_on')},
  'textedOn', ${epoch('b.texted_on')}, 'reassignedCheckOn', ${epoch('b.reassigned_check_on')}) end`;

// Something of the debt was told: to somebody who owes or acts for them, or left on a machine, or sent.
const told = `case when k.outcome is null
    then k.channel <> 'call' or k.answered_by in ('self','co-debtor','guarantor','payer-contact','representative')
    else k.outcome in ('voicemail','announcement','conversation','delivered','met') end`;

const outward = `select 'out' || m.permit_id as key, m.issued_at as at, json_build_object('permitOutcome', m.outcome,
    'inbound', false, 'channel', m.channel, 'pointId', m.point_id, 'localDay', ${epoch('m.local_day')},
    'atMs', ${millis('m.issued_at')}, 'voice', d.intent ->> 'voice', 'agency', d.intent ->> 'collectedBy' = 'agency',
    'role', d.intent ->> 'targetRole', 'askedDebts', d.intent -> 'debtIds', 'result', k.result,
    'answeredBy', k.answered_by, 'outcome', k.outcome, 'debts', to_json(k.account_ids)) as event
  from permits m
  join gate_decisions d on d.slot = m.slot and d.tenant_id = m.tenant_id and d.decision_id = m.decision_id
  left join contacts k on ${of('k')} and k.permit_id = m.permit_id
 where ${of('m')} and m.local_day >= date '1970-01-01' + $4::integer and m.status <> 'released'`;

const inward = `select 'in' || k.contact_id as key, k.started_at as at, json_build_object('permitOutcome', null,
    'inbound', true, 'channel', k.channel, 'pointId', k.point_id, 'localDay', ${epoch('k.local_day')},
    'atMs', ${millis('k.started_at')}, 'voice', null, 'agency', false, 'role', null, 'askedDebts', null,
    'result', k.result, 'answeredBy', k.answered_by, 'outcome', k.outcome, 'debts', to_json(k.account_ids)) as event
  from contacts k
 where ${of('k')} and k.direction = 'in' and k.local_day >= date '1970-01-01' + $4::integer`;

/**
 * What the gate may know of parties, in one statement for one or for a thousand. It reads what is committed when it
 * begins, so that a permit's counters are those after its locks were taken.
 *
 * @param eventsFrom first local day of the acts that are counted, days since 1970-01-01
 */
export async function selectGateFacts(
  tx: Tx,
  partyIds: readonly string[],
  eventsFrom: number,
): Promise<GateFactsRow[]> {
  return tx.queryPrepared<GateFactsRow>(
    'gate-facts',
    `select p.party_id, p.kind, array_prepend(p.zone, p.more_zones) as zones,
       case when p.places <> '{}' then p.places when p.country is null then '{}' else array[p.country] end as places,
       ${rows(
         `json_build_object('pointId', c.point_id, 'kind', c.kind, 'status', c.status, 'ownerRelation', c.owner_relation,
            'source', c.source, 'verifiedOn', ${epoch('c.verified_on')}, 'nature', c.nature, 'place', c.place,
            'employerProvided', c.employer_provided, 'basis', ${basis})`,
         `contact_points c left join point_bases b on b.slot = c.slot and b.tenant_id = c.tenant_id and b.point_id = c.point_id
           where ${of('c')} and c.value <> ''`,
         'c.preferred desc, c.created_at, c.point_id',
       )} as points,
       ${rows(
         `json_build_object('kind', s.kind, 'channel', s.channel, 'pointId', s.point_id, 'accountId', s.account_id,
            'atMs', ${millis('s.at')}, 'since', ${epoch('s.since')}, 'until', ${epoch('s.until_on')},
            'reachable', s.reachable, 'silentSince', ${epoch('s.silent_since')})`,
         `stops s where ${of('s')} and s.lifted_at is null`,
         's.at, s.stop_id',
       )} as states,
       ${rows(
         `json_build_object('kind', g.kind, 'channel', g.channel, 'fromMinute', g.from_minute, 'toMinute', g.to_minute,
            'proof', g.proof, 'agreedOn', ${epoch('g.agreed_on')}, 'expiresOn', ${epoch('g.expires_on')})`,
         `contact_agreements g where ${of('g')} and g.withdrawn_at is null`,
         'g.agreed_on, g.agreement_id',
       )} as agreements,
       ${rows(
         `json_build_object('kind', o.kind, 'channel', o.channel, 'pointId', o.point_id, 'debtIds', to_json(o.account_ids),
            'givenOn', ${epoch('o.given_on')}, 'givenAtMs', ${millis('o.given_at')}, 'direct', o.direct,
            'usedUpAtMs', ${millis('o.used_up_at')}, 'withdrawnOn', ${epoch('o.withdrawn_on')}, 'proof', o.proof)`,
         `consents o where ${of('o')}`,
         'o.given_at, o.consent_id',
       )} as consents,
       ${rows(
         `json_build_object('kind', f.kind, 'channel', f.channel, 'pointId', f.point_id, 'place', f.place,
            'weekdays', to_json(f.weekdays), 'fromMinute', f.from_minute, 'toMinute', f.to_minute,
            'saidOn', ${epoch('f.said_on')}, 'saidAtMs', ${millis('f.said_at')}, 'untilOn', ${epoch('f.until_on')},
            'source', f.said_by)`,
         `preferences f where ${of('f')} and f.withdrawn_at is null`,
         'f.said_at, f.preference_id',
       )} as preferences,
       ${rows(
         `json_build_object('accountId', q.account_id, 'on', ${epoch('q.said_on')}, 'inWriting', q.in_writing,
            'kind', q.kind, 'partMinor', q.part_minor::text, 'answeredOn', ${epoch('q.answered_on')},
            'closedOn', ${epoch('q.closed_on')})`,
         `disputes q where ${of('q')}`,
         'q.said_on, q.dispute_id',
       )} as disputes,
       ${rows(
         `json_build_object('accountId', a.account_id, 'kind', a.kind, 'product', a.product, 'use', a.use,
            'currency', a.currency,
            'open', coalesce(t.principal_minor + t.interest_minor + t.fee_minor + t.cost_minor, 0)::text,
            'disputed', coalesce(t.disputed_minor, 0)::text,
            'inDefaultWhenObtained', a.in_default_when_obtained, 'limitationEndsOn', ${epoch('a.limitation_ends_on')},
            'validationSentOn', ${epoch('a.validation_sent_on')}, 'validationReceivedOn', ${epoch('a.validation_received_on')},
            'firstContactOn', (select ${epoch('min(k.local_day)')} from contacts k
               where ${of('k')} and (k.account_id = a.account_id or a.account_id = any(k.account_ids)) and ${told}))`,
         `accounts a left join account_state t on t.slot = a.slot and t.tenant_id = a.tenant_id
            and t.party_id = a.party_id and t.account_id = a.account_id where ${of('a')} and a.closed_on is null`,
         'a.account_id',
       )} as accounts,
       coalesce((select json_agg(e.event order by e.at, e.key) from (${outward} union all ${inward}) e), '[]') as events,
       coalesce((select json_agg(json_build_object('day', ${epoch('k.local_day')}, 'reached', k.answered_by = 'self')
                                  order by k.started_at desc)
          from (select k.local_day, k.answered_by, k.started_at from contacts k
                  join contact_points c on c.slot = k.slot and c.tenant_id = k.tenant_id and c.point_id = k.point_id
                 where ${of('k')} and k.direction = 'out' and k.channel = 'call' and c.owner_relation = 'self'
                 order by k.started_at desc limit ${callsRead}) k), '[]') as calls
       from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
       join parties p on p.tenant_id = $1 and p.slot = w.slot and p.party_id = w.party_id`,
    [tx.tenantId, partyIds.map(slotOf), partyIds, eventsFrom],
  );
}

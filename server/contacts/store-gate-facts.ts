import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** Days travel as whole days since 1970-01-01. */
export type GateFactsRow = {
  party_id: string;
  kind: 'person' | 'organisation';
  zone: string;
  points: {
    pointId: string;
    kind: 'phone' | 'email' | 'address' | 'im';
    status: 'verified' | 'unverified' | 'claimed-wrong' | 'invalid' | 'opted-out' | 'retired';
    ownerRelation: string;
    source: string;
    verifiedOn: number | null;
  }[];
  stops: { kind: string; channel: string | null; pointId: string | null }[];
  agreements: {
    kind: string;
    channel: string | null;
    fromMinute: number | null;
    toMinute: number | null;
    proof: string;
    agreedOn: number;
    expiresOn: number | null;
  }[];
  accounts: { accountId: string; kind: string; product: string | null; open: string; disputed: string }[];
  events: {
    outcome: string | null;
    channel: string;
    pointId: string | null;
    localDay: number;
    atMs: number;
    voice: string | null;
    agency: boolean;
  }[];
  calls: { day: number; reached: boolean }[];
};

const rows = (select: string, from: string, order: string) =>
  `coalesce((select jsonb_agg(${select} order by ${order}) from ${from}), '[]')`;

const of = (alias: string) =>
  `${alias}.tenant_id = $1 and ${alias}.slot = w.slot and ${alias}.party_id = w.party_id`;

const epoch = (column: string) => `${column} - date '1970-01-01'`;

// Enough to see three days of calling; a debtor who was called more often than this without an answer is lost anyway.
const callsRead = 60;

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
  return tx.query<GateFactsRow>(
    `select p.party_id, p.kind, p.zone,
       ${rows(
         `jsonb_build_object('pointId', c.point_id, 'kind', c.kind, 'status', c.status, 'ownerRelation', c.owner_relation,
            'source', c.source, 'verifiedOn', ${epoch('c.verified_on')})`,
         `contact_points c where ${of('c')} and c.value <> ''`,
         'c.preferred desc, c.created_at, c.point_id',
       )} as points,
       ${rows(
         `jsonb_build_object('kind', s.kind, 'channel', s.channel, 'pointId', s.point_id)`,
         `stops s where ${of('s')} and s.lifted_at is null`,
         's.at, s.stop_id',
       )} as stops,
       ${rows(
         `jsonb_build_object('kind', g.kind, 'channel', g.channel, 'fromMinute', g.from_minute, 'toMinute', g.to_minute,
            'proof', g.proof, 'agreedOn', ${epoch('g.agreed_on')}, 'expiresOn', ${epoch('g.expires_on')})`,
         `contact_agreements g where ${of('g')}`,
         'g.agreed_on, g.agreement_id',
       )} as agreements,
       ${rows(
         `jsonb_build_object('accountId', a.account_id, 'kind', a.kind, 'product', a.product,
            'open', coalesce(t.principal_minor + t.interest_minor + t.fee_minor + t.cost_minor, 0)::text,
            'disputed', coalesce(t.disputed_minor, 0)::text)`,
         `accounts a left join account_state t on t.slot = a.slot and t.tenant_id = a.tenant_id
            and t.party_id = a.party_id and t.account_id = a.account_id where ${of('a')} and a.closed_on is null`,
         'a.account_id',
       )} as accounts,
       ${rows(
         `jsonb_build_object('outcome', m.outcome, 'channel', m.channel, 'pointId', m.point_id,
            'localDay', ${epoch('m.local_day')}, 'atMs', (extract(epoch from m.issued_at) * 1000)::bigint,
            'voice', d.intent ->> 'voice', 'agency', d.intent ->> 'collectedBy' = 'agency')`,
         `permits m join gate_decisions d on d.slot = m.slot and d.tenant_id = m.tenant_id and d.decision_id = m.decision_id
           where ${of('m')} and m.local_day >= date '1970-01-01' + $4::integer and m.status <> 'released'`,
         'm.issued_at, m.permit_id',
       )} as events,
       coalesce((select jsonb_agg(jsonb_build_object('day', ${epoch('k.local_day')}, 'reached', k.answered_by = 'self')
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

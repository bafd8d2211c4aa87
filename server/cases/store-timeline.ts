import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type TimelineRow = {
  at: Date;
  key: string;
  day: string;
  kind: 'contact' | 'promise' | 'payment' | 'task' | 'gate' | 'stop' | 'import';
  code: string;
  params: Record<string, string | number | boolean | null>;
  by_user: string | null;
  by_name: string | null;
  result: string | null;
  note_cipher: Buffer | null;
};

export type TimelineCursor = { readonly at: string; readonly key: string };

// Each branch gives its newest rows only, so that a party with ten thousand postings reads as fast as a new one.
const branch = (select: string, at: string, from: string) =>
  `(select ${select} from ${from} and ($4::timestamptz is null or ${at} <= $4) order by ${at} desc limit $6)`;

const ours = (alias: string) =>
  `where ${alias}.tenant_id = $1 and ${alias}.slot = $2 and ${alias}.party_id = $3`;

const branches = [
  branch(
    `c.started_at as at, 'contact:' || c.contact_id as key, c.local_day as day, 'contact' as kind, 'contact-recorded' as code,
     jsonb_build_object('channel', c.channel, 'direction', c.direction, 'answeredBy', c.answered_by, 'reason', c.reason,
       'pointId', c.point_id, 'seconds', extract(epoch from c.ended_at - c.started_at)::int) as params,
     c.user_id as by_user, c.result, c.note_cipher`,
    'c.started_at',
    `contacts c ${ours('c')}`,
  ),
  branch(
    `p.made_at, 'promise-made:' || p.promise_id, p.made_on, 'promise', 'promise-made',
     jsonb_build_object('minor', p.amount_minor::text, 'currency', p.currency, 'dueOn', p.due_on, 'dueAt',
       to_char(p.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'moneySource', p.money_source, 'promiseId', p.promise_id),
     p.made_by, p.status, null::bytea`,
    'p.made_at',
    `promises p ${ours('p')}`,
  ),
  branch(
    `least(p.due_at, p.judged_on + interval '1 day'), 'promise-judged:' || p.promise_id, p.judged_on, 'promise',
     'promise-' || p.status, jsonb_build_object('minor', p.amount_minor::text, 'paidMinor', p.paid_minor::text,
       'currency', p.currency, 'dueOn', p.due_on, 'promiseId', p.promise_id), null::uuid, p.status, null::bytea`,
    `least(p.due_at, p.judged_on + interval '1 day')`,
    `promises p ${ours('p')} and p.judged_on is not null`,
  ),
  branch(
    `p.booked_at, 'payment:' || p.payment_id, p.paid_on, 'payment', 'payment-recorded',
     jsonb_build_object('minor', p.amount_minor::text, 'currency', p.currency, 'method', p.method, 'reference', p.reference,
       'paymentId', p.payment_id), p.recorded_by, case when p.reversed_at is null then null else 'reversed' end, null::bytea`,
    'p.booked_at',
    `payments p ${ours('p')}`,
  ),
  branch(
    `p.reversed_at, 'payment-reversed:' || p.payment_id, (p.reversed_at at time zone 'UTC')::date, 'payment', 'payment-reversed',
     jsonb_build_object('minor', p.amount_minor::text, 'currency', p.currency, 'reason', p.reversal_reason,
       'paymentId', p.payment_id), null::uuid, p.reversal_reason, null::bytea`,
    'p.reversed_at',
    `payments p ${ours('p')} and p.reversed_at is not null`,
  ),
  branch(
    `t.at, 'task:' || t.task_id || ':' || t.n, t.on_day, 'task', 'task-' || t.event,
     jsonb_build_object('step', t.step, 'ladder', t.ladder, 'dueOn', t.due_on, 'reason', t.reason, 'taskId', t.task_id),
     t.by_user, t.reason, null::bytea`,
    't.at',
    `tasks t ${ours('t')}`,
  ),
  branch(
    `g.at, 'gate:' || g.decision_id, (g.at at time zone 'UTC')::date, 'gate', 'gate-' || g.verdict,
     jsonb_build_object('channel', g.intent ->> 'channel', 'pointId', g.intent ->> 'contactPointId', 'until',
       to_char(g.until_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'rules',
       (select string_agg(f ->> 'ruleId', ' ') from jsonb_array_elements(g.findings) f where f ->> 'verdict' <> 'allow')),
     g.user_id, g.verdict, null::bytea`,
    'g.at',
    `gate_decisions g ${ours('g')} and g.verdict in ('refuse','needs-approval')`,
  ),
  branch(
    `s.at, 'stop:' || s.stop_id, (s.at at time zone 'UTC')::date, 'stop', 'stop-recorded',
     jsonb_build_object('stopKind', s.kind, 'channel', s.channel, 'pointId', s.point_id, 'askedBy', s.asked_by, 'stopId', s.stop_id),
     s.recorded_by, s.kind, null::bytea`,
    's.at',
    `stops s ${ours('s')}`,
  ),
  branch(
    `s.lifted_at, 'stop-lifted:' || s.stop_id, (s.lifted_at at time zone 'UTC')::date, 'stop', 'stop-lifted',
     jsonb_build_object('stopKind', s.kind, 'channel', s.channel, 'pointId', s.point_id, 'stopId', s.stop_id),
     s.lifted_by, s.kind, null::bytea`,
    's.lifted_at',
    `stops s ${ours('s')} and s.lifted_at is not null`,
  ),
  branch(
    `i.at, 'import:' || i.run_id, (i.at at time zone 'UTC')::date, 'import', 'items-imported',
     jsonb_build_object('items', i.items, 'fileName', i.file_name, 'runId', i.run_id), i.asked_by, null::text, null::bytea`,
    'i.at',
    `(select r.run_id, r.started_at as at, r.file_name, r.asked_by, count(*) as items
        from accounts a
        join items i on i.slot = a.slot and i.tenant_id = a.tenant_id and i.account_id = a.account_id
        join import_runs r on r.tenant_id = i.tenant_id and r.run_id = i.source_run
       where a.tenant_id = $1 and a.slot = $2 and a.party_id = $3
       group by r.run_id, r.started_at, r.file_name, r.asked_by) i where true`,
  ),
].join('\nunion all\n');

/**
 * What happened to a party, newest first, from every table that keeps something of it.
 *
 * @param after the last row of the page before
 */
export async function readTimeline(
  tx: Tx,
  partyId: string,
  after: TimelineCursor | null,
  limit: number,
): Promise<TimelineRow[]> {
  return tx.query<TimelineRow>(
    `select e.at, e.key, e.day, e.kind, e.code, e.params, e.by_user, u.name as by_name, e.result, e.note_cipher
       from (${branches}) e
       left join users u on u.tenant_id = $1 and u.user_id = e.by_user
      where $4::timestamptz is null or (e.at, e.key) < ($4::timestamptz, $5::text)
      order by e.at desc, e.key desc limit $6`,
    [tx.tenantId, slotOf(partyId), partyId, after?.at ?? null, after?.key ?? null, limit],
  );
}

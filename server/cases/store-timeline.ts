import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type TimelineRow = {
  at: Date;
  key: string;
  day: string;
  kind: 'contact' | 'promise' | 'payment' | 'task' | 'gate' | 'stop' | 'import' | 'approval';
  code: string;
  params: Record<string, string | number | boolean | null>;
  by_user: string | null;
  by_name: string | null;
  result: string | null;
  note_cipher: Buffer | null;
};

export type TimelineCursor = { readonly day: string; readonly at: string; readonly key: string };

type Source = {
  readonly kind: TimelineRow['kind'];
  /** The moment of the act, or of its booking where the act has no moment of its own. */
  readonly at: string;
  /** The day on which it counts. */
  readonly day: string;
  readonly key: string;
  /** code, params, by_user, result, note_cipher */
  readonly rest: string;
  readonly from: string;
};

// Each branch gives its newest rows only, so that a party with ten thousand postings reads as fast as a new one. Instants
// are compared in whole milliseconds, as a cursor carries them.
function branch({ kind, at, day, key, rest, from }: Source): string {
  const moment = `date_trunc('milliseconds', ${at})`;
  return `(select ${moment} as at, ${key} as key, ${day} as day, '${kind}' as kind, ${rest} from ${from}
     and ($4::date is null or (${day}, ${moment}, ${key}) < ($4::date, $5::timestamptz, $6::text))
   order by ${day} desc, ${moment} desc, ${key} desc limit $7)`;
}

const ours = (alias: string) =>
  `where ${alias}.tenant_id = $1 and ${alias}.slot = $2 and ${alias}.party_id = $3`;

// Payments, promises and tasks are found through the accounts: their index is the account's.
const ofAccounts = (alias: string) =>
  `${ours(alias)} and ${alias}.account_id = any(array(select a.account_id from accounts a ${ours('a')}))`;

// What has no day of its own happened on the creditor's calendar.
const dayAt = (at: string) => `(${at} at time zone (select zone from tenants where tenant_id = $1))::date`;
const iso = (at: string) => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

// A promise is judged by the night after its day, at no moment of its own.
const judgedAt = `least(p.due_at, p.judged_on + interval '1 day')`;

// Taken back on a day, at no moment that anybody kept.
const consentEnded = 'coalesce(o.used_up_at, o.withdrawn_on::timestamptz)';
const disputeClosed = 'q.closed_on::timestamptz';

// A condition is settled by a day, at no moment of its own.
const waiverSettled = 'w.settled_on::timestamptz';

// Whoever said the last yes; who asked where nobody else had to.
const grantedBy = (alias: string, id: string) => `coalesce(
  (select d.decided_by from approval_decisions d where d.slot = ${alias}.slot and d.tenant_id = ${alias}.tenant_id and d.approval_id = ${id}
    order by d.step desc limit 1),
  (select v.asked_by from approvals v where v.slot = ${alias}.slot and v.tenant_id = ${alias}.tenant_id and v.approval_id = ${id}))`;

const branches = [
  branch({
    kind: 'contact',
    at: 'c.started_at',
    day: 'c.local_day',
    key: `'contact:' || c.contact_id`,
    rest: `'contact-recorded' as code,
      jsonb_build_object('channel', c.channel, 'direction', c.direction, 'answeredBy', c.answered_by, 'reason', c.reason,
        'pointId', c.point_id, 'seconds', extract(epoch from c.ended_at - c.started_at)::int) as params,
      c.user_id as by_user, c.result, c.note_cipher`,
    from: `contacts c ${ours('c')}`,
  }),
  branch({
    kind: 'promise',
    at: 'p.made_at',
    day: 'p.made_on',
    key: `'promise-made:' || p.promise_id`,
    rest: `'promise-made', jsonb_build_object('minor', p.amount_minor::text, 'currency', p.currency, 'dueOn', p.due_on,
        'dueAt', ${iso('p.due_at')}, 'moneySource', p.money_source, 'promiseId', p.promise_id),
      p.made_by, p.status, null::bytea`,
    from: `promises p ${ofAccounts('p')}`,
  }),
  branch({
    kind: 'promise',
    at: judgedAt,
    day: 'p.judged_on',
    key: `'promise-judged:' || p.promise_id`,
    rest: `'promise-' || p.status, jsonb_build_object('minor', p.amount_minor::text, 'paidMinor', p.paid_minor::text,
        'currency', p.currency, 'dueOn', p.due_on, 'promiseId', p.promise_id), null::uuid, p.status, null::bytea`,
    from: `promises p ${ofAccounts('p')} and p.judged_on is not null`,
  }),
  branch({
    kind: 'payment',
    at: 'p.booked_at',
    day: 'p.paid_on',
    key: `'payment:' || p.payment_id`,
    rest: `'payment-recorded', jsonb_build_object('minor', p.amount_minor::text, 'currency', p.currency, 'method', p.method,
        'reference', p.reference, 'paymentId', p.payment_id),
      p.recorded_by, case when p.reversed_at is null then null else 'reversed' end, null::bytea`,
    from: `payments p ${ofAccounts('p')}`,
  }),
  branch({
    kind: 'payment',
    at: 'p.reversed_at',
    day: dayAt('p.reversed_at'),
    key: `'payment-reversed:' || p.payment_id`,
    rest: `'payment-reversed', jsonb_build_object('minor', p.amount_minor::text, 'currency', p.currency,
        'reason', p.reversal_reason, 'paymentId', p.payment_id), null::uuid, p.reversal_reason, null::bytea`,
    from: `payments p ${ofAccounts('p')} and p.reversed_at is not null`,
  }),
  branch({
    kind: 'task',
    at: 't.at',
    day: 't.on_day',
    key: `'task:' || t.task_id || ':' || t.n`,
    rest: `'task-' || t.event, jsonb_build_object('step', t.step, 'ladder', t.ladder, 'dueOn', t.due_on, 'reason', t.reason,
        'taskId', t.task_id), t.by_user, t.reason, null::bytea`,
    from: `tasks t ${ofAccounts('t')}`,
  }),
  branch({
    kind: 'gate',
    at: 'g.at',
    day: dayAt('g.at'),
    key: `'gate:' || g.decision_id`,
    rest: `'gate-' || g.verdict, jsonb_build_object('channel', g.intent ->> 'channel',
        'act', g.intent ->> 'act', 'pointId', g.intent ->> 'contactPointId', 'until', ${iso('g.until_at')},
        'rules', (select string_agg(f ->> 'ruleId', ' ') from jsonb_array_elements(g.findings) f
                   where f ->> 'verdict' <> 'allow')), g.user_id, g.verdict, null::bytea`,
    from: `gate_decisions g ${ours('g')} and (g.verdict in ('refuse','needs-approval') or g.intent ->> 'act' <> 'contact')`,
  }),
  branch({
    kind: 'stop',
    at: 's.at',
    day: dayAt('s.at'),
    key: `'stop:' || s.stop_id`,
    rest: `'stop-recorded', jsonb_build_object('stopKind', s.kind, 'channel', s.channel, 'pointId', s.point_id,
        'askedBy', s.asked_by, 'stopId', s.stop_id), s.recorded_by, s.kind, null::bytea`,
    from: `stops s ${ours('s')}`,
  }),
  branch({
    kind: 'stop',
    at: 's.lifted_at',
    day: dayAt('s.lifted_at'),
    key: `'stop-lifted:' || s.stop_id`,
    rest: `'stop-lifted', jsonb_build_object('stopKind', s.kind, 'channel', s.channel, 'pointId', s.point_id,
        'stopId', s.stop_id), s.lifted_by, s.kind, null::bytea`,
    from: `stops s ${ours('s')} and s.lifted_at is not null`,
  }),
  branch({
    kind: 'stop',
    at: 'f.said_at',
    day: 'f.said_on',
    key: `'preference:' || f.preference_id`,
    rest: `'preference-recorded', jsonb_build_object('preferenceKind', f.kind, 'channel', f.channel), f.recorded_by,
      null::text, null::bytea`,
    from: `preferences f ${ours('f')}`,
  }),
  branch({
    kind: 'stop',
    at: 'f.withdrawn_at',
    day: dayAt('f.withdrawn_at'),
    key: `'preference-withdrawn:' || f.preference_id`,
    rest: `'preference-withdrawn', jsonb_build_object('preferenceKind', f.kind, 'channel', f.channel), f.withdrawn_by,
      null::text, null::bytea`,
    from: `preferences f ${ours('f')} and f.withdrawn_at is not null`,
  }),
  branch({
    kind: 'stop',
    at: 'o.given_at',
    day: 'o.given_on',
    key: `'consent:' || o.consent_id`,
    rest: `'consent-recorded', jsonb_build_object('consentKind', o.kind, 'channel', o.channel), o.recorded_by, null::text,
      null::bytea`,
    from: `consents o ${ours('o')}`,
  }),
  branch({
    kind: 'stop',
    at: consentEnded,
    day: dayAt(consentEnded),
    key: `'consent-ended:' || o.consent_id`,
    rest: `'consent-ended', jsonb_build_object('consentKind', o.kind, 'channel', o.channel), null::uuid, null::text,
      null::bytea`,
    from: `consents o ${ours('o')} and ${consentEnded} is not null`,
  }),
  branch({
    kind: 'stop',
    at: 'a.recorded_at',
    day: 'a.agreed_on',
    key: `'agreement:' || a.agreement_id`,
    rest: `'agreement-recorded', jsonb_build_object('agreementKind', a.kind, 'channel', a.channel), a.recorded_by,
      null::text, null::bytea`,
    from: `contact_agreements a ${ours('a')} and a.recorded_at is not null`,
  }),
  branch({
    kind: 'stop',
    at: 'a.withdrawn_at',
    day: dayAt('a.withdrawn_at'),
    key: `'agreement-withdrawn:' || a.agreement_id`,
    rest: `'agreement-withdrawn', jsonb_build_object('agreementKind', a.kind, 'channel', a.channel), a.withdrawn_by,
      null::text, null::bytea`,
    from: `contact_agreements a ${ours('a')} and a.withdrawn_at is not null`,
  }),
  branch({
    kind: 'stop',
    at: 'q.recorded_at',
    day: 'q.said_on',
    key: `'dispute:' || q.dispute_id`,
    rest: `'dispute-recorded', jsonb_build_object('disputeKind', q.kind, 'minor', q.part_minor::text), q.recorded_by,
      null::text, null::bytea`,
    from: `disputes q ${ours('q')}`,
  }),
  branch({
    kind: 'stop',
    at: disputeClosed,
    day: 'q.closed_on',
    key: `'dispute-closed:' || q.dispute_id`,
    rest: `'dispute-closed', jsonb_build_object('disputeKind', q.kind, 'minor', q.part_minor::text), null::uuid, null::text,
      null::bytea`,
    from: `disputes q ${ours('q')} and q.closed_on is not null`,
  }),
  branch({
    kind: 'approval',
    at: 'v.asked_at',
    day: 'v.asked_on',
    key: `'approval:' || v.approval_id`,
    rest: `'approval-asked', jsonb_build_object('approvalKind', v.kind, 'minor', v.amount_minor::text, 'currency', v.currency,
        'approvalReason', v.reason, 'approvalId', v.approval_id), v.asked_by, v.state, null::bytea`,
    from: `approvals v ${ours('v')}`,
  }),
  branch({
    kind: 'approval',
    at: 'v.closed_at',
    day: dayAt('v.closed_at'),
    key: `'approval-closed:' || v.approval_id`,
    rest: `'approval-' || v.state, jsonb_build_object('approvalKind', v.kind, 'minor', v.amount_minor::text, 'currency', v.currency,
        'approvalId', v.approval_id),
      (select d.decided_by from approval_decisions d where d.slot = v.slot and d.tenant_id = v.tenant_id and d.approval_id = v.approval_id
        order by d.step desc limit 1), null::text,
      (select d.note_cipher from approval_decisions d where d.slot = v.slot and d.tenant_id = v.tenant_id and d.approval_id = v.approval_id
        order by d.step desc limit 1)`,
    from: `approvals v ${ours('v')} and v.closed_at is not null and v.steps <> '{}'`,
  }),
  branch({
    kind: 'approval',
    at: 'w.granted_at',
    day: 'w.granted_on',
    key: `'waiver:' || w.waiver_id`,
    rest: `case when w.condition is null then 'waiver-granted' when w.effect = 'now' then 'waiver-bound' else 'waiver-promised' end,
      jsonb_build_object('approvalKind', w.kind, 'minor', w.amount_minor::text, 'currency', w.currency, 'dueOn', w.next_by),
      ${grantedBy('w', 'w.waiver_id')}, null::text, null::bytea`,
    from: `waivers w ${ours('w')}`,
  }),
  branch({
    kind: 'approval',
    at: waiverSettled,
    day: 'w.settled_on',
    key: `'waiver-settled:' || w.waiver_id`,
    rest: `'waiver-' || w.state, jsonb_build_object('approvalKind', w.kind, 'minor', w.amount_minor::text, 'currency', w.currency),
      null::uuid, null::text, null::bytea`,
    from: `waivers w ${ours('w')} and w.settled_on is not null`,
  }),
  branch({
    kind: 'approval',
    at: 'r.decided_at',
    day: 'r.on_day',
    key: `'write-off:' || r.write_off_id`,
    rest: `'written-off', jsonb_build_object('minor', r.amount_minor::text, 'currency', r.currency),
      ${grantedBy('r', 'r.write_off_id')}, null::text, null::bytea`,
    from: `write_offs r ${ours('r')}`,
  }),
  branch({
    kind: 'approval',
    at: 'r.undone_at',
    day: 'r.undone_on',
    key: `'write-off-undone:' || r.write_off_id`,
    rest: `'write-off-undone', jsonb_build_object('minor', r.amount_minor::text, 'currency', r.currency), r.undone_by, null::text,
      null::bytea`,
    from: `write_offs r ${ours('r')} and r.undone_on is not null`,
  }),
  branch({
    kind: 'import',
    at: 'i.at',
    day: dayAt('i.at'),
    key: `'import:' || i.run_id`,
    rest: `'items-imported', jsonb_build_object('items', i.items, 'fileName', i.file_name, 'runId', i.run_id),
      i.asked_by, null::text, null::bytea`,
    from: `(select r.run_id, r.started_at as at, r.file_name, r.asked_by, count(*) as items
        from accounts a
        join items i on i.slot = a.slot and i.tenant_id = a.tenant_id and i.account_id = a.account_id
        join import_runs r on r.tenant_id = i.tenant_id and r.run_id = i.source_run
       ${ours('a')}
       group by r.run_id, r.started_at, r.file_name, r.asked_by) i where true`,
  }),
].join('\nunion all\n');

/**
 * What happened to a party, newest first, from every table that keeps something of it: by the day on which it counts, and
 * within a day by its moment. A payment of March that was booked in April stands in March.
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
      order by e.day desc, e.at desc, e.key desc limit $7`,
    [tx.tenantId, slotOf(partyId), partyId, after?.day ?? null, after?.at ?? null, after?.key ?? null, limit],
  );
}

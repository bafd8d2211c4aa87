import type { Tx } from '../db/tenant-tx.ts';
import type { QueueCursor } from './cursor.ts';

/** Which open tasks somebody asks for. */
export type QueueFilter = {
  readonly view: 'mine' | 'team' | 'unassigned';
  readonly userId: string;
  /** Roles whose tasks the asker sees; null: all. */
  readonly roles: readonly string[] | null;
  readonly action: string | null;
  /** Only these parties, when a search narrowed them down. */
  readonly partyIds: readonly string[] | null;
  readonly after: QueueCursor | null;
  readonly limit: number;
};

export type QueueDbRow = {
  task_id: string;
  party_id: string;
  account_id: string;
  name: string;
  kind: 'person' | 'organisation';
  reference: string;
  action: string;
  step: string;
  role: string;
  priority: number;
  reasons: string;
  overdue_minor: bigint;
  currency: string;
  oldest_due: string | null;
  due_on: string;
  opened_on: string;
  assignee: string | null;
  assignee_name: string | null;
  locked_by: string | null;
  locked_by_name: string | null;
  locked_until: Date | null;
  promise_due_at: Date | null;
  promise_minor: bigint | null;
  promise_status: number;
  phone: string | null;
};

const views = {
  mine: 't.assignee = $2',
  unassigned: 't.assignee is null',
  team: 'true',
} as const;

/**
 * One page of the queue. The inner query finds the rows by an index in the order of priority; only those few are joined
 * with names, promises and the phone that would be rung first.
 */
export async function selectQueue(tx: Tx, filter: QueueFilter): Promise<QueueDbRow[]> {
  return tx.query<QueueDbRow>(
    `with page as materialized (
       select t.* from open_tasks t
        where t.tenant_id = $1 and ${views[filter.view]} and $2::uuid is not null
          and ($3::text[] is null or t.role = any($3))
          and ($4::text is null or t.action = $4)
          and ($5::uuid[] is null or t.party_id = any($5))
          and ($6::integer is null or t.priority < $6 or (t.priority = $6 and t.task_id > $7::uuid))
        order by t.priority desc, t.task_id limit $8)
     select t.task_id, t.party_id, t.account_id, p.name, p.kind, a.reference, t.action, t.step, t.role, t.priority,
            t.reasons, t.overdue_minor, t.currency, t.oldest_due, t.due_on, t.opened_on,
            t.assignee, u.name as assignee_name, t.locked_by, l.name as locked_by_name, t.locked_until,
            s.promise_due_at, s.promise_minor, coalesce(s.promise_status, 0) as promise_status, ph.value as phone
       from page t
       join parties p on p.slot = t.slot and p.tenant_id = t.tenant_id and p.party_id = t.party_id
       join accounts a on a.slot = t.slot and a.tenant_id = t.tenant_id and a.account_id = t.account_id
       left join account_state s on s.slot = t.slot and s.tenant_id = t.tenant_id and s.party_id = t.party_id
                                and s.account_id = t.account_id
       left join users u on u.tenant_id = t.tenant_id and u.user_id = t.assignee
       left join users l on l.tenant_id = t.tenant_id and l.user_id = t.locked_by
       left join lateral (
         select c.value from contact_points c
          where c.slot = t.slot and c.tenant_id = t.tenant_id and c.party_id = t.party_id and c.kind = 'phone'
            and c.status in ('verified','unverified')
          order by c.preferred desc, c.status = 'verified' desc, c.created_at, c.point_id limit 1) ph on true
      order by t.priority desc, t.task_id`,
    [
      tx.tenantId,
      filter.userId,
      filter.roles,
      filter.action,
      filter.partyIds,
      filter.after?.priority ?? null,
      filter.after?.taskId ?? null,
      filter.limit,
    ],
  );
}

export type QueueCounts = { mine: number; team: number; unassigned: number; promises_today: number };

/** What the tabs of the queue show. `day` is the business day. */
export async function countQueue(
  tx: Tx,
  userId: string,
  roles: readonly string[] | null,
  day: string | null,
): Promise<QueueCounts> {
  const rows = await tx.query<QueueCounts>(
    `select count(*) filter (where assignee = $2)::int as mine,
            count(*) filter (where $3::text[] is null or role = any($3))::int as team,
            count(*) filter (where assignee is null and ($3::text[] is null or role = any($3)))::int as unassigned,
            (select count(*)::int from promises where tenant_id = $1 and status = 'open' and due_on = $4::date) as promises_today
       from open_tasks where tenant_id = $1`,
    [tx.tenantId, userId, roles, day],
  );
  return rows[0] ?? { mine: 0, team: 0, unassigned: 0, promises_today: 0 };
}

/**
 * Parties that a search means: by a reference of theirs, of an account or of an item, or by every term of a name.
 *
 * @param references slot, domain, source and normalised reference to look up
 * @param terms terms that the name must have, with their slots
 */
export async function searchPartyIds(
  tx: Tx,
  references: readonly { slot: number; domain: string; source: string; reference: string }[],
  terms: readonly { slot: number; term: string }[],
  limit: number,
): Promise<string[]> {
  const rows = await tx.query<{ party_id: string }>(
    `with by_ref as (
       select r.party_id from unnest($2::smallint[], $3::text[], $4::text[], $5::text[]) as w (slot, domain, source, reference)
         join refs r on r.tenant_id = $1 and r.slot = w.slot and r.domain = w.domain and r.source = w.source
                    and r.reference = w.reference and r.to_day is null
     ), by_term as (
       select t.party_id from unnest($6::smallint[], $7::text[]) as w (slot, term)
         join search_terms t on t.tenant_id = $1 and t.slot = w.slot and t.term = w.term
        group by t.party_id having count(*) = $8
     )
     select party_id from (select party_id from by_ref union select party_id from by_term) found order by party_id limit $9`,
    [
      tx.tenantId,
      references.map((one) => one.slot),
      references.map((one) => one.domain),
      references.map((one) => one.source),
      references.map((one) => one.reference),
      terms.map((one) => one.slot),
      terms.map((one) => one.term),
      terms.length,
      limit,
    ],
  );
  return rows.map((row) => row.party_id);
}

export type PartyDbRow = {
  party_id: string;
  name: string;
  kind: 'person' | 'organisation';
  reference: string | null;
  accounts: number;
  open: { currency: string; minor: string }[];
};

/** Found parties with what they owe, by name. */
export async function readFoundParties(
  tx: Tx,
  partyIds: readonly string[],
  slots: readonly number[],
): Promise<PartyDbRow[]> {
  return tx.query<PartyDbRow>(
    `select p.party_id, p.name, p.kind,
            (select min(a.reference) from accounts a where a.slot = p.slot and a.tenant_id = p.tenant_id
                and a.party_id = p.party_id) as reference,
            (select count(*)::int from accounts a where a.slot = p.slot and a.tenant_id = p.tenant_id
                and a.party_id = p.party_id) as accounts,
            coalesce((select jsonb_agg(jsonb_build_object('currency', o.currency, 'minor', o.minor::text) order by o.currency)
                        from (select s.currency, sum(s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor) as minor
                                from account_state s where s.slot = p.slot and s.tenant_id = p.tenant_id
                                 and s.party_id = p.party_id group by s.currency) o), '[]') as open
       from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
       join parties p on p.tenant_id = $1 and p.slot = w.slot and p.party_id = w.party_id
      where p.merged_into is null and p.erased_at is null
      order by p.name collate "C", p.party_id`,
    [tx.tenantId, slots, partyIds],
  );
}

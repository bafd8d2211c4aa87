import type { Tx } from '../db/tenant-tx.ts';
import { clearTouched, openTouched } from './store-touched.ts';

/**
 * The ledger columns of `account_state`, derived from postings, items, payments and promises. This is the only statement
 * that writes them: an event, an import and a rebuild from nothing all run it over the accounts in `touched_accounts`.
 * One index walk an account, so that it does not matter what the planner knows of tables that were filled a moment ago.
 * Sums and dates only; what they mean is decided in core. A row that changes is marked as touched (decided_under 0), so
 * that the night visits it even where nobody decided it again at once.
 */
const deriveState = `
insert into account_state as s (tenant_id, slot, party_id, account_id, kind, ladder, currency,
  principal_minor, interest_minor, fee_minor, cost_minor, disputed_minor, not_due_minor,
  oldest_due, oldest_item, next_due, next_item, due_as_of, last_paid_on)
select $1, a.slot, a.party_id, a.account_id, array_position($2::text[], a.kind), a.ladder, a.currency,
       coalesce(m.principal, 0), coalesce(m.interest, 0), coalesce(m.fee, 0), coalesce(m.cost, 0),
       coalesce(o.disputed, 0), coalesce(o.not_due, 0),
       o.oldest_due, o.oldest_item, o.next_due, o.next_item, b.day, p.last_paid_on
  from (select business_day as day from tenants where tenant_id = $1) b
  cross join touched_accounts t
  join accounts a on a.slot = t.slot and a.tenant_id = $1 and a.account_id = t.account_id
  left join lateral (
    select sum(p.amount_minor) filter (where p.kind = 'principal') as principal,
           sum(p.amount_minor) filter (where p.kind = 'interest') as interest,
           sum(p.amount_minor) filter (where p.kind in ('penalty-interest','late-fee')) as fee,
           sum(p.amount_minor) filter (where p.kind in ('cost','tax')) as cost
      from postings p where p.slot = t.slot and p.tenant_id = $1 and p.account_id = t.account_id) m on true
  left join lateral (
    select sum(i.open_minor) filter (where i.disputed) as disputed,
           sum(i.open_minor) filter (where not i.disputed and i.due_on > b.day) as not_due,
           min(i.due_on) filter (where not i.disputed) as oldest_due,
           (array_agg(i.item_id order by i.due_on, i.item_id) filter (where not i.disputed))[1] as oldest_item,
           min(i.due_on) filter (where not i.disputed and i.due_on > b.day) as next_due,
           (array_agg(i.item_id order by i.due_on, i.item_id) filter (where not i.disputed and i.due_on > b.day))[1] as next_item
      from items i where i.slot = t.slot and i.tenant_id = $1 and i.account_id = t.account_id and i.open_minor > 0) o on true
  left join lateral (
    select max(p.paid_on) as last_paid_on
      from payments p where p.slot = t.slot and p.tenant_id = $1 and p.account_id = t.account_id and p.reversed_at is null) p on true
 order by a.slot, a.party_id, a.account_id -- new rows lie in the order in which the night reads them
on conflict (slot, tenant_id, party_id, account_id) do update set
  kind = excluded.kind, ladder = excluded.ladder,
  principal_minor = excluded.principal_minor, interest_minor = excluded.interest_minor,
  fee_minor = excluded.fee_minor, cost_minor = excluded.cost_minor,
  disputed_minor = excluded.disputed_minor, not_due_minor = excluded.not_due_minor,
  oldest_due = excluded.oldest_due, oldest_item = excluded.oldest_item,
  next_due = excluded.next_due, next_item = excluded.next_item,
  due_as_of = excluded.due_as_of, last_paid_on = excluded.last_paid_on, decided_under = 0
where (s.kind, s.ladder, s.principal_minor, s.interest_minor, s.fee_minor, s.cost_minor, s.disputed_minor, s.not_due_minor,
       s.oldest_due, s.oldest_item, s.next_due, s.next_item, s.last_paid_on) is distinct from
      (excluded.kind, excluded.ladder, excluded.principal_minor, excluded.interest_minor, excluded.fee_minor,
       excluded.cost_minor, excluded.disputed_minor, excluded.not_due_minor, excluded.oldest_due, excluded.oldest_item,
       excluded.next_due, excluded.next_item, excluded.last_paid_on)`;

/** Money that counts towards the newest promise: booked after it was made, and paid between its day and its due day. */
const derivePromisePaid = `
update account_state s set promise_paid_minor = y.paid, decided_under = 0
  from touched_accounts t
  join account_state q on q.slot = t.slot and q.tenant_id = $1 and q.party_id = t.party_id and q.account_id = t.account_id
  join promises r on r.slot = q.slot and r.tenant_id = $1 and r.promise_id = q.promise_id
  cross join lateral (
    select coalesce(sum(p.amount_minor), 0)::bigint as paid from payments p
     where p.slot = t.slot and p.tenant_id = $1 and p.account_id = t.account_id and p.reversed_at is null
       and p.booked_at >= r.made_at and p.paid_on between r.made_on and r.due_on) y
 where s.tenant_id = $1 and s.slot = t.slot and s.party_id = t.party_id and s.account_id = t.account_id
   and s.promise_paid_minor is distinct from y.paid`;

/** An account is closed while nothing is open and it balances to zero, as of the day on which the last item settled. */
const deriveClosed = `
update accounts a set closed_on = c.closed_on
  from (select t.slot, t.account_id,
               case when bool_and(i.open_minor = 0)
                     and s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor = 0
                    then max(i.settled_on) end as closed_on
          from touched_accounts t
          join account_state s on s.slot = t.slot and s.tenant_id = $1 and s.party_id = t.party_id and s.account_id = t.account_id
          join items i on i.slot = t.slot and i.tenant_id = $1 and i.account_id = t.account_id
         group by t.slot, t.account_id, s.principal_minor, s.interest_minor, s.fee_minor, s.cost_minor) c
 where a.tenant_id = $1 and a.slot = c.slot and a.account_id = c.account_id and a.closed_on is distinct from c.closed_on`;

/** Derives the ledger columns of every touched account and forgets the list. `kinds`: accountKinds of facts, in order. */
export async function deriveTouched(tx: Tx, kinds: readonly string[]): Promise<void> {
  await tx.query('analyze touched_accounts');
  await tx.query(deriveState, [tx.tenantId, kinds]);
  await tx.query(derivePromisePaid, [tx.tenantId]);
  await tx.query(deriveClosed, [tx.tenantId]);
  await clearTouched(tx);
}

/** Touches every account of the tenant: the rebuild from sources. */
export async function touchAll(tx: Tx): Promise<void> {
  await openTouched(tx);
  await tx.query(
    `insert into touched_accounts select slot, party_id, account_id from accounts where tenant_id = $1 on conflict do nothing`,
    [tx.tenantId],
  );
}

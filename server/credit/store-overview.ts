import type { CreditPolicy } from '@duly/core/credit/credit-policy.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type OverviewRow = {
  readonly party_id: string;
  readonly currency: string;
  readonly name: string;
  readonly reference: string | null;
  readonly open_notices: number;
  /** Days past due, by which the list is ordered. */
  readonly days: number;
};

export type OverviewView = 'all' | 'over-limit' | 'over-60' | 'over-90' | 'held' | 'asked';

// Each view is a condition on the row of sums `w`; what a row means is decided by core afterwards.
const wanted: Readonly<Record<OverviewView, string>> = {
  all: 'w.over or w.days > $3 or w.held or w.asked',
  'over-limit': 'w.over',
  'over-60': 'w.days > 60',
  'over-90': 'w.days > 90',
  held: 'w.held',
  asked: 'w.asked',
};

/**
 * Customers with something to decide or to watch, the longest overdue first. It sums the narrow states of the tenant once, as the
 * ageing does.
 */
export async function listOverview(
  tx: Tx,
  view: OverviewView,
  policy: Pick<CreditPolicy, 'stopAfterDays'>,
  day: string,
  page: {
    readonly limit: number;
    readonly after: { days: number; partyId: string; currency: string } | null;
  },
): Promise<OverviewRow[]> {
  return tx.query<OverviewRow>(
    `with sums as (
       select s.slot, s.party_id, s.currency,
              greatest(sum(s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor - s.disputed_minor), 0) as exposure,
              min(s.oldest_due) as oldest_due
         from account_state s where s.tenant_id = $1 group by s.slot, s.party_id, s.currency),
     agreed as (
       select distinct on (t.party_id, t.currency) t.slot, t.party_id, t.currency, t.limit_minor
         from credit_terms t where t.tenant_id = $1 and t.from_day <= $2::date
        order by t.party_id, t.currency, t.version desc),
     held as (select distinct party_id from credit_holds where tenant_id = $1 and ended_at is null),
     asked as (select distinct party_id from approvals
                where tenant_id = $1 and state = 'asked' and kind in ('credit-stop', 'credit-lock', 'credit-cancel', 'credit-limit')),
     w as (
       select s.slot, s.party_id, s.currency,
              case when s.exposure > 0 and s.oldest_due is not null then greatest($2::date - s.oldest_due, 0) else 0 end as days,
              coalesce(s.exposure > a.limit_minor, false) as over,
              h.party_id is not null as held, q.party_id is not null as asked
         from sums s
         left join agreed a on a.party_id = s.party_id and a.currency = s.currency
         left join held h on h.party_id = s.party_id
         left join asked q on q.party_id = s.party_id)
     select w.party_id, w.currency, w.days, p.name,
            (select c.reference from accounts c where c.slot = w.slot and c.tenant_id = $1 and c.party_id = w.party_id
              order by c.reference limit 1) as reference,
            (select count(*)::int from credit_notices n where n.slot = w.slot and n.tenant_id = $1 and n.party_id = w.party_id
                and n.done_at is null) as open_notices
       from w join parties p on p.slot = w.slot and p.tenant_id = $1 and p.party_id = w.party_id
      where (${wanted[view]}) and $3::int is not null
        and ($4::int is null or (-w.days, w.party_id, w.currency) > (-$4::int, $5::uuid, $6::text))
      order by -w.days, w.party_id, w.currency limit $7`,
    [
      tx.tenantId,
      day,
      policy.stopAfterDays,
      page.after?.days ?? null,
      page.after?.partyId ?? null,
      page.after?.currency ?? null,
      page.limit + 1,
    ],
  );
}

import type { Tx } from '../db/tenant-tx.ts';

export type CreditCase = { readonly partyId: string; readonly owedMinor: bigint; readonly late: number };

/** Customers that owe something undisputed, the longest overdue first: the demo agrees limits with them and stops one. */
export async function listCreditCases(tx: Tx, limit: number): Promise<CreditCase[]> {
  return tx.query<CreditCase>(
    `select s.party_id as "partyId", sum(s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor - s.disputed_minor)::bigint as "owedMinor",
            coalesce(max(t.business_day - s.oldest_due), 0)::int as late
       from account_state s join tenants t on t.tenant_id = s.tenant_id
      where s.tenant_id = $1 and s.currency = t.currency
      group by s.party_id having sum(s.principal_minor - s.disputed_minor) > 100000
      order by late desc, s.party_id limit $2`,
    [tx.tenantId, limit],
  );
}

import type { Tx } from '../db/tenant-tx.ts';

export type ReliefCase = { readonly partyId: string; readonly accountId: string };

/** Accounts with one debt that is overdue, undisputed and unpromised, in the order of their references, which every
 * seeding gives alike: the demo asks relief for some. */
export async function listReliefCases(tx: Tx, limit: number): Promise<ReliefCase[]> {
  return tx.query<ReliefCase>(
    `select s.party_id as "partyId", s.account_id as "accountId" from account_state s
      where s.tenant_id = $1 and s.oldest_due < (select business_day from tenants where tenant_id = $1)
        and s.disputed_minor = 0 and s.promise_status <> 1 and s.principal_minor > 200000
        and not exists (select from account_state o where o.slot = s.slot and o.tenant_id = $1 and o.party_id = s.party_id
                           and o.account_id <> s.account_id)
      order by (select a.reference from accounts a where a.slot = s.slot and a.tenant_id = $1 and a.account_id = s.account_id)
      limit $2`,
    [tx.tenantId, limit],
  );
}

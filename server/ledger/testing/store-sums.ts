import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../../db/tenant-tx.ts';

/** What an account owes as of the end of a day, by item and kind, as text that two books can be compared by. */
export async function readSums(
  tx: Tx,
  account: { partyId: string; accountId: string },
  day: string,
): Promise<string> {
  const rows = await tx.query<{ item: string; kind: string; minor: bigint }>(
    `select coalesce(i.reference, 'on account') as item, p.kind, sum(p.amount_minor)::bigint as minor
       from postings p left join items i on i.slot = p.slot and i.tenant_id = p.tenant_id and i.item_id = p.item_id
      where p.slot = $2 and p.tenant_id = $1 and p.account_id = $3 and p.on_day <= $4::date
      group by 1, 2 having sum(p.amount_minor) <> 0 order by 1, 2`,
    [tx.tenantId, slotOf(account.partyId), account.accountId, day],
  );
  return rows.map((row) => `${row.item} ${row.kind} ${row.minor}`).join('\n');
}

/** Everything that does not add up on an account: working copies against the sums of their postings. */
export async function findFaults(tx: Tx, account: { partyId: string; accountId: string }): Promise<string[]> {
  const rows = await tx.query<{ fault: string }>(
    `with p as (select * from postings where slot = $2 and tenant_id = $1 and account_id = $3)
     select 'item ' || i.item_id || ' says ' || i.open_minor as fault from items i
      where i.slot = $2 and i.tenant_id = $1 and i.account_id = $3
        and i.open_minor <> (select coalesce(sum(p.amount_minor), 0) from p where p.item_id = i.item_id)
     union all
     select 'state says ' || s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor from account_state s
      where s.slot = $2 and s.tenant_id = $1 and s.account_id = $3
        and s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor <> (select coalesce(sum(amount_minor), 0) from p)
     union all
     select 'payment ' || y.payment_id || ' moved ' || coalesce(sum(p.amount_minor), 0) from payments y
       left join p on p.cause_id = y.payment_id
      where y.slot = $2 and y.tenant_id = $1 and y.account_id = $3
      group by y.payment_id, y.amount_minor, y.reversed_at
     having coalesce(sum(p.amount_minor), 0) <> case when y.reversed_at is null then -y.amount_minor else 0 end
     union all
     select 'accrual ' || c.accrual_id from accruals c
      where c.slot = $2 and c.tenant_id = $1 and c.account_id = $3
        and c.minor is distinct from (select sum(p.amount_minor) from p where p.cause_id = c.accrual_id)`,
    [tx.tenantId, slotOf(account.partyId), account.accountId],
  );
  return rows.map((row) => row.fault);
}

import type { LadderForm } from '@duly/core/policy/ladder-form.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber, sqlDay } from '../ledger/booking.ts';

/** What a tenant has of its own that a ruleset is made of. */
export type TenantRules = {
  readonly calendar: string;
  readonly businessDay: Day | null;
  /** The tenant's own ladders in force on the day, newest version each. */
  readonly ladders: readonly LadderForm[];
  /** First day after it on which another version takes effect. */
  readonly nextChangeOn: Day | null;
};

/** Reads them as of a day; `day` null: the tenant's business day. */
export async function readTenantRules(tx: Tx, day: Day | null): Promise<TenantRules> {
  const rows = await tx.query<{
    calendar: string;
    business_day: number | null;
    next: number | null;
    body: LadderForm | null;
  }>(
    `with t as (select calendar, business_day, coalesce(${sqlDay('$2::int')}, business_day) as day from tenants where tenant_id = $1)
     select t.calendar, ${dayNumber('t.business_day')} as business_day, q.body,
            (select ${dayNumber('min(n.effective_from)')} from policies n
              where n.tenant_id = $1 and n.approved_by is not null and n.effective_from > t.day) as next
       from t
       left join lateral (
         select distinct on (p.policy_id) p.body from policies p
          where p.tenant_id = $1 and p.approved_by is not null and p.effective_from <= t.day
          order by p.policy_id, p.version desc) q on true`,
    [tx.tenantId, day],
  );
  const first = rows[0];
  if (!first) throw new Error('the tenant does not exist');
  return {
    calendar: first.calendar,
    businessDay: first.business_day === null ? null : asDay(first.business_day),
    ladders: rows.flatMap((row) => (row.body === null ? [] : [row.body])),
    nextChangeOn: first.next === null ? null : asDay(first.next),
  };
}

/** The number under which this tenant keeps a ruleset, which is kept for ever from its first use. */
export async function keepRuleset(tx: Tx, rulesetHash: Buffer, body: string): Promise<number> {
  const find = () =>
    tx.query<{ ruleset_no: number }>(
      'select ruleset_no from rulesets where tenant_id = $1 and ruleset_hash = $2',
      [tx.tenantId, rulesetHash],
    );
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [known] = await find();
    if (known) return known.ruleset_no;
    await tx.query(
      `insert into rulesets (tenant_id, ruleset_no, ruleset_hash, body)
       select $1, coalesce(max(ruleset_no), 0) + 1, $2, $3 from rulesets where tenant_id = $1
       on conflict do nothing`,
      [tx.tenantId, rulesetHash, body],
    );
  }
  throw new Error('a ruleset found no number');
}

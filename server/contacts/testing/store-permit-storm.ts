import type { Tx } from '../../db/tenant-tx.ts';
import { plantQueue } from '../../queue/testing/store-planted-queue.ts';

/** Somebody who may be called: their phone, and the debts that the call may be about. */
export type StormTarget = { party_id: string; point_id: string; account_ids: string[] };

/**
 * People of a lender who owe two debts each and of whom every few share one telephone number, as a family or a front desk
 * does; those who share are in any slot.
 */
export async function plantStorm(tx: Tx, persons: number, sharing: number): Promise<StormTarget[]> {
  await plantQueue(tx, persons);
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     select tenant_id, slot, party_id, gen_random_uuid(), reference || '/second', kind, currency, ladder, opened_on
       from accounts where tenant_id = $1`,
    [tx.tenantId],
  );
  await tx.query(
    `insert into account_state (tenant_id, slot, party_id, account_id, kind, ladder, currency, principal_minor)
     select tenant_id, slot, party_id, account_id, 1, ladder, currency, 5000 from accounts
      where tenant_id = $1 and reference like '%/second'`,
    [tx.tenantId],
  );
  await tx.query(`update accounts set product = 'card', use = 'personal' where tenant_id = $1`, [
    tx.tenantId,
  ]);
  await tx.query(
    `update contact_points c set source = 'contract', value = '1390000' || lpad(w.number::text, 5, '0'),
            value_key = sha256(convert_to('shared ' || w.number, 'UTF8'))
       from (select point_id, (row_number() over (order by md5(point_id::text)) - 1) / $2 as number
               from contact_points where tenant_id = $1) w
      where c.tenant_id = $1 and c.point_id = w.point_id`,
    [tx.tenantId, sharing],
  );
  return tx.query<StormTarget>(
    `select c.party_id, c.point_id, array_agg(a.account_id order by a.reference) as account_ids
       from contact_points c join accounts a on a.tenant_id = c.tenant_id and a.slot = c.slot and a.party_id = c.party_id
      where c.tenant_id = $1 group by c.party_id, c.point_id order by c.party_id`,
    [tx.tenantId],
  );
}

export type StormCount = {
  /** Persons with more open or effective calls than allowed, and numbers with more attempts. */
  persons_over: number;
  numbers_over: number;
  most_of_person: number;
  most_of_number: number;
  /** Numbers that came to their cap by calls to more than one person. */
  numbers_shared_full: number;
  permits: number;
  decisions: number;
  refusals: number;
  isolation: string;
};

/** Counts from what happened, and not from the counters, what was given: over all persons and numbers, on every day. */
export async function countStorm(tx: Tx, callsCap: number, attemptsCap: number): Promise<StormCount> {
  const [found] = await tx.query<StormCount>(
    `with given as (
       select m.party_id, m.local_day, m.outcome, c.value_key from permits m
         join contact_points c on c.tenant_id = m.tenant_id and c.slot = m.slot and c.point_id = m.point_id
        where m.tenant_id = $1 and m.channel = 'call'),
     persons as (select party_id, local_day, count(*) filter (where outcome is null or outcome = 'effective') as n
                   from given group by 1, 2),
     numbers as (select value_key, local_day, count(*) as n, count(distinct party_id) as people from given group by 1, 2)
     select (select count(*) filter (where n > $2)::int from persons) as persons_over,
            (select count(*) filter (where n > $3)::int from numbers) as numbers_over,
            (select coalesce(max(n), 0)::int from persons) as most_of_person,
            (select coalesce(max(n), 0)::int from numbers) as most_of_number,
            (select count(*) filter (where n = $3 and people > 1)::int from numbers) as numbers_shared_full,
            (select count(*)::int from given) as permits,
            (select count(*)::int from gate_decisions where tenant_id = $1) as decisions,
            (select count(*)::int from gate_decisions where tenant_id = $1 and verdict = 'refuse') as refusals,
            current_setting('transaction_isolation') as isolation`,
    [tx.tenantId, callsCap, attemptsCap],
  );
  if (found === undefined) throw new Error('a count answers');
  return found;
}

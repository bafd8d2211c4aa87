import type { AllocationOrder } from '@duly/core/ledger/allocation-order.ts';
import type { Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { sqlDay } from '../ledger/booking.ts';

export type TermsRow = {
  terms_id: string;
  from_day: string;
  order_body: AllocationOrder | null;
  cover: 'none' | 'part' | 'whole';
  cover_minor: bigint | null;
  burden_ppm: bigint;
  set_at: Date;
  set_by_name: string | null;
};

/** Everything that was ever set for an account, oldest first; of several for a day the last holds. */
export async function readTerms(
  tx: Tx,
  account: { partyId: string; accountId: string },
): Promise<TermsRow[]> {
  return tx.query<TermsRow>(
    `select t.terms_id, t.from_day, t.order_body, t.cover, t.cover_minor, t.burden_ppm, t.set_at, u.name as set_by_name
       from allocation_terms t left join users u on u.tenant_id = $1 and u.user_id = t.set_by
      where t.slot = $2 and t.tenant_id = $1 and t.account_id = $3
      order by t.from_day, t.set_at, t.terms_id`,
    [tx.tenantId, slotOf(account.partyId), account.accountId],
  );
}

export type NewTerms = {
  readonly termsId: string;
  readonly partyId: string;
  readonly accountId: string;
  readonly from: Day;
  readonly order: AllocationOrder | null;
  readonly cover: 'none' | 'part' | 'whole';
  readonly coverMinor: bigint | null;
  readonly burdenPpm: number;
};

export async function insertTerms(tx: Tx, terms: NewTerms, set: { by: string; atMs: number }): Promise<void> {
  await tx.query(
    `insert into allocation_terms (tenant_id, slot, party_id, account_id, from_day, terms_id, order_body, cover, cover_minor,
                                   burden_ppm, set_by, set_at)
     values ($1, $2, $3, $4, ${sqlDay('$5::int')}, $6, $7, $8, $9, $10, $11, to_timestamp($12::double precision / 1000))`,
    [
      tx.tenantId,
      slotOf(terms.partyId),
      terms.partyId,
      terms.accountId,
      terms.from,
      terms.termsId,
      terms.order === null ? null : JSON.stringify(terms.order),
      terms.cover,
      terms.coverMinor,
      terms.burdenPpm,
      set.by,
      set.atMs,
    ],
  );
}

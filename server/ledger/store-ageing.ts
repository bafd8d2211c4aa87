import { type AgeingBucket, ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { sqlDay } from './booking.ts';

/** One cell of the ageing: what is open of one kind in one bucket and currency. `count`: items. */
export type AgeingCell = {
  readonly currency: string;
  /** 'on-account': money received that no item has taken yet; negative. */
  readonly bucket: AgeingBucket | 'on-account';
  readonly kind: PostingKind;
  readonly count: number;
  readonly minor: bigint;
};

// The buckets of core, written as one case over days past due.
const bucketCase = `case ${ageingBuckets
  .map((bucket) =>
    bucket.toDays === null ? `else '${bucket.id}'` : `when o.late <= ${bucket.toDays} then '${bucket.id}'`,
  )
  .join(' ')} end`;

/**
 * The ageing as of the end of a day, from the postings that count by then, whatever happened later. A whole-tenant read:
 * never inside a writing transaction.
 */
export async function loadAgeing(tx: Tx, day: Day): Promise<AgeingCell[]> {
  return tx.query<AgeingCell>(
    `select o.currency, case when o.item_id is null then 'on-account' else ${bucketCase} end as bucket, o.kind,
            count(distinct o.item_id)::int as count, sum(o.minor)::bigint as minor
       from (select p.currency, p.item_id, p.kind, sum(p.amount_minor) as minor,
                    ${sqlDay('$2::int')} - i.due_on as late
               from postings p
               left join items i on i.slot = p.slot and i.tenant_id = $1 and i.item_id = p.item_id
              where p.tenant_id = $1 and p.on_day <= ${sqlDay('$2::int')}
              group by p.currency, p.item_id, i.due_on, p.kind
             having sum(p.amount_minor) <> 0) o
      group by 1, 2, 3 order by 1, 2, 3`,
    [tx.tenantId, day],
  );
}

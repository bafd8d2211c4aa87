import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber } from './booking.ts';
import type { AccountKey } from './store-allocation.ts';

/** What of an item is written off and has not come back, by kind. */
export type WrittenOffItem = {
  readonly accountId: string;
  readonly itemId: string;
  readonly dueOn: Day;
  readonly owedFrom: Day;
  readonly disputed: boolean;
  /** Last day on which a part of it was written off. */
  readonly writtenOffOn: Day;
  readonly open: Readonly<Partial<Record<PostingKind, bigint>>>;
};

// A recovery that bounced is written off again under the payment's id; the day that counts is that of the decision.
const lastDecided = `max(p.on_day) filter (where p.cause = 'write-off' and p.reverses is null)`;

/** What is written off on these accounts and can still be recovered, by account; accounts without any are left out. */
export async function loadWrittenOff(
  tx: Tx,
  accounts: readonly Pick<AccountKey, 'slot' | 'accountId'>[],
): Promise<Map<string, WrittenOffItem[]>> {
  const rows = await tx.query<{
    account_id: string;
    item_id: string;
    due: number;
    owed_from: number;
    disputed: boolean;
    written_off: number;
    kind: PostingKind;
    minor: bigint;
  }>(
    `select p.account_id, p.item_id, ${dayNumber('i.due_on')} as due, ${dayNumber('coalesce(i.issued_on, i.due_on)')} as owed_from,
            i.disputed, ${dayNumber(lastDecided)} as written_off, p.kind, (-sum(p.amount_minor))::bigint as minor
       from unnest($2::smallint[], $3::uuid[]) as k (slot, account_id)
       join postings p on p.slot = k.slot and p.tenant_id = $1 and p.account_id = k.account_id
        and p.cause in ('write-off', 'write-off-reversal')
       join items i on i.slot = p.slot and i.tenant_id = $1 and i.item_id = p.item_id
      group by p.account_id, p.item_id, i.due_on, i.issued_on, i.disputed, p.kind
     having sum(p.amount_minor) < 0
      order by p.account_id, p.item_id, p.kind`,
    [tx.tenantId, accounts.map((one) => one.slot), accounts.map((one) => one.accountId)],
  );
  const byAccount = new Map<string, Map<string, WrittenOffItem>>();
  for (const row of rows) {
    const items = byAccount.get(row.account_id) ?? new Map<string, WrittenOffItem>();
    byAccount.set(row.account_id, items);
    const known = items.get(row.item_id);
    items.set(row.item_id, {
      accountId: row.account_id,
      itemId: row.item_id,
      dueOn: asDay(row.due),
      owedFrom: asDay(row.owed_from),
      disputed: row.disputed,
      writtenOffOn: asDay(Math.max(row.written_off, known?.writtenOffOn ?? row.written_off)),
      open: { ...known?.open, [row.kind]: row.minor },
    });
  }
  return new Map([...byAccount].map(([accountId, items]) => [accountId, [...items.values()]]));
}

/** How much was recovered on an account after it was written off: what payments brought back, less what was reversed. */
export async function readRecovered(
  tx: Tx,
  account: Pick<AccountKey, 'slot' | 'accountId'>,
): Promise<bigint> {
  const [row] = await tx.query<{ minor: bigint }>(
    `select coalesce(sum(p.amount_minor), 0)::bigint as minor
       from postings p
       join payments y on y.slot = p.slot and y.tenant_id = $1 and y.payment_id = p.cause_id
      where p.slot = $2 and p.tenant_id = $1 and p.account_id = $3 and p.cause in ('write-off', 'write-off-reversal')`,
    [tx.tenantId, account.slot, account.accountId],
  );
  return row?.minor ?? 0n;
}

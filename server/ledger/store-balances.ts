import { type BalanceKind, balanceKindOf, type PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import type { Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { sqlDay } from './booking.ts';

/** Balances of an account by kind as of the end of a business day: the sum of its postings that count by then. */
export async function loadBalances(
  tx: Tx,
  account: { partyId: string; accountId: string },
  day: Day,
): Promise<Record<BalanceKind, bigint>> {
  const rows = await tx.query<{ kind: PostingKind; minor: bigint }>(
    `select kind, sum(amount_minor)::bigint as minor from postings
      where slot = $1 and tenant_id = $2 and account_id = $3 and on_day <= ${sqlDay('$4::int')} group by kind`,
    [slotOf(account.partyId), tx.tenantId, account.accountId, day],
  );
  const balances: Record<BalanceKind, bigint> = { principal: 0n, interest: 0n, fee: 0n, cost: 0n };
  for (const row of rows) balances[balanceKindOf(row.kind)] += row.minor;
  return balances;
}

/** The same by kind of posting; a kind without postings is left out. */
export async function loadKindBalances(
  tx: Tx,
  account: { partyId: string; accountId: string },
  day: Day,
): Promise<Partial<Record<PostingKind, bigint>>> {
  const rows = await tx.query<{ kind: PostingKind; minor: bigint }>(
    `select kind, sum(amount_minor)::bigint as minor from postings
      where slot = $1 and tenant_id = $2 and account_id = $3 and on_day <= ${sqlDay('$4::int')} group by kind`,
    [slotOf(account.partyId), tx.tenantId, account.accountId, day],
  );
  return Object.fromEntries(rows.map((row) => [row.kind, row.minor]));
}

import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { type PlantedCase, plantedDay } from '../../cases/testing/store-planted-case.ts';
import { inTenant } from '../../db/tenant-tx.ts';
import { postEntries } from '../../ledger/post-entries.ts';
import { redecideParties } from '../../night/redecide-parties.ts';
import { raiseVersion } from '../../parties/lock-parties.ts';

/** Charges interest, fees and costs to the first item of a planted case, on a day before its business day. */
export async function plantCharges(
  pool: pg.Pool,
  tenantId: string,
  made: PlantedCase,
  charges: Partial<Record<PostingKind, bigint>>,
): Promise<void> {
  const day = parseDay('2026-03-01');
  if (day === null) throw new Error(plantedDay);
  await inTenant(pool, tenantId, async (tx) => {
    const { partyId, accountId } = made;
    await postEntries(
      tx,
      Object.entries(charges).map(([kind, amountMinor]) => ({
        ...{ slot: slotOf(partyId), partyId, accountId, itemId: made.itemIds[0], kind: kind as PostingKind },
        ...{
          amountMinor,
          currency: 'CNY',
          onDay: day,
          cause: 'charge' as const,
          causeId: accountId,
          reverses: null,
        },
      })),
      { atMs: Date.UTC(2026, 2, 1), day, runId: null, by: null },
    );
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], Date.UTC(2026, 2, 1));
  });
}

/** What the ledger and the day say of a case: every open sum, the state of the account, its promise and its open tasks. */
export async function readWholeState(pool: pg.Pool, tenantId: string, { partyId }: PlantedCase) {
  return inTenant(pool, tenantId, async (tx) => ({
    items: await tx.query(
      `select item_id, open_minor, settled_on, disputed from items where tenant_id = $1 and party_id = $2 order by item_id`,
      [tenantId, partyId],
    ),
    kinds: await tx.query(
      `select item_id, kind, sum(amount_minor)::bigint as minor from postings where tenant_id = $1 and party_id = $2
        group by item_id, kind having sum(amount_minor) <> 0 order by item_id, kind`,
      [tenantId, partyId],
    ),
    account: await tx.query(
      `select principal_minor, interest_minor, fee_minor, cost_minor, disputed_minor, not_due_minor, oldest_due, oldest_item, next_due,
              stage, wake_on, outcome
         from account_state where tenant_id = $1 and party_id = $2`,
      [tenantId, partyId],
    ),
    closed: await tx.query('select closed_on from accounts where tenant_id = $1 and party_id = $2', [
      tenantId,
      partyId,
    ]),
    tasks: await tx.query(
      'select task_id, step, ladder from open_tasks where tenant_id = $1 and party_id = $2',
      [tenantId, partyId],
    ),
  }));
}

/** Balances that are not the sum of their postings, and kinds of items below zero: none in a sound ledger. */
export async function findUnsound(pool: pg.Pool, tenantId: string, { partyId }: PlantedCase) {
  return inTenant(pool, tenantId, (tx) =>
    tx.query(
      `select 'open' as fault, i.item_id::text as of from items i
        where i.tenant_id = $1 and i.party_id = $2 and i.open_minor <>
              (select coalesce(sum(p.amount_minor), 0) from postings p
                where p.slot = i.slot and p.tenant_id = $1 and p.account_id = i.account_id and p.item_id = i.item_id)
       union all
       select 'balance', s.account_id::text from account_state s
        where s.tenant_id = $1 and s.party_id = $2 and s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor <>
              (select coalesce(sum(p.amount_minor), 0) from postings p
                where p.slot = s.slot and p.tenant_id = $1 and p.account_id = s.account_id)
       union all
       select 'below zero', p.item_id::text || ' ' || p.kind from postings p
        where p.tenant_id = $1 and p.party_id = $2 and p.item_id is not null group by p.item_id, p.kind having sum(p.amount_minor) < 0`,
      [tenantId, partyId],
    ),
  );
}

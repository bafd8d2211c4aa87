import type { Day } from '@duly/kernel/day.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { insertAccounts, insertParties, stageItems } from '@duly/server/demo/store-book.ts';
import type { Deps } from '@duly/server/http/deps.ts';
import { deriveAccountId, deriveItemId, derivePartyId } from '@duly/server/keys/derive-id.ts';
import { bookStagedItems } from '@duly/server/ledger/store.ts';
import { openStagedItems } from '@duly/server/ledger/store-staged-items.ts';
import { runDay } from '@duly/server/night/run-day.ts';
import { inventAccounts } from '@duly/sim/testing/invent-accounts.ts';

/**
 * Fills a tenant with invented accounts that are all overdue and runs the day.
 *
 * @returns how many tasks the day opened
 */
export async function plantQueue(deps: Deps, tenantId: string, accounts: number, day: Day): Promise<number> {
  const keys = deps.keys.ofTenant(tenantId);
  const rows = [...inventAccounts(accounts, 'queue', day, 100)].map((row) => {
    const partyId = derivePartyId(keys, '', row.customer);
    const accountId = deriveAccountId(keys, partyId, row.account, row.currency);
    return { row, partyId, accountId, itemId: deriveItemId(keys, accountId, row.item) };
  });
  const firsts = [...new Map(rows.map((each) => [each.partyId, each])).values()];
  await inTenant(deps.pool, tenantId, async (tx) => {
    await insertParties(
      tx,
      firsts.map(({ row, partyId }, index) => ({
        partyId,
        kind: 'organisation',
        name: `临鹭第 ${index + 1} 号商行 ${row.customer}`,
        language: 'zh-CN',
        zone: 'Asia/Shanghai',
        country: 'CN',
        usablePoints: 1,
        assignee: null,
      })),
    );
    await insertAccounts(
      tx,
      firsts.map(({ row, partyId, accountId }) => ({
        partyId,
        accountId,
        reference: row.account,
        kind: 'trade',
        kindNo: 0,
        product: null,
        currency: row.currency,
        ladder: 'trade-payment',
        openedOn: '2020-01-01',
      })),
    );
    await openStagedItems(tx);
    await stageItems(
      tx,
      rows.map(({ row, ...ids }) => ({
        ...ids,
        reference: row.item,
        kind: 'invoice',
        issuedOn: formatDay(row.issuedOn),
        dueOn: formatDay(row.dueOn),
        currency: row.currency,
        amountMinor: row.amountMinor,
        disputed: false,
      })),
    );
    await bookStagedItems(tx, { atMs: deps.clock(), day, runId: null, by: null });
  });
  const run = await runDay(deps, { tenantId, day, workers: 1 });
  if (!run.ok) throw new Error(`the day was refused: ${run.refusals[0]?.code}`);
  return run.value.tasks;
}

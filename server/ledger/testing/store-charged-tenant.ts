import { randomUUID } from 'node:crypto';
import type { TermsVersion } from '@duly/core/charges/charge-terms.ts';
import { plainLine } from '@duly/core/charges/statutory-lines.ts';
import { type Day, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../../db/tenant-tx.ts';
import { bookStagedItems } from '../store.ts';
import { openStagedItems } from '../store-staged-items.ts';
import { insertTerms } from '../store-terms.ts';
import { plantAccounts, stageItems, testId } from './store-planted-book.ts';

const day = (text: string): Day => parseDay(text) as Day;

/** 1‰ a day from the day after due, at most a fifth. */
export const permilleTerms: Omit<TermsVersion, 'termsId'> = {
  from: day('2026-01-01'),
  contractOn: null,
  lines: [
    plainLine({
      key: 'late-fee',
      kind: 'late-fee',
      clause: '第 7 条',
      rate: { basis: 'per-day', steps: [{ fromMinor: 0n, ppm: 1_000 }] },
      capPpm: 200_000,
    }),
  ],
};

/** Accounts with one receivable each, due on 31 March 2026, and late-fee terms; amounts follow from their number. */
export async function plantCharged(tx: Tx, name: string, count: number): Promise<void> {
  const accounts = Array.from({ length: count }, (_, n) => ({
    partyId: testId(`${name} party ${n}`),
    accountId: testId(`${name} account ${n}`),
    n,
  }));
  await plantAccounts(tx, accounts);
  await openStagedItems(tx);
  await stageItems(
    tx,
    accounts.map(({ partyId, accountId, n }) => ({
      partyId,
      accountId,
      itemId: testId(`${name} item ${n}`),
      issuedOn: '2026-03-01',
      dueOn: '2026-03-31',
      amountMinor: BigInt(10_007 + n * 991),
    })),
  );
  await bookStagedItems(tx, { atMs: Date.UTC(2026, 2, 1), day: day('2026-03-01'), runId: null, by: null });
  await insertTerms(
    tx,
    accounts.map(({ partyId, accountId }) => ({
      slot: slotOf(partyId),
      partyId,
      accountId,
      termsId: randomUUID(),
    })),
    permilleTerms,
    { atMs: 0, userId: null },
  );
}

/** Accruals by day and sum, rows and postings counted, for comparing two tenants. */
export async function pictureOfAccruals(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ picture: string }>(
    `select (select count(*) || ' accruals ' || coalesce(sum(minor), 0) || ' ' || coalesce(max(through_on)::text, '') from accruals where tenant_id = $1)
         || ', ' || (select count(*) || ' postings ' || coalesce(sum(amount_minor), 0) from postings where tenant_id = $1 and kind = 'late-fee')
         || ', ' || (select coalesce(sum(fee_minor), 0) || ' in state' from account_state where tenant_id = $1)
         || ', ' || (select sum(open_minor) || ' open' from items where tenant_id = $1) as picture`,
    [tx.tenantId],
  );
  return row?.picture ?? '';
}

import { randomUUID } from 'node:crypto';
import { draftVouchers } from '@duly/core/vouchers/draft-vouchers.ts';
import { judgeClose, refuseClosed } from '@duly/core/vouchers/judge-close.ts';
import { type Period, periodOf } from '@duly/core/vouchers/period.ts';
import { type Tie, tieOut } from '@duly/core/vouchers/tie-out.ts';
import { ok, type Result, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import { chartOf } from './chart-of.ts';
import { boundsOf, firstOpenPeriod } from './first-open.ts';
import {
  gatherPostings,
  insertClosed,
  insertVouchers,
  lockBooks,
  type NumberedVoucher,
  readTieFigures,
  takeNumbers,
} from './store.ts';

/** Who makes or closes, and when; `by` null: the command line. */
export type Maker = { readonly by: string | null; readonly atMs: number };
type Deps = { readonly pool: import('pg').Pool; readonly keys: Keys };

export type MadeVouchers = {
  readonly period: Period;
  readonly vouchers: number;
  readonly postings: number;
  readonly ties: readonly Tie[];
};

/** The comparison of a period's end with the ledger, by currency. */
export async function tiesOf(tx: Tx, period: Period): Promise<Tie[]> {
  return (await readTieFigures(tx, period, boundsOf(period).last)).map(tieOut);
}

/**
 * Makes the vouchers of every posting up to a period's end that stands in none yet; again and again, each time for what came
 * since. A posting that is dated into a closed period counts on the first open day.
 *
 * Refuses period-closed. One transaction: a run that dies leaves nothing, and no number is missing.
 */
export async function makeVouchers(
  deps: Deps,
  tenantId: string,
  period: Period,
  maker: Maker,
): Promise<Result<MadeVouchers>> {
  return inTenant(deps.pool, tenantId, async (tx) => {
    await lockBooks(tx);
    const desk = await readDesk(tx);
    const firstOpen = await firstOpenPeriod(tx, todayOf(desk, maker.atMs));
    const closed = refuseClosed(period, firstOpen);
    if (closed.length > 0) return refuse(...closed);
    const { version, chart } = await chartOf(tx);
    const groups = await gatherPostings(tx, boundsOf(firstOpen).first, boundsOf(period).last);
    const drafts = draftVouchers(groups, chart);
    const vouchers: NumberedVoucher[] = [];
    for (const month of new Set(drafts.map((draft) => periodOf(draft.onDay)))) {
      const ofMonth = drafts.filter((draft) => periodOf(draft.onDay) === month);
      const from = await takeNumbers(tx, month, ofMonth.length);
      ofMonth.forEach((draft, at) => {
        vouchers.push({ ...draft, voucherId: randomUUID(), period: month, number: from + at });
      });
    }
    if (vouchers.length > 0)
      await insertVouchers(tx, vouchers, { chartVersion: version, by: maker.by, atMs: maker.atMs });
    const ties = await tiesOf(tx, period);
    const postings = vouchers.reduce((sum, voucher) => sum + voucher.postings, 0);
    if (vouchers.length > 0)
      await appendJournal(tx, deps.keys, maker.atMs, [
        {
          kind: 'vouchers-made',
          actor: maker.by,
          subjectId: tenantId,
          body: { period, vouchers: vouchers.length, postings, chart: version },
        },
      ]);
    return ok({ period, vouchers: vouchers.length, postings, ties });
  });
}

/**
 * Closes a period: from now on nothing counts in it. Refuses period-closed, period-out-of-turn (an earlier one is open),
 * period-not-over, period-does-not-tie (with what lies between).
 */
export async function closePeriod(
  deps: Deps,
  tenantId: string,
  period: Period,
  maker: Maker,
): Promise<Result<{ readonly period: Period; readonly ties: readonly Tie[] }>> {
  return inTenant(deps.pool, tenantId, async (tx) => {
    await lockBooks(tx);
    const today = todayOf(await readDesk(tx), maker.atMs);
    const firstOpen = await firstOpenPeriod(tx, today);
    const ties = await tiesOf(tx, period);
    const refusals = judgeClose(period, { firstOpen, last: boundsOf(period).last, today, ties });
    if (refusals.length > 0) return refuse(...refusals);
    const kept = ties.map(({ currency, booksMinor, ledgerMinor }) => ({
      currency,
      booksMinor: `${booksMinor}`,
      ledgerMinor: `${ledgerMinor}`,
    }));
    await insertClosed(tx, { period, tie: kept, by: maker.by, atMs: maker.atMs });
    await appendJournal(tx, deps.keys, maker.atMs, [
      { kind: 'period-closed', actor: maker.by, subjectId: tenantId, body: { period, ties: kept } },
    ]);
    return ok({ period, ties });
  });
}

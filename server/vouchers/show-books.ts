import type { Chart } from '@duly/core/vouchers/chart.ts';
import { checkChart } from '@duly/core/vouchers/check-chart.ts';
import type { Period } from '@duly/core/vouchers/period.ts';
import type { Tie } from '@duly/core/vouchers/tie-out.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { chartOf } from './chart-of.ts';
import { boundsOf, firstOpenPeriod } from './first-open.ts';
import { vouchersAtOnce } from './limits.ts';
import { tiesOf } from './make-vouchers.ts';
import type { books, chartSet, chartState } from './schemas.ts';
import { insertChart, listVouchers, lockBooks, readVoucherLines } from './store.ts';

type Books = z.input<typeof books>;

/** A comparison as the wire carries it. */
export const writeTie = (tie: Tie): Books['ties'][number] => ({
  ...tie,
  booksMinor: `${tie.booksMinor}`,
  ledgerMinor: `${tie.ledgerMinor}`,
  pendingMinor: `${tie.pendingMinor}`,
  laterMinor: `${tie.laterMinor}`,
  clearingMinor: `${tie.clearingMinor}`,
  unexplainedMinor: `${tie.unexplainedMinor}`,
});

/** Vouchers of a period after a number with their lines, the names of the accounts by the chart of today. */
export async function writeVouchers(
  tx: Tx,
  period: Period,
  after: number,
  limit: number,
): Promise<{ vouchers: Books['vouchers']; more: boolean }> {
  const rows = await listVouchers(tx, period, after, limit);
  const page = rows.slice(0, limit);
  const lines = await readVoucherLines(
    tx,
    page.map((row) => row.voucherId),
  );
  const { chart } = await chartOf(tx);
  const names = new Map(chart.accounts.map(({ code, zh, en }) => [code, { zh, en }]));
  const vouchers = page.map(({ chartVersion: _, ...row }) => ({
    ...row,
    cause: row.cause as Books['vouchers'][number]['cause'],
    minor: `${row.minor}`,
    lines: lines
      .filter((line) => line.voucherId === row.voucherId)
      .map((line) => ({
        account: line.account,
        name: names.get(line.account) ?? { zh: '', en: '' },
        debitMinor: `${line.debitMinor}`,
        creditMinor: `${line.creditMinor}`,
        postings: line.postings,
      })),
  }));
  return { vouchers, more: rows.length > limit };
}

/** A month of the books: whether it ties, and its vouchers. The first open month unless one is named. */
export async function showBooks(
  deps: Deps,
  caller: RequestContext,
  asked: { period?: string | undefined; cursor?: string | undefined },
): Promise<Books> {
  return inTenant(
    deps.pool,
    caller.tenantId,
    async (tx) => {
      const today = todayOf(await readDesk(tx), caller.atMs);
      const firstOpen = await firstOpenPeriod(tx, today);
      const period = asked.period ?? firstOpen;
      const { vouchers, more } = await writeVouchers(tx, period, Number(asked.cursor ?? 0), vouchersAtOnce);
      return {
        period,
        firstOpen,
        closed: period < firstOpen,
        over: boundsOf(period).last < today,
        ties: (await tiesOf(tx, period)).map(writeTie),
        vouchers,
        next: more ? `${vouchers.at(-1)?.number ?? 0}` : null,
      };
    },
    'snapshot',
  );
}

export async function showChart(deps: Deps, caller: RequestContext): Promise<z.input<typeof chartState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const { version, chart } = await chartOf(tx);
    return { version, chart: structuredClone(chart) as z.input<typeof chartState>['chart'] };
  });
}

/**
 * Sets the chart as a new version; vouchers that were made stay as they are. Refuses chart-outdated and whatever `checkChart`
 * finds, all at once.
 */
export async function setChart(
  deps: Deps,
  caller: RequestContext,
  given: z.output<typeof chartSet>,
): Promise<Result<{ version: number }>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockBooks(tx);
    const { version } = await chartOf(tx);
    if (version !== given.basedOn) return refuse(refusal('chart-outdated', { version }));
    const faults = checkChart(given.chart as Chart);
    if (faults.length > 0) return refuse(...faults);
    await insertChart(tx, { version: version + 1, body: given.chart, by: caller.userId, atMs: caller.atMs });
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'chart-set',
        actor: caller.userId,
        subjectId: caller.tenantId,
        body: { version: version + 1, accounts: given.chart.accounts.length },
      },
    ]);
    return ok({ version: version + 1 });
  });
}

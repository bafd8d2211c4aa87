import { csvLine } from '@duly/core/imports/csv-cell.ts';
import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import { monthBefore, monthDays } from '@duly/core/provisions/month.ts';
import { addMonths, formatDay } from '@duly/kernel/day.ts';
import { formatDecimal } from '@duly/kernel/money.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { provisionReport, provisionRuns } from './schemas.ts';
import { listMovements, listNamedLines, listRuns, type ProvisionRun, readRun } from './store-runs.ts';

const writeRun = ({ runAt, closedAt, ...run }: ProvisionRun) => ({
  ...run,
  runAt: runAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
});

const order: readonly string[] = [...ageingBuckets.map((bucket) => bucket.id), 'on-account'];

/** Months that were provided for, and the first that is over and was not. */
export async function listProvisions(
  deps: Deps,
  caller: RequestContext,
): Promise<z.input<typeof provisionRuns>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const runs = await listRuns(tx);
    const today = todayOf(await readDesk(tx), caller.atMs);
    const newest = runs[0] && monthDays(runs[0].month);
    const next = newest ? formatDay(addMonths(newest.first, 1)).slice(0, 7) : monthBefore(today);
    const days = monthDays(next);
    return { rows: runs.map(writeRun), nextMonth: days !== null && today >= days.last ? next : null };
  });
}

/** How the provisions of a month moved, by currency and bucket. Refuses provision-month-unknown. */
export async function readProvisions(
  deps: Deps,
  caller: RequestContext,
  month: string,
): Promise<Result<z.input<typeof provisionReport>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const run = await readRun(tx, month);
    if (run === null) return refuse(refusal('provision-month-unknown', { month }));
    const rows = [...(await listMovements(tx, month))].sort(
      (a, b) => a.currency.localeCompare(b.currency) || order.indexOf(a.bucket) - order.indexOf(b.bucket),
    );
    return ok({
      run: writeRun(run),
      rows: rows.map(({ currency, bucket, base, opening, charged, released, used, closing }) => ({
        currency,
        bucket,
        baseMinor: `${base}`,
        openingMinor: `${opening}`,
        chargedMinor: `${charged}`,
        releasedMinor: `${released}`,
        usedMinor: `${used}`,
        closingMinor: `${closing}`,
      })),
    });
  });
}

const heading = csvLine([
  '客户 name',
  '账户 account',
  '类型 kind',
  '账龄 bucket',
  '币种 currency',
  '余额 open',
  '比例 ppm',
  '单项 specific',
  '准备 provided',
]);

/** A month line by line as CSV that cannot run as formulas; looking at it is journalled. Refuses provision-month-unknown. */
export async function exportProvisions(
  deps: Deps,
  caller: RequestContext,
  month: string,
): Promise<Result<string>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    if ((await readRun(tx, month)) === null) return refuse(refusal('provision-month-unknown', { month }));
    const lines = await listNamedLines(tx, month);
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'provisions-exported', actor: caller.userId, body: { month, lines: lines.length } },
    ]);
    const text = lines.map((line) =>
      csvLine([
        line.name,
        line.reference,
        line.accountKind,
        line.bucket,
        line.currency,
        formatDecimal(line.baseMinor, line.currency),
        `${line.ratePpm}`,
        line.specific ? '1' : '0',
        formatDecimal(line.providedMinor, line.currency),
      ]),
    );
    return ok(`\ufeff${heading}${text.join('')}`);
  });
}

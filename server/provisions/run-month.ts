import type { AgeingBucket } from '@duly/core/ledger/ageing-buckets.ts';
import { monthBefore, monthDays } from '@duly/core/provisions/month.ts';
import { type ByBucket, movementOf } from '@duly/core/provisions/movement-of.ts';
import { provideFor } from '@duly/core/provisions/provide-for.ts';
import type { ProvisionMatrix } from '@duly/core/provisions/provision-matrix.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import { provisionsOf } from './provisions-of.ts';
import { loadOverrides } from './store-rates.ts';
import {
  keepRun,
  listLines,
  listRuns,
  loadOpenBuckets,
  loadWrittenOffIn,
  lockProvisions,
  type MovementRow,
  type OpenBucket,
  type ProvisionLine,
  replaceLines,
  replaceMovements,
} from './store-runs.ts';

type Asked = {
  readonly tenantId: string;
  readonly month: string;
  readonly atMs: number;
  readonly by: string | null;
};

function lineOf(
  open: OpenBucket,
  matrix: ProvisionMatrix,
  overrides: ReadonlyMap<string, number>,
): ProvisionLine {
  const { slot, partyId, accountId, bucket, currency, accountKind, minor: baseMinor } = open;
  const own = overrides.get(accountId);
  const rate = bucket === 'on-account' ? 0 : (own ?? matrix.rates[accountKind]?.[bucket] ?? 0);
  return {
    ...{ slot, partyId, accountId, bucket, currency, accountKind, baseMinor },
    ratePpm: rate,
    specific: bucket !== 'on-account' && own !== undefined,
    providedMinor: provideFor(baseMinor, rate),
  };
}

type Account = {
  currency: string;
  opening: Partial<Record<AgeingBucket, bigint>>;
  closing: Partial<Record<AgeingBucket, bigint>>;
};

function byAccount(before: readonly ProvisionLine[], now: readonly ProvisionLine[]): Map<string, Account> {
  const all = new Map<string, Account>();
  const put = (line: ProvisionLine, side: 'opening' | 'closing') => {
    const account = all.get(line.accountId) ?? { currency: line.currency, opening: {}, closing: {} };
    all.set(line.accountId, account);
    if (line.bucket !== 'on-account') account[side][line.bucket] = line.providedMinor;
  };
  for (const line of before) put(line, 'opening');
  for (const line of now) put(line, 'closing');
  return all;
}

function movementsOf(
  before: readonly ProvisionLine[],
  now: readonly ProvisionLine[],
  writtenOff: ReadonlyMap<string, bigint>,
): MovementRow[] {
  const rows = new Map<string, MovementRow>();
  const add = (currency: string, bucket: string, part: Partial<Record<keyof MovementRow, bigint>>) => {
    const key = `${currency} ${bucket}`;
    const held = rows.get(key);
    const sum = (name: 'base' | 'opening' | 'charged' | 'released' | 'used' | 'closing') =>
      (held?.[name] ?? 0n) + (part[name] ?? 0n);
    rows.set(key, {
      ...{ currency, bucket, base: sum('base'), opening: sum('opening'), charged: sum('charged') },
      ...{ released: sum('released'), used: sum('used'), closing: sum('closing') },
    });
  };
  for (const [accountId, { currency, opening, closing }] of byAccount(before, now)) {
    const sides: [ByBucket, ByBucket] = [opening, closing];
    for (const { bucket, ...move } of movementOf(...sides, writtenOff.get(accountId) ?? 0n))
      add(currency, bucket, move);
  }
  for (const line of now) add(line.currency, line.bucket, { base: line.baseMinor });
  return [...rows.values()];
}

async function runOne(
  tx: Tx,
  month: string,
  { first, last }: { first: Day; last: Day },
  asked: Asked,
): Promise<JournalEntry> {
  const day = formatDay(last);
  const matrix = await provisionsOf(tx);
  const overrides = await loadOverrides(tx, day);
  const before = await listLines(tx, monthBefore(first));
  const now = (await loadOpenBuckets(tx, day)).map((open) => lineOf(open, matrix, overrides));
  const writtenOff = await loadWrittenOffIn(tx, formatDay(first), day);
  const movements = movementsOf(before, now, writtenOff);
  await replaceLines(tx, month, now);
  await replaceMovements(tx, month, movements);
  await keepRun(tx, { month, day, matrixVersion: matrix.version, atMs: asked.atMs, by: asked.by });
  const totals: Record<string, Record<string, bigint>> = {};
  for (const { currency, opening, charged, released, used, closing } of movements) {
    const sums = totals[currency] ?? {};
    totals[currency] = sums;
    for (const [name, minor] of Object.entries({ opening, charged, released, used, closing }))
      sums[name] = (sums[name] ?? 0n) + minor;
  }
  return {
    kind: 'provisions-run',
    actor: asked.by,
    body: {
      month,
      day,
      matrix: matrix.version,
      accounts: new Set(now.map((line) => line.accountId)).size,
      totals,
    },
  };
}

/**
 * Provides for a month by the ageing of its last day. Run again it replaces what stood there, and every later month that has been
 * run is run again, because each opens with what the one before closed with. Same facts, same figures.
 *
 * Refuses provision-month-invalid, provision-month-not-over (its last day has not been run), provision-month-closed (it, or a later
 * one, is closed: what is found afterwards belongs to the next open month).
 */
export async function runMonth(
  deps: Pick<Deps, 'pool' | 'keys'>,
  asked: Asked,
): Promise<Result<{ months: string[] }>> {
  const days = monthDays(asked.month);
  if (days === null) return refuse(refusal('provision-month-invalid', { month: asked.month }));
  return inTenant(deps.pool, asked.tenantId, async (tx) => {
    await lockProvisions(tx);
    const today = todayOf(await readDesk(tx), asked.atMs);
    if (today < days.last)
      return refuse(refusal('provision-month-not-over', { month: asked.month, day: formatDay(days.last) }));
    const later = (await listRuns(tx)).filter((run) => run.month >= asked.month);
    const closed = later.find((run) => run.closedAt !== null);
    if (closed) return refuse(refusal('provision-month-closed', { month: closed.month }));
    const months = [...new Set([asked.month, ...later.map((run) => run.month)])].sort();
    const entries: JournalEntry[] = [];
    for (const month of months) {
      const span = monthDays(month);
      if (span !== null) entries.push(await runOne(tx, month, span, asked));
    }
    await appendJournal(tx, deps.keys, asked.atMs, entries);
    return ok({ months });
  });
}

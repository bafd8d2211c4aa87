import type { ImportKind } from '@duly/core/imports/import-fields.ts';
import type { ImportMapping } from '@duly/core/imports/propose-mapping.ts';
import type { DateFormat } from '@duly/core/imports/read-day.ts';
import { type Day, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { TenantRow } from '../tenants/store.ts';
import type { TableAnalysis } from './analyse-table.ts';
import { applyCustomers } from './apply-customers.ts';
import { applyPayments } from './apply-payments.ts';
import { applyReceivables } from './apply-receivables.ts';
import { analyseWithMemory, headingsName } from './choose-mapping.ts';
import { type Applied, type AppliedFigures, type ImportContext, planOf } from './import-context.ts';
import { judgeAnalysis } from './judge-analysis.ts';
import { bulkRows, maxRows } from './limits.ts';
import { openTable } from './open-table.ts';
import { progressWriter } from './progress-writer.ts';
import { type Reject, type RejectSort, rejectList } from './reject-list.ts';
import {
  analyseBook,
  lockImports,
  markDone,
  markInterrupted,
  rememberMapping,
  replaceRejects,
} from './store-runs.ts';
import type { TableSource } from './table-source.ts';

/** How a file is to be read; null: as proposed, remembered, detected. */
export type ReadOptions = {
  readonly kind: ImportKind;
  readonly file: string;
  readonly mapping: ImportMapping | null;
  readonly dateFormat: DateFormat | null;
  readonly currency: string;
};

/** A file opened and understood. */
export type PreparedImport = {
  readonly kind: ImportKind;
  readonly source: TableSource;
  readonly analysis: TableAnalysis;
};

/** Opens and analyses a file. Refusals of `openTable` and `analyseTable`; what the clerk can settle is in the analysis. */
export async function prepareImport(
  deps: Pick<Deps, 'pool'>,
  tenantId: string | null,
  options: ReadOptions,
): Promise<Result<PreparedImport>> {
  const opened = await openTable(options.file, options.kind);
  if (!opened.ok) return opened;
  const analysis = await analyseWithMemory(deps.pool, tenantId, opened.value, options.kind, options);
  if (!analysis.ok) return analysis;
  if (analysis.value.rows > maxRows)
    return refuse(refusal('too-many-rows', { rows: analysis.value.rows, max: maxRows }));
  return ok({ kind: options.kind, source: opened.value, analysis: analysis.value });
}

/** Who applies a prepared file, when, and whether for good. */
export type ApplyRequest = {
  readonly runId: string;
  readonly tenant: TenantRow;
  /** Whether the run has a row in `import_runs` to report in; a dry run of the command line has none. */
  readonly recorded: boolean;
  readonly dryRun: boolean;
  readonly actor: string | null;
  readonly atMs: number;
  /** A name to remember the mapping by, besides its headings. */
  readonly mappingName: string | null;
};

export type ImportReport = AppliedFigures & {
  readonly counts: Readonly<Record<RejectSort, number>>;
  readonly rejects: readonly Reject[];
};

/** Carries the report of a dry run out of the transaction that it rolls back. */
class RolledBack extends Error {
  readonly report: ImportReport;
  readonly applied: Applied;
  constructor(report: ImportReport, applied: Applied) {
    super('a dry run is rolled back');
    this.report = report;
    this.applied = applied;
  }
}

const applyKind: Readonly<Record<ImportKind, (tx: Tx, context: ImportContext) => Promise<Applied>>> = {
  receivables: applyReceivables,
  customers: applyCustomers,
  payments: applyPayments,
};

function businessDay(tenant: TenantRow, atMs: number): Day {
  const day = tenant.businessDay === null ? null : parseDay(tenant.businessDay);
  return day ?? localOf(atMs, tenant.zone).day;
}

function reportOf(applied: Applied, context: ImportContext): ImportReport {
  const { partyOfKey: _, entries: __, ...figures } = applied;
  return { ...figures, counts: context.rejects.counts, rejects: context.rejects.sorted() };
}

/**
 * Applies a prepared file in one transaction: all of it or, after a kill or a fault, nothing; applying it again then ends
 * the same, because every id follows from the file. A dry run does the same, rolls back and leaves the journal alone. It
 * holds one connection and never waits for a second one: as many imports as the pool has connections would otherwise wait
 * for each other for ever. Refusals of `judgeAnalysis`.
 */
export async function applyImport(
  deps: Pick<Deps, 'pool' | 'keys'>,
  prepared: PreparedImport,
  request: ApplyRequest,
): Promise<Result<ImportReport>> {
  const { kind, source, analysis } = prepared;
  const unsettled = judgeAnalysis(analysis);
  if (unsettled.length > 0) return refuse(...unsettled);
  const { tenant, runId, atMs, actor } = request;
  const { columns } = planOf(analysis);
  const writer = progressWriter(deps.pool, tenant.tenantId, request.recorded ? runId : null, analysis.rows);
  const context: ImportContext = {
    keys: deps.keys,
    tenant,
    runId,
    actor,
    atMs,
    day: businessDay(tenant, atMs),
    source,
    analysis,
    rejects: rejectList((field) => {
      const column = columns[field];
      return column === undefined ? null : (analysis.headings[column] ?? null);
    }),
    progress: writer.tell,
  };
  try {
    const report = await inTenant(deps.pool, tenant.tenantId, async (tx) => {
      await lockImports(tx);
      writer.tell(0);
      const applied = await applyKind[kind](tx, context);
      await writer.stop();
      const done = reportOf(applied, context);
      if (request.dryRun) throw new RolledBack(done, applied);
      await markInterrupted(tx, runId);
      if (request.recorded) await keepRun(tx, context, done, applied);
      const names = [headingsName(analysis.headings), request.mappingName].filter((name) => name !== null);
      for (const name of names) await rememberMapping(tx, kind, name, analysis.mapping, atMs);
      await appendJournal(tx, deps.keys, atMs, applied.entries);
      return done;
    });
    if (report.created >= bulkRows) await inTenant(deps.pool, tenant.tenantId, analyseBook);
    return ok(report);
  } catch (error) {
    await writer.stop();
    if (!(error instanceof RolledBack)) throw error;
    const { report, applied } = error;
    if (request.recorded)
      await inTenant(deps.pool, tenant.tenantId, (tx) => keepRun(tx, context, report, applied));
    return ok(report);
  }
}

async function keepRun(
  tx: Tx,
  context: ImportContext,
  report: ImportReport,
  applied: Applied,
): Promise<void> {
  await replaceRejects(tx, context.runId, report.rejects, applied.partyOfKey);
  await markDone(tx, context.runId, context.analysis.mapping, applied, report.counts);
}

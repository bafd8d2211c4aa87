import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ImportKind } from '@duly/core/imports/import-fields.ts';
import type { ImportMapping } from '@duly/core/imports/propose-mapping.ts';
import type { DateFormat } from '@duly/core/imports/read-day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { listTenants, readTenant, type TenantRow } from '../tenants/store.ts';
import { judgeAnalysis } from './judge-analysis.ts';
import { applyImport, type PreparedImport, prepareImport } from './run-import.ts';
import {
  forgetFile,
  insertRun,
  markFailed,
  moveRun,
  type RunRow,
  readRun,
  releaseRuns,
} from './store-runs.ts';
import { removeStoredFile, storedFilePath, storeFile } from './stored-files.ts';

/** How the clerk wants a file to be read; what is left out is proposed, remembered or detected. */
export type ReadWish = {
  readonly mapping?: ImportMapping | undefined;
  readonly dateFormat?: DateFormat | undefined;
  readonly currency?: string | undefined;
};

/** What is known of files that wait, so that looking at a page twice does not read a file twice. */
const keptAnalyses = 30;

/**
 * Files that come through the web app: stored, analysed, applied in the background of this process, one after another. A
 * second one at the same time would only take a connection away from the desk while it waits.
 */
export type UploadJobs = {
  accept(
    caller: RequestContext,
    kind: ImportKind,
    fileName: string,
    content: Readable & { truncated?: boolean },
  ): Promise<Result<RunRow>>;
  /** What is known of a run's file; null once it is applied or gone. */
  known(tenantId: string, run: RunRow): Promise<PreparedImport | null>;
  preview(caller: RequestContext, run: RunRow, wish: ReadWish): Promise<Result<PreparedImport>>;
  start(
    caller: RequestContext,
    run: RunRow,
    wish: ReadWish,
    dryRun: boolean,
    mappingName: string | null,
  ): Promise<Result<RunRow>>;
  /** After a restart: what was under way waits again. */
  recover(): Promise<void>;
  /** Begins nothing more and waits for what is under way; what has not begun waits for the next start (`recover`). */
  settle(): Promise<void>;
};

async function tenantOf(deps: Deps, tenantId: string): Promise<TenantRow> {
  const tenant = await inTenant(deps.pool, tenantId, readTenant);
  if (tenant === null) throw new Error('a session without a tenant');
  return tenant;
}

async function runOf(deps: Deps, tenantId: string, runId: string): Promise<RunRow> {
  const run = await inTenant(deps.pool, tenantId, (tx) => readRun(tx, runId));
  if (run === null) throw new Error('a run is gone');
  return run;
}

const isApplicable = (run: RunRow) =>
  run.storedFile !== null &&
  (run.status === 'waiting' || run.status === 'failed' || (run.status === 'done' && run.dryRun));

export function uploadJobs(deps: Deps): UploadJobs {
  const analyses = new Map<string, PreparedImport>();
  let lastJob: Promise<void> = Promise.resolve();
  let closing = false;

  function keep(runId: string, prepared: PreparedImport): void {
    analyses.delete(runId);
    analyses.set(runId, prepared);
    const [oldest] = analyses.keys();
    if (analyses.size > keptAnalyses && oldest !== undefined) analyses.delete(oldest);
  }

  async function prepare(tenantId: string, kind: ImportKind, storedFile: string, wish: ReadWish) {
    const tenant = await tenantOf(deps, tenantId);
    return prepareImport(deps, tenantId, {
      kind,
      file: storedFilePath(deps.home, storedFile),
      mapping: wish.mapping ?? null,
      dateFormat: wish.dateFormat ?? null,
      currency: wish.currency ?? tenant.currency,
    });
  }

  async function applyInBackground(
    caller: RequestContext,
    run: RunRow,
    prepared: PreparedImport,
    dryRun: boolean,
    mappingName: string | null,
  ): Promise<void> {
    const { tenantId, userId, atMs } = caller;
    try {
      const tenant = await tenantOf(deps, tenantId);
      const request = { runId: run.runId, tenant, recorded: true, dryRun, actor: userId, atMs, mappingName };
      const report = await applyImport(deps, prepared, request);
      if (!report.ok) throw new Error(report.refusals[0]?.code ?? 'refused');
      if (dryRun || run.storedFile === null) return;
      // Applied: the file is not needed any more, and what is not kept cannot leak.
      await removeStoredFile(deps.home, run.storedFile);
      await inTenant(deps.pool, tenantId, (tx) => forgetFile(tx, run.runId));
      analyses.delete(run.runId);
    } catch {
      await inTenant(deps.pool, tenantId, (tx) => markFailed(tx, run.runId, 'fault', null)).catch(() => {});
    }
  }

  return {
    async accept(caller, kind, fileName, content) {
      const runId = randomUUID();
      const { sizeBytes, sha256 } = await storeFile(deps.home, runId, content);
      const prepared = content.truncated
        ? refuse(refusal('body-too-large'))
        : await prepare(caller.tenantId, kind, runId, {});
      if (!prepared.ok) {
        await removeStoredFile(deps.home, runId);
        return prepared;
      }
      keep(runId, prepared.value);
      const run = { runId, kind, fileName: fileName.slice(0, 200), sha256, sizeBytes, storedFile: runId };
      await inTenant(deps.pool, caller.tenantId, (tx) =>
        insertRun(tx, {
          ...run,
          status: 'waiting',
          dryRun: false,
          askedBy: caller.userId,
          atMs: caller.atMs,
        }),
      );
      return ok(await runOf(deps, caller.tenantId, runId));
    },
    async known(tenantId, run) {
      if (!isApplicable(run) || run.storedFile === null) return null;
      const kept = analyses.get(run.runId);
      if (kept !== undefined) return kept;
      const prepared = await prepare(tenantId, run.kind, run.storedFile, {}).catch(() => null);
      if (prepared === null || !prepared.ok) return null;
      keep(run.runId, prepared.value);
      return prepared.value;
    },
    async preview(caller, run, wish) {
      if (!isApplicable(run) || run.storedFile === null) return refuse(refusal('import-not-waiting'));
      const prepared = await prepare(caller.tenantId, run.kind, run.storedFile, wish);
      if (prepared.ok) keep(run.runId, prepared.value);
      return prepared;
    },
    async start(caller, run, wish, dryRun, mappingName) {
      if (!isApplicable(run) || run.storedFile === null) return refuse(refusal('import-not-waiting'));
      const prepared = await prepare(caller.tenantId, run.kind, run.storedFile, wish);
      if (!prepared.ok) return prepared;
      const unsettled = judgeAnalysis(prepared.value.analysis);
      if (unsettled.length > 0) return refuse(...unsettled);
      const expected = prepared.value.analysis.rows;
      const moved = await inTenant(deps.pool, caller.tenantId, (tx) =>
        moveRun(tx, run.runId, [run.status], 'reading', { dryRun, expected, options: wish }),
      );
      if (!moved) return refuse(refusal('import-not-waiting'));
      keep(run.runId, prepared.value);
      lastJob = lastJob.then(async () => {
        if (!closing) await applyInBackground(caller, run, prepared.value, dryRun, mappingName);
      });
      return ok(await runOf(deps, caller.tenantId, run.runId));
    },
    async recover() {
      for (const { tenantId } of await listTenants(deps.pool))
        await inTenant(deps.pool, tenantId, releaseRuns);
    },
    async settle() {
      closing = true;
      await lastJob;
    },
  };
}

import { formatDay } from '@duly/kernel/day.ts';
import type { Reject } from './reject-list.ts';
import type { PreparedImport } from './run-import.ts';
import type { ImportRunJson } from './schemas.ts';
import type { RunRow } from './store-runs.ts';

function resultOf(run: RunRow, rejects: readonly Omit<Reject, 'customerKey'>[]): ImportRunJson['result'] {
  if (run.status !== 'done') return null;
  return {
    rows: Number(run.rows),
    accepted: Number(run.accepted),
    rejected: Number(run.rejected),
    repeated: Number(run.repeated),
    skipped: Number(run.skipped),
    created: Number(run.created),
    changed: Number(run.changed),
    unchanged: Number(run.unchanged),
    totals: run.totals,
    rejects: rejects.map(({ line, column, value, code, params }) => ({
      line,
      column,
      value,
      code,
      params: { ...params },
    })),
  };
}

/** A run as the API tells it. `prepared`: what is known of its file, while it can still be applied. */
export function showRun(
  run: RunRow,
  prepared: PreparedImport | null,
  rejects: readonly Omit<Reject, 'customerKey'>[],
): ImportRunJson {
  const analysis = prepared?.analysis;
  const underWay = run.status === 'reading' || run.status === 'applying';
  return {
    id: run.runId,
    kind: run.kind,
    fileName: run.fileName,
    status: run.status,
    dryRun: run.dryRun,
    headings: [...(analysis?.headings ?? [])],
    sampleRows: (analysis?.sample ?? []).map((row) => [...row]),
    proposedMapping: { ...(analysis?.mapping ?? run.mapping) } as Record<string, string>,
    unreadSettlements: [...(analysis?.unreadSettlements ?? [])],
    ambiguities: (analysis?.ambiguities ?? []).map(({ column, mixed, readings }) => ({
      column,
      mixed,
      readings: readings.map(({ format, example, day }) => ({ format, example, day: formatDay(day) })),
    })),
    sheet: prepared?.source.sheet ?? null,
    encoding: prepared?.source.encoding ?? null,
    progress: underWay
      ? { rows: Number(run.expected), done: Math.min(Number(run.rows), Number(run.expected)) }
      : null,
    result: resultOf(run, rejects),
    error: run.error,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}

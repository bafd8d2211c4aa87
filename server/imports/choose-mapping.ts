import { createHash } from 'node:crypto';
import type { ImportKind } from '@duly/core/imports/import-fields.ts';
import { bindMapping, type ImportMapping } from '@duly/core/imports/propose-mapping.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { ok, type Result } from '@duly/kernel/result.ts';
import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import { type AnalysisOptions, analyseTable, type TableAnalysis } from './analyse-table.ts';
import { readMapping } from './store-runs.ts';
import type { TableSource } from './table-source.ts';

/** The name under which a mapping is remembered by itself: files with these headings were read so before. */
export function headingsName(headings: readonly string[]): string {
  return `headings:${createHash('sha256').update(canonical(headings)).digest('hex').slice(0, 32)}`;
}

/**
 * Analyses a file under the mapping given, else under the one that was used last for the same headings, else under the one
 * proposed.
 *
 * @param tenantId null where there is no tenant yet, and so nothing remembered
 */
export async function analyseWithMemory(
  pool: pg.Pool,
  tenantId: string | null,
  source: TableSource,
  kind: ImportKind,
  options: AnalysisOptions,
): Promise<Result<TableAnalysis>> {
  const first = await analyseTable(source, kind, options);
  if (!first.ok || options.mapping !== null || tenantId === null) return first;
  const { headings, mapping } = first.value;
  const remembered = await inTenant(pool, tenantId, (tx) => readMapping(tx, kind, headingsName(headings)));
  if (remembered === null || isSame(remembered, mapping) || 'lacking' in bindMapping(remembered, headings))
    return first;
  const second = await analyseTable(source, kind, { ...options, mapping: remembered });
  return second.ok ? ok(second.value) : first;
}

function isSame(left: ImportMapping, right: ImportMapping): boolean {
  return canonical(left) === canonical(right);
}

import type { ImportKind } from './import-fields.ts';
import { distinctHeadings, proposeMapping } from './propose-mapping.ts';

/** Where the headings of a table stand. */
export interface TableHeader {
  /** Index of the first row behind the headings, in the rows looked at. */
  readonly firstDataRow: number;
  readonly headings: readonly string[];
  /** Fields recognised, and groups of required ones not recognised: how well the row fits. */
  readonly recognised: number;
  readonly missing: number;
}

function judged(kind: ImportKind, cells: readonly string[], firstDataRow: number): TableHeader {
  const headings = distinctHeadings(cells);
  const proposal = proposeMapping(kind, headings);
  return {
    firstDataRow,
    headings,
    recognised: Object.keys(proposal.mapping).length,
    missing: proposal.missing.length,
  };
}

/**
 * Two rows of headings read as one: a merged heading stands over its columns ("客户" over "编号" and "名称"), so the lower
 * cell counts, joined to the upper one where it does not stand for itself; a cell merged downwards leaves the lower blank.
 */
function joinedRows(kind: ImportKind, upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  let over = '';
  return Array.from({ length: width }, (_, index) => {
    const above = (upper[index] ?? '').trim();
    const below = (lower[index] ?? '').trim();
    if (above !== '') over = above;
    if (below === '') return above;
    const alone = Object.keys(proposeMapping(kind, [below]).mapping).length > 0;
    const joined = `${over}${below}`;
    return !alone || Object.keys(proposeMapping(kind, [joined]).mapping).length > 0 ? joined : below;
  });
}

function isBetter(candidate: TableHeader, best: TableHeader | null): boolean {
  if (best === null) return true;
  if (candidate.missing !== best.missing) return candidate.missing < best.missing;
  return candidate.recognised > best.recognised;
}

/**
 * Finds the headings among the first rows of a sheet: the row (or two rows, where headings are merged) that lacks least and
 * says most, so that titles, dates and addresses above the table do no harm. When no row fits, the first with at least two
 * cells is taken, for the user to map; null when there is none.
 */
export function findHeader(kind: ImportKind, rows: readonly (readonly string[])[]): TableHeader | null {
  let best: TableHeader | null = null;
  rows.forEach((cells, index) => {
    const single = judged(kind, cells, index + 1);
    if (single.recognised > 0 && isBetter(single, best)) best = single;
    const next = rows[index + 1];
    if (next === undefined || single.recognised === 0) return;
    const hasGap = cells.some((cell, at) => cell.trim() === '' && (next[at] ?? '').trim() !== '');
    if (!hasGap || single.missing === 0) return;
    const joined = judged(kind, joinedRows(kind, cells, next), index + 2);
    if (isBetter(joined, best)) best = joined;
  });
  return best ?? firstWideRow(kind, rows);
}

function firstWideRow(kind: ImportKind, rows: readonly (readonly string[])[]): TableHeader | null {
  const at = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length >= 2);
  return at < 0 ? null : judged(kind, rows[at] ?? [], at + 1);
}

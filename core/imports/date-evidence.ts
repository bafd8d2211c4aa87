import type { Day } from '@duly/kernel/day.ts';
import { type DateFormat, dateFormats, dayInFormat, readDayShape } from './read-day.ts';

/** A cell that reads as different days under different formats. */
export interface DateExample {
  readonly text: string;
  readonly readings: readonly { readonly format: DateFormat; readonly day: Day }[];
}

/** What the cells of one column say about the order of their parts. Gathered over the whole column, never per row. */
export interface DateEvidence {
  /** Cells whose parts need an order and that some format can read. */
  needing: number;
  readonly reads: Record<DateFormat, number>;
  example: DateExample | null;
  /** The first cell that each format can read. */
  readonly firsts: Partial<Record<DateFormat, { readonly text: string; readonly day: Day }>>;
}

export function noDateEvidence(): DateEvidence {
  return { needing: 0, reads: { MDY: 0, DMY: 0, YMD: 0 }, example: null, firsts: {} };
}

/** Takes one cell into account. */
export function addDateEvidence(evidence: DateEvidence, text: string): void {
  const shape = readDayShape(text);
  if (!('ordered' in shape)) return;
  const readings: { format: DateFormat; day: Day }[] = [];
  for (const format of dateFormats) {
    const day = dayInFormat(shape.ordered, format);
    if (day === null) continue;
    readings.push({ format, day });
    evidence.reads[format] += 1;
    evidence.firsts[format] ??= { text: text.trim(), day };
  }
  if (readings.length === 0) return;
  evidence.needing += 1;
  const distinct = new Set(readings.map((reading) => reading.day)).size;
  if (evidence.example === null && distinct > 1) evidence.example = { text: text.trim(), readings };
}

/** How a column's dates are to be read. */
export type DateVerdict =
  | { readonly kind: 'settled'; readonly format: DateFormat | null }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly DateFormat[] }
  | { readonly kind: 'mixed' };

/**
 * Settles the format of a column: the only one that reads every cell. Several that read every cell are `ambiguous` unless
 * they agree on each; none that does is `mixed` (some cells fit one order only, some another).
 */
export function judgeDates(evidence: DateEvidence): DateVerdict {
  if (evidence.needing === 0) return { kind: 'settled', format: null };
  const candidates = dateFormats.filter((format) => evidence.reads[format] === evidence.needing);
  const [only] = candidates;
  if (only === undefined) return { kind: 'mixed' };
  if (candidates.length === 1 || evidence.example === null) return { kind: 'settled', format: only };
  return { kind: 'ambiguous', candidates };
}

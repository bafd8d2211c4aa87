import type { BoundMapping } from './propose-mapping.ts';
import type { DecimalSign } from './read-amount.ts';
import type { DateFormat } from './read-day.ts';

/** All that is settled about a file before its first row is read; rows are then read alike, whichever comes first. */
export interface ReadPlan {
  readonly columns: BoundMapping;
  /** Order of date parts by column position; null where the cells tell it themselves. */
  readonly dateFormats: ReadonlyMap<number, DateFormat | null>;
  /** Whether the workbook counts its days from 1904. */
  readonly from1904: boolean;
  readonly decimalSign: DecimalSign;
  /** Power of ten that the amount's heading names (万元: 4). */
  readonly amountUnitPower: number;
  /** For rows that name no currency. */
  readonly currency: string;
  /** Number of headings, to notice rows with more cells than that. */
  readonly width: number;
}

/** One row of a table: its first physical line, its cells as text, and cells that could not be had as text. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken: readonly BrokenCell[] | null;
}

/** A cell without a usable text: an error value, a formula without a stored result, a number past its digits. */
export interface BrokenCell {
  readonly column: number;
  readonly code: 'cell-error' | 'formula-without-value' | 'digits-lost' | 'too-long';
  readonly value: string;
}

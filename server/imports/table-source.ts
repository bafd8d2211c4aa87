import type { TableRow } from '@duly/core/imports/read-plan.ts';

/** A file opened as a table. `rows` may be called again and begins at the top each time. */
export type TableSource = {
  readonly format: 'csv' | 'xlsx';
  /** What was found out about the file, for the clerk to see. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Sheets that were passed over, hidden ones marked. */
  readonly otherSheets: readonly string[];
  readonly from1904: boolean;
  rows(): AsyncGenerator<TableRow[]>;
};

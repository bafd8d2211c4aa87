import type { RowFault } from '@duly/core/imports/row-fault.ts';
import { maxKeptRejects } from './limits.ts';

/** One fault of one line, ready to be kept; `column` is the heading in the file. */
export type Reject = {
  readonly line: number;
  readonly column: string | null;
  readonly value: string;
  readonly code: RowFault['code'];
  readonly params: RowFault['params'];
  /** The customer's reference in its comparable form, so that erasing the customer blanks this too. */
  readonly customerKey: string | null;
};

/** What became of a line that was not taken. */
export type RejectSort = 'refused' | 'repeated' | 'skipped';

/** Faults of a run in the order in which they were found, and how many lines they cost; counts stay exact past the bound. */
export type RejectList = {
  add(sort: RejectSort, line: number, faults: readonly RowFault[], customerKey: string | null): void;
  readonly counts: Readonly<Record<RejectSort, number>>;
  /** By line. */
  sorted(): Reject[];
};

/** @param headingOf the heading of a field's column, null where it has none */
export function rejectList(headingOf: (field: NonNullable<RowFault['field']>) => string | null): RejectList {
  const kept: Reject[] = [];
  const counts = { refused: 0, repeated: 0, skipped: 0 };
  return {
    counts,
    add(sort, line, faults, customerKey) {
      counts[sort] += 1;
      for (const { code, field, value, params } of faults) {
        if (kept.length >= maxKeptRejects) return;
        const column = field === null ? null : headingOf(field);
        kept.push({ line, column, value: value.slice(0, 200), code, params, customerKey });
      }
    },
    sorted: () => kept.sort((a, b) => a.line - b.line),
  };
}

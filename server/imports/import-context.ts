import type { Day } from '@duly/kernel/day.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import type { TenantRow } from '../tenants/store.ts';
import type { TableAnalysis } from './analyse-table.ts';
import type { RejectList } from './reject-list.ts';
import type { TableSource } from './table-source.ts';

/** What applying a file is given; the clock was read at the border. */
export type ImportContext = {
  readonly keys: Keys;
  readonly tenant: TenantRow;
  readonly runId: string;
  /** The user; null: the command line. */
  readonly actor: string | null;
  readonly atMs: number;
  /** Business day on which changes count. */
  readonly day: Day;
  readonly source: TableSource;
  readonly analysis: TableAnalysis;
  readonly rejects: RejectList;
  /** Told after every batch how many rows were read. */
  readonly progress: (rowsRead: number) => void;
};

/** What applying a file did. */
export type Applied = {
  readonly rows: number;
  readonly accepted: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly totals: Readonly<Record<string, { count: number; minor: string }>>;
  /** Parties of rejected lines by customer reference, as far as they are known. */
  readonly partyOfKey: (customerKey: string) => string;
  /** What the journal is to say; appended by the caller as the last statement, since it locks the heads of chains. */
  readonly entries: readonly JournalEntry[];
};

/** The figures alone. */
export type AppliedFigures = Omit<Applied, 'partyOfKey' | 'entries'>;

/** The plan of an analysis that is complete; the caller has asked the clerk otherwise. */
export function planOf(analysis: TableAnalysis): NonNullable<TableAnalysis['plan']> {
  if (analysis.plan === null) throw new Error('a file is applied before it is settled how to read it');
  return analysis.plan;
}

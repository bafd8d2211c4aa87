import { addDateEvidence, type DateEvidence, judgeDates, noDateEvidence } from '../imports/date-evidence.ts';
import type { DateFormat } from '../imports/read-day.ts';
import {
  anyTable,
  headingKey,
  headlessFormat,
  type SignRule,
  type TableField,
  type TableFormat,
  tableFormats,
} from './table-formats.ts';

/** Rows within which the headings stand; a wallet's preamble has two dozen. */
export const headingRows = 60;

export type TableCells = { readonly lineNo: number; readonly cells: readonly string[] };

/** How a table is read: its format, where the headings are, and which column holds what. */
export type TablePlan = {
  readonly format: TableFormat;
  readonly sign: SignRule;
  /** Line of the headings; 0 where there are none. */
  readonly headingLine: number;
  readonly width: number;
  readonly columns: Readonly<Partial<Record<TableField, number>>>;
  /** What stands above the headings. */
  readonly above: readonly TableCells[];
  readonly preamble: readonly string[];
};

function columnsOf(format: TableFormat, keys: readonly string[]): Partial<Record<TableField, number>> {
  const columns: Partial<Record<TableField, number>> = {};
  for (const [field, headings] of Object.entries(format.columns)) {
    const at = headings.map((heading) => keys.indexOf(heading)).find((index) => index >= 0);
    if (at !== undefined) columns[field as TableField] = at;
  }
  return columns;
}

/** The sign rule of a table that no format knows; null where it does not say which way money went. */
function anySign(columns: Partial<Record<TableField, number>>): SignRule | null {
  if (columns.day === undefined) return null;
  if (columns.credit !== undefined && columns.debit !== undefined) return 'two-columns';
  if (columns.amount === undefined) return null;
  return columns.direction === undefined ? 'signed' : 'marked';
}

function planAt(rows: readonly TableCells[], at: number): TablePlan | null {
  const row = rows[at];
  if (row === undefined) return null;
  const keys = row.cells.map(headingKey);
  const known = tableFormats.find((format) => format.needs.every((need) => keys.includes(need)));
  const format = known ?? anyTable;
  const columns = columnsOf(format, keys);
  const sign = known === undefined ? anySign(columns) : known.sign;
  if (sign === null) return null;
  const above = rows.slice(0, at);
  const preamble = above.map(({ cells }) => cells.join(' ').trim());
  const width = row.cells.length - [...row.cells].reverse().findIndex((cell) => cell.trim() !== '');
  return { format, sign, headingLine: row.lineNo, width, columns, above, preamble };
}

const money = /^-?\d+\.\d{2}$/;
const slashed = /^\d{2}\/\d{2}\/\d{4}$/;

const isHeadless = ({ cells }: TableCells) =>
  cells.length === 5 &&
  slashed.test((cells[0] ?? '').trim()) &&
  ((cells[2] ?? '').trim() === '') !== ((cells[3] ?? '').trim() === '') &&
  [cells[2], cells[3], cells[4]].every(
    (cell) => (cell ?? '').trim() === '' || money.test((cell ?? '').trim()),
  );

/** Finds out how a table is read from its first rows; null when no bank's headings are among them. */
export function planTable(rows: readonly TableCells[]): TablePlan | null {
  for (let at = 0; at < Math.min(rows.length, headingRows); at += 1) {
    const plan = planAt(rows, at);
    if (plan !== null) return plan;
  }
  const full = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (full.length === 0 || !full.every(isHeadless)) return null;
  return {
    format: headlessFormat,
    sign: 'two-columns',
    headingLine: 0,
    width: 5,
    columns: { day: 0, words: 1, kind: 1, debit: 2, credit: 3, balance: 4 },
    above: [],
    preamble: [],
  };
}

/** Evidence for the order of day, month and year, gathered over all rows of a table that no format knows. */
export function tableDates(plan: TablePlan): {
  row(cells: readonly string[]): void;
  /** `ambiguous`: 3/4 may be either, and nothing in the table tells. */
  settle(): DateFormat | null | 'ambiguous';
} {
  const evidence: DateEvidence = noDateEvidence();
  const at = plan.columns.day ?? 0;
  return {
    row: (cells) => addDateEvidence(evidence, cells[at] ?? ''),
    settle() {
      const verdict = judgeDates(evidence);
      return verdict.kind === 'settled' ? verdict.format : 'ambiguous';
    },
  };
}

/** The account that a preamble names (卡号: 1234****5678, 支付宝账户：…); '' where it names none. */
export function preambleAccount(preamble: readonly string[]): string {
  for (const line of preamble) {
    const match = /(?:卡号|账号|账户|帐号|支付宝账户|Account(?: Number)?)\s*[:：]\s*\[?([^\s\],，]+)/i.exec(
      line,
    );
    if (match !== null) return match[1] ?? '';
  }
  return '';
}

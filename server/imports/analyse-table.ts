import {
  addDateEvidence,
  type DateEvidence,
  judgeDates,
  noDateEvidence,
} from '@duly/core/imports/date-evidence.ts';
import { findHeader, type TableHeader } from '@duly/core/imports/find-header.ts';
import { fieldTypes, type ImportField, type ImportKind } from '@duly/core/imports/import-fields.ts';
import { headerSearchRows } from '@duly/core/imports/limits.ts';
import { normaliseHeading } from '@duly/core/imports/normalise-heading.ts';
import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import {
  type BoundMapping,
  bindMapping,
  distinctHeadings,
  type ImportMapping,
  missingFields,
  proposeMapping,
} from '@duly/core/imports/propose-mapping.ts';
import { decimalSignOf } from '@duly/core/imports/read-amount.ts';
import { type DateFormat, dateFormats } from '@duly/core/imports/read-day.ts';
import type { ReadPlan, TableRow } from '@duly/core/imports/read-plan.ts';
import { isBlankCell } from '@duly/core/imports/row-reader.ts';
import type { Day } from '@duly/kernel/day.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { TableSource } from './table-source.ts';

/** A column of dates that can be read in several ways, or whose cells contradict one another. */
export type Ambiguity = {
  readonly column: string;
  readonly mixed: boolean;
  /** The formats that may be meant, each with a cell and the day that it would be. */
  readonly readings: readonly { readonly format: DateFormat; readonly example: string; readonly day: Day }[];
};

/** What is found out about a file before a row of it is taken. */
export type TableAnalysis = {
  readonly header: TableHeader;
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  /** Columns that tell of settlement and are left unread. */
  readonly unreadSettlements: readonly string[];
  readonly missing: readonly (readonly ImportField[])[];
  readonly ambiguities: readonly Ambiguity[];
  /** How rows are read; null while something is missing or ambiguous. */
  readonly plan: ReadPlan | null;
  /** Rows behind the headings. */
  readonly rows: number;
  readonly sample: readonly (readonly string[])[];
  /** Every customer reference of the file in its comparable form, former and merged numbers too. */
  readonly customerKeys: ReadonlySet<string>;
};

export type AnalysisOptions = {
  readonly mapping: ImportMapping | null;
  readonly dateFormat: DateFormat | null;
  readonly currency: string;
};

const referenceFields: readonly ImportField[] = ['customer', 'formerCustomer', 'mergedInto'];
const sampleRows = 8;

type Evidence = {
  readonly dates: ReadonlyMap<number, DateEvidence>;
  commas: number;
  points: number;
  rows: number;
  readonly sample: string[][];
  readonly customerKeys: Set<string>;
};

function columnsOf(bound: BoundMapping, type: (field: ImportField) => boolean): number[] {
  return (Object.entries(bound) as [ImportField, number][])
    .filter(([field]) => type(field))
    .map(([, at]) => at);
}

function gather(
  evidence: Evidence,
  bound: BoundMapping,
  rows: readonly TableRow[],
  references: readonly number[],
): void {
  const amountColumn = bound.amount;
  for (const { cells } of rows) {
    evidence.rows += 1;
    if (evidence.sample.length < sampleRows) evidence.sample.push([...cells]);
    for (const [column, dates] of evidence.dates) {
      const cell = cells[column];
      if (cell !== undefined && cell !== '') addDateEvidence(dates, cell);
    }
    const amount = amountColumn === undefined ? undefined : cells[amountColumn];
    if (amount !== undefined && amount !== '') {
      const sign = decimalSignOf(amount);
      if (sign === 'comma') evidence.commas += 1;
      if (sign === 'point') evidence.points += 1;
    }
    for (const column of references) {
      const cell = cells[column];
      if (cell !== undefined && !isBlankCell(cell)) evidence.customerKeys.add(normaliseReference(cell));
    }
  }
}

/** The first rows, to find the headings in; the rest is not read. */
async function headRows(source: TableSource): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of source.rows()) {
    rows.push(...batch);
    if (rows.length >= headerSearchRows) break;
  }
  return rows.slice(0, headerSearchRows);
}

/** Rows behind the headings, from the top of the file. */
export async function* dataRows(
  source: TableSource,
  header: TableHeader,
): AsyncGenerator<readonly TableRow[]> {
  let skip = header.firstDataRow;
  for await (const batch of source.rows()) {
    const rest = skip === 0 ? batch : batch.slice(skip);
    skip = Math.max(0, skip - batch.length);
    if (rest.length > 0) yield rest;
  }
}

function headerOfMapping(
  kind: ImportKind,
  head: readonly TableRow[],
  mapping: ImportMapping | null,
): TableHeader | null {
  const found = findHeader(
    kind,
    head.map((row) => row.cells),
  );
  if (mapping === null) return found;
  // Headings that only a mapping knows: the row that has all of its words.
  const at = head.findIndex((row) => !('lacking' in bindMapping(mapping, distinctHeadings(row.cells))));
  if (at < 0) return found;
  return {
    firstDataRow: at + 1,
    headings: distinctHeadings(head[at]?.cells ?? []),
    recognised: 0,
    missing: 0,
  };
}

/** A format that the user gave and that contradicts a column which only another one fits throughout. */
function contradicted(dates: DateEvidence, given: DateFormat): boolean {
  const verdict = judgeDates(dates);
  return verdict.kind === 'settled' && verdict.format !== null && dates.reads[given] < dates.needing;
}

function readingsOf(dates: DateEvidence, candidates: readonly DateFormat[]): Ambiguity['readings'] {
  return candidates.flatMap((format) => {
    const shared = dates.example?.readings.find((reading) => reading.format === format);
    if (shared !== undefined) return [{ format, example: dates.example?.text ?? '', day: shared.day }];
    const first = dates.firsts[format];
    return first === undefined ? [] : [{ format, example: first.text, day: first.day }];
  });
}

function settleDates(
  evidence: Evidence,
  headings: readonly string[],
  given: DateFormat | null,
): { formats: Map<number, DateFormat | null>; ambiguities: Ambiguity[]; refusals: Refusal[] } {
  const formats = new Map<number, DateFormat | null>();
  const ambiguities: Ambiguity[] = [];
  const refusals: Refusal[] = [];
  for (const [column, dates] of evidence.dates) {
    const verdict = judgeDates(dates);
    const heading = headings[column] ?? '';
    if (given !== null && dates.needing > 0) {
      if (contradicted(dates, given)) {
        const fits = verdict.kind === 'settled' ? verdict.format : null;
        refusals.push(refusal('date-format-contradicted', { column: heading, given, fits }));
      }
      formats.set(column, given);
    } else if (verdict.kind === 'settled') formats.set(column, verdict.format);
    else {
      const candidates = verdict.kind === 'ambiguous' ? verdict.candidates : dateFormats;
      ambiguities.push({
        column: heading,
        mixed: verdict.kind === 'mixed',
        readings: readingsOf(dates, candidates),
      });
    }
  }
  return { formats, ambiguities, refusals };
}

/**
 * Reads a whole file once to settle how it is read: headings, mapping, date formats and decimal sign a column. Refusals:
 * table-empty, mapping-lacks (columns of the mapping that the file does not have), date-format-contradicted. Missing fields
 * and ambiguous dates are part of the answer, since the clerk can settle them.
 */
export async function analyseTable(
  source: TableSource,
  kind: ImportKind,
  options: AnalysisOptions,
): Promise<Result<TableAnalysis>> {
  const head = await headRows(source);
  const header = headerOfMapping(kind, head, options.mapping);
  if (header === null) return refuse(refusal('table-empty'));
  const headings = header.headings;
  const proposal = proposeMapping(kind, headings);
  const mapping = options.mapping ?? proposal.mapping;
  const bound = bindMapping(mapping, headings);
  if ('lacking' in bound) {
    return refuse(refusal('mapping-lacks', { columns: (bound as { lacking: string[] }).lacking.join(', ') }));
  }
  const evidence: Evidence = {
    dates: new Map(
      columnsOf(bound, (field) => fieldTypes[field] === 'day').map((column) => [column, noDateEvidence()]),
    ),
    commas: 0,
    points: 0,
    rows: 0,
    sample: [],
    customerKeys: new Set(),
  };
  const references = columnsOf(bound, (field) => referenceFields.includes(field));
  for await (const rows of dataRows(source, header)) gather(evidence, bound, rows, references);
  const { formats, ambiguities, refusals } = settleDates(evidence, headings, options.dateFormat);
  if (refusals.length > 0) return refuse(...refusals);
  const missing = missingFields(kind, mapping);
  const amountHeading = bound.amount === undefined ? '' : (headings[bound.amount] ?? '');
  const plan: ReadPlan = {
    columns: bound,
    dateFormats: formats,
    from1904: source.from1904,
    decimalSign: evidence.commas > 0 && evidence.points === 0 ? 'comma' : 'point',
    amountUnitPower: normaliseHeading(amountHeading).unitPower,
    currency: options.currency,
    width: headings.length,
  };
  return ok({
    header,
    headings,
    mapping,
    unreadSettlements: proposal.unreadSettlements.filter(
      (heading) => !Object.values(mapping).includes(heading),
    ),
    missing,
    ambiguities,
    plan: missing.length > 0 || ambiguities.length > 0 ? null : plan,
    rows: evidence.rows,
    sample: evidence.sample,
    customerKeys: evidence.customerKeys,
  });
}

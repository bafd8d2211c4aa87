import type { BankEvent, BankSink } from '@duly/core/bank/bank-event.ts';
import { readBai2 } from '@duly/core/bank/read-bai2.ts';
import { readCamt } from '@duly/core/bank/read-camt.ts';
import { readMt940 } from '@duly/core/bank/read-mt940.ts';
import { readTable } from '@duly/core/bank/read-table.ts';
import { headingRows, planTable, type TableCells, tableDates } from '@duly/core/bank/table-plan.ts';
import { type DateFormat, readDayShape } from '@duly/core/imports/read-day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { OpenedBankFile } from './open-bank-file.ts';
import { parseCamt } from './parse-camt.ts';
import { openCsvRows, openSheetRows, QuoteOpen, type RowSource } from './table-rows.ts';
import { LineTooLong, linesOf } from './text-lines.ts';

export type ReadTerms = {
  /** Currency of a table that names none and whose format has none. */
  readonly currency: string;
  /** What the clerk says of the order of day and month. */
  readonly dates: DateFormat | null;
  /** The currency that the clerk says a table is in. */
  readonly saidCurrency: string | null;
};

/** How reading ended: the format, or why the file is not taken. */
export type ReadEnd = Result<{ readonly format: string }>;

type Events = AsyncGenerator<readonly BankEvent[], ReadEnd>;

/** Gathers events until they are handed on, and keeps the first that breaks the file. */
function gather() {
  let events: BankEvent[] = [];
  let broken: ReadEnd | null = null;
  const emit: BankSink = (event) => {
    if (event.is === 'broken') {
      const { code, lineNo, params } = event.remark;
      broken ??= refuse(refusal(code, { line: lineNo, ...params }));
    } else events.push(event);
  };
  return {
    emit,
    broken: () => broken,
    take() {
      const taken = events;
      events = [];
      return taken;
    },
  };
}

async function* readText(
  file: Extract<OpenedBankFile, { encoding: string }>,
  form: 'mt940' | 'bai2',
): Events {
  const gathered = gather();
  const reader = (form === 'mt940' ? readMt940 : readBai2)(gathered.emit);
  let format: string = form;
  let cut = false;
  for await (const batch of linesOf(file.file, file.encoding)) {
    batch.lines.forEach((line, at) => {
      if (line.startsWith(':34F:')) format = 'mt942';
      reader.line(line, batch.firstNo + at);
    });
    cut = batch.cut;
    const broken = gathered.broken();
    if (broken !== null) return broken;
    yield gathered.take();
  }
  reader.end(cut);
  const broken = gathered.broken();
  if (broken !== null) return broken;
  yield gathered.take();
  return ok({ format });
}

async function* readXml(file: string): Events {
  const gathered = gather();
  const parsing = parseCamt(file, readCamt(gathered.emit));
  for (;;) {
    const step = await parsing.next();
    const broken = gathered.broken();
    if (broken !== null) {
      await parsing.return(ok('camt.053'));
      return broken;
    }
    yield gathered.take();
    if (step.done === true) return step.value.ok ? ok({ format: step.value.value }) : step.value;
  }
}

async function firstRows(source: RowSource): Promise<TableCells[]> {
  const first: TableCells[] = [];
  const rows = source.rows();
  for await (const batch of rows) {
    first.push(...batch);
    if (first.length >= headingRows) break;
  }
  return first;
}

/** Days that need an order need all of the column to settle it; others are read at sight. */
async function settleDates(source: RowSource, plan: NonNullable<ReturnType<typeof planTable>>) {
  const dates = tableDates(plan);
  for await (const batch of source.rows())
    for (const { lineNo, cells } of batch) if (lineNo > plan.headingLine) dates.row(cells);
  return dates.settle();
}

async function* readRows(source: RowSource, terms: ReadTerms): Events {
  const first = await firstRows(source);
  const plan = planTable(first);
  if (plan === null) return refuse(refusal('bank-format-unknown'));
  let dates = terms.dates ?? plan.format.dates;
  if (dates === null) {
    const settled = await settleDates(source, plan);
    if (settled === 'ambiguous')
      return refuse(refusal('bank-dates-ambiguous', { example: exampleOf(first, plan) }));
    dates = settled;
  }
  const gathered = gather();
  const currency = terms.saidCurrency ?? plan.format.currency ?? terms.currency;
  const reader = readTable(gathered.emit, { plan, dates, currency });
  for await (const batch of source.rows()) {
    for (const row of batch) if (row.lineNo > plan.headingLine) reader.row(row);
    yield gathered.take();
  }
  reader.end(source.cut());
  const broken = gathered.broken();
  if (broken !== null) return broken;
  yield gathered.take();
  return ok({ format: plan.format.id });
}

function exampleOf(rows: readonly TableCells[], plan: NonNullable<ReturnType<typeof planTable>>): string {
  const day = (row: TableCells) => row.cells[plan.columns.day ?? 0] ?? '';
  const found = rows.find((row) => row.lineNo > plan.headingLine && 'ordered' in readDayShape(day(row)));
  return found === undefined ? '' : day(found).slice(0, 20);
}

/**
 * Reads an opened file of a bank, event by event in the order of the file. Whoever takes the events must undo what it did
 * with them when the end is a refusal.
 */
export async function* readBankFile(opened: OpenedBankFile, terms: ReadTerms): Events {
  try {
    if (opened.form === 'xml') return yield* readXml(opened.file);
    if (opened.form === 'xlsx') return yield* readRows(openSheetRows(opened.file), terms);
    if (opened.form === 'table')
      return yield* readRows(await openCsvRows(opened.file, opened.encoding), terms);
    return yield* readText(opened, opened.form);
  } catch (error) {
    if (error instanceof QuoteOpen) return refuse(refusal('csv-quote-open', { line: error.lineNo }));
    if (error instanceof LineTooLong) return refuse(refusal('line-too-long', { line: error.lineNo }));
    throw error;
  }
}

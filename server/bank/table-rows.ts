import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { WorkbookReader } from '@cj-tech-master/excelts';
import type { TableCells } from '@duly/core/bank/table-plan.ts';
import { CsvError, parse } from 'csv-parse';
import { guessDelimiter } from '../imports/guess-delimiter.ts';
import { maxColumns, maxRecordLength } from '../imports/limits.ts';
import { xlsxCellText } from '../imports/xlsx-cell.ts';
import { linesOf } from './text-lines.ts';

/** Rows of a table, in batches. */
export type RowSource = { rows(): AsyncGenerator<TableCells[]>; cut: () => boolean };

/** A quote that never closes: what is behind it cannot be told apart. */
export class QuoteOpen extends Error {
  readonly lineNo: number;
  constructor(lineNo: number) {
    super('a quote never closes');
    this.lineNo = lineNo;
  }
}

const rowsPerBatch = 1_000;

// Chinese banks write a tab behind a number, so that Excel takes it for text, and some write it behind the closing quote.
const untabbed = (line: string) => line.replace(/"[\t ]+(?=[,;|]|$)/g, '"');

/** Text in lines, as a CSV parser takes it; says at the end whether the last line was cut. */
async function* cleanText(
  file: string,
  encoding: string,
  ended: (cut: boolean) => void,
): AsyncGenerator<string> {
  for await (const { lines, cut } of linesOf(file, encoding)) {
    ended(cut);
    yield `${lines.map(untabbed).join('\n')}\n`;
  }
}

type Parsed = { record: string[]; info: { lines: number } };

/** Opens a CSV; its delimiter is that of its first lines. */
export async function openCsvRows(file: string, encoding: string): Promise<RowSource> {
  let cut = false;
  let delimiter = ',';
  for await (const { lines } of linesOf(file, encoding)) {
    delimiter = guessDelimiter(lines.slice(0, 200).map(untabbed).join('\n'));
    break;
  }
  async function* rows(): AsyncGenerator<TableCells[]> {
    const parser = parse({
      delimiter,
      info: true,
      bom: true,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: maxRecordLength,
    });
    const source = Readable.from(
      cleanText(file, encoding, (now) => {
        cut = now;
      }),
    );
    source.on('error', (error) => parser.destroy(error));
    let batch: TableCells[] = [];
    let endedOn = 0;
    try {
      for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
        const lineNo = endedOn + 1;
        endedOn = info.lines;
        batch.push({ lineNo, cells: record.length > maxColumns ? record.slice(0, maxColumns) : record });
        if (batch.length < rowsPerBatch) continue;
        yield batch;
        batch = [];
      }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      throw new QuoteOpen(endedOn + 1);
    } finally {
      source.destroy();
    }
    if (batch.length > 0) yield batch;
  }
  return { rows, cut: () => cut };
}

type SheetRow = {
  number: number;
  eachCell(
    options: { includeEmpty: boolean },
    visit: (cell: { value: unknown }, column: number) => void,
  ): void;
};
type Sheet = AsyncIterable<SheetRow> & { name: string; state?: string };

function cellsOf(row: SheetRow): string[] {
  const cells: string[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    if (column > maxColumns) return;
    while (cells.length < column) cells.push('');
    const read = xlsxCellText(cell.value);
    // A number that has lost its digits, or a formula without a result, is left as what no reader takes for an amount.
    cells[column - 1] = 'text' in read ? read.text : `?${read.code}`;
  });
  return cells;
}

/** Opens a workbook that has been found harmless, at its first sheet that is shown. */
export function openSheetRows(file: string): RowSource {
  async function* rows(): AsyncGenerator<TableCells[]> {
    const reader = new WorkbookReader(createReadStream(file) as never, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      hyperlinks: 'ignore',
      styles: 'cache',
    });
    for await (const sheet of reader as unknown as AsyncIterable<Sheet>) {
      const shown = sheet.state !== 'hidden' && sheet.state !== 'veryHidden';
      let batch: TableCells[] = [];
      for await (const row of sheet) {
        if (!shown) continue;
        batch.push({ lineNo: row.number, cells: cellsOf(row) });
        if (batch.length < rowsPerBatch) continue;
        yield batch;
        batch = [];
      }
      if (!shown) continue;
      if (batch.length > 0) yield batch;
      return;
    }
  }
  return { rows, cut: () => false };
}

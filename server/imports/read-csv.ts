import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { BrokenCell, TableRow } from '@duly/core/imports/read-plan.ts';
import { CsvError, parse } from 'csv-parse';
import type { TextEncoding } from './detect-encoding.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { maxCellLength, maxColumns, maxRecordLength, rowsPerBatch } from './limits.ts';
import type { TableSource } from './table-source.ts';

const sampleBytes = 64 * 1024;

/** The text of a file in pieces, every line end made one sign, so that physical lines can be counted. */
async function* textOf(file: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let heldReturn = false;
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    let text = decoder.decode(chunk as Buffer, { stream: true });
    if (heldReturn) text = `\r${text}`;
    heldReturn = text.endsWith('\r');
    if (heldReturn) text = text.slice(0, -1);
    yield text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }
  const rest = decoder.decode();
  if (heldReturn || rest !== '') yield `${heldReturn ? '\n' : ''}${rest}`;
}

async function sampleOf(file: string, encoding: TextEncoding): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true });
  } finally {
    await handle.close();
  }
}

function tableRow(line: number, cells: string[]): TableRow {
  let broken: BrokenCell[] | null = null;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? '';
    if (cell.length <= maxCellLength) continue;
    broken ??= [];
    broken.push({ column, code: 'too-long', value: cell.slice(0, 80) });
    cells[column] = '';
  }
  if (cells.length > maxColumns) cells.length = maxColumns;
  return { line, cells, broken };
}

/** Stands for the rest of a file behind a quote that never closes. */
export const quoteBrokenMark = '\u0000quote-broken';

type Parsed = { record: string[]; info: { lines: number } };

const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === '' || cell.trim() === '');

/** Rows of text that may have quotes, and so line ends inside cells. @param linesBefore physical lines before it */
async function* parseQuoted(
  text: AsyncIterable<string>,
  delimiter: string,
  linesBefore: number,
): AsyncGenerator<TableRow> {
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
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  let endedOn = linesBefore;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      const line = endedOn + 1;
      endedOn = linesBefore + info.lines;
      if (!isBlank(record)) yield tableRow(line, record);
    }
  } catch (error) {
    // A quote that never closes swallows the rest: what came before is kept, and where it began is named.
    if (!(error instanceof CsvError)) throw error;
    yield { line: endedOn + 1, cells: [quoteBrokenMark], broken: null };
  } finally {
    source.destroy();
  }
}

/** What has been read already, then the rest. */
async function* rejoined(held: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield held;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * Rows of text. Up to its first quote every line is a row and cells lie between delimiters: splitting them so costs a tenth
 * of parsing, which was a third of an import. From the first quote on, or a line past all bounds, the parser reads.
 */
async function* splitRows(text: AsyncIterator<string>, delimiter: string): AsyncGenerator<TableRow[]> {
  let held = '';
  let line = 0;
  for (let next = await text.next(); next.done !== true; next = await text.next()) {
    held += next.value;
    if (held.includes('"') || held.length > maxRecordLength * 4) break;
    const lines = held.split('\n');
    held = lines.pop() ?? '';
    const rows: TableRow[] = [];
    for (const one of lines) {
      line += 1;
      const cells = one.split(delimiter);
      if (!isBlank(cells)) rows.push(tableRow(line, cells));
    }
    yield rows;
  }
  if (held === '') return;
  for await (const row of parseQuoted(rejoined(held, text), delimiter, line)) yield [row];
}

async function* rowsOf(file: string, encoding: TextEncoding, delimiter: string): AsyncGenerator<TableRow[]> {
  const text = textOf(file, encoding);
  let batch: TableRow[] = [];
  try {
    for await (const rows of splitRows(text, delimiter)) {
      for (const row of rows) {
        batch.push(row);
        if (batch.length < rowsPerBatch) continue;
        yield batch;
        batch = [];
      }
    }
  } finally {
    // Whoever looks for the headings alone stops early; the file is closed then too.
    await text.return(undefined);
  }
  if (batch.length > 0) yield batch;
}

/** Opens a text table; its delimiter is found from the first lines. */
export async function readCsv(file: string, encoding: TextEncoding): Promise<TableSource> {
  const delimiter = guessDelimiter(await sampleOf(file, encoding));
  return {
    format: 'csv',
    encoding,
    delimiter,
    sheet: null,
    otherSheets: [],
    from1904: false,
    rows: () => rowsOf(file, encoding, delimiter),
  };
}

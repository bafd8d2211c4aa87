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

async function* rowsOf(file: string, encoding: TextEncoding, delimiter: string): AsyncGenerator<TableRow[]> {
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
  const source = Readable.from(textOf(file, encoding));
  source.on('error', (error) => parser.destroy(error));
  let batch: TableRow[] = [];
  let endedOn = 0;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      const line = endedOn + 1;
      endedOn = info.lines;
      if (record.every((cell) => cell === '' || cell.trim() === '')) continue;
      batch.push(tableRow(line, record));
      if (batch.length < rowsPerBatch) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    // A quote that never closes swallows the rest: what came before is kept, and where it began is named.
    if (!(error instanceof CsvError)) throw error;
    batch.push({ line: endedOn + 1, cells: [quoteBrokenMark], broken: null });
  } finally {
    source.destroy();
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

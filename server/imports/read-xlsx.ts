import { createReadStream } from 'node:fs';
import { WorkbookReader } from '@cj-tech-master/excelts';
import { findHeader, type TableHeader } from '@duly/core/imports/find-header.ts';
import type { ImportKind } from '@duly/core/imports/import-fields.ts';
import { headerSearchRows } from '@duly/core/imports/limits.ts';
import type { BrokenCell, TableRow } from '@duly/core/imports/read-plan.ts';
import { maxColumns, rowsPerBatch } from './limits.ts';
import type { TableSource } from './table-source.ts';
import { xlsxCellText } from './xlsx-cell.ts';

type SheetRow = {
  number: number;
  eachCell(
    options: { includeEmpty: boolean },
    visit: (cell: { value: unknown }, column: number) => void,
  ): void;
};
type Sheet = AsyncIterable<SheetRow> & { id: number | string; name: string; state?: string };

function openReader(file: string) {
  // A stream and not a path: the reader then closes it with us when a sheet is left early.
  return new WorkbookReader(createReadStream(file) as never, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
  });
}

function tableRow(row: SheetRow): TableRow | null {
  const cells: string[] = [];
  let broken: BrokenCell[] | null = null;
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    if (column > maxColumns) return;
    while (cells.length < column) cells.push('');
    const read = xlsxCellText(cell.value);
    if ('text' in read) {
      cells[column - 1] = read.text;
      return;
    }
    broken ??= [];
    broken.push({ column: column - 1, code: read.code, value: read.value });
  });
  if (broken === null && cells.every((cell) => cell.trim() === '')) return null;
  return { line: row.number, cells, broken };
}

type Seen = { name: string; hidden: boolean; header: TableHeader | null };

/** Which sheet holds the table, by how well its headings fit; a hidden one only when no other fits at all. */
function chooseSheet(sheets: readonly Seen[]): Seen | null {
  const rank = (sheet: Seen): number => {
    if (sheet.header === null) return -1;
    const { recognised, missing } = sheet.header;
    return (missing === 0 ? 10_000 : 0) + recognised * 10 - missing - (sheet.hidden ? 5_000 : 0);
  };
  return sheets.reduce<Seen | null>(
    (best, sheet) => (best === null || rank(sheet) > rank(best) ? sheet : best),
    null,
  );
}

async function surveySheets(file: string, kind: ImportKind): Promise<{ sheets: Seen[]; from1904: boolean }> {
  const reader = openReader(file);
  const sheets: Seen[] = [];
  for await (const sheet of reader as unknown as AsyncIterable<Sheet>) {
    const first: string[][] = [];
    for await (const row of sheet) {
      if (first.length < headerSearchRows) first.push([...(tableRow(row)?.cells ?? [])]);
    }
    sheets.push({
      name: sheet.name,
      hidden: sheet.state === 'hidden' || sheet.state === 'veryHidden',
      header: findHeader(kind, first),
    });
  }
  const { properties } = reader as unknown as { properties?: { model?: { date1904?: boolean } } };
  return { sheets, from1904: properties?.model?.date1904 === true };
}

async function* rowsOf(file: string, name: string): AsyncGenerator<TableRow[]> {
  for await (const sheet of openReader(file) as unknown as AsyncIterable<Sheet>) {
    let batch: TableRow[] = [];
    for await (const row of sheet) {
      if (sheet.name !== name) continue;
      const read = tableRow(row);
      if (read === null) continue;
      batch.push(read);
      if (batch.length < rowsPerBatch) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
    if (sheet.name === name) return;
  }
}

/** Opens a workbook at the sheet whose headings fit best; null when it has no sheet. */
export async function readXlsx(file: string, kind: ImportKind): Promise<TableSource | null> {
  const { sheets, from1904 } = await surveySheets(file, kind);
  const chosen = chooseSheet(sheets);
  if (chosen === null) return null;
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheet: chosen.name,
    otherSheets: sheets
      .filter((sheet) => sheet !== chosen)
      .map((sheet) => (sheet.hidden ? `${sheet.name} (hidden)` : sheet.name)),
    from1904,
    rows: () => rowsOf(file, chosen.name),
  };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Workbook } from '@cj-tech-master/excelts';
import { readReceivable } from '@duly/core/imports/read-receivable.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyseTable, dataRows } from './analyse-table.ts';
import { openTable } from './open-table.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duly-table-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** Every row of a file as the importer takes it, in one line each; and what was found out about the file. */
async function readAll(file: string) {
  const opened = await openTable(file, 'receivables');
  if (!opened.ok) return { refused: opened.refusals.map((one) => one.code) };
  const analysed = await analyseTable(opened.value, 'receivables', {
    mapping: null,
    dateFormat: null,
    currency: 'CNY',
  });
  if (!analysed.ok) return { refused: analysed.refusals.map((one) => one.code) };
  const { plan, header } = analysed.value;
  const rows: string[] = [];
  if (plan !== null) {
    for await (const batch of dataRows(opened.value, header)) {
      for (const row of batch) {
        const reading = readReceivable(plan, row);
        if (reading.kind === 'row') {
          const { customer, invoice, dueOn, amountMinor } = reading.row;
          rows.push(`${row.line} ${customer.key} ${invoice.key} ${formatDay(dueOn)} ${amountMinor}`);
        } else if (reading.kind === 'skipped') rows.push(`${row.line} skipped ${reading.fault.code}`);
        else
          rows.push(`${row.line} ${reading.faults.map((fault) => `${fault.field}:${fault.code}`).join(' ')}`);
      }
    }
  }
  return { source: opened.value, analysis: analysed.value, rows };
}

const chinese =
  '客户编号,客户名称,单据号,到期日,金额\n001,東湖建材,F1,2025-01-31,"1,200.50"\n002,南山食品,F2,2025年2月1日,（30）\n';
const expected = ['2 1 F1 2025-01-31 120050', '3 2 F2 2025-02-01 -3000'];

/** GB18030 bytes of the Chinese text above, made by hand: a map of what a decoder reads back. */
function toGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (bytesOf.get(sign) ?? [63]))),
  );
}

test('UTF-8, with a mark or without, UTF-16 and GB18030 give the same rows', async () => {
  const utf16 = Buffer.from(`\ufeff${chinese}`, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  for (const [name, bytes, encoding] of [
    ['utf8.csv', Buffer.from(chinese), 'utf-8'],
    ['mark.csv', Buffer.from(`\ufeff${chinese}`), 'utf-8'],
    ['le.csv', utf16, 'utf-16le'],
    ['be.csv', swapped, 'utf-16be'],
    ['gb.csv', toGb18030(chinese), 'gb18030'],
  ] as const) {
    const read = await readAll(write(name, bytes));
    expect([name, read.source?.encoding, read.rows]).toEqual([name, encoding, expected]);
    expect(read.analysis?.headings[0]).toBe('客户编号');
  }
});

test('semicolons, tabs and bars part columns as commas do', async () => {
  for (const delimiter of [';', '\t', '|']) {
    const lines = ['Customer No,Name,Invoice No,Due Date,Amount', '001,"A, B",F1,2025-01-31,1200.50'];
    const text = lines.map((line) => line.replace('"A, B"', 'AB').replaceAll(',', delimiter)).join('\r\n');
    const read = await readAll(write('d.csv', text));
    expect([read.source?.delimiter, read.rows]).toEqual([delimiter, ['2 1 F1 2025-01-31 120050']]);
  }
});

test('a ledger with decimal commas is read as one', async () => {
  const text =
    'Customer No;Invoice No;Due Date;Amount\n1;F1;31.01.2025;1.200,50\n1;F2;01.02.2025;7,5\n1;F3;03.02.2025;1.000\n';
  const read = await readAll(write('comma.csv', text));
  expect(read.rows).toEqual([
    '2 1 F1 2025-01-31 120050',
    '3 1 F2 2025-02-01 750',
    '4 1 F3 2025-02-03 100000',
  ]);
});

test('a row is named by its first physical line, quotes over several lines and Windows line ends counted', async () => {
  const text =
    'Customer No,Customer Name,Invoice No,Due Date,Amount\r\n1,"two\r\nlines",F1,2025-01-31,1\r\n\r\n2,b,F2,2025-02-30,2\r\n3,c,F3,2025-02-03,3';
  expect((await readAll(write('lines.csv', text))).rows).toEqual([
    '2 1 F1 2025-01-31 100',
    '5 dueOn:date-impossible',
    '6 3 F3 2025-02-03 300',
  ]);
});

test('a quote that never closes costs the rows behind it and not those before', async () => {
  const text =
    'Customer No,Invoice No,Due Date,Amount\n1,F1,2025-01-31,1\n2,"F2,2025-01-31,2\n3,F3,2025-01-31,3\n';
  const read = await readAll(write('quote.csv', text));
  expect(read.rows?.[0]).toBe('2 1 F1 2025-01-31 100');
  expect(read.rows).toHaveLength(2);
  expect(read.rows?.[1]).toMatch(/^3 /);
});

test('a file in another encoding is refused instead of filling the book with garbage', async () => {
  const latin = Buffer.from(
    'Customer No,Customer Name,Invoice No,Due Date,Amount\n1,Soci\xe9t\xe9 G\xe9n\xe9rale,F1,2025-01-31,1\n',
    'latin1',
  );
  expect(await readAll(write('latin.csv', latin))).toEqual({ refused: ['encoding-unknown'] });
  expect(await readAll(write('bytes.csv', Buffer.from([1, 0, 0, 7, 0, 200, 255, 0, 3])))).toEqual({
    refused: ['encoding-unknown'],
  });
  expect(
    await readAll(write('broken.csv', Buffer.from('客户编号,单据号\n1,\xff\xfe\xfd', 'latin1'))),
  ).toEqual({
    refused: ['encoding-unknown'],
  });
  expect(await readAll(write('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toEqual({
    refused: ['old-workbook'],
  });
  expect(await readAll(write('empty.csv', ''))).toEqual({ refused: ['file-empty'] });
});

test('an ambiguous date column is shown with both readings', async () => {
  const text = 'Customer No,Invoice No,Due Date,Amount\n1,F1,3/4/2012,1\n1,F2,5/6/2012,1\n';
  const read = await readAll(write('ambiguous.csv', text));
  expect(read.analysis?.plan).toBeNull();
  const [ambiguity] = read.analysis?.ambiguities ?? [];
  expect(ambiguity?.readings.map(({ format, example, day }) => [format, example, formatDay(day)])).toEqual([
    ['MDY', '3/4/2012', '2012-03-04'],
    ['DMY', '3/4/2012', '2012-04-03'],
  ]);
});

async function workbook(name: string, build: (book: Workbook) => void): Promise<string> {
  const book = new Workbook();
  build(book);
  const file = path.join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}

test('a workbook is read as a clerk sees it: titles, merged headings, formulas, totals, dates and numbers', async () => {
  const file = await workbook('ledger.xlsx', (book) => {
    const hidden = book.addWorksheet('旧');
    hidden.state = 'hidden';
    hidden.addRow(['客户编号', '单据号', '到期日', '金额']);
    hidden.addRow(['x', 'OLD', '2020-01-01', 1]);
    book.addWorksheet('说明').addRow(['请填写应收明细']);
    const sheet = book.addWorksheet('应收');
    sheet.addRow(['应收账款明细表']);
    sheet.mergeCells('A1:E1');
    sheet.addRow(['客户', null, '单据号', '应收', null]);
    sheet.addRow(['编号', '名称', null, '到期日', '金额']);
    sheet.mergeCells('A2:B2');
    sheet.mergeCells('D2:E2');
    sheet.addRow([200769623, '甲', 1930571429, new Date(Date.UTC(2025, 0, 31)), 0.1 + 0.2]);
    sheet.addRow([
      '0200769623',
      '甲',
      { richText: [{ text: 'F' }, { text: '2' }] },
      45689,
      { formula: 'E4*2', result: 0.6 },
    ]);
    sheet.addRow(['乙', '乙', 'F3', '2025-02-01', { formula: 'E4*2' }]);
    sheet.addRow(['丙', '丙', 'F4', '2025-02-01', { error: '#N/A' }]);
    sheet.addRow(['丁', '丁', Number('1930571429123456789'), '2025-02-01', 5]);
    sheet.addRow(['合计', null, null, null, { formula: 'SUM(E4:E8)', result: 99 }]);
  });
  const read = await readAll(file);
  expect(read.source?.sheet).toBe('应收');
  expect(read.source?.otherSheets).toEqual(['旧 (hidden)', '说明']);
  expect(read.rows).toEqual([
    '4 200769623 1930571429 2025-01-31 30',
    '5 200769623 F2 2025-02-01 60',
    '6 amount:formula-without-value',
    '7 amount:cell-error',
    '8 invoice:digits-lost',
    '9 skipped totals-row',
  ]);
});

test('a workbook that counts its days from 1904 is read so', async () => {
  const file = await workbook('mac.xlsx', (book) => {
    book.properties.date1904 = true;
    const sheet = book.addWorksheet('A');
    sheet.addRow(['Customer No', 'Invoice No', 'Due Date', 'Amount']);
    sheet.addRow(['1', 'F1', new Date(Date.UTC(2013, 5, 1)), 1]);
    sheet.addRow(['1', 'F2', 39964, 1]);
  });
  expect((await readAll(file)).rows).toEqual(['2 1 F1 2013-06-01 100', '3 1 F2 2013-06-01 100']);
});

/** A ZIP of one part, by hand, so that it can lie about its size. */
function zipOf(name: string, content: Buffer, statedSize = content.length): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const header = (mark: number, lead: number): Buffer => {
    const bytes = Buffer.alloc(lead);
    bytes.writeUInt32LE(mark, 0);
    return bytes;
  };
  const local = header(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(statedSize, 22);
  local.writeUInt16LE(name.length, 26);
  const central = header(0x02014b50, 46);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(statedSize, 24);
  central.writeUInt16LE(name.length, 28);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

test('a zip bomb is refused before it unpacks, also when it lies about its size', async () => {
  const zeros = Buffer.alloc(40 * 1024 * 1024);
  const bomb = zipOf('xl/worksheets/sheet1.xml', zeros);
  expect(bomb.length).toBeLessThan(64 * 1024);
  const began = process.memoryUsage().rss;
  expect(await readAll(write('bomb.xlsx', bomb))).toEqual({ refused: ['archive-too-large'] });
  expect(await readAll(write('liar.xlsx', zipOf('xl/worksheets/sheet1.xml', zeros, 1000)))).toEqual({
    refused: ['archive-too-large'],
  });
  expect(process.memoryUsage().rss - began).toBeLessThan(100 * 1024 * 1024);
});

test('a workbook that declares entities, is cut off or holds nothing is refused', async () => {
  const entities = Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>');
  expect(await readAll(write('entities.xlsx', zipOf('xl/workbook.xml', entities)))).toEqual({
    refused: ['archive-has-entities'],
  });
  const good = zipOf('xl/workbook.xml', Buffer.from('<x/>'));
  expect(await readAll(write('cut.xlsx', good.subarray(0, good.length - 30)))).toEqual({
    refused: ['archive-damaged'],
  });
  const hollow = await readAll(write('hollow.xlsx', good));
  expect(hollow.refused?.[0]).toMatch(/^(?:archive-damaged|sheet-missing|table-empty)$/);
});

test('lines keep their numbers and cells where the first quote comes late in a large file', async () => {
  const plain = Array.from({ length: 9_000 }, (_, n) => `C${n},某某有限公司,F${n},2025-01-31,${n + 1}.00`);
  const late = ['C9,"甲\n乙",G1,2025-02-01,"1,000.00"', '', 'C10,丙,G2,2025-02-02,7'];
  const heading = '客户编号,客户名称,单据号,到期日,金额';
  const read = await readAll(write('late.csv', `${[heading, ...plain, ...late].join('\r\n')}\r\n`));
  if (!('rows' in read)) throw new Error('refused');
  expect(read.rows.length).toBe(9_002);
  expect(read.rows[8_999]).toBe('9001 C8999 F8999 2025-01-31 900000');
  expect(read.rows.slice(-2)).toEqual(['9002 C9 G1 2025-02-01 100000', '9005 C10 G2 2025-02-02 700']);
});

import { parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { inventDirtySheet, writeCsv } from './dirty-sheets.ts';

const asOf = parseDay('2026-11-23');
if (asOf === null) throw new Error('not a day');

test.each(['zh-CN', 'en'] as const)('a clerk’s %s sheet has what clerks’ sheets have', (language) => {
  const { rows, goodRows, badRows } = inventDirtySheet(language, 'demo', asOf);
  const headings = rows[2] ?? [];
  expect(rows[0]).toHaveLength(1);
  expect(headings.length).toBeGreaterThan(6);
  expect(rows.filter((row) => row.length === headings.length)).toHaveLength(1 + goodRows + badRows);
  expect(rows.filter((row) => row[0]?.startsWith('0'))).toHaveLength(goodRows + badRows);
  expect(new Set(rows.map((row) => row[2]).filter(Boolean)).size).toBe(1 + goodRows + badRows);
});

test('a cell with a comma or a quote comes back whole', () => {
  expect(writeCsv([['a', '1,200.00', 'say "no"']])).toBe('a,"1,200.00","say ""no"""\r\n');
});

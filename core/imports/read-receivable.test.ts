import { formatDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from './csv-cell.ts';
import { faultText } from './fault-texts.ts';
import { normaliseReference } from './normalise-reference.ts';
import type { ReadPlan } from './read-plan.ts';
import { readReceivable } from './read-receivable.ts';

const plan: ReadPlan = {
  columns: { customer: 0, invoice: 1, dueOn: 2, amount: 3, issuedOn: 4, termDays: 5, open: 6, currency: 7 },
  dateFormats: new Map(),
  from1904: false,
  decimalSign: 'point',
  amountUnitPower: 0,
  currency: 'USD',
  width: 8,
};
const readCells = (...cells: string[]) => readReceivable(plan, { line: 9, cells, broken: null });
const faultsOf = (...cells: string[]) => {
  const reading = readCells(...cells);
  return reading.kind === 'refused'
    ? reading.faults.map((fault) => `${fault.field}:${fault.code}`)
    : reading.kind;
};

test('references are text: zeros in front and .0 behind do not make another customer, letters do', () => {
  expect(normaliseReference('0200769623')).toBe('200769623');
  expect(normaliseReference(' 200769623 ')).toBe('200769623');
  expect(normaliseReference('1930571429.0')).toBe('1930571429');
  expect(normaliseReference('００１２')).toBe('12');
  expect(normaliseReference('="0012"')).toBe('12');
  expect(normaliseReference("'0012")).toBe('12');
  expect(normaliseReference('000')).toBe('0');
  expect(normaliseReference('0379-NEVHP')).toBe('0379-NEVHP');
  expect(normaliseReference('00A1')).toBe('00A1');
  expect(normaliseReference('1.50')).toBe('1.50');
});

test('without a column for disputes a row says nothing of them; an empty cell says no', () => {
  const cells = ['0012', 'INV-1', '2020-03-31', '1.00', '', '', '', ''];
  const disputedOf = (columns: ReadPlan['columns']) => {
    const reading = readReceivable({ ...plan, columns }, { line: 9, cells, broken: null });
    return reading.kind === 'row' ? reading.row.disputed : reading.kind;
  };
  expect(disputedOf(plan.columns)).toBe(null);
  const { open: _, ...others } = plan.columns;
  expect(disputedOf({ ...others, disputed: 6 })).toBe(false);
});

test('a good row is taken whole', () => {
  const reading = readCells('0012', 'INV-1', '2020-03-31', '1,200.50', '2020-03-01', 'NAA8', '1', '');
  expect(reading).toMatchObject({
    kind: 'row',
    row: {
      customer: { key: '12', spelling: '0012' },
      invoice: { key: 'INV-1' },
      currency: 'USD',
      amountMinor: 120050n,
    },
  });
});

test('without a due day it follows from the invoice day and the terms in days', () => {
  const reading = readCells('1', 'A', '', '5', '2020-03-01', '30天', '', '');
  expect(reading.kind === 'row' && formatDay(reading.row.dueOn)).toBe('2020-03-31');
  expect(faultsOf('1', 'A', '', '5', '2020-03-01', 'NAA8', '', '')).toEqual([
    'termDays:term-unreadable',
    'dueOn:missing',
  ]);
});

test('every fault of a row is named, not the first', () => {
  expect(faultsOf('', '1.9E+09', '00:00.0', '64982.589', '', '', '0', 'XYZ')).toEqual([
    'invoice:digits-lost',
    'dueOn:date-lost',
    'currency:currency-unknown',
    'open:already-settled',
    'customer:missing',
  ]);
  expect(faultsOf('1', 'A', '2020-02-30', '64982.589')).toEqual([
    'dueOn:date-impossible',
    'amount:amount-too-precise',
  ]);
});

test('a totals row is passed over and not taken for a debt', () => {
  expect(readCells('合 计：', '', '', '99,999.00').kind).toBe('skipped');
  expect(readCells('', 'Grand Total', '', '99,999.00').kind).toBe('skipped');
  expect(readCells('Total Wine LLC', 'F7', '2020-01-01', '9').kind).toBe('row');
});

test('a row with cells beyond the headings has slipped and is refused', () => {
  expect(faultsOf('1', 'A', '2020-01-01', '1', '', '', '', '', 'x')).toEqual(['null:too-many-columns']);
  expect(readCells('1', 'A', '2020-01-01', '1', '', '', '', '', '').kind).toBe('row');
});

test('a broken cell is named with its reason', () => {
  const broken = [{ column: 3, code: 'formula-without-value', value: '=A1*2' }] as const;
  const reading = readReceivable(plan, { line: 1, cells: ['1', 'A', '2020-01-01', ''], broken });
  expect(reading.kind === 'refused' && reading.faults).toEqual([
    { code: 'formula-without-value', field: 'amount', value: '=A1*2', params: {} },
  ]);
});

test('text in a reject file cannot run as a formula, and negative numbers stay numbers', () => {
  expect(csvCell('=cmd|calc')).toBe("'=cmd|calc");
  expect(csvCell('+1')).toBe("'+1");
  expect(csvCell('@SUM(A1)')).toBe("'@SUM(A1)");
  expect(csvCell('\t=1')).toBe(`"'\t=1"`);
  expect(csvCell('-2+3')).toBe("'-2+3");
  expect(csvCell('＝1')).toBe("'＝1");
  expect(csvCell('-12.50')).toBe('-12.50');
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
});

test('the words of a fault carry its figures in both languages', () => {
  const text = faultText('amount-too-precise', { currency: 'USD', digits: 2 });
  expect(text.zh).toContain('USD 的 2 位');
  expect(text.en).toContain('2 of USD');
});

test('no row whatever makes the reader fail otherwise than by codes', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), (cells) => {
      expect(['row', 'refused', 'skipped']).toContain(readCells(...cells).kind);
    }),
    { numRuns: 2000 },
  );
});

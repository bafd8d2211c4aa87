import { formatDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDateEvidence, judgeDates, noDateEvidence } from './date-evidence.ts';
import { type DateFormat, dayOfSerial, readDay } from './read-day.ts';

const read = (text: string, format: DateFormat | null = null) => {
  const day = readDay(text, format);
  return typeof day === 'string' ? day : formatDay(day);
};

test.each([
  ['2020-02-27', '2020-02-27'],
  ['2020/2/7', '2020-02-07'],
  ['2020.02.27', '2020-02-27'],
  ['2020-02-27 00:00:00', '2020-02-27'],
  ['2020-02-27T13:45:01.250', '2020-02-27'],
  ['2020-02-27T00:00:00Z', '2020-02-27'],
  ['20130601', '2013-06-01'],
  ['20130601.0', '2013-06-01'],
  ['2013年6月1日', '2013-06-01'],
  ['２０１３年０６月０１日', '2013-06-01'],
  ['2013 年 6 月 1 日', '2013-06-01'],
  ['1-Jan-2013', '2013-01-01'],
  ['01 March 2013', '2013-03-01'],
  ['Jan 5, 2013', '2013-01-05'],
  ['41426', '2013-06-01'],
  ["'2020-02-27", '2020-02-27'],
])('%s tells its day itself', (text, day) => {
  expect(read(text)).toBe(day);
});

test.each([
  ['00:00.0', 'date-lost'],
  ['38:48.6', 'date-lost'],
  ['12:30', 'date-lost'],
  ['2013-02-30', 'date-impossible'],
  ['20131301', 'date-impossible'],
  ['1066-10-14', 'date-out-of-range'],
  ['2020-02-27T23:00:00Z', 'date-unreadable'],
  ['soon', 'date-unreadable'],
  ['3/4', 'date-unreadable'],
  ['1/2/345', 'date-unreadable'],
])('%s is refused as %s', (text, fault) => {
  expect(read(text)).toBe(fault);
});

test('three short numbers are read only in the format of their column', () => {
  expect(read('3/4/2012', 'MDY')).toBe('2012-03-04');
  expect(read('3/4/2012', 'DMY')).toBe('2012-04-03');
  expect(read('3/4/2012')).toBe('date-not-in-format');
  expect(read('31/12/2012', 'MDY')).toBe('date-not-in-format');
  expect(read('12-03-04', 'YMD')).toBe('2012-03-04');
  expect(read('12-03-04', 'MDY')).toBe('2004-12-03');
});

test('serial numbers follow the system of their workbook', () => {
  expect(formatDay(dayOfSerial(61) ?? (0 as never))).toBe('1900-03-01');
  expect(dayOfSerial(60)).toBeNull();
  expect(formatDay(dayOfSerial(0, true) ?? (0 as never))).toBe('1904-01-01');
  expect(formatDay(dayOfSerial(41426.75) ?? (0 as never))).toBe('2013-06-01');
});

const judge = (...cells: string[]) => {
  const evidence = noDateEvidence();
  for (const cell of cells) addDateEvidence(evidence, cell);
  return { verdict: judgeDates(evidence), example: evidence.example };
};

test('one cell that fits one order settles its whole column', () => {
  expect(judge('3/4/2012', '1/26/2013').verdict).toEqual({ kind: 'settled', format: 'MDY' });
  expect(judge('03/04/2012', '31/12/2012').verdict).toEqual({ kind: 'settled', format: 'DMY' });
  expect(judge('2012-03-04', '20120304').verdict).toEqual({ kind: 'settled', format: null });
});

test('a column that fits two orders is ambiguous and shows both readings', () => {
  const { verdict, example } = judge('3/4/2012', '5/6/2012');
  expect(verdict).toEqual({ kind: 'ambiguous', candidates: ['MDY', 'DMY'] });
  expect(example?.readings.map((reading) => [reading.format, formatDay(reading.day)])).toEqual([
    ['MDY', '2012-03-04'],
    ['DMY', '2012-04-03'],
  ]);
});

test('a column that reads alike in both orders asks nothing', () => {
  expect(judge('1/1/2012', '6/6/2012').verdict).toMatchObject({ kind: 'settled' });
});

test('a column whose cells contradict one another is mixed, never settled by the majority', () => {
  expect(judge('1/26/2013', '26/1/2013', '3/4/2012').verdict).toEqual({ kind: 'mixed' });
});

test('every day survives being written in any format', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 80_000 }), (count) => {
      const iso = formatDay(count as never);
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      expect(read(iso)).toBe(iso);
      expect(read(`${year}${month}${dayOfMonth}`)).toBe(iso);
      expect(read(`${Number(month)}/${Number(dayOfMonth)}/${year}`, 'MDY')).toBe(iso);
      expect(read(`${dayOfMonth}.${month}.${year}`, 'DMY')).toBe(iso);
      expect(read(`${year}年${Number(month)}月${Number(dayOfMonth)}日`)).toBe(iso);
    }),
  );
});

test('no text whatever makes the reader fail otherwise than by a code', () => {
  const noise = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789/-.: 年月日TZ') }));
  fc.assert(
    fc.property(noise, fc.constantFrom<DateFormat | null>('YMD', 'MDY', 'DMY', null), (text, format) => {
      expect(read(text, format)).toMatch(/^(?:\d{4}-\d{2}-\d{2}|date-[a-z-]+)$/);
    }),
    { numRuns: 2000 },
  );
});

import { addDays, type Day, formatDay, partsOf } from '@duly/kernel/day.ts';
import { chineseFirm } from '../names/chinese-names.ts';
import { englishFirm } from '../names/english-names.ts';
import { makePrng, type Prng } from '../prng.ts';

/** A spreadsheet as a clerk keeps it; cells are text as they look, in rows that need not be equally long. */
export interface DirtySheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** How many rows are receivables that can be taken, after everything that is none or that is broken. */
  readonly goodRows: number;
  /** How many rows look like receivables and can not be taken, each for a reason of its own. */
  readonly badRows: number;
}

/**
 * A list of receivables as it really arrives: a title above the headings, sums with thousands separators, dates as
 * people write them, an empty row, a row without an amount, a day that does not exist, a total at the end.
 *
 * @param asOf the newest invoice is a few days older than this
 */
export function inventDirtySheet(language: 'zh-CN' | 'en', seed: string, asOf: Day): DirtySheet {
  const prng = makePrng(`${seed}/${language}`);
  const clerk = language === 'en' ? englishClerk : chineseClerk;
  const good = Array.from({ length: 24 }, (_, index) => clerk.row(prng, asOf, index + 1));
  const [broken, dayless] = [clerk.row(prng, asOf, 25), clerk.row(prng, asOf, 26)];
  const rows = [
    [clerk.title],
    [],
    clerk.headings,
    ...good.slice(0, 12),
    [],
    broken.map((cell, column) => (column === clerk.amountColumn ? clerk.noAmount : cell)),
    ...good.slice(12),
    dayless.map((cell, column) => (column === clerk.dueColumn ? clerk.noDay : cell)),
    [clerk.total, ...Array.from({ length: clerk.amountColumn - 1 }, () => ''), clerk.sum],
  ];
  return { name: clerk.fileName, rows, goodRows: good.length, badRows: 2 };
}

interface Clerk {
  readonly fileName: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly dueColumn: number;
  readonly amountColumn: number;
  readonly noAmount: string;
  readonly noDay: string;
  readonly total: string;
  readonly sum: string;
  readonly row: (prng: Prng, asOf: Day, number: number) => string[];
}

/** Cents as a clerk types them: 12,345.60. */
function typedSum(prng: Prng): string {
  const whole = `${prng.int(800, 268_000)}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${whole}.${`${prng.int(0, 99)}`.padStart(2, '0')}`;
}

const chineseClerk: Clerk = {
  fileName: '应收明细（演示）.csv',
  title: '应收账款明细表',
  headings: ['客户编号', '客户名称', '发票号', '开票日期', '到期日', '金额（元）', '联系电话', '备注'],
  dueColumn: 4,
  amountColumn: 5,
  noAmount: '待核',
  noDay: '2026/2/30',
  total: '合计',
  sum: '=SUM(F4:F29)',
  row: (prng, asOf, number) => {
    const issuedOn = addDays(asOf, -prng.int(40, 150));
    const slashes = (day: Day): string => {
      const { year, month, dayOfMonth } = partsOf(day);
      return prng.chance(70) ? `${year}/${month}/${dayOfMonth}` : formatDay(day);
    };
    return [
      `0${9000 + number}`,
      chineseFirm(prng, ['五金制品', '包装材料', '机电设备']),
      `FP${`${number}`.padStart(6, '0')}`,
      slashes(issuedOn),
      slashes(addDays(issuedOn, 30)),
      prng.chance(20) ? `￥${typedSum(prng)}` : typedSum(prng),
      `1420000${`${prng.int(0, 9999)}`.padStart(4, '0')}`,
      prng.chance(25) ? '催过一次' : '',
    ];
  },
};

const englishClerk: Clerk = {
  fileName: 'open-invoices-demo.csv',
  title: 'Open invoices',
  headings: [
    'Customer no',
    'Customer name',
    'Invoice no',
    'Invoice date',
    'Due date',
    'Open amount',
    'Phone',
    'E-mail',
    'Remarks',
  ],
  dueColumn: 4,
  amountColumn: 5,
  noAmount: 'tbc',
  noDay: '31 Feb 2026',
  total: 'Total',
  sum: '=SUM(F4:F29)',
  row: (prng, asOf, number) => {
    const issuedOn = addDays(asOf, -prng.int(40, 150));
    return [
      `00${700 + number}`,
      englishFirm(prng, ['Tooling', 'Outfitters'], 'Ltd'),
      `INV-${`${number}`.padStart(5, '0')}`,
      formatDay(issuedOn),
      formatDay(addDays(issuedOn, 30)),
      typedSum(prng),
      `+44 20 7946 0${`${prng.int(0, 999)}`.padStart(3, '0')}`,
      `ap.${prng.int(1000, 9999)}@example.com`,
      prng.chance(25) ? 'chased once' : '',
    ];
  },
};

/** The sheet as a CSV file with CRLF line ends; cells with commas or quotes are quoted. */
export function writeCsv(rows: DirtySheet['rows']): string {
  const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

import type { GateRate, RateSeries } from '@duly/facts/gate-facts.ts';
import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { formatDecimal } from '@duly/kernel/money.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import { describe, expect, test } from 'vitest';
import type { ChargeLine, ChargeRate, RateRef, TermsVersion } from './charge-terms.ts';
import { chargesUntil } from './plan-accruals.ts';
import { type PrincipalPosting, principalHistory } from './principal-history.ts';
import { type ChargedItem, reckonLine, spanOf } from './reckon-line.ts';
import { plainLine, statutoryLine } from './statutory-lines.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

const perDay = (ppm: number): ChargeRate => ({ basis: 'per-day', steps: [{ fromMinor: 0n, ppm }] });
const perYear = (ppm: number, dayCount: '360' | '365' | 'actual'): ChargeRate => ({
  basis: 'per-year',
  steps: [{ fromMinor: 0n, ppm }],
  dayCount,
});
const lawful = (basis: ChargeLine['basis'], on = '2026-01-01'): ChargeRate => {
  const rate = statutoryLine(basis)?.rateOn(day(on));
  if (rate === undefined || rate === null) throw new Error(basis);
  return rate;
};
const rateOf = (series: RateSeries, from: string, until: string, ratePpm: number): GateRate => ({
  series,
  from: day(from),
  until: day(until),
  ratePpm,
});
const lpr = rateOf('cn-lpr-1y', '2025-01-20', '2026-12-19', 30_000);
const fourTimes: RateRef = { series: 'cn-lpr-1y', timesPercent: 400, addPpm: 0, fixing: 'contract-day' };

type Owed = { minor: bigint; due: string; issued?: string; paid?: readonly (readonly [string, bigint])[] };

function owed({ minor, due, issued, paid = [] }: Owed): ChargedItem {
  const postings: PrincipalPosting[] = [
    { postingId: 'r', onDay: day(issued ?? due), minor, cause: 'receivable', reverses: null },
    ...paid.map(([on, sum], n) => ({
      postingId: `p${n}`,
      onDay: day(on),
      minor: -sum,
      cause: 'payment' as const,
      reverses: null,
    })),
  ];
  return {
    itemId: 'item',
    kind: 'invoice',
    issuedOn: issued === undefined ? null : day(issued),
    dueOn: day(due),
    originalMinor: minor,
    history: principalHistory(postings),
  };
}

type Asked = {
  rate: ChargeRate;
  more?: Partial<ChargeLine>;
  item: Owed;
  until: string;
  rates?: readonly GateRate[];
  contractOn?: string;
  calendar?: typeof weekdaysCalendar;
};

const termsOf = (line: ChargeLine, from = '2000-01-01', contractOn: string | null = null): TermsVersion => ({
  termsId: `terms ${from}`,
  from: day(from),
  contractOn: contractOn === null ? null : day(contractOn),
  lines: [line],
});

function charged(asked: Asked): string {
  const line = plainLine({ key: 'late', kind: 'late-fee', rate: asked.rate, ...asked.more });
  const answer = chargesUntil(
    {
      versions: [termsOf(line, '2000-01-01', asked.contractOn ?? null)],
      items: [owed(asked.item)],
      standing: [],
    },
    day(asked.until),
    { rates: asked.rates ?? [], calendar: asked.calendar ?? weekdaysCalendar },
  );
  const [missing] = answer.missing;
  if (missing !== undefined) return `ask ${missing.series} of ${formatDay(missing.day)}`;
  return formatDecimal(
    answer.charges.reduce((sum, one) => sum + one.minor, 0n),
    'CNY',
  );
}

const fee = { minor: 360_000n, due: '2026-03-31' };
const permille = perDay(1_000);
const year2024 = { minor: 10_000_000n, due: '2023-12-31' };
const trade = { minor: 100_000_000n, due: '2025-06-30' };
const pound = { minor: 100_000n, due: '2026-03-31' };
const base = [
  rateOf('gb-bank-rate', '2025-12-31', '2026-06-29', 40_000),
  rateOf('gb-bank-rate', '2026-06-30', '2026-12-31', 37_500),
];
const ecb = [
  rateOf('eu-ecb-mro', '2026-01-01', '2026-06-30', 21_500),
  rateOf('eu-ecb-mro', '2026-07-01', '2026-12-31', 24_000),
];
const loan = { minor: 6_000_000n, issued: '2026-01-15', due: '2026-07-15' };

// Worked by hand: amount × rate × days, each in words.
const table: readonly (readonly [says: string, asked: Asked, sum: string])[] = [
  ['on the due day nothing is late', { rate: permille, item: fee, until: '2026-03-31' }, '0.00'],
  ['one day late: 3,600.00 × 1‰', { rate: permille, item: fee, until: '2026-04-01' }, '3.60'],
  ['thirty days of April: 3.60 × 30', { rate: permille, item: fee, until: '2026-04-30' }, '108.00'],
  [
    'from the due day itself: 31 days',
    {
      rate: permille,
      more: { start: 'due-day' },
      item: { ...fee, issued: '2026-03-01' },
      until: '2026-04-30',
    },
    '111.60',
  ],
  [
    'ten free days of grace: 11 to 30 April, 20 days',
    { rate: permille, more: { graceDays: 10 }, item: fee, until: '2026-04-30' },
    '72.00',
  ],
  [
    'grace charged back: nothing while it runs',
    { rate: permille, more: { graceDays: 10, grace: 'back' }, item: fee, until: '2026-04-10' },
    '0.00',
  ],
  [
    'grace charged back: on the eleventh day all eleven',
    { rate: permille, more: { graceDays: 10, grace: 'back' }, item: fee, until: '2026-04-11' },
    '39.60',
  ],
  [
    'grace charged back: paid within it, nothing ever',
    {
      rate: permille,
      more: { graceDays: 10, grace: 'back' },
      item: { ...fee, paid: [['2026-04-10', 360_000n]] },
      until: '2026-12-31',
    },
    '0.00',
  ],
  [
    'a cap of a fifth is met after 200 days',
    { rate: permille, more: { capPpm: 200_000 }, item: fee, until: '2026-10-17' },
    '720.00',
  ],
  [
    'the day before it is not',
    { rate: permille, more: { capPpm: 200_000 }, item: fee, until: '2026-10-16' },
    '716.40',
  ],
  [
    'and later it stays there',
    { rate: permille, more: { capPpm: 200_000 }, item: fee, until: '2028-01-01' },
    '720.00',
  ],
  [
    'a minimum once anything is charged',
    {
      rate: permille,
      more: { floorMinor: 1_000n },
      item: { minor: 10_000n, due: '2026-03-31' },
      until: '2026-04-05',
    },
    '10.00',
  ],
  [
    'no minimum on what was paid in time',
    {
      rate: permille,
      more: { floorMinor: 1_000n },
      item: { minor: 10_000n, due: '2026-03-31', paid: [['2026-03-31', 10_000n]] },
      until: '2026-04-05',
    },
    '0.00',
  ],
  [
    'part paid on the tenth day: ten days on 10,000, twenty on 6,000',
    {
      rate: permille,
      item: { minor: 1_000_000n, due: '2026-03-31', paid: [['2026-04-10', 400_000n]] },
      until: '2026-04-30',
    },
    '220.00',
  ],
  [
    'on the sum as charged while anything is open: thirty days on 10,000',
    {
      rate: permille,
      more: { base: 'original' },
      item: { minor: 1_000_000n, due: '2026-03-31', paid: [['2026-04-10', 400_000n]] },
      until: '2026-04-30',
    },
    '300.00',
  ],
  [
    'CN-SME-04: 1,000,000 × 0.05% × 184 days of the second half of 2025',
    { rate: lawful('CN-SME-04'), item: trade, until: '2025-12-31' },
    '92000.00',
  ],
  [
    '6% over the leap year by 360: 366 days',
    { rate: perYear(60_000, '360'), item: year2024, until: '2024-12-31' },
    '6100.00',
  ],
  ['by 365', { rate: perYear(60_000, '365'), item: year2024, until: '2024-12-31' }, '6016.43'],
  ['by the actual year', { rate: perYear(60_000, 'actual'), item: year2024, until: '2024-12-31' }, '6000.00'],
  [
    'by the actual year over its turn: 31/365 and 31/366 of 6,000',
    { rate: perYear(60_000, 'actual'), item: { minor: 10_000_000n, due: '2023-11-30' }, until: '2024-01-31' },
    '1017.78',
  ],
  [
    'rounded half up where the contract says so: 50.9589 of 31 days',
    {
      rate: perYear(60_000, '365'),
      more: { rounding: 'half-up' },
      item: { minor: 1_000_000n, due: '2024-12-31' },
      until: '2025-01-31',
    },
    '50.96',
  ],
  [
    '29 February is a day: 1‰ from 28 February to 1 March 2028',
    { rate: permille, item: { minor: 100_000n, due: '2028-02-28' }, until: '2028-03-01' },
    '2.00',
  ],
  [
    'steps of the balance: 10,000 at 5% and 15,000 at 8%, a year',
    {
      rate: {
        basis: 'per-year',
        dayCount: '365',
        steps: [
          { fromMinor: 0n, ppm: 50_000 },
          { fromMinor: 1_000_000n, ppm: 80_000 },
        ],
      },
      item: { minor: 2_500_000n, due: '2024-12-31' },
      until: '2025-12-31',
    },
    '1700.00',
  ],
  [
    'CN-INT-02: 24% agreed, LPR 3% at the contract: 12%',
    {
      rate: perYear(240_000, '365'),
      more: { ceiling: fourTimes },
      item: { minor: 5_000_000n, due: '2025-03-31' },
      until: '2026-03-31',
      rates: [lpr],
      contractOn: '2025-03-01',
    },
    '6000.00',
  ],
  [
    'CN-INT-02: 1‰ a day is 36.5% a year: 12%',
    {
      rate: permille,
      more: { ceiling: fourTimes },
      item: { minor: 5_000_000n, due: '2025-03-31' },
      until: '2026-03-31',
      rates: [lpr],
      contractOn: '2025-03-01',
    },
    '6000.00',
  ],
  [
    'CN-INT-02: the rate of the contract is not loaded',
    {
      rate: permille,
      more: { ceiling: fourTimes },
      item: { minor: 5_000_000n, due: '2025-03-31' },
      until: '2026-03-31',
      rates: [lpr],
      contractOn: '2024-03-01',
    },
    'ask cn-lpr-1y of 2024-03-01',
  ],
  [
    'CN-INT-08: LPR 3% and half of it: 4.5% on 200,000 for 90 days',
    {
      rate: lawful('CN-INT-08'),
      item: { minor: 20_000_000n, due: '2026-03-31' },
      until: '2026-06-29',
      rates: [lpr],
    },
    '2219.17',
  ],
  [
    'CN-SME-04: agreed 2%, below the LPR of 3%: 3%',
    {
      rate: perYear(20_000, '365'),
      more: { atLeast: { ...fourTimes, timesPercent: 100 } },
      item: trade,
      until: '2026-06-30',
      rates: [lpr],
      contractOn: '2025-06-02',
    },
    '30000.00',
  ],
  [
    'GOV.UK: £1,000 at 8.5% for a year',
    { rate: perYear(85_000, '365'), item: pound, until: '2027-03-31' },
    '85.00',
  ],
  ['GOV.UK: a day', { rate: perYear(85_000, '365'), item: pound, until: '2026-04-01' }, '0.23'],
  ['GOV.UK: 50 days, exactly', { rate: perYear(85_000, '365'), item: pound, until: '2026-05-20' }, '11.64'],
  [
    'United Kingdom: begun on 1 July: base rate of 30 June, 11.75%, 31 days',
    {
      rate: lawful('GB-LPA-RATE'),
      item: { minor: 100_000n, due: '2026-06-30' },
      until: '2026-07-31',
      rates: base,
    },
    '9.97',
  ],
  [
    'United Kingdom: begun on 30 June: base rate of 31 December, 12%, kept beyond the half-year: 32 days',
    {
      rate: lawful('GB-LPA-RATE'),
      item: { minor: 100_000n, due: '2026-06-29' },
      until: '2026-07-31',
      rates: base,
    },
    '10.52',
  ],
  [
    'European Union: June at 10.15%, July at 10.40%',
    {
      rate: lawful('EU-LPD-RATE'),
      item: { minor: 1_000_000n, due: '2026-05-31' },
      until: '2026-07-31',
      rates: ecb,
    },
    '171.75',
  ],
  [
    'European Union: the second half-year is not loaded',
    {
      rate: lawful('EU-LPD-RATE'),
      item: { minor: 1_000_000n, due: '2026-05-31' },
      until: '2026-07-31',
      rates: ecb.slice(0, 1),
    },
    'ask eu-ecb-mro of 2026-07-01',
  ],
  [
    'Germany: 9 points over a base rate of 2%, 30 days on 10,000',
    {
      rate: lawful('DE-LATE-RATE'),
      item: { minor: 1_000_000n, due: '2026-05-31' },
      until: '2026-06-30',
      rates: [rateOf('de-basiszinssatz', '2026-01-01', '2026-06-30', 20_000)],
    },
    '90.41',
  ],
  ...(
    [
      [99_999n, '40.00'],
      [100_000n, '70.00'],
      [999_999n, '70.00'],
      [1_000_000n, '100.00'],
    ] as const
  ).map(
    ([minor, sum]) =>
      [
        `United Kingdom: the fixed sum for a debt of ${minor} pence, once`,
        { rate: lawful('GB-LPA-FIXED-SUM'), item: { minor, due: '2026-03-31' }, until: '2026-06-30' },
        sum,
      ] as const,
  ),
  [
    'a fixed sum is not owed on the due day',
    { rate: lawful('EU-LPD-FIXED-SUM'), item: pound, until: '2026-03-31' },
    '0.00',
  ],
  [
    'interest before due: 60,000 at 12% by 360 for the 181 days to 15 July',
    {
      rate: perYear(120_000, '360'),
      more: { start: 'day-after-issue', end: 'due-day' },
      item: loan,
      until: '2026-09-30',
    },
    '3620.00',
  ],
  [
    'a due day on a Saturday that moves: Monday 1 June, first charged on the 2nd: 29 days',
    {
      rate: permille,
      more: { holiday: 'moves' },
      item: { minor: 100_000n, due: '2026-05-30' },
      until: '2026-06-30',
    },
    '29.00',
  ],
  [
    'and that stays: 31 days',
    { rate: permille, item: { minor: 100_000n, due: '2026-05-30' }, until: '2026-06-30' },
    '31.00',
  ],
  [
    'the national holiday of 2025 ends on 8 October: due on the 9th, 22 days',
    {
      rate: permille,
      more: { holiday: 'moves' },
      item: { minor: 100_000n, due: '2025-10-01' },
      until: '2025-10-31',
      calendar: cnCalendar,
    },
    '22.00',
  ],
];

describe('interest and late fees worked by hand', () => {
  test.each(table)('%s', (_says, asked, sum) => {
    expect(charged(asked)).toBe(sum);
  });
});

test('a change of rate is a new dated line: ten days at 0.5‰, ten at 1‰, and the cap goes on counting', () => {
  const line = (ppm: number) =>
    plainLine({ key: 'late', kind: 'late-fee', rate: perDay(ppm), capPpm: 12_000 });
  const versions = [termsOf(line(500)), termsOf(line(1_000), '2026-07-01')];
  const item = owed({ minor: 1_000_000n, due: '2026-06-20' });
  const world = { rates: [], calendar: weekdaysCalendar };
  const reckoned = reckonLine(versions, 'late', item, day('2026-07-10'), world);
  expect(
    reckoned.parts.map(({ from, to, days, termsId }) => [formatDay(from), formatDay(to), days, termsId]),
  ).toEqual([
    ['2026-06-21', '2026-06-30', 10, 'terms 2000-01-01'],
    ['2026-07-01', '2026-07-10', 10, 'terms 2026-07-01'],
  ]);
  const answer = chargesUntil({ versions, items: [item], standing: [] }, day('2026-07-10'), world);
  expect(answer.charges).toMatchObject([{ minor: 12_000n, limit: 'cap' }]);
});

test('a version without lines charges nothing from its day on, and the next one goes on', () => {
  const line = plainLine({ key: 'late', kind: 'late-fee', rate: permille });
  const versions = [
    termsOf(line),
    { ...termsOf(line, '2026-04-11'), lines: [] },
    termsOf(line, '2026-04-21'),
  ];
  const { parts } = reckonLine(versions, 'late', owed(fee), day('2026-04-30'), {
    rates: [],
    calendar: weekdaysCalendar,
  });
  expect(parts.map(({ from, days }) => [formatDay(from), days])).toEqual([
    ['2026-04-01', 10],
    ['2026-04-21', 10],
  ]);
});

test('money that bounced never paid anything: the days in between bear interest as if it had not come', () => {
  const posting = (
    postingId: string,
    onDay: string,
    minor: bigint,
    more: Partial<PrincipalPosting> = {},
  ) => ({
    postingId,
    onDay: day(onDay),
    minor,
    cause: 'payment' as const,
    reverses: null,
    ...more,
  });
  const owedOnce = posting('r', '2026-03-31', 100n, { cause: 'receivable' });
  const steady = principalHistory([owedOnce]);
  expect(
    principalHistory([
      owedOnce,
      posting('p', '2026-04-05', -100n),
      posting('b', '2026-04-20', 100n, { cause: 'payment-reversal', reverses: 'p' }),
    ]),
  ).toEqual(steady);
});

test('a due day beyond the known calendar is moved provisionally, and marked', () => {
  const line = plainLine({ key: 'late', kind: 'late-fee', rate: permille, holiday: 'moves' });
  const item = owed({ minor: 100n, due: '2035-10-01' });
  expect(spanOf(line, item, cnCalendar).provisional).toBe(true);
  expect(spanOf(line, owed({ minor: 100n, due: '2025-10-01' }), cnCalendar).provisional).toBe(false);
});

import { type Day, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import type { ChargeLine, ChargeRate, RateRef } from './charge-terms.ts';
import { judgeTerms } from './judge-terms.ts';
import { plainLine, statutoryLine, statutoryLines } from './statutory-lines.ts';

const from = parseDay('2026-01-01') as Day;
const perDay = (ppm: number): ChargeRate => ({ basis: 'per-day', steps: [{ fromMinor: 0n, ppm }] });
const late = plainLine({ key: 'late', kind: 'late-fee', rate: perDay(1_000) });
const interest = plainLine({ key: 'interest', kind: 'interest', rate: perDay(200) });
const trade = { product: null, currency: 'CNY' };
const codes = (lines: readonly ChargeLine[], account = trade, contractOn: Day | null = from): string[] =>
  judgeTerms({ from, contractOn, lines }, account as { product: string | null; currency: string }).map(
    (one) => one.code,
  );
const fourTimes: RateRef = { series: 'cn-lpr-1y', timesPercent: 400, addPpm: 0, fixing: 'contract-day' };
const lender = { product: 'private-lending', currency: 'CNY' } as unknown as typeof trade;

test('interest and a late fee for the same days are one charge, whatever a city rule is said to allow (R-17)', () => {
  expect(judgeTerms({ from, contractOn: null, lines: [late, interest] }, trade)).toEqual([
    { code: 'terms-days-twice', params: { line: 'late', other: 'interest' }, ruleIds: ['R-17'], until: null },
  ]);
});

test('interest until the due day and a penalty from the day after leave no day charged twice', () => {
  const before = { ...interest, start: 'day-after-issue', end: 'due-day' } as const;
  expect(codes([before, late])).toEqual([]);
  expect(codes([before, { ...late, start: 'due-day' }])).toEqual(['terms-days-twice']);
  // The due day that moves for interest and not for the penalty would be charged by both.
  expect(codes([{ ...before, holiday: 'moves' }, late])).toEqual(['terms-days-twice']);
  expect(
    codes([
      { ...before, holiday: 'moves' },
      { ...late, holiday: 'moves' },
    ]),
  ).toEqual([]);
});

test('lines on different kinds of item may run side by side, and a fixed sum beside interest', () => {
  expect(
    codes([
      { ...late, itemKinds: ['rent'] },
      { ...interest, itemKinds: ['property-fee'] },
    ]),
  ).toEqual([]);
  expect(
    codes([
      { ...late, itemKinds: ['rent', 'deposit'] },
      { ...interest, itemKinds: ['rent'] },
    ]),
  ).toEqual(['terms-days-twice']);
  const once = plainLine({
    key: 'sum',
    kind: 'cost',
    rate: { basis: 'once', bands: [{ fromMinor: 0n, minor: 1_000n }] },
  });
  expect(codes([late, once])).toEqual([]);
});

test('a private loan needs its ceiling of four times the LPR of the contract, and nothing beside it; a licensed lender does not', () => {
  expect(codes([late], lender)).toEqual(['terms-ceiling-needed']);
  expect(codes([{ ...late, ceiling: fourTimes }], lender)).toEqual([]);
  expect(codes([{ ...late, ceiling: { ...fourTimes, timesPercent: 401 } }], lender)).toEqual([
    'terms-ceiling-needed',
  ]);
  expect(codes([{ ...late, ceiling: { ...fourTimes, fixing: 'each-day' } }], lender)).toEqual([
    'terms-ceiling-needed',
  ]);
  expect(codes([{ ...late, ceiling: fourTimes, floorMinor: 1n }], lender)).toEqual([
    'terms-sum-beside-ceiling',
  ]);
  for (const product of ['bank-consumer', 'micro-loan', 'leasing', 'factoring'])
    expect(codes([late], { product, currency: 'CNY' } as unknown as typeof trade)).toEqual([]);
});

test('a rate that is fixed on the day of the contract needs that day', () => {
  expect(codes([{ ...late, ceiling: fourTimes }], trade, null)).toEqual(['terms-contract-day']);
});

test('a line of the law bears the figures of the law, and is refused with others or before it was in force', () => {
  for (const law of statutoryLines) {
    const rate = law.rateOn(from);
    if (rate === null) throw new Error(law.basis);
    const line = plainLine({ key: 'law', kind: law.kind, basis: law.basis, rate });
    const account = { product: null, currency: law.currency ?? 'CNY' } as typeof trade;
    expect(codes([line], account)).toEqual([]);
    expect(codes([{ ...line, rate: perDay(999) }], account)).toEqual(['terms-not-as-law']);
    const early = judgeTerms(
      { from: parseDay('1990-01-01') as Day, contractOn: null, lines: [line] },
      account,
    );
    expect(early).toMatchObject([{ code: 'terms-law-not-in-force', ruleIds: [law.basis] }]);
  }
  const sums = statutoryLine('GB-LPA-FIXED-SUM');
  const rate = sums?.rateOn(from);
  if (rate === undefined || rate === null) throw new Error('no fixed sums');
  const line = plainLine({ key: 'sum', kind: 'cost', basis: 'GB-LPA-FIXED-SUM', rate });
  expect(codes([line])).toEqual(['terms-currency']);
});

test('CN-INT-08: any share from 30 to 50 per cent on top of the LPR, and not beyond', () => {
  const with_ = (timesPercent: number) =>
    codes([
      plainLine({
        key: 'loss',
        kind: 'penalty-interest',
        basis: 'CN-INT-08',
        rate: {
          basis: 'series',
          dayCount: '365',
          ref: { series: 'cn-lpr-1y', timesPercent, addPpm: 0, fixing: 'start-day' },
        },
      }),
    ]);
  expect([129, 130, 150, 151].map(with_)).toEqual([['terms-not-as-law'], [], [], ['terms-not-as-law']]);
});

test('a slip of the decimal point, steps out of order and one name twice are refused together', () => {
  const steps = [
    { fromMinor: 0n, ppm: 1 },
    { fromMinor: 0n, ppm: 2 },
  ];
  expect(
    codes([
      { ...late, rate: perDay(100_001) },
      { ...late, itemKinds: ['x'], rate: { basis: 'per-day', steps } },
    ]).sort(),
  ).toEqual(['terms-days-twice', 'terms-key-twice', 'terms-rate', 'terms-steps']);
});

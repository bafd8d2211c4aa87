import { accountKinds } from '@duly/facts/account-facts.ts';
import { asDay } from '@duly/kernel/day.ts';
import { starterChart } from '@duly/policies/charts/starter-chart.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingCauses } from '../ledger/posting-causes.ts';
import { postingKinds } from '../ledger/posting-kinds.ts';
import { checkChart } from './check-chart.ts';
import { draftVouchers, type PostingGroup } from './draft-vouchers.ts';
import { daysOfPeriod, nextPeriod, periodOf, previousPeriod } from './period.ts';
import { tieOut } from './tie-out.ts';

const group: fc.Arbitrary<PostingGroup> = fc.record({
  groupNo: fc.nat(1_000_000),
  onDay: fc.integer({ min: 20_000, max: 20_062 }).map(asDay),
  currency: fc.constantFrom('CNY', 'USD'),
  cause: fc.constantFrom(...postingCauses),
  account: fc.constantFrom(...accountKinds),
  kind: fc.constantFrom(...postingKinds),
  resting: fc.boolean(),
  method: fc.constantFrom(null, 'cashier', 'wallet', 'bank-transfer'),
  moreMinor: fc.bigInt({ min: 0n, max: 10_000_000n }),
  lessMinor: fc.bigInt({ min: 0n, max: 10_000_000n }),
  postings: fc.integer({ min: 1, max: 9 }),
});

test('debit equals credit in every voucher, and what stands as owed is the sum of the postings, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 40 }), (groups) => {
      const drafts = draftVouchers(groups, starterChart);
      const owed = new Map<string, bigint>();
      for (const { lines, currency, minor } of drafts) {
        const debit = lines.reduce((sum, line) => sum + line.debitMinor, 0n);
        const credit = lines.reduce((sum, line) => sum + line.creditMinor, 0n);
        expect(debit).toBe(credit);
        expect(debit).toBe(minor);
        for (const line of lines) {
          expect(line.debitMinor === 0n || line.creditMinor === 0n).toBe(true);
          if (line.role === 'receivable' || line.role === 'on-account')
            owed.set(currency, (owed.get(currency) ?? 0n) + line.debitMinor - line.creditMinor);
        }
      }
      for (const currency of ['CNY', 'USD']) {
        const sum = groups
          .filter((one) => one.currency === currency)
          .reduce((all, one) => all + one.moreMinor - one.lessMinor, 0n);
        expect(owed.get(currency) ?? 0n).toBe(sum);
      }
      expect(drafts.flatMap((one) => one.groupNos).sort()).toEqual(groups.map((one) => one.groupNo).sort());
    }),
    { seed: 7, numRuns: 200 },
  );
});

const paid = (more: Partial<PostingGroup>): PostingGroup => ({
  groupNo: 1,
  onDay: asDay(20_000),
  currency: 'CNY',
  cause: 'payment',
  account: 'trade',
  kind: 'principal',
  resting: false,
  method: 'bank-transfer',
  moreMinor: 0n,
  lessMinor: 10_000n,
  postings: 1,
  ...more,
});

test('money that came is debited to where it came, and taken from what was owed', () => {
  const [voucher] = draftVouchers(
    [
      paid({}),
      paid({ groupNo: 2, method: 'cashier', lessMinor: 500n }),
      paid({ groupNo: 3, resting: true, lessMinor: 70n }),
    ],
    starterChart,
  );
  expect(voucher?.lines.map((line) => [line.account, line.debitMinor, line.creditMinor])).toEqual([
    ['1001', 500n, 0n],
    ['1002', 10_070n, 0n],
    ['1122', 0n, 10_500n],
    ['2203', 0n, 70n],
  ]);
});

test('money that moves from rest on account to an item touches neither bank nor clearing', () => {
  const [voucher] = draftVouchers(
    [
      paid({ cause: 'allocation', resting: true, moreMinor: 70n, lessMinor: 0n, method: null }),
      paid({ cause: 'allocation', groupNo: 2, lessMinor: 70n, method: null }),
    ],
    starterChart,
  );
  expect(voucher?.lines.map((line) => [line.account, line.debitMinor, line.creditMinor])).toEqual([
    ['2203', 70n, 0n],
    ['1122', 0n, 70n],
  ]);
});

test('the chart that a tenant starts with has two accounts for every posting that can occur', () => {
  expect(checkChart(starterChart)).toEqual([]);
});

test('a chart is told all that it lacks at once: unknown, doubled and unnamed accounts, gaps, and an account on both sides', () => {
  const codes = checkChart({
    ...starterChart,
    accounts: [
      ...starterChart.accounts.filter((one) => one.code !== '1002'),
      { code: '1122', zh: '应收', en: 'Receivable' },
      { code: '9999', zh: ' ', en: 'Unnamed' },
      { code: '=cmd', zh: '式', en: 'Formula' },
    ],
    receivable: [{ account: 'loan', code: '6001' }],
    counter: starterChart.counter.filter((line) => line.cause !== 'waiver'),
  }).map((one) => one.code);
  expect(new Set(codes)).toEqual(
    new Set([
      'chart-code-twice',
      'chart-account-unnamed',
      'chart-code-malformed',
      'chart-code-unknown',
      'chart-receivable-missing',
      'chart-counter-missing',
      'chart-code-on-both-sides',
    ]),
  );
});

test('a month has its own days, over leap years and the turn of the year', () => {
  const days = daysOfPeriod('2028-02');
  expect(days && days.last - days.first).toBe(28);
  expect(nextPeriod('2026-12')).toBe('2027-01');
  expect(previousPeriod('2027-01')).toBe('2026-12');
  expect(days && periodOf(days.last)).toBe('2028-02');
  expect(daysOfPeriod('2026-13')).toBe(null);
});

test('a period ties only when nothing waits, nothing is unexplained and nothing is left in clearing', () => {
  const even = {
    currency: 'CNY',
    booksMinor: 90n,
    ledgerMinor: 100n,
    pendingMinor: 0n,
    pending: 0,
    laterMinor: 10n,
    later: 1,
    clearingMinor: 0n,
  };
  expect(tieOut(even)).toMatchObject({ unexplainedMinor: 0n, ties: true });
  expect(tieOut({ ...even, booksMinor: 89n })).toMatchObject({ unexplainedMinor: 1n, ties: false });
  expect(tieOut({ ...even, clearingMinor: 1n }).ties).toBe(false);
  // Two that wait and cancel one another still wait.
  expect(tieOut({ ...even, pending: 2 }).ties).toBe(false);
});

import { expect, test } from 'vitest';
import { type AllocationCase, workCase } from './testing/allocation-cases.ts';

const none = { cover: 'none' } as const;
const whole = { cover: 'whole' } as const;
const part = (minor: bigint) => ({ cover: 'part', minor }) as const;

// Amounts in fen. Every figure was worked by hand from the words of the articles.
const cases: readonly AllocationCase[] = [
  {
    name: 'the debtor says which debt is meant, and the older one waits',
    article: '560 (1)',
    paidOn: '2026-03-10',
    amount: 5_000n,
    debts: {
      'a/old': { due: '2026-01-31', open: { principal: 8_000n } },
      'b/new': { due: '2026-02-28', open: { principal: 5_000n } },
    },
    named: [{ accountId: 'b', itemId: 'b/new', minor: null }],
    to: ['b/new principal 5000'],
  },
  {
    name: 'the debtor names a debt that is not due, and it is settled before all that are',
    article: '560 (1)',
    paidOn: '2026-03-10',
    amount: 3_000n,
    debts: {
      'a/due': { due: '2026-01-31', open: { principal: 8_000n } },
      'b/later': { due: '2026-06-30', open: { principal: 3_000n } },
    },
    named: [{ accountId: 'b', itemId: 'b/later', minor: null }],
    to: ['b/later principal 3000'],
  },
  {
    name: 'the debtor names two debts with amounts, and only the rest goes by the law',
    article: '560 (1), (2)',
    paidOn: '2026-03-10',
    amount: 10_000n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 9_000n } },
      'b/1': { due: '2026-02-10', open: { principal: 9_000n } },
      'c/1': { due: '2026-02-20', open: { principal: 9_000n } },
    },
    named: [
      { accountId: 'c', itemId: 'c/1', minor: 2_000n },
      { accountId: 'b', itemId: 'b/1', minor: 3_000n },
    ],
    to: ['c/1 principal 2000', 'b/1 principal 3000', 'a/1 principal 5000'],
    by: 'due-order',
  },
  {
    name: 'more is designated to a debt than it owes: what it does not need goes by the law',
    article: '560 (1), (2)',
    paidOn: '2026-03-10',
    amount: 7_000n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 9_000n } },
      'b/1': { due: '2026-02-10', open: { principal: 4_000n } },
    },
    named: [{ accountId: 'b', itemId: 'b/1', minor: 7_000n }],
    to: ['b/1 principal 4000', 'a/1 principal 3000'],
  },
  {
    name: 'without a word of the debtor what is due comes before what is not, though the other is unsecured',
    article: '560 (2) due first',
    paidOn: '2026-03-10',
    amount: 6_000n,
    debts: {
      'a/due': { due: '2026-03-01', open: { principal: 6_000n }, security: whole },
      'b/later': { due: '2026-03-31', open: { principal: 6_000n }, security: none },
    },
    to: ['a/due principal 6000'],
    by: 'due',
  },
  {
    name: 'on its due day a debt is due',
    article: '560 (2) due first',
    paidOn: '2026-03-10',
    amount: 4_000n,
    debts: {
      'a/today': { due: '2026-03-10', open: { principal: 4_000n }, security: whole },
      'b/tomorrow': { due: '2026-03-11', open: { principal: 4_000n }, burdenPpm: 200_000 },
    },
    to: ['a/today principal 4000'],
    by: 'due',
  },
  {
    name: 'of two due debts the one without security comes first, though it is younger',
    article: '560 (2) least secured',
    paidOn: '2026-03-10',
    amount: 5_000n,
    debts: {
      'a/guaranteed': { due: '2026-01-31', open: { principal: 5_000n }, security: whole },
      'b/bare': { due: '2026-02-28', open: { principal: 5_000n } },
    },
    to: ['b/bare principal 5000'],
    by: 'less-secured',
  },
  {
    name: 'of two secured debts the one with the smaller security comes first',
    article: '560 (2) least secured',
    paidOn: '2026-03-10',
    amount: 12_000n,
    debts: {
      'a/mortgage': { due: '2026-01-31', open: { principal: 10_000n }, security: part(9_000n) },
      'b/pledge': { due: '2026-02-28', open: { principal: 10_000n }, security: part(2_000n) },
    },
    to: ['b/pledge principal 10000', 'a/mortgage principal 2000'],
    by: 'less-secured',
  },
  {
    name: 'security for the whole is more than security for a part, however large',
    article: '560 (2) least secured',
    paidOn: '2026-03-10',
    amount: 1_000n,
    debts: {
      'a/whole': { due: '2026-01-31', open: { principal: 1_000n }, security: whole },
      'b/part': { due: '2026-02-28', open: { principal: 90_000n }, security: part(89_999n) },
    },
    to: ['b/part principal 1000'],
    by: 'less-secured',
  },
  {
    name: 'equally secured, the debt that bears the higher rate comes first',
    article: '560 (2) heavier burden',
    paidOn: '2026-03-10',
    amount: 5_000n,
    debts: {
      'a/bare': { due: '2026-01-31', open: { principal: 5_000n } },
      'b/18': { due: '2026-02-28', open: { principal: 5_000n }, burdenPpm: 180_000 },
    },
    to: ['b/18 principal 5000'],
    by: 'heavier-burden',
  },
  {
    name: 'security is asked before burden: the bare debt without interest goes before the guaranteed one at 24 %',
    article: '560 (2) least secured, then burden',
    paidOn: '2026-03-10',
    amount: 5_000n,
    debts: {
      'a/24': { due: '2026-01-31', open: { principal: 5_000n }, security: whole, burdenPpm: 240_000 },
      'b/0': { due: '2026-02-28', open: { principal: 5_000n } },
    },
    to: ['b/0 principal 5000'],
    by: 'less-secured',
  },
  {
    name: 'costs that have arisen are no burden: the rate decides, and 561 settles the costs within their debt',
    article: '560 (2) burden; edge decided by the house',
    paidOn: '2026-03-10',
    amount: 5_000n,
    debts: {
      'a/costs': { due: '2026-01-31', open: { cost: 3_000n, principal: 5_000n } },
      'b/5': { due: '2026-02-28', open: { principal: 4_000n }, burdenPpm: 50_000 },
    },
    to: ['b/5 principal 4000', 'a/costs cost 1000'],
    by: 'heavier-burden',
  },
  {
    name: 'equal burden: the debt that fell due first comes first',
    article: '560 (2) order of due',
    paidOn: '2026-03-10',
    amount: 7_000n,
    debts: {
      'a/2': { due: '2026-02-28', open: { principal: 5_000n }, burdenPpm: 36_500 },
      'b/1': { due: '2026-01-31', open: { principal: 5_000n }, burdenPpm: 36_500 },
    },
    to: ['b/1 principal 5000', 'a/2 principal 2000'],
    by: 'due-order',
  },
  {
    name: 'one due day: in the ratio of the debts, 1,000 over 3,000 and 6,000 and 1,000',
    article: '560 (2) pro rata',
    paidOn: '2026-03-10',
    amount: 1_000n,
    debts: {
      'a/1': { due: '2026-02-28', open: { principal: 3_000n } },
      'b/1': { due: '2026-02-28', open: { principal: 6_000n } },
      'c/1': { due: '2026-02-28', open: { principal: 1_000n } },
    },
    to: ['a/1 principal 300', 'b/1 principal 600', 'c/1 principal 100'],
  },
  {
    name: 'pro rata to the unit: 100 over three equal debts is 34, 33, 33, and the first by id takes the unit',
    article: '560 (2) pro rata; remainder taker of the house',
    paidOn: '2026-03-10',
    amount: 100n,
    debts: {
      'a/1': { due: '2026-02-28', open: { principal: 700n } },
      'b/1': { due: '2026-02-28', open: { principal: 700n } },
      'c/1': { due: '2026-02-28', open: { principal: 700n } },
    },
    to: ['a/1 principal 34', 'b/1 principal 33', 'c/1 principal 33'],
  },
  {
    name: 'the largest remainder takes the unit: 10 over 1, 2 and 4 is 1.43, 2.86, 5.71, cut to what they owe',
    article: '560 (2) pro rata; remainder taker of the house',
    paidOn: '2026-03-10',
    amount: 5n,
    debts: {
      // 5 × 1/7 = 0.714, 5 × 2/7 = 1.429, 5 × 4/7 = 2.857: floors 0, 1, 2; two units go to .857 and .714.
      'a/1': { due: '2026-02-28', open: { principal: 1n } },
      'b/2': { due: '2026-02-28', open: { principal: 2n } },
      'c/4': { due: '2026-02-28', open: { principal: 4n } },
    },
    to: ['a/1 principal 1', 'b/2 principal 1', 'c/4 principal 3'],
  },
  {
    name: 'the share of a debt settles its costs, then its interest, then its principal',
    article: '560 (2) pro rata, 561',
    paidOn: '2026-03-10',
    amount: 1_000n,
    debts: {
      // Each owes 2,000 and gets 500.
      'a/1': { due: '2026-02-28', open: { principal: 1_500n, interest: 400n, cost: 100n } },
      'b/1': { due: '2026-02-28', open: { principal: 2_000n } },
    },
    to: ['a/1 cost 100', 'a/1 interest 400', 'b/1 principal 500'],
  },
  {
    name: 'within a debt: costs of enforcement, then interest, then principal',
    article: '561',
    paidOn: '2026-03-10',
    amount: 2_500n,
    debts: { 'a/1': { due: '2026-02-28', open: { principal: 10_000n, interest: 1_200n, cost: 800n } } },
    to: ['a/1 cost 800', 'a/1 interest 1200', 'a/1 principal 500'],
  },
  {
    name: 'penalty interest and late fee stand with interest, before principal',
    article: '561; place within interest decided by the house',
    paidOn: '2026-03-10',
    amount: 700n,
    debts: {
      'a/1': {
        due: '2026-02-28',
        open: { principal: 10_000n, 'late-fee': 300n, 'penalty-interest': 200n, interest: 100n },
      },
    },
    to: ['a/1 interest 100', 'a/1 penalty-interest 200', 'a/1 late-fee 300', 'a/1 principal 100'],
  },
  {
    name: 'the debtor names the debt, not the kind within it: interest of the named debt still goes before its principal',
    article: '560 (1), 561',
    paidOn: '2026-03-10',
    amount: 500n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 1_000n } },
      'b/1': { due: '2026-02-28', open: { principal: 1_000n, interest: 300n } },
    },
    named: [{ accountId: 'b', itemId: 'b/1', minor: null }],
    to: ['b/1 interest 300', 'b/1 principal 200'],
  },
  {
    name: 'the debt is chosen first and its kinds afterwards: interest of a younger debt does not overtake an older principal',
    article: '560 (2), 561',
    paidOn: '2026-03-10',
    amount: 1_100n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 1_000n } },
      'b/1': { due: '2026-02-28', open: { principal: 1_000n, interest: 300n } },
    },
    to: ['a/1 principal 1000', 'b/1 interest 100'],
    by: 'due-order',
  },
  {
    name: 'agreed otherwise: principal first',
    article: '561 unless agreed otherwise',
    paidOn: '2026-03-10',
    amount: 900n,
    debts: { 'a/1': { due: '2026-02-28', open: { principal: 1_000n, interest: 300n } } },
    orders: {
      a: {
        kinds: ['principal', 'interest', 'penalty-interest', 'late-fee', 'cost', 'tax'],
        basis: 'contract',
      },
    },
    to: ['a/1 principal 900'],
  },
  {
    name: 'agreed otherwise: fees of the whole account before any principal of it',
    article: '560 (1), 561 unless agreed otherwise',
    paidOn: '2026-03-10',
    amount: 650n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 1_000n, 'late-fee': 200n } },
      'a/2': { due: '2026-02-28', open: { principal: 1_000n, 'late-fee': 300n } },
    },
    orders: {
      a: {
        by: 'by-kind',
        kinds: ['late-fee', 'penalty-interest', 'interest', 'cost', 'tax', 'principal'],
        basis: 'contract',
      },
    },
    to: ['a/1 late-fee 200', 'a/2 late-fee 300', 'a/1 principal 150'],
  },
  {
    name: 'agreed otherwise: newest first, and the debtor has no say where the contract excludes it',
    article: '560 (1) unless agreed otherwise',
    paidOn: '2026-03-10',
    amount: 1_200n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 1_000n } },
      'a/2': { due: '2026-02-28', open: { principal: 1_000n } },
    },
    named: [{ accountId: 'a', itemId: 'a/1', minor: null }],
    orders: { a: { by: 'newest-first', designation: 'excluded', basis: 'contract' } },
    to: ['a/2 principal 1000', 'a/1 principal 200'],
  },
  {
    name: 'one account with an agreed order: between accounts the law decides, inside it the agreement',
    article: '560 (2); agreed within the account',
    paidOn: '2026-03-10',
    // The law reaches a/1 (2026-01-31), then b/1 (2026-02-10), then a/2: account a gets 1,000 + 500, b its 1,000.
    amount: 2_500n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 1_000n } },
      'a/2': { due: '2026-02-28', open: { principal: 1_000n } },
      'b/1': { due: '2026-02-10', open: { principal: 1_000n } },
    },
    orders: { a: { by: 'newest-first', basis: 'contract' } },
    to: ['b/1 principal 1000', 'a/2 principal 1000', 'a/1 principal 500'],
    by: 'due-order',
  },
  {
    name: 'what the debtor contests comes last, though it is the oldest',
    article: 'house; the law is silent',
    paidOn: '2026-03-10',
    amount: 1_500n,
    debts: {
      'a/contested': { due: '2025-12-31', open: { principal: 1_000n }, disputed: true },
      'a/1': { due: '2026-02-28', open: { principal: 1_000n } },
    },
    to: ['a/1 principal 1000', 'a/contested principal 500'],
    by: 'undisputed',
  },
  {
    name: 'what the debtor contests is settled first when they name it',
    article: '560 (1)',
    paidOn: '2026-03-10',
    amount: 1_000n,
    debts: {
      'a/contested': { due: '2025-12-31', open: { principal: 1_000n }, disputed: true },
      'a/1': { due: '2026-02-28', open: { principal: 1_000n } },
    },
    named: [{ accountId: 'a', itemId: 'a/contested', minor: null }],
    to: ['a/contested principal 1000'],
  },
  {
    name: 'nothing contested without a word, where the order says so: the rest stays on account',
    article: 'house',
    paidOn: '2026-03-10',
    amount: 1_500n,
    debts: {
      'a/contested': { due: '2025-12-31', open: { principal: 1_000n }, disputed: true },
      'a/1': { due: '2026-02-28', open: { principal: 1_000n } },
    },
    orders: { a: { disputed: 'never' } },
    to: ['a/1 principal 1000'],
    rest: 500n,
  },
  {
    name: 'none is due: security and burden are not asked, the nearest due day comes first',
    article: '560 (2) is silent; decided by the house',
    paidOn: '2026-03-10',
    amount: 1_000n,
    debts: {
      'a/near': { due: '2026-04-30', open: { principal: 1_000n }, security: whole },
      'b/far': { due: '2026-05-31', open: { principal: 1_000n }, burdenPpm: 240_000 },
    },
    to: ['a/near principal 1000'],
    by: 'due-order',
  },
  {
    name: 'enough for all: every debt is settled and what is over rests on account',
    article: '560 asks only where it is not enough',
    paidOn: '2026-03-10',
    amount: 2_600n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 1_000n } },
      'b/1': { due: '2026-02-28', open: { principal: 1_000n, interest: 500n } },
    },
    to: ['a/1 principal 1000', 'b/1 interest 500', 'b/1 principal 1000'],
    rest: 100n,
  },
  {
    name: 'lines of one account and one due day are taken document by document',
    article: 'house: one account, one due day, nothing tells them apart',
    paidOn: '2026-03-10',
    amount: 1_200n,
    debts: {
      'a/1': { due: '2026-02-28', open: { principal: 1_000n } },
      'a/2': { due: '2026-02-28', open: { principal: 1_000n } },
    },
    to: ['a/1 principal 1000', 'a/2 principal 200'],
  },
  {
    name: 'or each its share, where the order says so',
    article: '560 (2) pro rata',
    paidOn: '2026-03-10',
    amount: 1_000n,
    debts: {
      'a/1': { due: '2026-02-28', open: { principal: 1_500n } },
      'a/2': { due: '2026-02-28', open: { principal: 500n } },
    },
    orders: { a: { sameRank: 'pro-rata' } },
    to: ['a/1 principal 750', 'a/2 principal 250'],
  },
  {
    name: 'accounts share in ratio and each settles its own lines document by document',
    article: '560 (2) pro rata; house within an account',
    paidOn: '2026-03-10',
    // Account a owes 3,000 and b 1,000 of that day: 2,000 is 1,500 and 500.
    amount: 2_000n,
    debts: {
      'a/1': { due: '2026-02-28', open: { principal: 1_000n } },
      'a/2': { due: '2026-02-28', open: { principal: 2_000n } },
      'b/1': { due: '2026-02-28', open: { principal: 1_000n } },
    },
    to: ['a/1 principal 1000', 'a/2 principal 500', 'b/1 principal 500'],
  },
  {
    name: 'a whole account pro rata, by agreement',
    article: '560 (1) unless agreed otherwise',
    paidOn: '2026-03-10',
    amount: 900n,
    debts: {
      'a/1': { due: '2026-01-31', open: { principal: 2_000n } },
      'a/2': { due: '2026-05-31', open: { principal: 1_000n } },
    },
    orders: { a: { by: 'pro-rata', basis: 'contract' } },
    to: ['a/1 principal 600', 'a/2 principal 300'],
  },
];

test.each(cases.map((one) => [`${one.article}: ${one.name}`, one] as const))('%s', (_, one) => {
  const done = workCase(one);
  expect(done.to).toEqual(one.to);
  expect(done.rest).toBe(one.rest ?? 0n);
  if (one.by !== undefined) expect(done.by).toBe(one.by);
});

test('every unit of a remainder has a named taker', () => {
  const thirds = cases.find((one) => one.name.startsWith('pro rata to the unit'));
  if (thirds === undefined) throw new Error('the case of the thirds is gone');
  expect(workCase(thirds).steps.map((step) => step.remainderTo)).toEqual([['a']]);
});

import { asDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBehalf } from './find-behalf.ts';
import { foldName } from './fold-name.ts';
import { indexOpenItems } from './gather-open-items.ts';
import { likeNames } from './like-names.ts';
import type { MatchItem, MatchLine, MatchParty, StandingPayment } from './match-facts.ts';
import { type MatchingSettings, readMatchingSettings } from './matching-settings.ts';
import { proposeMatch } from './propose-match.ts';
import { openInIndex, settleContests } from './settle-contests.ts';
import { sumOfItems } from './sum-of-items.ts';

const settings: MatchingSettings = { autoPermille: 990 };
const today = asDay(20_514);

const item = (n: number, more: Partial<MatchItem> = {}): MatchItem => ({
  itemId: `i${n}`,
  accountId: `a${n}`,
  partyId: `p${n}`,
  reference: `INV-2026-${`${n}`.padStart(6, '0')}`,
  dueOn: asDay(today - n),
  currency: 'CNY',
  openMinor: 100_000n + BigInt(n) * 137n,
  ...more,
});
const line = (more: Partial<MatchLine> = {}): MatchLine => ({
  lineId: 'l',
  bookedOn: today,
  currency: 'CNY',
  openMinor: 100_137n,
  kind: 'transfer',
  designated: true,
  payerName: '',
  remittance: '',
  structuredReference: '',
  endToEndId: '',
  accountParties: [],
  nameParties: [],
  ...more,
});
const names = [
  '临鹭岚川贸易有限公司',
  '青汀禾越机电设备有限责任公司',
  '云泊朔屿食品股份有限公司',
  'Harbour Lane Trading Ltd',
];
const parties: MatchParty[] = names.map((name, at) => ({ partyId: `p${at + 1}`, name }));
const indexOf = (
  items: readonly MatchItem[],
  payments: readonly StandingPayment[] = [],
  more: readonly MatchParty[] = [],
) =>
  indexOpenItems({
    items,
    accounts: [...new Map(items.map((one) => [one.accountId, one])).values()].map(
      ({ accountId, partyId, currency }) => ({
        accountId,
        partyId,
        reference: `HT-${accountId.slice(1).padStart(6, '0')}`,
        currency,
      }),
    ),
    parties: [...parties, ...more],
    payments,
  });
const propose = (one: MatchLine, items: readonly MatchItem[], payments: readonly StandingPayment[] = []) =>
  proposeMatch(one, indexOf(items, payments), settings);

const three = [item(1), item(2), item(3)];

test.each([
  ['as it is', 'INV-2026-000001'],
  ['with other signs between', 'inv 2026/000001'],
  ['without any', 'INV2026000001'],
  ['with its zeros lost', 'INV-2026-1'],
  ['in full width, in the middle of Chinese words', '付ＩＮＶ－２０２６－０００００１货款'],
])('a number written %s names its item, and the sum that is open on it posts by itself', (_, remittance) => {
  const done = propose(line({ remittance }), three);
  expect(done.why).toBe(null);
  expect(done.candidates[0]).toMatchObject({ rule: 'reference', parts: [{ itemId: 'i1', minor: 100_137n }] });
});

test('a misread number is proposed with its damage named, and posts only where the payer agrees', () => {
  const remittance = 'INV-2O26-OOOO01';
  expect(propose(line({ remittance }), three)).toMatchObject({
    why: 'below',
    candidates: [{ rule: 'damaged' }],
  });
  const done = propose(line({ remittance, payerName: names[0] as string }), three);
  expect(done).toMatchObject({ why: null, candidates: [{ rule: 'damaged' }] });
});

test('several numbers whose sums together are what came are one payment over all of them', () => {
  const done = propose(line({ remittance: 'INV-2026-000001, INV-2026-000004', openMinor: 100_137n + 5n }), [
    ...three,
    item(4, { partyId: 'p1', accountId: 'a1', openMinor: 5n }),
  ]);
  expect(done.why).toBe(null);
  expect(done.candidates[0]?.rule).toBe('reference-sum');
  expect(done.candidates[0]?.parts.map((part) => part.itemId).sort()).toEqual(['i1', 'i4']);
});

test('money in another currency than the item named is never put to it', () => {
  const done = propose(line({ remittance: 'INV-2026-000001', currency: 'USD' }), three);
  expect(done.candidates).toEqual([]);
  expect(done.why).toBe('currency');
});

test('two items of one sum and one payer are both proposed and neither is posted', () => {
  const twin = item(4, { partyId: 'p1', accountId: 'a1', openMinor: 100_137n });
  const done = propose(line({ payerName: names[0] as string }), [...three, twin]);
  expect(done.why).toBe('ambiguous');
  expect(done.candidates.map((one) => one.parts[0]?.itemId).sort()).toEqual(['i1', 'i4']);
});

test('two lines that would bring more than is open are both left to a clerk, whichever came first', () => {
  const index = indexOf(three);
  const twins = ['l1', 'l2'].map((lineId) =>
    proposeMatch(line({ lineId, remittance: 'INV-2026-000001' }), index, settings),
  );
  expect(twins.map((one) => one.why)).toEqual([null, null]);
  expect(settleContests(twins, openInIndex(index)).map((one) => one.why)).toEqual(['contested', 'contested']);
});

test('a payment of the same party, sum and day that a clerk entered is shown and never booked again', () => {
  const payment = { paymentId: 'y', partyId: 'p1', accountId: 'a1', currency: 'CNY', amountMinor: 100_137n };
  const one = line({ remittance: 'INV-2026-000001' });
  expect(propose(one, three, [{ ...payment, paidOn: asDay(today - 2) }])).toMatchObject({
    why: 'booked',
    booked: ['y'],
  });
  expect(propose(one, three, [{ ...payment, paidOn: asDay(today - 40) }]).why).toBe(null);
});

test('money that went out, the own bank’s movements and returns are nobody’s payment', () => {
  const remittance = 'INV-2026-000001';
  expect(propose(line({ remittance, openMinor: -100_137n }), three)).toMatchObject({
    why: 'outflow',
    candidates: [],
  });
  expect(propose(line({ remittance, kind: 'internal' }), three)).toMatchObject({
    why: 'own-movement',
    candidates: [],
  });
  expect(propose(line({ remittance, kind: 'return' }), three)).toMatchObject({
    why: 'return',
    candidates: [],
  });
  expect(propose(line({ remittance, designated: false }), three)).toMatchObject({ why: 'not-designated' });
});

test('the one for whom a payer says to pay is meant, and not the payer', () => {
  expect(findBehalf('代临鹭岚川贸易有限公司付货款')).toEqual(['临鹭岚川贸易有限公司']);
  const done = propose(line({ payerName: names[1] as string, remittance: `代${names[0]}付货款` }), three);
  expect(done.candidates[0]).toMatchObject({
    rule: 'payer-item',
    reasons: ['payer-behalf'],
    parts: [{ partyId: 'p1' }],
  });
});

test('a payer who was matched before is known by account and by name', () => {
  for (const learned of [{ accountParties: ['p1'] }, { nameParties: ['p1'] }]) {
    const done = propose(line({ payerName: '某某个体户', ...learned }), three);
    expect(done.candidates[0]).toMatchObject({
      rule: 'payer-item',
      permille: 900,
      parts: [{ partyId: 'p1' }],
    });
  }
});

test.each([
  ['临鹭岚川贸易有限公司', '臨鷺嵐川貿易 有限公司', 'same'],
  ['临鹭岚川贸易有限公司', '临鹭岚川贸易（有限责任公司）', 'same'],
  ['临鹭岚川贸易有限公司', '临鹭岚川贸', 'cut'],
  ['临鹭岚川贸易有限公司', '临鹭岚舟贸易公司', 'close'],
  ['青汀禾越机电设备有限公司', '临鹭岚川贸易有限公司', 'none'],
  ['张三', '张四', 'none'],
  ['王小明', '*小明', 'masked'],
  ['Harbour Lane Trading Ltd', 'HARBOUR LANE TRADING GMBH & CO. KG', 'same'],
  ['Harbour Lane Trading Ltd', 'Lane Harbour Trading', 'close'],
  ['Harbour Lane Trading Ltd', 'HARB0UR LANE TRAD1NG', 'close'],
] as const)('%s and %s are %s', (party, payer, likeness) => {
  expect(likeNames(foldName(payer), foldName(party))).toBe(likeness);
});

test('a sum that can be made in two ways says so, and the search is bounded', () => {
  expect(sumOfItems([5n, 7n, 11n], 12n)).toEqual({ ways: 'one', chosen: [0, 1] });
  expect(sumOfItems([5n, 7n, 12n], 12n).ways).toBe('several');
  expect(sumOfItems([5n, 7n], 13n).ways).toBe('none');
  expect(
    sumOfItems(
      Array.from({ length: 41 }, () => 1n),
      3n,
    ).ways,
  ).toBe('too-many-to-tell');
});

test('a tenant can switch posting off, and cannot set it below what names alone reach', () => {
  expect(readMatchingSettings({ matching: { autoPermille: null } }).autoPermille).toBe(null);
  expect(readMatchingSettings({ matching: { autoPermille: 100 } }).autoPermille).toBe(980);
  expect(readMatchingSettings({}).autoPermille).toBe(990);
});

const someItems = fc.array(
  fc.record({
    party: fc.integer({ min: 1, max: 4 }),
    minor: fc.integer({ min: 1, max: 12 }),
    refused: fc.boolean(),
  }),
  { minLength: 1, maxLength: 9 },
);
const someLines = fc.array(
  fc.record({
    names: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    payer: fc.integer({ min: 0, max: 4 }),
    minor: fc.integer({ min: 1, max: 30 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const madeItems = (given: readonly { party: number; minor: number }[]) =>
  given.map((one, n) =>
    item(n, { partyId: `p${one.party}`, accountId: `a${one.party}`, openMinor: BigInt(one.minor) * 500n }),
  );
const madeLine = (given: { names: number[]; payer: number; minor: number }, n: number) =>
  line({
    lineId: `l${n}`,
    openMinor: BigInt(given.minor) * 500n,
    payerName: given.payer === 0 ? '' : (names[given.payer - 1] as string),
    remittance: given.names.map((of) => `INV-2026-${`${of}`.padStart(6, '0')}`).join(','),
  });

test('the order of items and of lines changes no proposal', () => {
  fc.assert(
    fc.property(someItems, someLines, (items, lines) => {
      const run = (ordered: MatchItem[], of: MatchLine[]) => {
        const index = indexOf(ordered);
        const done = settleContests(
          of.map((one) => proposeMatch(one, index, settings)),
          openInIndex(index),
        );
        return new Map(done.map((one) => [one.lineId, one]));
      };
      const [made, asked] = [madeItems(items), lines.map(madeLine)];
      const there = run(made, asked);
      const back = run([...made].reverse(), [...asked].reverse());
      for (const [lineId, proposal] of there) expect(back.get(lineId)).toEqual(proposal);
    }),
  );
});

test('another open item never turns a proposal for others into one that posts by itself', () => {
  fc.assert(
    fc.property(someItems, someLines, fc.integer({ min: 1, max: 30 }), (items, lines, minor) => {
      const made = madeItems(items);
      const stranger = item(77, { partyId: 'p9', accountId: 'a9', openMinor: BigInt(minor) * 500n });
      const [before, after] = [
        indexOf(made),
        indexOf([...made, stranger], [], [{ partyId: 'p9', name: '南陌某某物流' }]),
      ];
      for (const one of lines.map(madeLine)) {
        const was = proposeMatch(one, before, settings);
        const is = proposeMatch(one, after, settings);
        const meansStranger = is.candidates[0]?.parts.some((part) => part.partyId === 'p9') === true;
        if (was.why !== null && !meansStranger) expect(is.why).not.toBe(null);
      }
    }),
  );
});

test('what posts by itself is the whole line, of one debtor, within what is open, and stands alone in its class', () => {
  fc.assert(
    fc.property(someItems, someLines, (items, lines) => {
      const made = madeItems(items);
      const index = indexOf(made);
      const done = settleContests(
        lines.map((one, n) => proposeMatch(madeLine(one, n), index, settings)),
        openInIndex(index),
      );
      const taken = new Map<string, bigint>();
      done.forEach((one, n) => {
        const parts = one.why === null ? (one.candidates[0]?.parts ?? []) : [];
        if (one.why !== null) return;
        expect(parts.reduce((sum, part) => sum + part.minor, 0n)).toBe(
          BigInt((lines[n] as { minor: number }).minor) * 500n,
        );
        expect(new Set(parts.map((part) => part.partyId)).size).toBe(1);
        expect(one.candidates[1]?.permille ?? 0).toBeLessThan(one.candidates[0]?.permille ?? 0);
        for (const part of parts)
          taken.set(part.itemId ?? '', (taken.get(part.itemId ?? '') ?? 0n) + part.minor);
      });
      for (const [itemId, minor] of taken)
        expect(minor <= (made.find((one) => one.itemId === itemId)?.openMinor ?? 0n)).toBe(true);
    }),
  );
});

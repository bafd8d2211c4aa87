import { asDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lesserMinor } from '../ledger/take-from-rank.ts';
import { judgeCondition, judgeConditionTerms } from './judge-condition.ts';
import { judgeLines } from './judge-lines.ts';
import { nextWaiverState } from './next-waiver-state.ts';
import { planWaiver } from './plan-waiver.ts';
import { type WaiverCondition, type WaiverState, waiverStates } from './waiver.ts';

const open = new Map([['a', { interest: 500n, 'late-fee': 200n, principal: 10_000n, tax: 30n }]]);
const codes = (kind: 'waiver' | 'discount', ...lines: Parameters<typeof judgeLines>[1][number][]) =>
  judgeLines(kind, lines, open).map((one) => one.code);

test.each([
  [
    'interest and late fees may be waived up to what is open',
    'waiver',
    [{ itemId: 'a', kind: 'interest', minor: 500n }],
    [],
  ],
  [
    'no more than is open of that kind',
    'waiver',
    [{ itemId: 'a', kind: 'late-fee', minor: 201n }],
    ['waiver-above-open'],
  ],
  [
    'an item that is not open has nothing to waive',
    'waiver',
    [{ itemId: 'b', kind: 'interest', minor: 1n }],
    ['waiver-above-open'],
  ],
  [
    'principal is a discount and no waiver',
    'waiver',
    [{ itemId: 'a', kind: 'principal', minor: 1n }],
    ['waiver-kind'],
  ],
  [
    'a discount is of principal only',
    'discount',
    [{ itemId: 'a', kind: 'interest', minor: 1n }],
    ['waiver-kind'],
  ],
  [
    'tax is not the creditor’s to give away',
    'waiver',
    [{ itemId: 'a', kind: 'tax', minor: 1n }],
    ['waiver-kind'],
  ],
  ['nothing is not waived', 'waiver', [{ itemId: 'a', kind: 'interest', minor: 0n }], ['waiver-line-amount']],
  [
    'a line stands once, or together they would be more than is open',
    'waiver',
    [
      { itemId: 'a', kind: 'interest', minor: 300n },
      { itemId: 'a', kind: 'interest', minor: 300n },
    ],
    ['waiver-line-twice'],
  ],
] as const)('%s', (_, kind, lines, expected) => {
  expect(codes(kind, ...lines)).toEqual(expected);
});

const day = (n: number) => asDay(20_000 + n);
const bound = (...steps: [number, bigint][]): WaiverCondition => ({
  source: 'payment',
  sourceId: null,
  steps: steps.map(([by, minor]) => ({ by: day(by), minor })),
});
const paid = (...sums: [number, bigint][]) => sums.map(([on, minor]) => ({ paidOn: day(on), minor }));

test.each([
  ['while its day has not passed it is open', bound([10, 100n]), paid([3, 60n]), 10, 'open'],
  ['the sum on the last day meets it', bound([10, 100n]), paid([3, 60n], [10, 40n]), 10, 'met'],
  ['a day later it is broken', bound([10, 100n]), paid([3, 60n], [11, 40n]), 11, 'broken'],
  ['money from before the grant does not count', bound([10, 100n]), paid([-1, 100n]), 11, 'broken'],
  [
    'a plan breaks at its first step that is missed',
    bound([5, 50n], [10, 100n]),
    paid([6, 100n]),
    6,
    'broken',
  ],
  ['a plan that is paid ahead is met early', bound([5, 50n], [10, 100n]), paid([1, 100n]), 2, 'met'],
  ['money booked late and dated in time counts', bound([10, 100n]), paid([9, 100n]), 30, 'met'],
] as const)('a condition: %s', (_, condition, sums, today, expected) => {
  expect(judgeCondition(condition, day(0), sums, day(today)).state).toBe(expected);
});

test('a condition has days to come that ascend, and asks for no more than is left', () => {
  const said = (condition: WaiverCondition, left = 1_000n) =>
    judgeConditionTerms(condition, day(0), left).map((one) => one.code);
  expect(said(bound([0, 100n]))).toEqual([]);
  expect(said(bound())).toEqual(['waiver-condition-empty']);
  expect(said(bound([-1, 100n]))).toEqual(['waiver-condition-past']);
  expect(said(bound([5, 100n], [5, 200n]))).toEqual(['waiver-condition-order']);
  expect(said(bound([5, 100n], [6, 90n]))).toEqual(['waiver-condition-order']);
  expect(said(bound([5, 1_001n]))).toEqual(['waiver-condition-above']);
});

test('whatever is judged in whatever order, what is posted and what a state says never part', () => {
  const verdicts = fc.array(
    fc.record({
      verdict: fc.constantFrom<'open' | 'met' | 'broken'>('open', 'met', 'broken'),
      contested: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom<'now' | 'on-completion'>('now', 'on-completion'),
      verdicts,
      (effect, seen) => {
        let state: WaiverState = 'conditional';
        let waived = effect === 'now';
        for (const { verdict, contested } of seen) {
          const move = nextWaiverState(state, effect, verdict, contested);
          if (move === null) continue;
          expect(move.to).not.toBe(state);
          if (move.post === 'waive') {
            expect(waived).toBe(false);
            waived = true;
          }
          if (move.post === 'restore') {
            expect(waived).toBe(true);
            waived = false;
          }
          state = move.to;
          const shouldBe: Record<WaiverState, boolean> = {
            granted: true,
            conditional: effect === 'now',
            completed: true,
            restored: false,
            lapsed: false,
          };
          expect(waived).toBe(shouldBe[state]);
          expect(waiverStates).toContain(state);
        }
      },
    ),
    { seed: 6, numRuns: 500 },
  );
});

test('what is contested is not broken by not paying', () => {
  expect(nextWaiverState('conditional', 'now', 'broken', true)).toBeNull();
  expect(nextWaiverState('conditional', 'now', 'broken', false)).toEqual({ to: 'restored', post: 'restore' });
});

test('a waiver takes no kind below zero, and every payment that it moves keeps its sum', () => {
  const sum = fc.bigInt({ min: 0n, max: 1_000n });
  const shareOf = fc.record({ minor: fc.bigInt({ min: 1n, max: 400n }), who: fc.constantFrom('p', 'q') });
  fc.assert(
    fc.property(sum, sum, fc.array(shareOf, { maxLength: 4 }), (stands, asked, shares) => {
      const lines = [{ itemId: 'a', kind: 'interest' as const, minor: asked }];
      const planned = planWaiver(
        lines,
        new Map([['a', { interest: stands }]]),
        shares.map(({ minor, who }) => ({
          ...{ itemId: 'a', kind: 'interest' as const, paymentId: who, minor, from: day(0) },
        })),
        day(1),
      );
      const on = (itemId: string | null) =>
        planned.filter((one) => one.itemId === itemId).reduce((total, one) => total + one.amountMinor, 0n);
      expect(stands + on('a')).toBeGreaterThanOrEqual(0n);
      for (const who of ['p', 'q'])
        expect(
          planned.filter((one) => one.paymentId === who).reduce((total, one) => total + one.amountMinor, 0n),
        ).toBe(0n);
      const waived = -planned
        .filter((one) => one.paymentId === null)
        .reduce((total, one) => total + one.amountMinor, 0n);
      const held = shares.reduce((total, one) => total + one.minor, stands);
      expect(waived).toBe(lesserMinor(asked, held));
    }),
    { seed: 6 },
  );
});

import type { Day } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { reachFacts } from './reach-facts.ts';

const call = (day: number, reached = false) => ({ day: day as Day, reached });

test('calls in a row are counted back to the last one that the debtor answered', () => {
  const facts = reachFacts([call(12), call(12), call(11), call(10, true), call(9)], ['verified']);
  expect(facts).toEqual({
    allNumbersInvalid: false,
    failedCallsInRow: 3,
    lastFailedOn: 12,
    failedDaysInRow: 2,
  });
});

test('a day without a call breaks the days in a row, and so does a day on which the debtor answered', () => {
  expect(reachFacts([call(12), call(11), call(9)], []).failedDaysInRow).toBe(2);
  expect(reachFacts([call(12), call(11), call(11, true), call(10)], []).failedDaysInRow).toBe(1);
  expect(reachFacts([call(12, true), call(11)], []).failedDaysInRow).toBe(0);
});

test('nobody is lost whom nobody called, or of whom no number is known', () => {
  expect(reachFacts([], [])).toEqual({
    allNumbersInvalid: false,
    failedCallsInRow: 0,
    lastFailedOn: null,
    failedDaysInRow: 0,
  });
});

test('numbers are all invalid only when every one is, a claimed wrong one is not known to be', () => {
  expect(reachFacts([], ['invalid', 'invalid']).allNumbersInvalid).toBe(true);
  expect(reachFacts([], ['invalid', 'claimed-wrong']).allNumbersInvalid).toBe(false);
});

import { parseDay } from '@duly/kernel/day.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import { expect, test } from 'vitest';
import { holdForClaim } from './hold-for-claim.ts';
import { type ArrivedMoney, matchClaims, type OpenClaim } from './match-claims.ts';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const claim = (more: Partial<OpenClaim> = {}): OpenClaim => ({
  claimId: 'a',
  accountId: 'acc',
  kind: 'transfer',
  currency: 'CNY',
  amountMinor: 50_000n,
  onDay: day('2026-03-05'),
  payee: 'ours',
  slip: 'promised',
  ...more,
});
const context = { today: day('2026-03-06'), calendar: cnCalendar, verified: false, notFoundOn: null };

test('the ladder waits two business days for money that is said to be under way, over a weekend too', () => {
  // 6 March 2026 is a Friday.
  expect(holdForClaim(claim(), context)).toEqual({ holds: true, until: day('2026-03-10') });
  expect(holdForClaim(claim({ onDay: day('2026-03-12') }), context)).toEqual({
    holds: true,
    until: day('2026-03-16'),
  });
});

test('it does not wait for money that went to somebody else', () => {
  expect(holdForClaim(claim({ payee: 'other' }), context)).toEqual({ holds: false, because: 'payee-other' });
});

test('whoever named money that never came is waited for again only with the slip in sight, for thirty days', () => {
  const notFoundOn = day('2026-02-05');
  expect(holdForClaim(claim(), { ...context, notFoundOn })).toEqual({
    holds: false,
    because: 'not-found-before',
  });
  expect(holdForClaim(claim({ slip: 'seen' }), { ...context, notFoundOn })).toMatchObject({ holds: true });
  expect(holdForClaim(claim(), { ...context, notFoundOn: day('2026-02-04') })).toMatchObject({ holds: true });
});

test('a bill is waited for once it is verified, until two business days after it falls due', () => {
  const bill = claim({ kind: 'bank-acceptance', onDay: day('2026-09-30'), slip: 'seen' });
  expect(holdForClaim(bill, context)).toEqual({ holds: false, because: 'bill-not-verified' });
  // The first days of October are a holiday in China.
  expect(holdForClaim(bill, { ...context, verified: true })).toEqual({
    holds: true,
    until: day('2026-10-09'),
  });
});

const money = (paymentId: string, paidOn: string, amountMinor = 50_000n): ArrivedMoney => ({
  paymentId,
  accountId: 'acc',
  currency: 'CNY',
  amountMinor,
  paidOn: day(paidOn),
});

test('a claim is answered by the same sum on the same account about the day that was named, and by nothing else', () => {
  expect(matchClaims([claim()], [money('p', '2026-03-05')])).toEqual([{ claimId: 'a', paymentId: 'p' }]);
  for (const paidOn of ['2026-03-02', '2026-03-15']) {
    expect(matchClaims([claim()], [money('p', paidOn)])).toHaveLength(1);
  }
  for (const paidOn of ['2026-03-01', '2026-03-16']) {
    expect(matchClaims([claim()], [money('p', paidOn)])).toEqual([]);
  }
  expect(matchClaims([claim()], [money('p', '2026-03-05', 49_999n)])).toEqual([]);
  expect(matchClaims([claim({ accountId: 'other' })], [money('p', '2026-03-05')])).toEqual([]);
  expect(matchClaims([claim({ currency: 'USD' })], [money('p', '2026-03-05')])).toEqual([]);
});

test('two claims of one sum are answered by two payments, the earlier by the earlier, whatever the order of the lists', () => {
  const claims = [claim({ claimId: 'b', onDay: day('2026-03-07') }), claim()];
  const arrived = [money('q', '2026-03-07'), money('p', '2026-03-06')];
  const expected = [
    { claimId: 'a', paymentId: 'p' },
    { claimId: 'b', paymentId: 'q' },
  ];
  expect(matchClaims(claims, arrived)).toEqual(expected);
  expect(matchClaims([...claims].reverse(), [...arrived].reverse())).toEqual(expected);
  expect(matchClaims(claims, arrived.slice(0, 1))).toEqual([{ claimId: 'a', paymentId: 'q' }]);
});

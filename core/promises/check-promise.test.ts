import { addDays, parseDay } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import { expect, test } from 'vitest';
import { checkPromise, type PromiseAsk, type PromiseGround, promiseDaysMost } from './check-promise.ts';

const zone = 'Asia/Shanghai';
const today = parseDay('2026-11-12') as NonNullable<ReturnType<typeof parseDay>>;
const at = (days: number, hour: number) => instantOf(addDays(today, days), hour * 60, zone).atMs;

const ask: PromiseAsk = {
  amountMinor: 300_000n,
  currency: 'CNY',
  dueAtMs: at(1, 17),
  zone,
  horizonReason: null,
};
const ground: PromiseGround = { currency: 'CNY', openMinor: 511_302n, closed: false, today, atMs: at(0, 14) };

const codes = (a: Partial<PromiseAsk>, g: Partial<PromiseGround> = {}) => {
  const answer = checkPromise({ ...ask, ...a }, { ...ground, ...g });
  return answer.ok ? [] : answer.refusals.map((one) => one.code);
};

test('a promise for tomorrow counts for tomorrow in the zone in which it was made', () => {
  expect(checkPromise(ask, ground)).toEqual({ ok: true, value: { dueOn: addDays(today, 1) } });
  // 23:30 in Shanghai is still that day, although UTC and New York disagree about dates.
  const late = checkPromise({ ...ask, dueAtMs: at(1, 23.5) }, ground);
  expect(late).toEqual({ ok: true, value: { dueOn: addDays(today, 1) } });
  const there = checkPromise({ ...ask, dueAtMs: at(1, 9), zone: 'America/New_York' }, ground);
  expect(there).toEqual({ ok: true, value: { dueOn: today } });
});

test('all that is owed may be promised, one fen more may not', () => {
  expect(codes({ amountMinor: 511_302n })).toEqual([]);
  expect(codes({ amountMinor: 511_303n })).toEqual(['promise-above-open']);
  expect(codes({ amountMinor: 0n })).toEqual(['promise-amount-not-positive']);
});

test('a promise beyond tomorrow needs a reason, and beyond a quarter there is none', () => {
  expect(codes({ dueAtMs: at(2, 9) })).toEqual(['promise-horizon-needs-reason']);
  expect(codes({ dueAtMs: at(2, 9), horizonReason: 'pay-day' })).toEqual([]);
  expect(codes({ dueAtMs: at(promiseDaysMost, 9), horizonReason: 'pay-day' })).toEqual([]);
  expect(codes({ dueAtMs: at(promiseDaysMost + 1, 9), horizonReason: 'pay-day' })).toEqual([
    'promise-too-far',
  ]);
});

test('a promise for a moment that is over is refused, by the clock today and by the day otherwise', () => {
  expect(codes({ dueAtMs: at(0, 14) })).toEqual(['promise-in-the-past']);
  expect(codes({ dueAtMs: at(0, 15) })).toEqual([]);
  expect(codes({ dueAtMs: at(-1, 15) })).toEqual(['promise-in-the-past']);
});

test('a desk that works through a past month promises by its business day and not by the clock', () => {
  expect(codes({ dueAtMs: at(0, 9) }, { atMs: at(4000, 14) })).toEqual([]);
});

test('everything that is wrong is said at once', () => {
  expect(codes({ currency: 'USD', dueAtMs: at(9, 9) })).toEqual([
    'promise-currency-differs',
    'promise-horizon-needs-reason',
  ]);
  expect(codes({ dueAtMs: at(-1, 9) }, { closed: true })).toEqual(['account-closed', 'promise-in-the-past']);
});

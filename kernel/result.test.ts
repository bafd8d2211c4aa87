import { expect, test } from 'vitest';
import { ok, refusal, refuse } from './result.ts';

test('a refusal keeps every reason, in order', () => {
  const result = refuse(refusal('too-late', { hour: 22 }, ['cn-time-01'], 1), refusal('too-often'));
  expect(result).toEqual({
    ok: false,
    refusals: [
      { code: 'too-late', params: { hour: 22 }, ruleIds: ['cn-time-01'], until: 1 },
      { code: 'too-often', params: {}, ruleIds: [], until: null },
    ],
  });
});

test('a refusal without a reason is a bug', () => {
  expect(() => refuse()).toThrow(RangeError);
});

test('a success carries its value', () => {
  expect(ok(3n)).toEqual({ ok: true, value: 3n });
});

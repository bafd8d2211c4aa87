import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUuid, slotCount, slotOf } from './id.ts';

test('a slot is the first ten bits of the party id', () => {
  expect(slotOf('00000000-0000-0000-0000-000000000000')).toBe(0);
  expect(slotOf('ffffffff-ffff-ffff-ffff-ffffffffffff')).toBe(1023);
  expect(slotOf('00400000-0000-4000-8000-000000000000')).toBe(1);
  expect(slotOf('80000000-0000-4000-8000-000000000000')).toBe(512);
});

test('every party has a slot', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const bits = BigInt(`0x${id.replaceAll('-', '')}`) >> 118n;
      expect(slotOf(id)).toBe(Number(bits));
      expect(slotOf(id)).toBeLessThan(slotCount);
    }),
  );
});

test('an id has one spelling', () => {
  expect(isUuid('ABCDEF00-0000-4000-8000-000000000000')).toBe(false);
  expect(isUuid('abcdef00-0000-4000-8000-000000000000')).toBe(true);
  expect(() => slotOf('party 1')).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { emptySplit, leftOf, setPart, toggleItem } from './split-draft.ts';

const a = { itemId: 'a', openMinor: '700' };
const b = { itemId: 'b', openMinor: '700' };

test('an item takes what it owes, the next what is left, and none once nothing is left', () => {
  const one = toggleItem(emptySplit, '1000', a);
  const two = toggleItem(one, '1000', b);
  const three = toggleItem(two, '1000', { itemId: 'c', openMinor: '5' });
  expect([...three.parts]).toEqual([
    ['a', '700'],
    ['b', '300'],
  ]);
  expect(leftOf('1000', three)).toBe(0n);
});

test('an item that is taken out gives back what it took, and a sum that cannot be read is no part', () => {
  const one = toggleItem(emptySplit, '1000', a);
  expect(leftOf('1000', toggleItem(one, '1000', a))).toBe(1000n);
  expect(setPart(one, 'a', null).parts.size).toBe(0);
  expect(leftOf('1000', setPart(one, 'a', '1200'))).toBe(-200n);
});

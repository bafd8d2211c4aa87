import { expect, test } from 'vitest';
import { normalisePoint } from './normalise-point.ts';

test.each([
  ['phone', '+86 138-0013-8000', '13800138000'],
  ['phone', '0086 13800138000', '13800138000'],
  ['phone', '１３８００１３８０００', '13800138000'],
  ['phone', '(0757) 2222 1111', '075722221111'],
  ['phone', '+44 20 7946 0000', '+442079460000'],
  ['phone', '0757-22221111 x 12', '075722221111x12'],
  ['phone', 'call me', null],
  ['phone', '110', null],
  ['email', ' Chen@Example.COM ', 'chen@example.com'],
  ['email', 'chen@example', null],
  ['email', 'chen example.com', null],
  ['address', '佛山市  顺德区', '佛山市 顺德区'],
  ['im', 'ab', null],
] as const)('a %s written %s is compared as %s', (kind, value, normal) => {
  expect(normalisePoint(kind, value)).toBe(normal);
});

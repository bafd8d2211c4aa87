import { expect, test } from 'vitest';
import { maskValue } from './mask-value.ts';

test.each([
  ['phone', '13800006072', '138 **** 6072'],
  ['phone', '+86 138-0000-6072', '+86 **** 6072'],
  ['phone', '87654321', '**** 21'],
  ['phone', '110', '****'],
  ['email', 'chenlixin@example.com', 'ch****n@example.com'],
  ['email', 'li@example.com', 'l****@example.com'],
  ['email', 'no-at-sign', '****'],
  ['address', '佛山市顺德区大良街道某某路 12 号', '佛山市顺德区****'],
  ['im', 'abc', 'a****'],
  ['phone', '', ''],
])('a %s %s is shown as %s', (kind, value, masked) => {
  expect(maskValue(kind, value)).toBe(masked);
});

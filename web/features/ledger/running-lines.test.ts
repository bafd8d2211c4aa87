import { expect, test } from 'vitest';
import type { BalanceLine } from '../../shared/api-types.ts';
import { runningLines } from './running-lines.ts';

const line = (minor: string, undone = false) => ({ minor, undone }) as BalanceLine;

test('the balance after each line begins with what was carried forward', () => {
  expect(runningLines([line('100'), line('-30')], '50').map((one) => one.afterMinor)).toEqual(['150', '120']);
});

test('lines that cancel one another leave the last balance as it is', () => {
  const all = [line('100'), line('7', true), line('-7', true), line('5')];
  const last = (lines: readonly BalanceLine[]) => runningLines(lines, null).at(-1)?.afterMinor;
  expect(last(all)).toBe(last(all.filter((one) => !one.undone)));
});

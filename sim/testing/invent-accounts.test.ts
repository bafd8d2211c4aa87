import { parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { inventAccounts } from './invent-accounts.ts';

test('a thousand accounts have one to three items each and a quarter of them is overdue', () => {
  const asOf = parseDay('2026-11-23');
  if (asOf === null) throw new Error('not a day');
  const items = [...inventAccounts(1000, 'bench', asOf)];
  expect(new Set(items.map(({ account }) => account)).size).toBe(1000);
  expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
  const overdue = new Set(items.filter(({ dueOn }) => dueOn < asOf).map(({ account }) => account)).size;
  expect(overdue).toBeGreaterThan(200);
  expect(overdue).toBeLessThan(300);
});

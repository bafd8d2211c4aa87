import { expect, test } from 'vitest';
import type { CaseAccount } from '../../shared/api-types.ts';
import { accountsBeside, emptyDesignation, readDesignation, toggleItem } from './designation-draft.ts';

const item = (itemId: string, openMinor: string) => ({ itemId, openMinor, amountMinor: '9000' });
// Only what the draft reads of an account.
const account = (
  accountId: string,
  currency: string,
  total: string,
  items: readonly unknown[],
): CaseAccount => ({ accountId, currency, balance: { total }, items }) as unknown as CaseAccount;
const first = account('a', 'CNY', '8000', [item('a1', '5000'), item('a2', '3000')]);
const accounts = [
  first,
  account('b', 'CNY', '100', [item('b1', '100')]),
  account('c', 'USD', '100', []),
  account('d', 'CNY', '0', []),
];

test('a payment may go to the other open accounts of its currency only', () => {
  expect(accountsBeside(accounts, first).map((one) => one.accountId)).toEqual(['a', 'b']);
});

test('ticking fills in what is open, and again takes it back', () => {
  const [a1] = first.items;
  if (a1 === undefined) throw new Error('no item');
  const ticked = toggleItem(emptyDesignation, a1, 'CNY');
  expect(ticked.sums).toEqual({ a1: '50.00' });
  expect(toggleItem(ticked, a1, 'CNY')).toEqual(emptyDesignation);
});

test('what is named travels in the order of the items, and more than was paid is said at once', () => {
  const draft = { sums: { b1: '1', a2: '20' }, over: ['b'] };
  expect(readDesignation(draft, accounts, '5000')).toEqual({
    fault: null,
    given: {
      designations: [
        { accountId: 'a', itemId: 'a2', minor: '2000' },
        { accountId: 'b', itemId: 'b1', minor: '100' },
      ],
      shareOver: ['b'],
    },
  });
  expect(readDesignation(draft, accounts, '2099')).toEqual({ fault: 'too-much' });
  expect(readDesignation({ sums: { a1: 'some' }, over: [] }, accounts, null)).toEqual({
    fault: 'unreadable',
  });
});

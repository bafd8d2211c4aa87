import type { Day } from '@duly/kernel/day.ts';
import { dayOf } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { type BankLine, plainLine } from './bank-line.ts';
import { lineIdentity, wholeIdentity } from './line-identity.ts';

const line = (more: Partial<BankLine> = {}): BankLine => ({
  ...plainLine,
  lineNo: 7,
  bookedOn: dayOf(2026, 1, 5) ?? (0 as Day),
  valueOn: null,
  currency: 'CNY',
  amountMinor: 1_500n,
  kind: 'transfer',
  payerName: '张三',
  remittance: '货款',
  ...more,
});

test('the same movement in another file is the same one, wherever it stands and however the account is grouped', () => {
  expect(lineIdentity('6222 0000 1111', line())).toBe(lineIdentity('622200001111', line({ lineNo: 99 })));
});

test("with the bank's reference the texts do not matter, without it they do", () => {
  const named = { bankReference: 'BR1' };
  expect(lineIdentity('1', line(named))).toBe(
    lineIdentity('1', line({ ...named, remittance: '货款（续）' })),
  );
  expect(lineIdentity('1', line())).not.toBe(lineIdentity('1', line({ remittance: '货款（续）' })));
});

test('a fee under the reference of its payment, and the same reference on another day, are movements of their own', () => {
  const named = { bankReference: 'BR1' };
  expect(lineIdentity('1', line(named))).not.toBe(lineIdentity('1', line({ ...named, amountMinor: -10n })));
  const later = { ...named, bookedOn: dayOf(2026, 1, 6) ?? (0 as Day) };
  expect(lineIdentity('1', line(named))).not.toBe(lineIdentity('1', line(later)));
});

test('the booking of a part is known by the identity that it has where it is not split', () => {
  const whole = { amountMinor: 3_000n, bankReference: 'BATCH' };
  const unsplit = line({ amountMinor: 3_000n, bankReference: 'BATCH' });
  expect(wholeIdentity('1', line({ whole }), whole)).toBe(lineIdentity('1', unsplit));
  expect(wholeIdentity('1', line(), { amountMinor: 3_000n, bankReference: '' })).toBeNull();
});

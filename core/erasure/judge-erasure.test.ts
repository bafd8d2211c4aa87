import { type Day, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { type ErasureAccount, judgeErasure } from './judge-erasure.ts';

const day = (text: string) => parseDay(text) as Day;
const settled: ErasureAccount = {
  kind: 'trade',
  owedMinor: 0n,
  currency: 'CNY',
  lastActOn: day('2026-03-01'),
};
const today = day('2026-03-02');

const codes = (basis: 'pipl-47' | 'court-order', accounts: ErasureAccount[], on = today) => {
  const judged = judgeErasure(basis, accounts, on);
  return judged.ok ? [] : judged.refusals.map((one) => [one.code, one.ruleIds[0]]);
};

test('a party who owes nothing to a trader may be erased the day after', () => {
  expect(codes('pipl-47', [settled])).toEqual([]);
});

test('a party who owes a cent may not', () => {
  expect(codes('pipl-47', [{ ...settled, owedMinor: 1n }])).toEqual([['erasure-balance-open', 'CN-KEEP-09']]);
});

test('a credit that the creditor owes keeps the account open too', () => {
  expect(codes('pipl-47', [{ ...settled, owedMinor: -1n }])).toEqual([
    ['erasure-balance-open', 'CN-KEEP-09'],
  ]);
});

test('records of a card debt are kept two years and of a loan five, to the day', () => {
  const card = { ...settled, kind: 'card', lastActOn: day('2024-01-01') };
  expect(codes('pipl-47', [card], day('2026-01-01'))).toEqual([['erasure-records-kept', 'CN-KEEP-01']]);
  expect(codes('pipl-47', [card], day('2026-01-02'))).toEqual([]);
  expect(codes('pipl-47', [{ ...card, kind: 'loan' }], day('2028-12-31'))).toEqual([
    ['erasure-records-kept', 'CN-KEEP-02'],
  ]);
});

test('every refusal is told, and a court order overrides them', () => {
  const accounts = [
    { ...settled, kind: 'loan', owedMinor: 5n },
    { ...settled, owedMinor: 7n },
  ];
  expect(codes('pipl-47', accounts)).toHaveLength(3);
  expect(codes('court-order', accounts)).toEqual([]);
});

import { expect, test } from 'vitest';
import { inventBankLines } from './invent-bank-lines.ts';
import { inventDebts } from './invent-debts.ts';
import { measureMatching } from './measure-matching.ts';

test('of the lines of a dirty file that post by themselves at least 990 in 1,000 are right, and the set has traps in it', () => {
  const debts = inventDebts('fixed', 6_000);
  const lines = inventBankLines('fixed', debts, 2_000);
  const measured = measureMatching(debts, lines, { autoPermille: 990 });
  expect(measured.precision).toBeGreaterThanOrEqual(0.99);
  expect(measured.recall).toBeGreaterThanOrEqual(0.55);
  expect(measured.firstRight).toBeGreaterThanOrEqual(0.9);
  // What nobody could tell from the line is left alone.
  for (const kind of ['twin', 'stranger', 'settled', 'namesake', 'currency', 'outflow', 'own', 'return']) {
    expect(measured.byKind[kind]?.auto ?? 0).toBe(0);
  }
});

test('the same seed invents the same lines, and their sums are what they say', () => {
  const debts = inventDebts('again', 300);
  const lines = inventBankLines('again', debts, 200);
  expect(inventBankLines('again', inventDebts('again', 300), 200)).toEqual(lines);
  for (const line of lines.filter((one) => one.truth.parts.length > 0)) {
    const meant = line.truth.parts.reduce((sum, part) => sum + part.minor, line.truth.restMinor);
    expect(meant).toBe(line.amountMinor);
  }
});

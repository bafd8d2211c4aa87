import { expect, test } from 'vitest';
import { bankCodes, bankWords } from './remark-words.ts';

test('every code says in both languages what is wrong, and leaves no brace behind', () => {
  for (const code of bankCodes) {
    const said = bankWords(code, {
      line: 3,
      text: 'x',
      currency: 'CNY',
      missing: '-1234567',
      number: '',
      told: 1,
      found: 2,
    });
    expect(said?.zh, code).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
    expect(said?.en, code).toMatch(/^[^{}]*[a-z][^{}]*$/);
  }
});

test('sums are said as money', () => {
  expect(bankWords('does-not-add-up', { number: '7', missing: '-1234567', currency: 'CNY' })?.en).toContain(
    '-12,345.67 CNY',
  );
  expect(bankWords('nobody-says-this', {})).toBeNull();
});

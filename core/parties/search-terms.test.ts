import { expect, test } from 'vitest';
import { termsOfName, termsOfSearch } from './search-terms.ts';

const finds = (search: string, name: string) => {
  const kept = new Set(termsOfName(name));
  const asked = termsOfSearch(search);
  return asked.length > 0 && asked.every((term) => kept.has(term));
};

test.each([
  ['陈立', '陈立新', true],
  ['立新', '陈立新', true],
  ['陈新', '陈立新', false],
  ['顺德五金', '佛山顺德五金制品有限公司', true],
  ['harb', 'Harbour Freight Ltd', true],
  ['freight harbour', 'Harbour Freight Ltd', true],
  ['HARBOUR', 'harbour freight', true],
  ['ha', 'Harbour Freight Ltd', false],
  ['arbour', 'Harbour Freight Ltd', false],
  ['Ｈarbour', 'Harbour', true],
  ['abc 物流', 'ABC物流（上海）有限公司', true],
  ['***', 'anything', false],
])('a search for %s finds %s: %s', (search, name, found) => {
  expect(finds(search, name)).toBe(found);
});

test('a very long name is kept under a bounded number of terms', () => {
  expect(
    termsOfName('某'.repeat(3) + '甲乙丙丁'.repeat(100) + ' word'.repeat(100)).length,
  ).toBeLessThanOrEqual(60);
});

import { expect, test } from 'vitest';
import { rulebooks } from './rulebooks.ts';
import { keyedDimensions } from './scope-key.ts';

test('every dimension that a rule scopes by is in the key of shared answers', () => {
  const used = Object.values(rulebooks).flatMap(({ provisions }) =>
    provisions.flatMap(({ scope }) => Object.keys(scope)),
  );
  expect([...new Set(used)].filter((dimension) => !keyedDimensions.includes(dimension))).toEqual([]);
  expect(new Set(used).size).toBeGreaterThan(8);
});

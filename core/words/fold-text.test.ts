import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

const folded = (text: string) => {
  const { units, length } = foldText(text);
  return String.fromCharCode(...units.subarray(0, length));
};

test.each([
  ['ＡＢＣ，１２３', 'abc,123'],
  ['催 收 員', '催收员'],
  ['老-赖', '老赖'],
  ['氵去院', '法院'],
  ['s.t.u.p.i.d', 'stupid'],
  ['a$$hole', 'asshole'],
  ['looooser', 'loser'],
  ['café', 'cafe'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['2.5 of 10', '2.5 of 10'],
  ['U.S. dollars', 'u.s. dollars'],
])('%s is read as %s', (text, wanted) => {
  expect(folded(text)).toBe(wanted);
});

test('every folded unit knows its place, in order and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { from, to, length } = foldText(text);
      const wrong = Array.from({ length }, (_, i) => i).filter(
        (i) =>
          (from[i] as number) >= (to[i] as number) ||
          (to[i] as number) > text.length ||
          (i > 0 && (from[i] as number) <= (from[i - 1] as number)),
      );
      expect(wrong).toEqual([]);
    }),
  );
});

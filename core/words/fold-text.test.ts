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
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { from, to, length } = foldText(text);
      for (let i = 0; i < length; i += 1) {
        expect(from[i]).toBeLessThan(to[i] as number);
        expect(to[i]).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(from[i]).toBeGreaterThan(from[i - 1] as number);
      }
    }),
  );
});

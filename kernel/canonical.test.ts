import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, canonicalBytes } from './canonical.ts';

test('keys stand in the order of their code units and nothing is spaced', () => {
  expect(canonical({ b: 1, a: [true, null, -0, 'x'], B: { z: '', y: 2.5 } })).toBe(
    '{"B":{"y":2.5,"z":""},"a":[true,null,0,"x"],"b":1}',
  );
  // By code unit a surrogate pair (U+1F600) sorts before U+FF5E, by code point it would not.
  expect(canonical({ '\uff5e': 1, '\u{1f600}': 2 })).toBe('{"\u{1f600}":2,"\uff5e":1}');
});

test('money and dates are strings', () => {
  expect(canonical({ at: new Date(0), minor: -12n })).toBe('{"at":"1970-01-01T00:00:00.000Z","minor":"-12"}');
});

test('two spellings of one text are one value', () => {
  expect(canonical('e\u0301')).toBe(canonical('é'));
  expect(canonical({ 'e\u0301': 1 })).toBe(canonical({ é: 1 }));
  expect([...canonicalBytes('é')]).toEqual([0x22, 0xc3, 0xa9, 0x22]);
});

test('the order in which an object was built does not matter, that of an array does', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string()), { noNullPrototype: true }),
      (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonical(turned)).toBe(canonical(record));
      },
    ),
  );
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

test('plain JSON values keep their meaning', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  ['undefined', undefined],
  ['an undefined property', { a: undefined }],
  ['a hole', new Array(1)],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a map', new Map()],
  ['a set', new Set()],
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['bytes', new Uint8Array(1)],
  ['two keys that are one', { 'e\u0301': 1, é: 2 }],
])('%s has no canonical text', (_, value) => {
  expect(() => canonical(value)).toThrow(TypeError);
});

test('a date that is none has no canonical text', () => {
  expect(() => canonical(new Date(Number.NaN))).toThrow(RangeError);
});

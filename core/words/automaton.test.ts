import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAutomaton, newHits } from './automaton.ts';

const units = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

function findAll(words: readonly string[], text: string): string[] {
  const hits = newHits();
  buildAutomaton(words.map((word, concept) => ({ text: word, concept, open: false })))(
    units(text),
    text.length,
    hits,
  );
  return Array.from(
    { length: hits.length },
    (_, k) => `${hits.concept[k]}@${hits.from[k]}-${hits.to[k]}`,
  ).sort();
}

test('the automaton finds what looking for each word finds, overlaps included', () => {
  const word = fc.string({ unit: fc.constantFrom('老', '赖', '死', '你'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('老', '赖', '死', '你', '的'), maxLength: 40 }),
      (words, text) => {
        const naive = words.flatMap((one, concept) =>
          Array.from({ length: text.length }, (_, at) => at)
            .filter((at) => text.startsWith(one, at))
            .map((at) => `${concept}@${at}-${at + one.length}`),
        );
        expect(findAll(words, text)).toEqual(naive.sort());
      },
    ),
  );
});

test('an English word is found as a word only', () => {
  expect(findAll(['jail', 'you'], 'jail, you; jailer younger bejail')).toEqual(['0@0-4', '1@6-9']);
});

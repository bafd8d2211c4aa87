import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { expect, test } from 'vitest';
import { breachWords } from '../citation.ts';
import { examplesOf, expectedOf, formFaults, isNoticed, mutantsOf } from '../testing/rulebook-cases.ts';
import { runExample } from '../testing/run-example.ts';
import { gbRulebook } from './gb-rulebook.ts';

test.each(examplesOf(gbRulebook))('$title', ({ provision, example }) => {
  expect(runExample(provision, example, weekdaysCalendar)).toEqual(expectedOf(example));
});

test.each(mutantsOf(gbRulebook))('an example notices $title', (mutant) => {
  expect(isNoticed(mutant, weekdaysCalendar)).toBe(true);
});

test('every rule has its own id, an answer for and against, ascending dates, and says what it leaves out', () => {
  expect(formFaults(gbRulebook)).toEqual([]);
});

test('what was only remembered is named as the house’s, and each rule of law begins on the day it names', () => {
  for (const { id, level, examples } of gbRulebook.provisions) {
    expect([id, level === 'house']).toEqual([id, id.startsWith('HOUSE-')]);
    if (level === 'house') continue;
    expect([id, examples.some(({ expect: answer }) => answer === 'not-in-force')]).toEqual([id, true]);
  }
});

test('a rule of the handbook is cited by its number and an Act by its name', () => {
  const words = Object.fromEntries(
    gbRulebook.provisions.map(({ id, level, dated }) => [
      id,
      breachWords(level, dated.at(-1)?.citation ?? { zh: '', en: '' }).en,
    ]),
  );
  expect(words['GB-CONC-7.9.10']).toBe('Contrary to CONC 7.9.10R');
});

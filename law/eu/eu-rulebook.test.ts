import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { expect, test } from 'vitest';
import { caseOf } from '../plain-case.ts';
import { rulebookOf } from '../rulebooks.ts';
import { examplesOf, expectedOf, formFaults, isNoticed, mutantsOf } from '../testing/rulebook-cases.ts';
import { runExample } from '../testing/run-example.ts';
import { euRulebook } from './eu-rulebook.ts';
import { memberStates } from './instruments.ts';

test.each(examplesOf(euRulebook))('$title', ({ provision, example }) => {
  expect(runExample(provision, example, weekdaysCalendar)).toEqual(expectedOf(example));
});

test.each(mutantsOf(euRulebook))('an example notices $title', (mutant) => {
  expect(isNoticed(mutant, weekdaysCalendar)).toBe(true);
});

test('every rule has its own id, an answer for and against, ascending dates, and says what it leaves out', () => {
  expect(formFaults(euRulebook)).toEqual([]);
});

test('every member state has the rulebook of the Union, and two of them have it once', () => {
  expect(memberStates).toHaveLength(27);
  for (const state of memberStates) {
    const { facts } = caseOf({ base: 'DE', party: { places: [state] } });
    expect(rulebookOf(facts).id).toBe('eu-2026.1');
  }
  const { facts } = caseOf({ base: 'DE', party: { places: ['DE', 'FR'] } });
  const ids = rulebookOf(facts).provisions.map(({ id }) => id);
  expect(ids).toEqual(euRulebook.provisions.map(({ id }) => id));
});

test('a person in London or Paris has both laws together', () => {
  const { facts } = caseOf({ base: 'GB', party: { places: ['GB', 'FR'] } });
  expect(rulebookOf(facts).id).toBe('gb-2026.1 + eu-2026.1');
});

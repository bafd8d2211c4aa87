import type { HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import { exampleHolds, runExample } from '@duly/law/testing/run-example.ts';
import { expect, test } from 'vitest';
import { exampleLimits } from './house-examples.ts';
import { houseProvisions } from './house-provisions.ts';

const examples = houseProvisions.flatMap((provision) =>
  provision.examples.map((example) => ({ provision, example, title: `${provision.id}: ${example.name.en}` })),
);

test.each(examples)('$title', ({ provision, example }) => {
  const expected =
    example.until === undefined ? { got: example.expect } : { got: example.expect, until: example.until };
  expect(runExample(provision, example, cnCalendar)).toEqual(expected);
});

test('every house rule has a case for and against', () => {
  for (const { id, examples: own } of houseProvisions) {
    const expects = own.map((example) => example.expect);
    expect([id, expects.includes('allow')]).toEqual([id, true]);
    expect([id, expects.includes('refuse') || expects.includes('needs-approval')]).toEqual([id, true]);
  }
});

const office = { fromMinute: 540, toMinute: 1080, businessDaysOnly: true };
const mutants: [string, Partial<LimitSet>][] = [
  ['hours from a minute earlier', { hours: { call: { ...office, fromMinute: 539 } } }],
  ['hours from a minute later', { hours: { call: { ...office, fromMinute: 541 } } }],
  ['hours to a minute earlier', { hours: { call: { ...office, toMinute: 1079 } } }],
  ['hours to a minute later', { hours: { call: { ...office, toMinute: 1081 } } }],
  ['weekends too', { hours: { call: { ...office, businessDaysOnly: false } } }],
  ['one attempt', { attemptsPerPointPerDay: 1 }],
  ['three attempts', { attemptsPerPointPerDay: 3 }],
  ['one call', { effectiveCallsPerPartyPerDay: 1 }],
  ['three calls', { effectiveCallsPerPartyPerDay: 3 }],
  ['no message', { messagesPerPartyPerDay: 0 }],
  ['two messages', { messagesPerPartyPerDay: 2 }],
  ['no visit', { visitsPerPartyPerDay: 0 }],
  ['two visits', { visitsPerPartyPerDay: 2 }],
  ['one person', { visitStaffMin: 1 }],
  ['three people', { visitStaffMin: 3 }],
  ['no approval', { approvalChannels: [] }],
];

test.each(mutants)('an example notices other limits: %s', (_, change) => {
  const set: LimitSet = { ...exampleLimits.person, ...change };
  const houseLimits: HouseLimits = { ...exampleLimits, person: set, organisation: set };
  const holds = houseProvisions.every((provision) =>
    provision.examples.every((example) =>
      exampleHolds(
        provision,
        { ...example, given: { ...example.given, tenant: { houseLimits } } },
        cnCalendar,
      ),
    ),
  );
  expect(holds).toBe(false);
});

const figures = houseProvisions.flatMap((provision) =>
  provision.dated.flatMap((line) =>
    Object.entries(line.figures).flatMap(([name, value]) =>
      [value - 1, value + 1].map((changed) => ({ provision, name, changed, id: provision.id })),
    ),
  ),
);

test.each(figures)('an example of $id notices $name $changed', ({ provision, name, changed }) => {
  const dated = provision.dated.map((line) => ({ ...line, figures: { ...line.figures, [name]: changed } }));
  const mutant = { ...provision, dated };
  expect(provision.examples.some((example) => !exampleHolds(mutant, example, cnCalendar))).toBe(true);
});

import { caseOf, exampleDay } from '@duly/law/plain-case.ts';
import { expect, test } from 'vitest';
import { plainTraits, traitsOf } from './plain-traits.ts';

const plain = caseOf({});
const named = plain.facts.points[0];

// Something where an ordinary question has nothing; what its name says nothing of is a flag.
const something: Readonly<Record<string, unknown>> = {
  ceasedOn: exampleDay('2026-11-01'),
  attorney: { reachable: true, since: exampleDay('2026-11-01'), silentSince: null },
  content: {
    found: [],
    carries: [],
    reveals: [],
    claimedMinor: null,
    ledgerMinor: null,
    payeeDesignated: null,
  },
  sender: { line: 'company', callerIdTrue: true, spamMarked: false, enterpriseAccount: true },
  contentClass: 'debt',
  conduct: { recorded: false },
};
const lists: ReadonlySet<string> = new Set([
  'moratoria',
  'stoppedChannels',
  'consents',
  'preferences',
  'events',
  'sensitiveDays',
  'debtIds',
]);

test('an ordinary question has none of the traits, and each fact that is told raises its own bit and no other', () => {
  expect(traitsOf(plain.facts, plain.intent, named)).toBe(0);
  plainTraits.forEach((trait, bit) => {
    const [place = '', key = ''] = trait.split('.');
    const is = lists.has(key) ? ['one'] : (something[key] ?? true);
    const { facts, intent } = plain;
    const put = <T extends object>(at: string, of: T): T => (place === at ? { ...of, [key]: is } : of);
    const told = {
      ...put('facts', facts),
      party: put('party', facts.party),
      tenant: put('tenant', facts.tenant),
    };
    const point = named === undefined ? named : put('point', named);
    expect([trait, traitsOf(told, put('intent', intent), point)]).toEqual([trait, 1 << bit]);
  });
});

import { asDay } from '@duly/kernel/day.ts';
import type { Given } from '@duly/law/example.ts';
import { actsOn, caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';
import { reachFacts } from './reach-facts.ts';
import { fuzzGate, gateProperties, verdictShares } from './testing/gate-properties.ts';

// A fixed seed, so that what is red today is red again; `npm run soak -- gate-fuzz` draws many more.
test.each(gateProperties)('$says', (property) => {
  expect(fuzzGate(property, { seed: 20_261_112, runs: property.runs })).toBeNull();
});

test('the random questions are answered in every way, so that the laws above are tried', () => {
  const shares = verdictShares(7, 1500);
  for (const kind of ['allow', 'needs-approval', 'refuse until', 'refuse for good'])
    expect([kind, (shares[kind] ?? 0) > 0]).toEqual([kind, true]);
});

// ── what may open a channel sooner: the named exceptions ─────────────────────────────────────────────────────

const verdictOf = (given: Given, at: string) => {
  const { facts, intent } = caseOf(given);
  return decideIntent(facts, intent, rulebookOf(facts), exampleInstant(at)).verdict;
};

test('hours that the debtor agreed to open quiet hours', () => {
  const agreed: Given = {
    agreements: [
      {
        kind: 'hours',
        channel: 'call',
        fromMinute: 1320,
        toMinute: 1380,
        proof: 'recording 1',
        agreedOn: exampleDay('2026-11-01'),
        expiresOn: null,
      },
    ],
  };
  expect(verdictOf({}, '2026-11-12 22:30')).toBe('refuse');
  expect(verdictOf(agreed, '2026-11-12 22:30')).toBe('allow');
});

test('a reply to what the debtor asked is no attempt of ours', () => {
  const events = actsOn('2026-11-12', 3, { kind: 'effective' });
  expect(verdictOf({ events }, '2026-11-12 15:00')).toBe('refuse');
  expect(verdictOf({ events, intent: { initiatedBy: 'debtor', purpose: 'reply' } }, '2026-11-12 15:00')).toBe(
    'allow',
  );
});

test('attempts that prove lost contact open the way to a contact person, and only to them', () => {
  const family: Given = {
    products: ['online-consumer'],
    point: { ownerRelation: 'family', source: 'reserved-contact' },
    intent: { targetRole: 'third-party', purpose: 'locate' },
  };
  const after = (days: number): Given => {
    const calls = Array.from({ length: days }, (_, ago) => ({
      day: asDay(exampleDay('2026-11-11') - ago),
      reached: false,
    }));
    return { ...family, party: { reach: reachFacts(calls, ['verified']) } };
  };
  expect(verdictOf(after(2), '2026-11-12 15:00')).toBe('refuse');
  expect(verdictOf(after(3), '2026-11-12 15:00')).toBe('allow');
  const { point: _, intent: __, ...toDebtor } = after(3);
  expect(
    verdictOf({ ...toDebtor, events: actsOn('2026-11-12', 6, {}), products: ['card'] }, '2026-11-12 15:00'),
  ).toBe('refuse');
});

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts, GateMoratorium, GatePreference } from '@duly/facts/gate-facts.ts';
import { addDays, asDay } from '@duly/kernel/day.ts';
import { caseOf, exampleDay } from '@duly/law/plain-case.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';
import { putOffMs } from './first-lawful-moment.ts';

const minuteMs = 60_000;
const today = exampleDay('2026-03-27');

const preferences: fc.Arbitrary<GatePreference> = fc.record({
  kind: fc.constantFrom('inconvenient-time', 'inconvenient-time', 'avoid-channel', 'inconvenient-place'),
  channel: fc.constantFrom(null, 'call', 'sms'),
  pointId: fc.constant(null),
  place: fc.constantFrom(null, 'home', 'work'),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 3 }),
  fromMinute: fc.integer({ min: 0, max: 1439 }),
  toMinute: fc.integer({ min: 0, max: 1440 }),
  saidOn: fc.constant(exampleDay('2026-01-01')),
  saidAtMs: fc.constant(0),
  untilOn: fc.option(
    fc.integer({ min: -1, max: 3 }).map((days) => addDays(today, days)),
    { nil: null },
  ),
  source: fc.constant('person'),
});

const moratoria: fc.Arbitrary<GateMoratorium> = fc.record({
  kind: fc.constantFrom('breathing-space', 'mental-health-crisis', 'adviser-plan'),
  from: fc.integer({ min: -70, max: 2 }).map((days) => addDays(today, days)),
  until: fc.option(
    fc.integer({ min: -5, max: 5 }).map((days) => addDays(today, days)),
    { nil: null },
  ),
});

// Over the night on which British clocks go forward.
const situations = fc
  .record({
    minute: fc.integer({ min: 0, max: 3 * 1440 }),
    zones: fc.constantFrom(['Europe/London'], ['Europe/London', 'America/New_York']),
    channel: fc.constantFrom('call' as const, 'sms' as const),
    place: fc.constantFrom(null, 'home' as const, 'work' as const),
    preferences: fc.array(preferences, { maxLength: 3 }),
    moratoria: fc.array(moratoria, { maxLength: 2 }),
  })
  .map(({ minute, zones, channel, place, ...told }) => ({
    ...caseOf({
      base: 'GB',
      tenant: { houseLimits: starterLimits.lender },
      party: { zones, moratoria: told.moratoria },
      point: { place },
      preferences: told.preferences,
      intent: { channel, contentClass: 'limited-content' },
    }),
    atMs: today * 86_400_000 + minute * minuteMs,
  }));

function opening(facts: GateFacts, intent: ContactIntent, atMs: number): number {
  const decision = decideIntent(facts, intent, rulebookOf(facts), atMs);
  return decision.verdict === 'refuse' ? (decision.untilMs ?? Number.POSITIVE_INFINITY) : atMs;
}

test('under British law the moment named is lawful, and no minute before it is', () => {
  fc.assert(
    fc.property(situations, ({ facts, intent, atMs }) => {
      const openMs = opening(facts, intent, atMs);
      const refused = (ms: number): boolean => putOffMs(facts, intent, rulebookOf(facts), ms) > ms;
      if (openMs !== Number.POSITIVE_INFINITY) expect(refused(openMs)).toBe(false);
      // A wait of weeks is sampled by a step that no rule's hours are a multiple of.
      const lastMs = Math.min(openMs, atMs + 100 * 86_400_000);
      const stepMs = lastMs - atMs <= 3 * 86_400_000 ? 3 * minuteMs : 131 * minuteMs;
      for (let ms = atMs; ms < lastMs; ms += stepMs) {
        if (!refused(ms)) throw new Error(`${new Date(ms).toISOString()} was lawful already`);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a protection more never lets the act go sooner', () => {
  fc.assert(
    fc.property(situations, moratoria, ({ facts, intent, atMs }, one) => {
      const party = { ...facts.party, moratoria: [...facts.party.moratoria, one] };
      expect(opening({ ...facts, party }, intent, atMs)).toBeGreaterThanOrEqual(opening(facts, intent, atMs));
    }),
    { numRuns: 60 },
  );
});

test('no British rule throws on a day far off', () => {
  const { facts, intent } = caseOf({ base: 'GB', tenant: { houseLimits: starterLimits.lender } });
  for (const day of [asDay(-10_000), asDay(0), asDay(40_000)]) {
    const decision = decideIntent(facts, intent, rulebookOf(facts), day * 86_400_000 + 43_200_000);
    expect(decision.rulebookId).toBe('gb-2026.1');
  }
});

import { listShapes, partShapes } from '@duly/core/contacts/case-file/case-shapes.ts';
import { kindOfChannel } from '@duly/core/contacts/case-file/point-for-channel.ts';
import type { ShapeData } from '@duly/core/contacts/case-file/shape.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { type Day, dayOf } from '@duly/kernel/day.ts';
import type { PlainBase } from '@duly/law/example.ts';
import { caseOf } from '@duly/law/plain-case.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import fc from 'fast-check';
import { arbitraryOf, type Pools } from './arbitrary-of-shape.ts';

const zoneSets: Readonly<Record<string, readonly (readonly string[])[]>> = {
  CN: [['Asia/Shanghai'], ['Asia/Shanghai', 'Asia/Urumqi']],
  US: [['America/New_York'], ['America/Chicago', 'America/Los_Angeles'], ['America/Havana']],
  GB: [['Europe/London']],
};

const bases: readonly string[] = ['CN', 'US', 'GB', 'DE'] satisfies PlainBase[];

// The weeks about the changes of clocks in spring and autumn, an ordinary one, and one over a long holiday.
const starts = [
  dayOf(2026, 3, 6),
  dayOf(2026, 3, 27),
  dayOf(2026, 6, 10),
  dayOf(2026, 9, 29),
  dayOf(2026, 10, 24),
  dayOf(2026, 10, 30),
] as readonly Day[];

/** A whole fact that is seldom not as usual, or every question would be refused for good and nothing learnt of times. */
function seldom<T>(usual: T, one: fc.Arbitrary<unknown>): fc.Arbitrary<T> {
  return fc
    .integer({ min: 0, max: 3 })
    .chain((die) => (die === 0 ? (one as fc.Arbitrary<T>) : fc.constant(usual)));
}

function fewOf(shape: ShapeData, pools: Pools): fc.Arbitrary<unknown> {
  const of = shape.kind === 'list' ? shape.of : shape;
  return fc.array(arbitraryOf(of, pools), { maxLength: 3 });
}

/** Questions about a person of a country in the days about today: every fact that a case file can tell, mostly as usual. */
export function randomQuestions(
  country: string,
): fc.Arbitrary<{ facts: GateFacts; intent: ContactIntent; atMs: number }> {
  const base = (bases.includes(country) ? country : 'DE') as PlainBase;
  return fc.constantFrom(...starts).chain((today) => {
    const plain = caseOf({ base });
    const pools: Pools = {
      zones: plain.facts.party.zones,
      pointIds: plain.facts.points.map(({ pointId }) => pointId),
      days: [today - 8, today + 6],
    };
    const person = partShapes.person.kind === 'object' ? partShapes.person.fields : [];
    const flags = fc.record(
      Object.fromEntries(
        person.map(({ key, shape }) => [
          key,
          fc
            .integer({ min: 0, max: 24 })
            .chain((die) =>
              die === 0 && !['zones', 'places', 'partyId'].includes(key)
                ? arbitraryOf(shape, pools)
                : fc.constant((plain.facts.party as unknown as Record<string, unknown>)[key]),
            ),
        ]),
      ),
      { noNullPrototype: true },
    );
    return fc
      .record({
        minute: fc.integer({ min: 0, max: 3 * 1440 }),
        zones: fc.constantFrom(...(zoneSets[country] ?? [plain.facts.party.zones])),
        limits: fc.boolean(),
        party: flags,
        agreements: seldom([], fewOf(listShapes.agreements, pools)),
        consents: seldom([], fewOf(listShapes.consents, pools)),
        preferences: seldom([], fewOf(listShapes.preferences, pools)),
        events: fewOf(listShapes.history, pools),
        act: fc.record({
          channel: fc.constantFrom<ContactIntent['channel']>(
            'call',
            'call',
            'sms',
            'email',
            'visit',
            'letter',
          ),
          purpose: fc.constantFrom<ContactIntent['purpose']>('collect', 'collect', 'locate', 'service'),
        }),
      })
      .map(({ minute, zones, limits, party, act, ...lists }) => {
        const { facts, intent } = caseOf({ base, point: { kind: kindOfChannel[act.channel] }, intent: act });
        return {
          atMs: (today * 1440 + minute) * 60_000,
          facts: {
            ...facts,
            ...(lists as unknown as Partial<GateFacts>),
            tenant: {
              ...facts.tenant,
              houseLimits: limits ? starterLimits.lender : facts.tenant.houseLimits,
            },
            party: { ...(party as unknown as GateFacts['party']), zones },
          },
          intent: { ...intent, ...(act.channel === 'visit' ? { staffCount: 2, approved: true } : {}) },
        };
      });
  });
}

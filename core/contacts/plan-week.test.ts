import { randomQuestions } from '@duly/checks/gate/random-questions.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { actsOn, caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeInstant } from './case-file/instant-text.ts';
import { decideIntent } from './decide-intent.ts';
import { putOffMs } from './first-lawful-moment.ts';
import { planIntent } from './plan-intent.ts';
import { planWeek } from './plan-week.ts';

const zone = 'Asia/Shanghai';
const text = (atMs: number) => writeInstant(atMs, zone).slice(5);

function week(given: Parameters<typeof caseOf>[0], at: string) {
  const { facts } = caseOf({ ...given, tenant: { houseLimits: starterLimits.lender, ...given.tenant } });
  return planWeek(facts, chinaRulebook, exampleInstant(at));
}

test('a week has seven local days, the first from now on, and every channel of every point', () => {
  const { days, channels } = week({}, '2026-11-12 15:30');
  expect(days.map(({ day }) => formatDay(day))).toEqual([
    '2026-11-12',
    '2026-11-13',
    '2026-11-14',
    '2026-11-15',
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
  ]);
  expect(text(days[0]?.fromMs ?? 0)).toBe('11-12 15:30');
  expect(channels.map(({ channel }) => channel)).toEqual(['call', 'sms']);
});

test('calls are open from 08:00 to 20:30 by the house, and closed at night by house and standard', () => {
  const [call] = week({}, '2026-11-12 15:30').channels;
  expect(
    call?.stretches
      .slice(0, 5)
      .map(({ fromMs, toMs, state, grounds }) => [
        text(fromMs),
        text(toMs),
        state,
        grounds.map(({ ruleId }) => ruleId).join(' '),
      ]),
  ).toEqual([
    ['11-12 15:30', '11-12 20:30', 'open', ''],
    ['11-12 20:30', '11-12 22:00', 'closed', 'HOUSE-HOURS'],
    ['11-12 22:00', '11-13 08:00', 'closed', 'CN-TIME-01 HOUSE-HOURS'],
    ['11-13 08:00', '11-13 20:30', 'open', ''],
    ['11-13 20:30', '11-13 22:00', 'closed', 'HOUSE-HOURS'],
  ]);
});

test('a count that is full closes the rest of its day and opens the next', () => {
  const events = actsOn('2026-11-12', 3, { kind: 'effective' });
  const [call] = week({ events }, '2026-11-12 15:30').channels;
  expect(call?.stretches[0]).toMatchObject({ state: 'closed', toMs: exampleInstant('2026-11-12 20:30') });
  expect(call?.stretches.find(({ state }) => state === 'open')?.fromMs).toBe(
    exampleInstant('2026-11-13 08:00'),
  );
});

test('hours that were agreed until a day of the week open until that day', () => {
  const late = {
    kind: 'hours',
    channel: 'call',
    fromMinute: 1320,
    toMinute: 1380,
    proof: 'recording',
    agreedOn: exampleDay('2026-11-01'),
    expiresOn: exampleDay('2026-11-14'),
  } as const;
  const { facts, intent } = caseOf({ agreements: [late] });
  const fromMs = exampleInstant('2026-11-12 12:00');
  const open = planIntent(facts, intent, chinaRulebook, fromMs, exampleInstant('2026-11-17 00:00')).filter(
    ({ state }) => state === 'open',
  );
  expect(open.map((one) => `${text(one.fromMs)}–${text(one.toMs)}`)).toEqual([
    '11-12 12:00–11-12 23:00',
    '11-13 08:00–11-13 23:00',
    '11-14 08:00–11-14 23:00',
    '11-15 08:00–11-15 22:00',
    '11-16 08:00–11-16 22:00',
  ]);
});

const minuteMs = 60_000;

// One country of each rulebook: the member states of the Union share theirs.
const countries = Object.keys(rulebooks).filter(
  (country, index, all) => all.findIndex((other) => rulebooks[other] === rulebooks[country]) === index,
);

/** What speaks against an act at an instant, as the walk tells stretches apart. */
function likeness(facts: GateFacts, intent: ContactIntent, rulebook: typeof chinaRulebook, atMs: number) {
  const { verdict, findings } = decideIntent(facts, intent, rulebook, atMs);
  const against = findings.filter((one) => one.verdict !== 'allow' && one.verdict !== 'presumed-compliant');
  return `${verdict} ${against.map(({ ruleId, code }) => `${ruleId}/${code}`).join(' ')}`;
}

test.each(countries)(
  'under the law of %s the walk finds every change that asking each minute finds',
  (country) => {
    const rulebook = rulebooks[country] ?? chinaRulebook;
    fc.assert(
      fc.property(
        randomQuestions(country),
        fc.integer({ min: 1, max: 26 }),
        ({ facts, intent, atMs }, hours) => {
          const toMs = atMs + hours * 60 * minuteMs;
          const stretches = planIntent(facts, intent, rulebook, atMs, toMs);
          expect(stretches[0]?.fromMs).toBe(atMs);
          expect(stretches.at(-1)?.toMs).toBe(toMs);
          const walked: string[] = [];
          const asked: string[] = [];
          for (let at = atMs; at < toMs; at += minuteMs) {
            const found = stretches.find(({ fromMs, toMs: end }) => fromMs <= at && at < end);
            walked.push(found === undefined ? 'gap' : likeness(facts, intent, rulebook, found.fromMs));
            asked.push(likeness(facts, intent, rulebook, at));
          }
          expect(walked).toEqual(asked);
        },
      ),
      { numRuns: 12 },
    );
  },
);

test.each(countries)(
  'under the law of %s the next lawful moment is the first that asking each minute of a week finds',
  (country) => {
    const rulebook = rulebooks[country] ?? chinaRulebook;
    let checked = 0;
    fc.assert(
      fc.property(randomQuestions(country), ({ facts, intent, atMs }) => {
        const decision = decideIntent(facts, intent, rulebook, atMs);
        if (decision.verdict !== 'refuse' && decision.verdict !== 'presumed-violation') return;
        checked += 1;
        const weekMs = atMs + 7 * 1440 * minuteMs;
        const stops = (at: number) => putOffMs(facts, intent, rulebook, at) > at;
        const until = decision.untilMs;
        for (let at = atMs; at < Math.min(until ?? weekMs, weekMs); at += minuteMs) {
          if (!stops(at))
            throw new Error(
              `open at ${writeInstant(at, null)}, said ${until === null ? 'never' : writeInstant(until, null)}`,
            );
        }
        if (until === null) return;
        expect(stops(until)).toBe(false);
        expect(stops(until - 1)).toBe(true);
        expect(localOf(until, zone).day).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
    expect(checked).toBeGreaterThan(3);
  },
);

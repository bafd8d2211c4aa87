import type { GatePoint } from '@duly/facts/gate-facts.ts';
import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { actsOn, caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { expect, test } from 'vitest';
import { openHours } from './open-hours.ts';
import { planChannels } from './plan-channels.ts';

const { facts: plain, intent } = caseOf({ tenant: { houseLimits: starterLimits.lender } });
const [phone] = plain.points;
if (phone === undefined) throw new Error('The plain case has a point.');

function point(change: Partial<GatePoint>): GatePoint {
  return { ...(phone as GatePoint), ...change };
}

const facts = {
  ...plain,
  points: [
    phone,
    point({ pointId: 'b', kind: 'address' }),
    point({ pointId: 'c', ownerRelation: 'family', source: 'reserved-contact' }),
    point({ pointId: 'd', status: 'retired' }),
  ],
  events: actsOn('2026-11-12', 1, { kind: 'effective' }),
};

test('the case screen sees every channel: now until when, after approval, or never', () => {
  const rows = planChannels(facts, chinaRulebook, exampleInstant('2026-11-12 14:26'));
  expect(rows.map(({ channel, pointId, state }) => `${pointId.slice(-1)} ${channel} ${state}`)).toEqual([
    'a call now',
    'a sms now',
    'b letter now',
    'b visit approval',
    'c call never',
    'c sms never',
    'd call never',
    'd sms never',
  ]);
  const [call, , letter, visit, family] = rows;
  expect(call?.closesAtMs).toBe(exampleInstant('2026-11-12 20:30'));
  expect(call?.hours).toEqual([[480, 1230]]);
  expect(call?.counts).toEqual([
    { ruleId: 'CN-FREQ-01', counted: 1, limit: 3 },
    { ruleId: 'HOUSE-ATTEMPTS', counted: 1, limit: 6 },
    { ruleId: 'HOUSE-CALLS', counted: 1, limit: 3 },
  ]);
  expect(letter).toMatchObject({ closesAtMs: null, hours: [[0, 1440]] });
  expect(visit?.hours).toEqual([[540, 1080]]);
  expect(family).toMatchObject({ role: 'third-party', hours: [], opensAtMs: null });
});

test('in the evening a call waits for the morning', () => {
  const [call] = planChannels(facts, chinaRulebook, exampleInstant('2026-11-12 21:00'));
  expect(call).toMatchObject({
    state: 'later',
    closesAtMs: null,
    opensAtMs: exampleInstant('2026-11-13 08:00'),
  });
});

test('the hours a person chose narrow the ruler, whatever the house allows', () => {
  const chosen = {
    kind: 'only-hours',
    channel: null,
    proof: 'portal',
    agreedOn: exampleDay('2026-10-21'),
    expiresOn: null,
  } as const;
  const agreements = [
    { ...chosen, fromMinute: 540, toMinute: 720 },
    { ...chosen, fromMinute: 840, toMinute: 1320 },
  ];
  const day = exampleDay('2026-11-12');
  expect(openHours({ ...facts, agreements }, intent, chinaRulebook, day)).toEqual([
    [540, 720],
    [840, 1230],
  ]);
});

test('with two candidate zones only the hours that suit both are open', () => {
  const party = { ...facts.party, zones: ['Asia/Shanghai', 'Asia/Urumqi'] };
  expect(openHours({ ...facts, party }, intent, chinaRulebook, exampleDay('2026-11-12'))).toEqual([
    [600, 1230],
  ]);
});

test('without a zone nothing is open', () => {
  const party = { ...facts.party, zones: [] };
  expect(openHours({ ...facts, party }, intent, chinaRulebook, exampleDay('2026-11-12'))).toEqual([]);
  expect(planChannels({ ...facts, party }, chinaRulebook, exampleInstant('2026-11-12 14:26'))[0]?.state).toBe(
    'never',
  );
});

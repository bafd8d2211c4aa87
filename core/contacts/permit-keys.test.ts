import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { countsAs } from '@duly/law/count-events.ts';
import { caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { expect, test } from 'vitest';
import { permitKeys } from './permit-keys.ts';

const tenant = { houseLimits: starterLimits.lender };
const person = 'person:00000000-0000-8000-8000-000000000001';
const point = 'point:00000000-0000-4000-8000-00000000000a';
const day = exampleDay('2026-11-12');
const atMs = exampleInstant('2026-11-12 15:00');

test('a call to a card holder raises the attempts at the point and the calls of the person', () => {
  const { facts, intent } = caseOf({ tenant, products: ['card', 'online-consumer'] });
  expect(permitKeys(facts, intent, chinaRulebook, atMs)).toEqual([
    { key: person, per: 'person', ruleId: 'CN-FREQ-01', day, cap: 3, counts: 'effective-call' },
    { key: point, per: 'point', ruleId: 'CN-FREQ-03', day, cap: 6, counts: 'attempt' },
    { key: point, per: 'point', ruleId: 'HOUSE-ATTEMPTS', day, cap: 6, counts: 'attempt' },
    { key: person, per: 'person', ruleId: 'HOUSE-CALLS', day, cap: 3, counts: 'effective-call' },
  ]);
});

test('what the debtor began raises nothing', () => {
  const { facts, intent } = caseOf({ tenant, intent: { initiatedBy: 'debtor', purpose: 'reply' } });
  expect(permitKeys(facts, intent, chinaRulebook, atMs)).toEqual([]);
});

test('where it may be two days at once, both are counted', () => {
  const zones = ['Asia/Shanghai', 'America/New_York'];
  const { facts, intent } = caseOf({ tenant, party: { zones }, intent: { channel: 'sms' } });
  const keys = permitKeys(facts, intent, chinaRulebook, exampleInstant('2026-11-12 10:00'));
  expect(keys.map((key) => key.day)).toEqual([day, exampleDay('2026-11-11')]);
});

test('an unanswered call gives back what only an effective one counts', () => {
  const call = { channel: 'call', voice: 'interactive' } as const;
  expect(countsAs({ ...call, kind: 'open' }, 'effective-call')).toBe(true);
  expect(countsAs({ ...call, kind: 'attempt' }, 'effective-call')).toBe(false);
  expect(countsAs({ ...call, kind: 'attempt' }, 'attempt')).toBe(true);
});

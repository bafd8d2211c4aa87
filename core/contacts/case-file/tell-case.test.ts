import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { actsOn, caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { expect, test } from 'vitest';
import { printCase } from './print-case.ts';
import { stripIdentity } from './strip-identity.ts';
import { caseUnlike, tellCase } from './tell-case.ts';
import { tellScope } from './tell-scope.ts';

const atMs = exampleInstant('2026-11-12 15:00');
const usual = printCase({ ...caseOf({}), atMs });

test('a case is told by what differs from the usual one, in both languages', () => {
  const one = caseOf({
    party: { deceased: true },
    point: { ownerRelation: 'family' },
    intent: { channel: 'sms' },
    events: actsOn('2026-11-12', 1, { kind: 'effective' }),
  });
  const told = tellCase(caseUnlike(printCase({ ...one, atMs }), usual));
  expect(told.map(({ label, value }) => `${label.zh} ${value.zh}`)).toEqual([
    '已故 是',
    '联系点 是谁的：亲属',
    '此前 时刻：2026-11-12 08:30，算作：有效通话（接通且身份已确认）',
    '渠道 短信',
  ]);
  expect(told.map(({ label, value }) => `${label.en} ${value.en}`)).toContain('channel text message');
  expect(tellCase(caseUnlike(usual, usual))).toEqual([]);
});

test('a scope is told in words, and a code without words as it is', () => {
  const quiet = chinaRulebook.provisions.find(({ id }) => id === 'CN-TIME-01');
  const told = tellScope(quiet?.scope ?? {});
  expect(told.map(({ label, value }) => `${label.zh}：${value.zh}`)).toContain('债权人：出借机构');
  expect(tellScope({ places: ['CN-37'] })).toEqual([
    { label: { zh: '地区', en: 'Places' }, value: { zh: 'CN-37', en: 'CN-37' } },
  ]);
});

test('without identity the same is asked, and no id or proof is left', () => {
  const { facts, intent } = caseOf({
    agreements: [
      {
        kind: 'hours',
        channel: null,
        fromMinute: 1200,
        toMinute: 1260,
        proof: 'call of 3 May',
        agreedOn: exampleDay('2026-05-03'),
        expiresOn: null,
      },
    ],
    events: actsOn('2026-11-12', 2, {}),
    intent: { debtIds: ['00000000-0000-8000-8000-0000000000d1'] },
  });
  const stripped = stripIdentity({ facts, intent });
  const text = JSON.stringify(printCase({ ...stripped, atMs }));
  expect(text).not.toMatch(/00000000|3 May/);
  expect(stripped.intent).toMatchObject({ contactPointId: 'phone-1', debtIds: ['debt-1'] });
  expect(stripped.facts.events.map(({ contactPointId }) => contactPointId)).toEqual(['phone-1', 'phone-1']);
  expect(stripped.facts.agreements[0]?.proof).toBe('kept');
});

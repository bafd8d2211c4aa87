import { asDay, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { fieldsOf, kindGroups, readState, type StateDraft, usualSource } from './state-draft.ts';

const today = parseDay('2026-03-02') ?? asDay(0);
const draft: StateDraft = {
  kind: 'complaint',
  channel: 'call',
  accountId: '0',
  askedBy: 'self',
  since: '',
  until: '+5',
  proof: ' 信 ',
  name: '赵律师',
  reachable: false,
};

test('only what goes with a state is sent', () => {
  expect(readState(draft, today)).toEqual({ kind: 'complaint', askedBy: 'self', proof: '信' });
  expect(readState({ ...draft, kind: 'represented' }, today)).toMatchObject({
    name: '赵律师',
    reachable: false,
  });
  expect(readState({ ...draft, kind: 'stop-request' }, today)).toMatchObject({ channel: 'call' });
  expect(readState({ ...draft, kind: 'plan-performing' }, today)).toMatchObject({
    accountId: '0',
    until: '2026-03-07',
  });
});

test('a day that cannot be read, or an end before the beginning, is not sent', () => {
  expect(readState({ ...draft, since: 'soon' }, today)).toBe(null);
  expect(readState({ ...draft, kind: 'moratorium', since: '2026-03-09', until: '2026-03-08' }, today)).toBe(
    null,
  );
});

test('every kind stands in one group and has somebody who usually tells of it', () => {
  const all = kindGroups.flatMap((one) => one.kinds);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(18);
  for (const kind of all) expect([kind, usualSource(kind), fieldsOf(kind)]).toHaveLength(3);
});

import { parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import {
  type CallDraft,
  isRightPerson,
  isThirdParty,
  missingOf,
  readCallBack,
  resultsFor,
} from './call-draft.ts';
import { nothingSaid, readSaid } from './said-draft.ts';

const today = parseDay('2026-11-12') as NonNullable<ReturnType<typeof parseDay>>;
const zone = 'Asia/Shanghai';
const draft: CallDraft = {
  answeredBy: 'self',
  identified: true,
  result: 'refuses-talk',
  reason: '',
  note: '',
  callBackDay: '2026-11-13',
  callBackTime: '10:00',
  promise: { amount: '', day: '', time: '', moneySource: '', horizonReason: '' },
  outcome: '',
  alsoAbout: [],
  said: nothingSaid,
};

const missing = (change: Partial<CallDraft>) => missingOf({ ...draft, ...change }, null, zone, today);

test('only somebody who owes may hear of the debt; family and colleagues are others, nobody is neither', () => {
  expect(['self', 'co-debtor', 'guarantor'].every(isRightPerson)).toBe(true);
  expect(['family', 'colleague', 'front-desk', 'new-owner'].every(isThirdParty)).toBe(true);
  expect(isThirdParty('nobody') || isRightPerson('nobody')).toBe(false);
});

test('a promise can be recorded with whoever owes and with nobody else', () => {
  const codes = (who: string) => resultsFor(who, 'out').map((one) => one.code);
  expect(codes('self')).toContain('promise');
  for (const who of ['family', 'front-desk', 'nobody']) expect(codes(who)).not.toContain('promise');
});

test('somebody who rings us has answered', () => {
  expect(resultsFor('nobody', 'in').map((one) => one.code)).not.toContain('no-answer');
});

test('a talk about the debt is not saved before the identity was checked', () => {
  expect(missing({ identified: false })).toEqual(['identity']);
  expect(missing({})).toEqual([]);
  expect(missing({ answeredBy: 'nobody', result: 'no-answer', identified: false })).toEqual([]);
});

test('only what the result needs is asked', () => {
  expect(missing({ result: null })).toEqual(['result']);
  expect(missing({ result: 'disputes' })).toEqual(['reason']);
  expect(missing({ result: 'claims-paid' })).toEqual(['note']);
  expect(missing({ result: 'promise' })).toEqual(['promise']);
  expect(missing({ result: 'call-back-arranged', callBackTime: 'soon' })).toEqual(['call-back']);
});

test('a call back is an instant in the zone of the person', () => {
  expect(readCallBack(draft, zone, today)).toBe('2026-11-13T02:00:00.000Z');
});

test('what is said besides becomes a consent, a request and a state, with the call as its proof', () => {
  const said = {
    ...nothingSaid,
    consent: 'email' as const,
    asksTime: true,
    employerProhibits: true,
  };
  expect(readSaid(said, '2026-11-12 通话', today)).toEqual({
    consent: { kind: 'channel', channel: 'email', direct: true, proof: '2026-11-12 通话' },
    preference: { kind: 'inconvenient-time', source: 'person', fromMinute: 0, toMinute: 600 },
    employerProhibits: true,
  });
  expect(readSaid(nothingSaid, '', today)).toEqual({});
  expect(missing({ said: { ...said, preference: { ...said.preference, to: 'soon' } } })).toEqual(['said']);
});

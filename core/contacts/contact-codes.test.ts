import { expect, test } from 'vitest';
import { type ContactEntry, checkContact } from './check-contact.ts';
import { contactEffects, partsLeft } from './contact-effects.ts';
import { actionCodes, answeredByCodes, findResult, reasonCodes, resultCodes } from './result-codes.ts';

const now = Date.UTC(2026, 10, 12, 6, 26);

const entry: ContactEntry = {
  direction: 'out',
  channel: 'call',
  hasPermit: true,
  pointId: null,
  answeredBy: 'nobody',
  result: 'no-answer',
  reason: null,
  note: null,
  startedAtMs: now - 60_000,
  endedAtMs: now,
  callBackAtMs: null,
  hasPromise: false,
};

const codes = (change: Partial<ContactEntry>) =>
  checkContact({ ...entry, ...change }, now).map((one) => one.code);

test('every code is unique and has words in both languages', () => {
  for (const table of [actionCodes, answeredByCodes, resultCodes, reasonCodes]) {
    expect(new Set(table.map((one) => one.code)).size).toBe(table.length);
    for (const one of table) {
      expect(one.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(one.en).toMatch(/^[A-Z]/);
    }
  }
});

test('every result can be recorded: its channels and answerers exist', () => {
  const known = new Set(answeredByCodes.map((one) => one.code));
  for (const one of resultCodes) {
    expect(one.channels.length).toBeGreaterThan(0);
    expect(one.answeredBy.length).toBeGreaterThan(0);
    expect(one.answeredBy.filter((who) => !known.has(who))).toEqual([]);
  }
});

test('only people who owe or pay can promise, claim to have paid or dispute', () => {
  for (const code of ['promise', 'claims-paid', 'disputes', 'hardship', 'asks-waiver']) {
    expect(findResult(code)?.answeredBy).toEqual(['self', 'co-debtor', 'guarantor', 'payer-contact']);
    expect(
      codes({
        result: code,
        answeredBy: 'family',
        note: 'x',
        reason: 'other',
        hasPromise: code === 'promise',
      }),
    ).toEqual(['result-not-for-answered-by']);
  }
});

test('neither "already paid" nor a waiver request is a promise', () => {
  for (const code of ['claims-paid', 'asks-waiver', 'willing-no-date']) {
    expect(codes({ result: code, answeredBy: 'self', note: 'x', reason: 'other', hasPromise: true })).toEqual(
      ['promise-not-expected'],
    );
  }
});

test('a sound entry is taken as it is', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ result: 'promise', answeredBy: 'self', hasPromise: true })).toEqual([]);
});

test('everything that is wrong with an entry is said at once', () => {
  expect(
    codes({
      hasPermit: false,
      result: 'promise',
      answeredBy: 'family',
      reason: 'moon',
      startedAtMs: now + 3_600_000,
      endedAtMs: now,
      callBackAtMs: now - 1,
    }),
  ).toEqual([
    'result-not-for-answered-by',
    'promise-missing',
    'contact-in-the-future',
    'contact-ends-before-start',
    'call-back-in-the-past',
    'permit-missing',
    'reason-unknown',
  ]);
  expect(codes({ result: 'maybe', answeredBy: 'ghost' })).toEqual(['answered-by-unknown', 'result-unknown']);
});

test('somebody who rang us was not unreachable, and needs no permit', () => {
  expect(codes({ direction: 'in', hasPermit: false })).toEqual(['result-not-for-inbound']);
  expect(codes({ direction: 'in' })).toEqual(['result-not-for-inbound', 'permit-on-inbound']);
});

test('a wrong number is claimed, an unknown one is dead, a right answer proves the point', () => {
  expect(contactEffects('wrong-number', 'new-owner')).toMatchObject({
    pointStatus: 'claimed-wrong',
    ownerRelation: 'new-owner',
    completes: false,
  });
  expect(contactEffects('not-in-service', 'nobody')).toMatchObject({
    outcome: 'not-in-service',
    pointStatus: 'invalid',
  });
  expect(contactEffects('promise', 'self')).toMatchObject({
    pointStatus: 'verified',
    conversation: true,
    completes: true,
  });
  expect(contactEffects('no-answer', 'nobody')).toMatchObject({ pointStatus: null, conversation: false });
});

test('a third person who refuses is not contacted again', () => {
  expect(contactEffects('refuses-message', 'colleague').pointStatus).toBe('opted-out');
  expect(contactEffects('stop-request', 'family')).toMatchObject({
    pointStatus: 'opted-out',
    stop: { kind: 'stop-request', scope: 'point', askedBy: 'third-party' },
  });
});

test('a step by phone and e-mail is done when both were done, or the one that is possible', () => {
  expect(partsLeft('call-and-email', [], ['phone', 'email'])).toEqual(['call', 'email']);
  expect(partsLeft('call-and-email', ['call'], ['phone', 'email'])).toEqual(['email']);
  expect(partsLeft('call-and-email', ['call'], ['phone'])).toEqual([]);
  expect(partsLeft('call', [], [])).toEqual(['call']);
  expect(partsLeft('complete-contact-data', ['call'], ['phone'])).toBeNull();
});

import type { Given } from '@duly/law/example.ts';
import { caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import {
  basisWith,
  callAt,
  callsEachDay,
  consentAt,
  disputeOn,
  emailPoint,
  preferenceOn,
  talkAt,
  textWith,
  usZone,
} from '@duly/law/us/us-examples.ts';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';
import type { GateDecision } from './gate-decision.ts';
import { planChannels } from './plan-channels.ts';

function decide(given: Given, at: string): GateDecision {
  const { facts, intent } = caseOf({ base: 'US', ...given });
  return decideIntent(facts, intent, rulebookOf(facts), exampleInstant(at, usZone));
}

function grounds(decision: GateDecision): string[] {
  return decision.findings
    .filter(({ verdict }) => verdict === 'refuse' || verdict === 'presumed-violation')
    .map(({ ruleId, code }) => `${ruleId} ${code}`);
}

const noon = '2026-08-12 12:00';

test('a first call at noon is presumed to comply, and says what was counted of what', () => {
  const decision = decide({}, noon);
  expect(decision).toMatchObject({ verdict: 'presumed-compliant', untilMs: null, rulebookId: 'us-2026.1' });
  expect(
    decision.findings.map(({ ruleId, verdict, counted, limit }) => [ruleId, verdict, counted, limit]),
  ).toEqual([
    ['US-FREQ-01', 'presumed-compliant', 0, 7],
    ['US-FREQ-02', 'presumed-compliant', 0, 1],
  ]);
});

test('the eighth call in seven days is presumed to violate, in those words, and its end is named', () => {
  const decision = decide({ events: callsEachDay('2026-08', 6, 12) }, noon);
  expect(decision.verdict).toBe('presumed-violation');
  expect(grounds(decision)).toEqual(['US-FREQ-01 seven-in-seven']);
  const finding = decision.findings.find(({ verdict }) => verdict === 'presumed-violation');
  expect(finding).toMatchObject({ level: 'L4', counted: 7, limit: 7 });
  expect(finding?.message.en).toMatch(
    /^Presumed contrary to Regulation F, 12 CFR 1006\.14\(b\)\(2\)\(i\)\(A\): /,
  );
  // The presumption ends at midnight, when the hours are closed; all rules together open at eight.
  expect(finding?.untilMs).toBe(exampleInstant('2026-08-13 00:00', usZone));
  expect(decision.untilMs).toBe(exampleInstant('2026-08-13 08:01', usZone));
  expect(decide({ events: callsEachDay('2026-08', 6, 12) }, '2026-08-13 08:01').verdict).toBe(
    'presumed-compliant',
  );
});

test('a talk on Friday 14 August keeps the telephone still until Friday 21 August, 8:01', () => {
  const decision = decide({ events: [talkAt('2026-08-14 10:00')] }, '2026-08-17 12:00');
  expect(decision.verdict).toBe('presumed-violation');
  expect(decision.untilMs).toBe(exampleInstant('2026-08-21 08:01', usZone));
});

test('a call that is both too late and too many is refused, and both reasons stand', () => {
  const decision = decide({ events: callsEachDay('2026-08', 6, 12) }, '2026-08-12 21:00');
  expect(decision.verdict).toBe('refuse');
  expect(grounds(decision)).toEqual(['US-TIME-01 inconvenient-hours', 'US-FREQ-01 seven-in-seven']);
  expect(decision.untilMs).toBe(exampleInstant('2026-08-13 08:01', usZone));
});

test('with two candidate zones the call waits for the later morning', () => {
  const party = { zones: ['America/New_York', 'America/Los_Angeles'] };
  const decision = decide({ party }, '2026-08-12 09:00');
  expect(decision.verdict).toBe('refuse');
  expect(decision.untilMs).toBe(exampleInstant('2026-08-12 11:01', usZone));
});

test('a creditor in its own name: no rule on debt collectors applies, and each says why', () => {
  const decision = decide({ intent: { collectedBy: 'own' } }, '2026-08-12 22:00');
  expect(decision.verdict).toBe('allow');
  expect(decision.applied.filter((id) => id.includes('US-'))).toEqual([]);
  const reasons = Object.fromEntries(decision.notApplied.map(({ ruleId, because }) => [ruleId, because]));
  expect(reasons['US-TIME-01']).toEqual({
    zh: '不适用：由债权人自己的人员办理',
    en: "Does not apply: the creditor's own people act",
  });
  expect(reasons['US-TCPA-01']?.en).toBe('Does not apply: a person dials and speaks');
});

test('an invoice of a business and a debt for business use are outside, for different reasons', () => {
  const reason = (given: Given) =>
    decide(given, '2026-08-12 22:00').notApplied.find(({ ruleId }) => ruleId === 'US-TIME-01')?.because.en;
  expect(reason({ party: { kind: 'organisation' } })).toBe('Does not apply: the debtor is an organisation');
  expect(reason({ debt: { use: 'business' } })).toBe('Does not apply: the debt is for business');
  expect(reason({ debt: { inDefaultWhenObtained: false } })).toBe(
    'Does not apply: the debt was not in default when it was obtained',
  );
});

test('a debt of which nobody said what it was for gets a question for an answer', () => {
  const decision = decide({ debt: { use: null } }, noon);
  expect(decision).toMatchObject({ verdict: 'refuse', untilMs: null });
  expect(new Set(decision.findings.map(({ fact }) => fact))).toEqual(new Set(['debt-use']));
});

test('consent of 4 June excuses calls until 10 June and the talk that follows uses it up', () => {
  const consents = [consentAt('2026-06-04 09:00')];
  const events = callsEachDay('2026-06', 3, 10);
  expect(decide({ consents, events }, '2026-06-10 12:00').verdict).toBe('presumed-compliant');
  expect(grounds(decide({ events }, '2026-06-10 12:00'))).toEqual(['US-FREQ-01 seven-in-seven']);
  const talked = decide({ consents, events: [...events, talkAt('2026-06-10 11:00')] }, '2026-06-10 12:00');
  expect(grounds(talked)).toEqual(['US-FREQ-02 after-conversation']);
  expect(talked.untilMs).toBe(exampleInstant('2026-06-17 08:01', usZone));
});

test('an e-mail needs its basis, its way out and its sender named; each lack is a ground of its own', () => {
  const intent = { channel: 'email', content: textWith({ carries: [] }), contentClass: 'debt' } as const;
  const decision = decide({ point: emailPoint, intent }, noon);
  expect(grounds(decision)).toEqual([
    'US-SAY-01 debt-collector-missing',
    'US-MEDIA-02 opt-out-missing',
    'HOUSE-US-EMAIL-BASIS no-electronic-basis',
  ]);
  const basis = basisWith({ usedByPersonOn: exampleDay('2026-07-01') });
  const right = { ...intent, content: textWith() };
  expect(decide({ point: { ...emailPoint, basis }, intent: right }, noon).verdict).toBe('allow');
});

test('a cease, a lawyer and a dispute each shut the way to a demand, by statute before the house', () => {
  const given: Given = {
    party: {
      ceasedOn: exampleDay('2026-08-01'),
      attorney: { reachable: true, since: exampleDay('2026-08-01'), silentSince: null },
    },
    debt: { disputes: [disputeOn('2026-08-01')] },
  };
  const decision = decide(given, noon);
  expect(grounds(decision)).toEqual([
    'US-CEASE-01 ceased',
    'US-ATTY-01 attorney-known',
    'US-VAL-02 disputed',
  ]);
  expect(decision.findings.slice(0, 3).map(({ level }) => level)).toEqual(['L1', 'L1', 'L1']);
  expect(decision.untilMs).toBeNull();
});

test('a message at night is answered once, then the night is quiet', () => {
  const texted = callAt('2026-08-12 23:10', {
    kind: 'message',
    channel: 'sms',
    outcome: 'delivered',
    initiatedBy: 'debtor',
  });
  const answered = { ...texted, initiatedBy: 'creditor', atMs: texted.atMs + 60_000 } as const;
  const basis = basisWith({ textedOn: exampleDay('2026-08-12') });
  const intent = { channel: 'sms', purpose: 'reply', content: textWith(), contentClass: 'debt' } as const;
  const late = '2026-08-12 23:30';
  expect(decide({ point: { basis }, intent, events: [texted] }, late).verdict).toBe('allow');
  const second = decide({ point: { basis }, intent, events: [texted, answered] }, late);
  expect(grounds(second)).toEqual(['US-TIME-01 inconvenient-hours']);
  expect(second.untilMs).toBe(exampleInstant('2026-08-13 08:01', usZone));
});

test('a brother may be asked once where the debtor is, and never to pay', () => {
  const point = { ownerRelation: 'family' } as const;
  const locate = {
    targetRole: 'third-party',
    purpose: 'locate',
    contentClass: 'third-party-neutral',
  } as const;
  expect(decide({ point, intent: locate }, noon).verdict).toBe('presumed-compliant');
  const asked = talkAt('2026-08-03 10:00', { role: 'third-party' });
  expect(grounds(decide({ point, intent: locate, events: [asked] }, noon))).toEqual([
    'US-3P-02 located-before',
  ]);
  expect(grounds(decide({ point, intent: { targetRole: 'third-party' } }, noon))).toEqual([
    'US-3P-01 third-party',
    'HOUSE-THIRD discloses-debt',
  ]);
});

test('a machine needs consent whoever uses it, against a company as well', () => {
  const given: Given = {
    party: { kind: 'organisation' },
    intent: { collectedBy: 'own', technology: 'autodialer' },
  };
  expect(grounds(decide(given, noon))).toEqual(['US-TCPA-01 technology-without-consent']);
});

test('a time that the creditor noted as inconvenient binds the collector, hour by hour', () => {
  const preferences = [
    preferenceOn('2026-08-03', { source: 'creditor-file', fromMinute: 600, toMinute: 900 }),
  ];
  const decision = decide({ preferences }, noon);
  expect(grounds(decision)).toEqual(['US-TIME-02 known-inconvenient-time']);
  expect(decision.untilMs).toBe(exampleInstant('2026-08-12 15:00', usZone));
});

test('a person who may be in China or in New York is judged by both laws', () => {
  const { facts } = caseOf({ base: 'US', party: { places: ['US', 'CN'] } });
  const rulebook = rulebookOf(facts);
  expect(rulebook.id).toContain('us-2026.1');
  expect(rulebook.id).toContain('cn-');
  expect(rulebook.eventDays).toBe(14);
});

test('the case screen shows a presumed violation as later, with its end, and a text as possible', () => {
  const { facts } = caseOf({
    base: 'US',
    point: { basis: basisWith({ textedOn: exampleDay('2026-08-10') }) },
    events: [talkAt('2026-08-10 10:00')],
  });
  const atMs = exampleInstant(noon, usZone);
  const ofAgency = planChannels(facts, rulebookOf(facts), atMs, 'debtor', 'agency');
  expect(ofAgency.map(({ channel, state }) => `${channel} ${state}`)).toEqual(['call later', 'sms now']);
  expect(ofAgency[0]?.opensAtMs).toBe(exampleInstant('2026-08-17 08:01', usZone));
  const ofCreditor = planChannels(facts, rulebookOf(facts), atMs);
  expect(ofCreditor.map(({ channel, state }) => `${channel} ${state}`)).toEqual(['call now', 'sms now']);
});

import type { GatePreference } from '@duly/facts/gate-facts.ts';
import { doing, textWith } from '@duly/law/act-example.ts';
import type { Given } from '@duly/law/example.ts';
import { caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';

const zone = 'Europe/London';

function decide(given: Given, at: string) {
  const houseLimits = starterLimits.lender;
  const { facts, intent } = caseOf({ base: 'GB', ...given, tenant: { houseLimits, ...given.tenant } });
  return decideIntent(facts, intent, rulebookOf(facts), exampleInstant(at, zone));
}

function refusedBy(given: Given, at: string): readonly string[] {
  return decide(given, at)
    .findings.filter(({ verdict }) => verdict === 'refuse')
    .map(({ ruleId }) => ruleId);
}

test('an agency may call about a household debt in England at noon, by the law of the United Kingdom alone', () => {
  const decision = decide({}, '2026-11-12 12:00');
  expect(decision).toMatchObject({ verdict: 'allow', rulebookId: 'gb-2026.1' });
  expect(decision.applied.filter((id) => id.startsWith('CN-') || id.startsWith('US-'))).toEqual([]);
  expect(decision.applied).toContain('GB-CONC-7.9-TIME');
});

test('08:00 to 21:00 is named as house policy and never as a rule of the regulator', () => {
  const decision = decide({}, '2026-11-12 21:30');
  const hours = decision.findings.find(({ ruleId }) => ruleId === 'HOUSE-GB-HOURS');
  expect(hours).toMatchObject({ level: 'house', verdict: 'refuse', code: 'unreasonable-hours' });
  expect(hours?.message.en.startsWith('Against house policy')).toBe(true);
  expect(decision.untilMs).toBe(exampleInstant('2026-11-13 08:00', zone));
});

test('a request on the hours binds, and the moment named suits the request and the house', () => {
  const shift: GatePreference = {
    kind: 'inconvenient-time',
    channel: null,
    pointId: null,
    place: null,
    weekdays: [],
    fromMinute: 480,
    toMinute: 1020,
    saidOn: exampleDay('2026-11-01'),
    saidAtMs: 0,
    untilOn: null,
    source: 'person',
  };
  const decision = decide({ preferences: [shift] }, '2026-11-12 07:00');
  expect(decision.untilMs).toBe(exampleInstant('2026-11-12 17:00', zone));
});

test('in summer the hours of the house are those of British Summer Time', () => {
  expect(decide({}, '2026-07-02 07:30').untilMs).toBe(Date.UTC(2026, 6, 2, 7, 0));
});

test('a breathing space stops the demand by law, whoever collects, and says until when', () => {
  const moratoria = [{ kind: 'breathing-space', from: exampleDay('2026-11-01'), until: null } as const];
  const decision = decide({ party: { moratoria } }, '2026-11-12 12:00');
  const finding = decision.findings.find(({ ruleId }) => ruleId === 'GB-DRS-CONTACT');
  expect(finding).toMatchObject({ level: 'L2', confidence: 'S2', verdict: 'refuse' });
  expect(finding?.untilMs).toBe(exampleInstant('2026-12-31 00:00', zone));
});

test('during a breathing space nothing is charged, nobody sues, and an agency is told before it is entrusted', () => {
  const moratoria = [{ kind: 'breathing-space', from: exampleDay('2026-11-01'), until: null } as const];
  const party = { moratoria };
  const at = '2026-11-12 12:00';
  expect(refusedBy({ party, intent: doing('charge', { contracted: true }) }, at)).toContain('GB-DRS-CHARGE');
  expect(refusedBy({ party, intent: doing('sue') }, at)).toContain('GB-DRS-ENFORCE');
  expect(refusedBy({ party, intent: doing('entrust') }, at)).toContain('GB-DRS-AGENT');
});

test('a relative hears nothing of the debt, by the regulator’s rule and by the house’s', () => {
  const refused = refusedBy({ point: { ownerRelation: 'family' } }, '2026-11-12 12:00');
  expect(refused).toContain('GB-CONC-7.9.7-PRIVATE');
  expect(refused).toContain('HOUSE-THIRD');
});

test('a letter that shows the collector’s name goes out only under a plain cover', () => {
  const letter = {
    channel: 'letter',
    contentClass: 'debt',
    content: textWith({ carries: ['private-confidential'], reveals: ['collector-name'] }),
  } as const;
  const point = { kind: 'address' } as const;
  const at = '2026-11-12 12:00';
  expect(refusedBy({ point, intent: letter }, at)).toContain('GB-CONC-7.9.7-PRIVATE');
  const covered = { ...letter, content: { ...letter.content, reveals: [] } };
  expect(refusedBy({ point, intent: covered }, at)).toEqual([]);
});

test('a disputed debt rests until the dispute is closed, and the answer may still be sent', () => {
  const dispute = {
    on: exampleDay('2026-11-02'),
    inWriting: false,
    kind: 'dispute',
    partMinor: null,
    answeredOn: null,
    closedOn: null,
  } as const;
  const debt = { disputes: [dispute] };
  expect(refusedBy({ debt }, '2026-11-12 12:00')).toContain('GB-CONC-7.14');
  const answer = { channel: 'letter', purpose: 'notice', contentClass: 'debt' } as const;
  expect(decide({ debt, point: { kind: 'address' }, intent: answer }, '2026-11-12 12:00').verdict).toBe(
    'allow',
  );
});

test('no consumer rule covers a company that owes for goods, and each says why', () => {
  const trade: Given = {
    tenant: { creditorKind: 'trade', houseLimits: starterLimits.trade },
    party: { kind: 'organisation' },
    debt: { use: 'business' },
  };
  const decision = decide(trade, '2026-11-12 12:00');
  expect(decision.verdict).toBe('allow');
  expect(decision.applied.filter((id) => id.startsWith('GB-'))).toEqual([]);
  const why = decision.notApplied.find(({ ruleId }) => ruleId === 'GB-CONC-7.9-TIME');
  expect(why?.because.en).toBe('Does not apply: the creditor is a trade creditor');
});

test('a creditor in China reaches a person in London by British hours and keeps its own calendar', () => {
  const decision = decide(
    { tenant: { country: 'CN', calendarId: 'cn', zone: 'Asia/Shanghai', houseLimits: starterLimits.lender } },
    '2026-11-12 22:00',
  );
  expect(decision.rulebookId).toBe('gb-2026.1');
  expect(decision.untilMs).toBe(exampleInstant('2026-11-13 08:00', zone));
});

test('a person whose place nobody knows is judged where the creditor is', () => {
  const decision = decide({ party: { places: [] } }, '2026-11-12 12:00');
  expect(decision.rulebookId).toBe('gb-2026.1');
});

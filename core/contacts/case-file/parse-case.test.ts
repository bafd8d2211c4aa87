import { arbitraryOf, type Pools } from '@duly/checks/gate/arbitrary-of-shape.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { asDay } from '@duly/kernel/day.ts';
import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { caseOf, exampleInstant, zoneOfExample } from '@duly/law/plain-case.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesOf } from '../rules-of.ts';
import { faultWords } from './case-fault.ts';
import { listShapes, partShapes } from './case-shapes.ts';
import { judgeCase } from './judge-case.ts';
import { parseCase } from './parse-case.ts';
import { printCase } from './print-case.ts';
import { readCases } from './read-cases.ts';
import { writeAnswer } from './write-answer.ts';

function faultsOf(json: unknown): string[] {
  const read = parseCase(json);
  return read.ok ? [] : read.refusals.map((fault) => faultWords(fault).en);
}

function read(json: unknown) {
  const done = parseCase(json);
  if (!done.ok) throw new Error(done.refusals.map((fault) => faultWords(fault).en).join('\n'));
  return done.value;
}

test('a case needs its moment and nothing else: an ordinary call of a lender in China', () => {
  const one = read({ at: '2026-11-12 15:00' });
  expect(one.rulebook.id).toBe(chinaRulebook.id);
  expect(one.atMs).toBe(exampleInstant('2026-11-12 15:00'));
  expect(one.facts.tenant).toMatchObject({
    creditorKind: 'lender',
    country: 'CN',
    zone: 'Asia/Shanghai',
    calendarId: 'cn',
  });
  expect(one.facts.party).toMatchObject({ kind: 'person', places: ['CN'], zones: ['Asia/Shanghai'] });
  expect(one.facts.points).toMatchObject([{ kind: 'phone', ownerRelation: 'self', status: 'verified' }]);
  expect(one.facts.products).toEqual(['online-consumer']);
  expect(one.intent).toMatchObject({
    channel: 'call',
    purpose: 'collect',
    contactPointId: 'phone',
    collectedBy: 'own',
  });
  expect(judgeCase(one).decision.verdict).toBe('allow');
});

test('the country decides clock, currency and who collects, and the channel which point there is', () => {
  const one = read({ at: '2026-11-12 15:00', creditor: { country: 'GB' }, act: { channel: 'email' } });
  expect(one.facts.party.zones).toEqual(['Europe/London']);
  expect(one.atMs).toBe(Date.UTC(2026, 10, 12, 15));
  expect(one.facts.debts[0]?.currency).toBe('GBP');
  expect(one.facts.points).toMatchObject([{ kind: 'email', pointId: 'email' }]);
  expect(one.intent).toMatchObject({ contactPointId: 'email', collectedBy: 'agency' });
  expect(one.facts.tenant.calendarId).toBe('weekdays');
});

test('where the person is tells the country when the creditor says nothing', () => {
  expect(read({ at: '2026-11-12 15:00', person: { places: ['DE'] } }).facts.tenant.country).toBe('DE');
});

test('instants may be written with an offset, on the person’s clock, or as a day', () => {
  const at = (text: string) => read({ at: text }).atMs;
  expect(at('2026-11-12T07:00:00Z')).toBe(at('2026-11-12 15:00'));
  expect(at('2026-11-12T15:00+08:00')).toBe(at('2026-11-12T15:00'));
  expect(at('2026-11-12')).toBe(at('2026-11-12 00:00'));
});

test('a history says how far each call came by its outcome, and on which day it was there', () => {
  const { events } = read({
    at: '2026-11-12 15:00',
    history: [
      { at: '2026-11-12 00:10', outcome: 'conversation', debts: ['debt'] },
      { at: '2026-11-11 09:00', outcome: 'busy' },
      { at: '2026-11-11 10:00', channel: 'sms', outcome: 'delivered' },
    ],
  }).facts;
  expect(events.map(({ kind, localDay }) => [kind, localDay])).toEqual([
    ['effective', asDay(20_769)],
    ['attempt', asDay(20_768)],
    ['message', asDay(20_768)],
  ]);
});

test('all faults are told at once, each with its place and what was expected', () => {
  expect(
    faultsOf({
      at: '2026-11-12 25:00',
      persn: {},
      person: { deceased: 'yes', zones: ['Mars/Base'], ceasedOn: '2026-02-30' },
      debts: [{ openMinor: 12 }],
      act: { channel: 'fax', point: 'office' },
    }),
  ).toEqual([
    'persn: expected no such field; known are $schema, case, rulebook, at, creditor, person, points, debts, products, agreements, consents, preferences, history, sharedHistory, rates, act, got {}',
    'at: expected an instant with its offset such as 2026-11-12T15:00:00+08:00, since no zone is known, got "2026-11-12 25:00"',
    'debts[0].openMinor: expected whole minor units as text, such as "120000", got 12',
    'person.zones[0]: expected a time zone such as Asia/Shanghai, got "Mars/Base"',
    'person.ceasedOn: expected a day YYYY-MM-DD of 1900 to 2199, got "2026-02-30"',
    'person.deceased: expected true or false, got "yes"',
    'act.channel: expected one of call, sms, email, letter, visit, im, got "fax"',
  ]);
  expect(faultsOf({})).toEqual(['at: expected the moment of the act, got nothing']);
  expect(faultsOf([])).toEqual(['case: expected an object {…}, got []']);
});

test('an act names a point that there is, a rulebook that is known, and a calendar that the rulebook has', () => {
  expect(faultsOf({ at: '2026-11-12 15:00', act: { point: 'office' } })).toEqual([
    'act.point: expected null or one of phone, got "office"',
  ]);
  expect(faultsOf({ at: '2026-11-12 15:00', rulebook: 'XX' })[0]).toContain(
    'rulebook: expected one of CN (cn-2026.1)',
  );
  expect(faultsOf({ at: '2026-11-12 15:00', creditor: { calendar: 'moon' } })[0]).toContain(
    'creditor.calendar',
  );
  expect(faultsOf({ at: '2026-11-12 15:00', points: [{}, {}] })).toEqual([
    'points[1].id: expected an id of its own, got "phone"',
  ]);
});

test('a case says what it expects, and hears in what the answer differs', () => {
  const late = {
    at: '2026-11-12 22:30',
    case: { name: 'late', expect: { verdict: 'refuse', ruleIds: ['CN-TIME-01'], until: '2026-11-13 08:00' } },
  };
  expect(judgeCase(read(late)).misses).toEqual([]);
  const wrong = { ...late, case: { expect: { verdict: 'allow', ruleIds: ['CN-FREQ-01'], until: null } } };
  expect(judgeCase(read(wrong)).misses).toEqual(['verdict', 'ruleIds', 'until']);
});

test('the words of a message are checked, and what is found is what the gate is asked about', () => {
  const threat = { at: '2026-11-12 15:00', act: { channel: 'sms', text: '再不还钱就把你抓起来坐牢' } };
  const { intent } = read(threat);
  expect(intent.content?.found).toContain('threat_arrest');
  expect(
    read({ ...threat, act: { ...threat.act, content: { found: ['insult'] } } }).intent.content?.found,
  ).toEqual(expect.arrayContaining(['insult', 'threat_arrest']));
  expect(faultsOf({ ...threat, act: { text: 7 } })).toEqual([
    'act.text: expected text of at most 20000 characters, got 7',
  ]);
});

test('a text holds one case, a list, or a case a line', () => {
  const one = '{"at":"2026-11-12 15:00"}';
  const count = (text: string) => {
    const cases = readCases(text);
    return cases.ok ? cases.value.length : cases.refusals.map(({ path }) => path);
  };
  expect(count(one)).toBe(1);
  expect(count(`\uFEFF[${one},${one}]`)).toBe(2);
  expect(count(`${one}\r\n\n${one}\n`)).toBe(2);
  expect(count(`${one}\n{"at":1}\n`)).toEqual(['line 2: at']);
  expect(count(`[${one},{}]`)).toEqual(['[1].at']);
  expect(count(`${one}\n{`)).toEqual(['line 2']);
  expect(count('{\n"at":\n')).toEqual(['']);
});

const pools: Pools = {
  zones: ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe'],
  pointIds: ['a', 'b'],
  days: [20_500, 20_900],
};

const points = fc
  .subarray(['a', 'b'], { minLength: 0 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((pointId) =>
        arbitraryOf(listShapes.points.kind === 'list' ? listShapes.points.of : listShapes.points, pools).map(
          (one) => ({ ...(one as object), pointId }),
        ),
      ),
    ),
  );

const situations = fc
  .record({
    atMs: arbitraryOf({ kind: 'instant' }, pools),
    tenant: arbitraryOf(partShapes.creditor, pools),
    party: arbitraryOf(partShapes.person, pools),
    products: arbitraryOf(listShapes.products, pools),
    points,
    agreements: arbitraryOf(listShapes.agreements, pools),
    debts: arbitraryOf(listShapes.debts, pools),
    consents: arbitraryOf(listShapes.consents, pools),
    preferences: arbitraryOf(listShapes.preferences, pools),
    events: arbitraryOf(listShapes.history, pools),
    sharedEvents: arbitraryOf(listShapes.sharedHistory, pools),
    rates: arbitraryOf(listShapes.rates, pools),
    intent: arbitraryOf(partShapes.act, pools),
    calendarId: fc.constant('weekdays'),
  })
  .map(({ atMs, intent, tenant, calendarId, ...rest }) => {
    const facts = { ...rest, tenant: { ...(tenant as object), calendarId } } as unknown as GateFacts;
    const [first] = facts.points;
    const act = { ...(intent as object), contactPointId: first?.pointId ?? null };
    return { atMs: atMs as number, facts, intent: act as ReturnType<typeof caseOf>['intent'] };
  });

test('whatever is printed reads back as the same, and can be judged', () => {
  fc.assert(
    fc.property(situations, (one) => {
      const printed: unknown = JSON.parse(JSON.stringify(printCase(one)));
      const back = read(printed);
      expect({ facts: back.facts, intent: back.intent, atMs: back.atMs }).toEqual(one);
      expect(printCase(back)).toEqual(printed);
      const answer = writeAnswer(back, judgeCase(back));
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }),
    { numRuns: 300 },
  );
});

test('every example of every rule can be told as a case', () => {
  for (const rulebook of Object.values(rulebooks)) {
    for (const { examples } of rulesOf(rulebook)) {
      for (const { given, at } of examples) {
        const { facts, intent } = caseOf(given);
        const atMs = exampleInstant(at, zoneOfExample(given));
        const back = read(JSON.parse(JSON.stringify(printCase({ facts, intent, atMs }))));
        expect({ facts: back.facts, intent: back.intent, atMs: back.atMs }).toEqual({ facts, intent, atMs });
      }
    }
  }
});

// A sound case with some of its parts replaced by anything, since a file that is wholly noise is refused at its first letter.
const spoilt = fc
  .tuple(situations, fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { maxLength: 4 }))
  .map(([one, spoils]) => {
    let text = JSON.stringify(printCase(one));
    for (const [where, value] of spoils) {
      const places = [...text.matchAll(/:("[^"]*"|\d+|true|false|null)/g)];
      const place = places[where % Math.max(places.length, 1)];
      if (place === undefined) continue;
      text = `${text.slice(0, place.index)}:${JSON.stringify(value)}${text.slice(place.index + place[0].length)}`;
    }
    return text;
  });

test('no text makes the reader throw: it is a case that can be judged, or faults that name their place', () => {
  const holds = (text: string) => {
    const cases = readCases(text);
    if (cases.ok) for (const one of cases.value) judgeCase(one);
    else for (const fault of cases.refusals) expect(faultWords(fault).en).toContain('expected');
  };
  fc.assert(fc.property(spoilt, holds), { numRuns: 300 });
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), holds), { numRuns: 300 });
});

import type { Channel, ContactIntent, Purpose, TargetRole } from '@duly/facts/contact-intent.ts';
import type { GateEvent, GateFacts, GatePoint, Product } from '@duly/facts/gate-facts.ts';
import { asDay } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import type { Given } from '@duly/law/example.ts';
import { actsOn, caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';
import { putOffMs } from './first-lawful-moment.ts';

const lender = { houseLimits: starterLimits.lender };
const trade: Given = {
  tenant: { creditorKind: 'trade', houseLimits: starterLimits.trade },
  party: { kind: 'organisation' },
  products: ['none'],
};

function decide(given: Given, at: string) {
  const { facts, intent } = caseOf({ ...given, tenant: { ...lender, ...given.tenant } });
  return decideIntent(facts, intent, chinaRulebook, exampleInstant(at));
}

test('a call at noon to the debtor is allowed, and says what was counted', () => {
  const decision = decide({ events: actsOn('2026-11-12', 1, { kind: 'effective' }) }, '2026-11-12 12:00');
  expect(decision).toMatchObject({
    verdict: 'allow',
    untilMs: null,
    provisionalDays: [],
    rulebookId: 'cn-2026.1',
  });
  expect(decision.findings.map(({ ruleId, counted, limit }) => [ruleId, counted, limit])).toEqual([
    ['CN-FREQ-01', 1, 3],
    ['HOUSE-ATTEMPTS', 1, 6],
    ['HOUSE-CALLS', 1, 3],
  ]);
});

test('all refusals are returned, law first, each in the words of its level, and the moment suits them all', () => {
  const given: Given = {
    products: ['consumer-finance'],
    party: {
      reach: {
        allNumbersInvalid: false,
        failedCallsInRow: 3,
        lastFailedOn: exampleDay('2026-11-12'),
        failedDaysInRow: 1,
      },
    },
    point: { ownerRelation: 'family', source: 'reserved-contact' },
    intent: { targetRole: 'third-party', purpose: 'locate' },
  };
  const decision = decide(given, '2026-11-12 22:30');
  expect(
    decision.findings
      .filter(({ verdict }) => verdict === 'refuse')
      .map(({ message }) => message.zh.split('：')[0]),
  ).toEqual([
    '不符合国家标准 GB/T 45251-2025',
    '不符合国家标准 GB/T 45251-2025',
    '不符合行业指引《金融机构个人消费类贷款催收工作指引（试行）》',
    '不符合行业指引《金融机构个人消费类贷款催收工作指引（试行）》',
    '不符合内部规定《联系作业内部规定》第 1 版',
  ]);
  expect(decision.untilMs).toBe(exampleInstant('2026-11-13 08:00'));
});

test('asking a father to pay is refused for good by four sources', () => {
  const decision = decide(
    {
      products: ['consumer-finance'],
      point: { ownerRelation: 'family' },
      intent: { targetRole: 'third-party' },
    },
    '2026-11-12 12:00',
  );
  const levels = new Set(
    decision.findings.filter(({ verdict }) => verdict === 'refuse').map(({ level }) => level),
  );
  expect([...levels]).toEqual(['L4', 'L5', 'L6', 'house']);
  expect(decision.untilMs).toBeNull();
});

test('for goods sold to a company no consumer rule applies, only what binds everybody, and each says why', () => {
  const decision = decide(trade, '2026-11-12 12:00');
  expect(decision.verdict).toBe('allow');
  expect(decision.applied.filter((id) => id.startsWith('CN-'))).toEqual(['CN-CRIM-04-POSE', 'CN-LAW-07']);
  const reasons = Object.fromEntries(decision.notApplied.map(({ ruleId, because }) => [ruleId, because.zh]));
  expect(reasons['CN-TIME-01']).toBe('不适用：债权人是贸易企业');
  expect(reasons['CN-SPEC-01']).toBe('不适用：债务人是单位');
});

test('between companies the house keeps office hours, over the holiday too', () => {
  const decision = decide(trade, '2026-09-30 18:30');
  expect(decision.verdict).toBe('refuse');
  expect(decision.untilMs).toBe(exampleInstant('2026-10-08 09:00'));
});

test('beyond the known calendar work goes on, and the day is marked', () => {
  const decision = decide(trade, '2027-01-01 10:00');
  expect(decision.verdict).toBe('allow');
  expect(decision.provisionalDays).toEqual([exampleDay('2027-01-01')]);
});

test('a lender that does not say what it lent gets a question for an answer', () => {
  const decision = decide({ products: [] }, '2026-11-12 12:00');
  expect(decision).toMatchObject({ verdict: 'refuse', untilMs: null });
  expect(decision.findings[0]).toMatchObject({ code: 'missing-fact', fact: 'product' });
  expect(decision.findings[0]?.message.zh).toBe('请先补充：债务属于哪种信贷产品');
});

test('answering the debtor needs no product', () => {
  const reply = { initiatedBy: 'debtor', purpose: 'reply' } as const;
  expect(decide({ products: [], intent: reply }, '2026-11-12 23:00').verdict).toBe('allow');
});

test('a visit that nothing forbids still needs its approval', () => {
  const point: Partial<GatePoint> = { kind: 'address' };
  const conduct = { recorded: true, papers: true };
  const intent = { channel: 'visit', staffCount: 2, conduct } as const;
  expect(decide({ point, intent }, '2026-11-12 12:00').verdict).toBe('needs-approval');
  expect(decide({ point, intent: { ...intent, approved: true } }, '2026-11-12 12:00').verdict).toBe('allow');
});

test('a decision is its plain data: the same facts give the same decision, and nothing is undefined', () => {
  const first = decide({ products: ['card'], party: { stopAll: true } }, '2026-11-12 23:00');
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  expect(decide({ products: ['card'], party: { stopAll: true } }, '2026-11-12 23:00')).toEqual(first);
});

test('with two zones each counts the act on its own day', () => {
  // Midnight on Lord Howe is the evening before in Kathmandu.
  const zones = ['Australia/Lord_Howe', 'Asia/Kathmandu'];
  const atMs = Date.UTC(2025, 2, 17, 13);
  const { facts, intent } = caseOf({
    tenant: lender,
    party: { zones },
    intent: { channel: 'sms', purpose: 'service', contentClass: 'debt' },
    events: [eventAt('message', atMs, zones)],
  });
  expect(decideIntent(facts, intent, chinaRulebook, atMs).untilMs).toBe(Date.UTC(2025, 2, 18, 13));
});

// ── properties ──────────────────────────────────────────────────────────────────────────────────────────────

const minuteMs = 60_000;
const zoneSets = [
  ['Asia/Shanghai'],
  ['Asia/Shanghai', 'Asia/Urumqi'],
  ['Europe/London', 'Asia/Shanghai'],
  ['America/New_York'],
  ['America/Havana'],
  ['Australia/Lord_Howe', 'Asia/Kathmandu'],
  [],
];
const channels: Channel[] = ['call', 'sms', 'email', 'letter', 'visit', 'im'];
const purposes: Purpose[] = ['collect', 'locate', 'reply', 'notice', 'service'];
const roles: TargetRole[] = ['debtor', 'guarantor', 'third-party', 'heir', 'payer-contact'];
const products: Product[] = [
  'card',
  'online-consumer',
  'consumer-finance',
  'micro-loan',
  'private-lending',
  'none',
];

const moments = fc.integer({ min: Date.UTC(2025, 1, 20) / minuteMs, max: Date.UTC(2027, 2, 20) / minuteMs });
// Most flags are off, or every case would be refused for good and nothing learnt of hours.
const rarely = fc.integer({ min: 0, max: 15 }).map((value) => value === 0);

const agreements = fc.array(
  fc.record({
    kind: fc.constantFrom('hours' as const, 'only-hours' as const),
    channel: fc.constantFrom<Channel | null>(null, 'call', 'sms'),
    fromMinute: fc.integer({ min: 0, max: 1440 }),
    toMinute: fc.integer({ min: 0, max: 1440 }),
    proof: fc.constantFrom('recording', ''),
    agreedOn: fc.constant(exampleDay('2025-01-01')),
    expiresOn: fc.constantFrom(null, exampleDay('2026-06-30')),
  }),
  { maxLength: 2 },
);

const intents: fc.Arbitrary<Partial<ContactIntent>> = fc.record({
  channel: fc.constantFrom(...channels),
  purpose: fc.constantFrom('collect' as Purpose, ...purposes),
  targetRole: fc.constantFrom('debtor' as TargetRole, ...roles),
  initiatedBy: fc.constantFrom('creditor' as const, 'creditor' as const, 'debtor' as const),
  voice: fc.constantFrom('interactive' as const, 'informative' as const),
  staffCount: fc.constantFrom(null, 1, 2),
  contentClass: fc.constantFrom(null, 'debt' as const, 'third-party-neutral' as const),
});

function eventAt(kind: GateEvent['kind'], atMs: number, zones: readonly string[]): GateEvent {
  const channel: Channel = kind === 'message' ? 'sms' : kind === 'visit' ? 'visit' : 'call';
  const pointId = caseOf({}).intent.contactPointId;
  const localDay = localOf(atMs, zones[0] ?? 'Asia/Shanghai').day;
  return { kind, contactPointId: pointId, channel, voice: 'interactive', localDay, atMs, agency: false };
}

const eventKinds = fc.constantFrom<GateEvent['kind']>(
  'open',
  'attempt',
  'connected',
  'effective',
  'message',
  'visit',
);

const situations = fc
  .record({
    minute: moments,
    zones: fc.constantFrom(...zoneSets),
    products: fc.subarray(products, { maxLength: 2 }),
    organisation: fc.boolean(),
    creditorKind: fc.constantFrom('lender' as const, 'lender' as const, 'trade' as const),
    agreements,
    intent: intents,
    pointKind: fc.constantFrom('phone' as const, 'phone' as const, 'address' as const, 'email' as const),
    relation: fc.constantFrom('self', 'self', 'self', 'family', 'unknown'),
    stopAll: rarely,
    deceased: rarely,
    events: fc.array(fc.tuple(eventKinds, fc.integer({ min: 0, max: 2000 })), { maxLength: 8 }),
    failedCalls: fc.integer({ min: 0, max: 4 }),
  })
  .map((one) => {
    const atMs = one.minute * minuteMs;
    const today = localOf(atMs, one.zones[0] ?? 'Asia/Shanghai').day;
    const { facts, intent } = caseOf({
      tenant: { creditorKind: one.creditorKind, houseLimits: starterLimits[one.creditorKind] },
      products: one.products,
      agreements: one.agreements,
      intent: one.intent,
      point: { kind: one.pointKind, ownerRelation: one.relation },
      party: {
        kind: one.organisation ? 'organisation' : 'person',
        zones: one.zones,
        stopAll: one.stopAll,
        deceased: one.deceased,
        reach: {
          allNumbersInvalid: false,
          failedCallsInRow: one.failedCalls,
          lastFailedOn: asDay(today),
          failedDaysInRow: 0,
        },
      },
      events: one.events.map(([kind, ago]) => eventAt(kind, atMs - ago * minuteMs, one.zones)),
    });
    return { facts, intent, atMs };
  });

/** When the act may go: now, later, or never, as a number that grows with the wait. */
function opening(facts: GateFacts, intent: ContactIntent, atMs: number, rulebook = chinaRulebook): number {
  const decision = decideIntent(facts, intent, rulebook, atMs);
  if (decision.verdict !== 'refuse') return atMs;
  return decision.untilMs ?? Number.POSITIVE_INFINITY;
}

test('one more rule never turns a refusal into a yes, nor brings the moment nearer', () => {
  const subsets = fc.subarray([...chinaRulebook.provisions]);
  fc.assert(
    fc.property(situations, subsets, ({ facts, intent, atMs }, provisions) => {
      const fewer = opening(facts, intent, atMs, { ...chinaRulebook, provisions });
      expect(opening(facts, intent, atMs)).toBeGreaterThanOrEqual(fewer);
    }),
    { numRuns: 150 },
  );
});

test('one more counted act never makes the next one come sooner', () => {
  fc.assert(
    fc.property(
      situations,
      eventKinds,
      fc.integer({ min: 0, max: 1500 }),
      ({ facts, intent, atMs }, kind, ago) => {
        const event = eventAt(kind, atMs - ago * minuteMs, facts.party.zones);
        const more: GateFacts = { ...facts, events: [...facts.events, event] };
        expect(opening(more, intent, atMs)).toBeGreaterThanOrEqual(opening(facts, intent, atMs));
      },
    ),
    { numRuns: 150 },
  );
});

const refusedAt = (facts: GateFacts, intent: ContactIntent, ms: number): boolean =>
  putOffMs(facts, intent, chinaRulebook, ms) > ms;

test('the moment named is lawful, and no minute before it is', () => {
  const waiting = situations.filter(({ facts, intent, atMs }) => {
    const openMs = opening(facts, intent, atMs);
    return openMs > atMs && openMs !== Number.POSITIVE_INFINITY;
  });
  fc.assert(
    fc.property(waiting, ({ facts, intent, atMs }) => {
      const openMs = opening(facts, intent, atMs);
      expect(refusedAt(facts, intent, openMs)).toBe(false);
      // Every minute of three days; of a longer wait every eleventh, which no rule's hours are a multiple of.
      const stepMs = openMs - atMs <= 3 * 86_400_000 ? minuteMs : 11 * minuteMs;
      for (let ms = atMs; ms < openMs; ms += stepMs) {
        if (!refusedAt(facts, intent, ms))
          throw new Error(`${new Date(ms).toISOString()} was lawful already`);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('what never opens is refused at every hour of the month that follows', () => {
  const shut = situations.filter(
    ({ facts, intent, atMs }) => opening(facts, intent, atMs) === Number.POSITIVE_INFINITY,
  );
  fc.assert(
    fc.property(shut, ({ facts, intent, atMs }) => {
      for (let hour = 0; hour < 720; hour += 1) {
        expect(refusedAt(facts, intent, atMs + hour * 60 * minuteMs)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

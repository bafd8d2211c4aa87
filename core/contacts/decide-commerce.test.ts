import type { GateRate } from '@duly/facts/gate-facts.ts';
import { doing } from '@duly/law/act-example.ts';
import type { Given } from '@duly/law/example.ts';
import { caseOf, exampleDay, exampleInstant } from '@duly/law/plain-case.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';

const at = '2026-11-12 15:00';

function decide(given: Given) {
  const { facts, intent } = caseOf(given);
  return decideIntent(facts, intent, rulebookOf(facts), exampleInstant(at));
}

function refusals(given: Given): readonly string[] {
  return decide(given)
    .findings.filter(({ verdict }) => verdict === 'refuse')
    .map(({ ruleId }) => ruleId);
}

function property(place: string, intent: Given['intent']): Given {
  const tenant = { creditorKind: 'property', houseLimits: starterLimits.property } as const;
  return { tenant, products: ['none'], party: { places: ['CN', place] }, ...(intent ? { intent } : {}) };
}

const lpr: GateRate = {
  series: 'cn-lpr-1y',
  from: exampleDay('2026-02-20'),
  until: exampleDay('2026-03-19'),
  ratePpm: 30_000,
};

test('cutting water for arrears is against the Civil Code everywhere, and the lawful way is named', () => {
  const decision = decide(
    property('CN-1101', doing('cut-supply', { ground: 'arrears', form: 'supply-stop' })),
  );
  const [finding] = decision.findings;
  expect(finding).toMatchObject({ ruleId: 'CN-PROP-01', level: 'L1', verdict: 'refuse' });
  expect(finding?.message.zh.startsWith('违反《民法典》第 944 条')).toBe(true);
  expect(finding?.instead?.zh).toContain('书面催告');
  expect(decision.untilMs).toBeNull();
});

test('keeping a car out for arrears is against the law in Weifang and against the house in Beijing', () => {
  const locked = doing('restrict-access', { form: 'vehicle', ground: 'arrears' });
  expect(refusals(property('CN-3707', locked))).toEqual(['CN-PROP-04-3707', 'HOUSE-CN-ACCESS']);
  expect(refusals(property('CN-1101', locked))).toEqual(['HOUSE-CN-ACCESS']);
});

test('arrears hang in the compound in Liaocheng by unit and sum, and in Beijing not at all', () => {
  const posted = (shows: string) => doing('publish', { where: 'compound', shows });
  expect(refusals(property('CN-3715', posted('unit-amount')))).toEqual([]);
  expect(refusals(property('CN-3715', posted('identity')))).toContain('HOUSE-CN-POSTING');
  expect(refusals(property('CN-1101', posted('unit-amount')))).toEqual(['HOUSE-CN-POSTING']);
});

test('in Wenzhou only owners who refuse without reason are posted', () => {
  const posted = (refusedWithoutReason: boolean) =>
    doing('publish', { where: 'compound', shows: 'unit-amount', refusedWithoutReason });
  expect(refusals(property('CN-330302', posted(true)))).toEqual([]);
  expect(refusals(property('CN-330302', posted(false)))).toEqual(['CN-PROP-05-3303']);
});

test('a suit for the fee waits for demand, period and committee, and then opens', () => {
  const ready = {
    demandServed: true,
    demandServedOn: '2026-10-01',
    periodEndsOn: '2026-10-31',
    committee: 'urged',
  };
  expect(decide(property('CN-1101', doing('sue', ready))).verdict).toBe('allow');
  expect(refusals(property('CN-1101', doing('sue', { ...ready, demandServed: false })))).toEqual([
    'CN-PROP-02',
  ]);
  const waiting = decide(property('CN-1101', doing('sue', { ...ready, periodEndsOn: '2026-11-20' })));
  expect(waiting.untilMs).toBe(exampleInstant('2026-11-21 00:00'));
});

test('a short period is within the law and against the house, and each is said in its own words', () => {
  const short = {
    demandServed: true,
    demandServedOn: '2026-11-01',
    periodEndsOn: '2026-11-05',
    committee: 'none',
  };
  const decision = decide(property('CN-1101', doing('sue', short)));
  expect(decision.findings.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['HOUSE-CN-DEMAND-DAYS', 'house'],
  ]);
});

test('four times the LPR of the contract’s day caps a private loan, and an unloaded month is a question', () => {
  const lent = (conduct: Record<string, string | number | boolean>): Given => ({
    products: ['private-lending'],
    rates: [lpr],
    intent: doing('charge', { what: 'interest', contracted: true, ...conduct }),
  });
  expect(refusals(lent({ contractOn: '2026-03-01', annualRatePpm: 120_000 }))).toEqual([]);
  expect(refusals(lent({ contractOn: '2026-03-01', annualRatePpm: 120_001 }))).toEqual(['CN-INT-02']);
  const unknown = decide(lent({ contractOn: '2026-05-01', annualRatePpm: 60_000 }));
  expect(unknown.findings[0]).toMatchObject({ code: 'missing-fact', fact: 'reference-rate' });
});

test('a small supplier charges a large buyer five in ten thousand a day and not more', () => {
  const charging = (dailyRatePpm: number): Given => ({
    tenant: { creditorKind: 'trade', houseLimits: starterLimits.trade },
    party: { kind: 'organisation' },
    products: ['none'],
    intent: doing('charge', {
      what: 'interest',
      basis: 'sme',
      smeDeclared: true,
      debtorSize: 'large',
      dailyRatePpm,
    }),
  });
  expect(decide(charging(500)).verdict).toBe('allow');
  expect(refusals(charging(600))).toEqual(['CN-SME-04']);
});

test('a general guarantor is left alone before enforcement failed, and a released one for good', () => {
  const guarantor = (conduct: Record<string, string | boolean>): Given => ({
    tenant: { creditorKind: 'trade', houseLimits: starterLimits.trade },
    party: { kind: 'organisation' },
    products: ['none'],
    intent: { targetRole: 'guarantor', conduct },
  });
  const running = { mainDueOn: '2026-08-01' };
  expect(refusals(guarantor({ guarantee: 'general', ...running }))).toEqual(['CN-GUA-05']);
  expect(refusals(guarantor({ guarantee: 'joint', ...running }))).toEqual([]);
  expect(refusals(guarantor({ guarantee: 'joint', mainDueOn: '2026-01-01' }))).toEqual(['CN-GUA-03']);
});

test('nobody is pressed with a suit over a barred debt, and a suit itself goes to the supervisor', () => {
  const debt = { limitationEndsOn: exampleDay('2026-01-01') };
  const house = { tenant: { creditorKind: 'trade', houseLimits: starterLimits.trade } } as const;
  const given: Given = { ...house, party: { kind: 'organisation' }, products: ['none'], debt };
  expect(decide(given).verdict).toBe('allow');
  expect(refusals({ ...given, intent: { conduct: { mentionsCourt: true } } })).toEqual(['HOUSE-CN-BARRED']);
  expect(decide({ ...given, intent: doing('sue') }).verdict).toBe('needs-approval');
});

test('in Germany nine points over the base rate are charged between businesses, and none of it to a consumer’s debt', () => {
  const rates: GateRate[] = [
    {
      series: 'de-basiszinssatz',
      from: exampleDay('2026-07-01'),
      until: exampleDay('2026-12-31'),
      ratePpm: 20_000,
    },
  ];
  const charging = (annualRatePpm: number): Given => ({
    base: 'DE',
    tenant: { creditorKind: 'trade', houseLimits: starterLimits.trade },
    party: { kind: 'organisation' },
    debt: { use: 'business' },
    rates,
    intent: doing('charge', {
      what: 'interest',
      basis: 'statutory',
      runsFrom: '2026-09-02',
      dueOn: '2026-09-01',
      annualRatePpm,
    }),
  });
  expect(decide(charging(110_000)).verdict).toBe('allow');
  expect(refusals(charging(110_001))).toEqual(['DE-LATE-RATE']);
});

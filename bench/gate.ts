// How many full decisions with their trace the gate makes a second on one core, by kind of act.
//   npm run bench -- gate [seconds a mix]
// The time is that of the processor (user and system) and not of the wall, so that a busy machine changes little.
import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Given } from '@duly/law/example.ts';
import { actsOn, caseOf, exampleInstant, zoneOfExample } from '@duly/law/plain-case.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';

const seconds = Number(process.argv[2] ?? 2);

type Mix = { readonly name: string; readonly given: Given; readonly at: string };

const lender = { houseLimits: starterLimits.lender };
const calls = actsOn('2026-11-12', 2, { kind: 'effective' });
const mixes: readonly Mix[] = [
  { name: 'CN allow', at: '2026-11-12 12:00', given: { tenant: lender, products: ['card'], events: calls } },
  {
    name: 'CN refuse, opens tomorrow',
    at: '2026-11-12 22:30',
    given: { tenant: lender, products: ['card'], events: actsOn('2026-11-12', 3, { kind: 'effective' }) },
  },
  {
    name: 'CN refuse for good',
    at: '2026-11-12 12:00',
    given: { tenant: lender, products: ['card'], party: { stopAll: true } },
  },
  {
    name: 'CN third party',
    at: '2026-11-12 12:00',
    given: {
      tenant: lender,
      products: ['consumer-finance'],
      point: { ownerRelation: 'family', source: 'reserved-contact' },
      intent: { targetRole: 'third-party', purpose: 'locate' },
    },
  },
  {
    name: 'CN trade',
    at: '2026-11-12 12:00',
    given: {
      tenant: { creditorKind: 'trade', houseLimits: starterLimits.trade },
      party: { kind: 'organisation' },
      products: ['none'],
    },
  },
  { name: 'US allow', at: '2026-11-12 12:00', given: { base: 'US' } },
  { name: 'US refuse, opens tomorrow', at: '2026-11-12 22:30', given: { base: 'US' } },
  { name: 'GB allow', at: '2026-11-12 12:00', given: { base: 'GB' } },
  { name: 'DE trade', at: '2026-11-12 12:00', given: { base: 'DE', tenant: { creditorKind: 'trade' } } },
];

type Case = { readonly facts: GateFacts; readonly intent: ContactIntent; readonly atMs: number };

// Several people, so that nothing is answered from one object that is always the same.
function casesOf(mix: Mix): Case[] {
  return Array.from({ length: 64 }, (_, index) => {
    const { facts, intent } = caseOf(mix.given);
    const atMs = exampleInstant(mix.at, zoneOfExample(mix.given)) + index * 1000;
    return { facts: { ...facts, party: { ...facts.party } }, intent: { ...intent }, atMs };
  });
}

function run(cases: readonly Case[], count: number): number {
  let traced = 0;
  for (let n = 0; n < count; n += 1) {
    const one = cases[n & 63];
    if (one === undefined) throw new Error('64 cases');
    const decision = decideIntent(one.facts, one.intent, rulebookOf(one.facts), one.atMs);
    traced += decision.findings.length + decision.applied.length + decision.notApplied.length;
  }
  return traced;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function measure(cases: readonly Case[]): number {
  run(cases, 20_000);
  let count = 0;
  const began = cpuSeconds();
  while (cpuSeconds() - began < seconds) {
    run(cases, 20_000);
    count += 20_000;
  }
  return count / (cpuSeconds() - began);
}

const all = mixes.map((mix) => ({ mix, cases: casesOf(mix) }));
// Everything is warm before anything is measured: a server sees all kinds of acts.
for (const { cases } of all) run(cases, 20_000);
for (const { mix, cases } of all) {
  const [first] = cases;
  if (first === undefined) throw new Error('64 cases');
  const decision = decideIntent(first.facts, first.intent, rulebookOf(first.facts), first.atMs);
  const perSecond = Math.round(measure(cases));
  process.stdout.write(
    `${JSON.stringify({
      mix: mix.name,
      verdict: decision.verdict,
      rules: decision.applied.length + decision.notApplied.length,
      applied: decision.applied.length,
      findings: decision.findings.length,
      perSecond,
    })}\n`,
  );
}
const mixed = all.flatMap(({ cases }, index) => cases.filter((_, at) => at % all.length === index));
const both = Array.from({ length: 64 }, (_, index) => mixed[index % mixed.length] as Case);
process.stdout.write(`${JSON.stringify({ mix: 'all together', perSecond: Math.round(measure(both)) })}\n`);

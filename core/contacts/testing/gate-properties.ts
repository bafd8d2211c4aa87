import type { GateEvent, GateFacts } from '@duly/facts/gate-facts.ts';
import type { Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import fc from 'fast-check';
import { decideIntent } from '../decide-intent.ts';
import { putOffMs, stops } from '../first-lawful-moment.ts';
import type { GateDecision } from '../gate-decision.ts';
import { decidePlainly } from './decide-plainly.ts';
import { type RandomGate, randomEvent, randomGate } from './random-gate.ts';

/** A law of the gate that holds for every question; `says` why it is broken, or null. */
export interface GateProperty {
  readonly name: string;
  readonly says: string;
  /** Questions in the tests that run on every change. */
  readonly runs: number;
  readonly property: () => fc.IProperty<[RandomGate, number]>;
}

const gravity = {
  allow: 0,
  'presumed-compliant': 1,
  'needs-approval': 2,
  'presumed-violation': 3,
  refuse: 4,
} as const;

const decide = ({ facts, intent, atMs }: RandomGate, rulebook: Rulebook = rulebookOf(facts)): GateDecision =>
  decideIntent(facts, intent, rulebook, atMs);

/** The first moment at which the act may be done; infinity for never. */
function opensAt(decision: GateDecision, atMs: number): number {
  return stops(decision.verdict) ? (decision.untilMs ?? Number.POSITIVE_INFINITY) : atMs;
}

function broken(why: string, ...what: unknown[]): never {
  throw new Error(`${why}: ${what.map((one) => JSON.stringify(one, plain)).join(' ')}`);
}

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);

function same(left: unknown, right: unknown, why: string): void {
  const [one, other] = [JSON.stringify(left, plain), JSON.stringify(right, plain)];
  if (one !== other) broken(why, left, right);
}

function holds(
  says: string,
  name: string,
  runs: number,
  check: (gate: RandomGate, draw: number) => void,
): GateProperty {
  return {
    name,
    says,
    runs,
    property: () => fc.property(randomGate, fc.nat(), (gate, draw) => check(gate, draw)),
  };
}

const rulesWithout = new WeakMap<Rulebook, Rulebook[]>();

/** The rulebook without its n-th rule, the same object each time. */
function without(rulebook: Rulebook, n: number): Rulebook {
  const kept = rulesWithout.get(rulebook) ?? [];
  rulesWithout.set(rulebook, kept);
  kept[n] ??= { ...rulebook, provisions: rulebook.provisions.filter((_, index) => index !== n) };
  return kept[n];
}

function shuffled<T>(values: readonly T[], draw: number): T[] {
  const left = [...values];
  const out: T[] = [];
  let state = draw;
  while (left.length > 0) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    out.push(...left.splice(state % left.length, 1));
  }
  return out;
}

function reorder(facts: GateFacts, draw: number): GateFacts {
  const { party } = facts;
  return {
    ...facts,
    party: { ...party, zones: shuffled(party.zones, draw + 1), moratoria: shuffled(party.moratoria, draw) },
    points: shuffled(facts.points, draw),
    agreements: shuffled(facts.agreements, draw),
    debts: shuffled(facts.debts, draw),
    consents: shuffled(facts.consents, draw),
    preferences: shuffled(facts.preferences, draw),
    events: shuffled(facts.events, draw),
    sharedEvents: shuffled(facts.sharedEvents, draw),
  };
}

// A reason names the first of several products or debts, and so may differ; everything that is decided may not.
function decided({ verdict, findings, untilMs, applied, notApplied, provisionalDays }: GateDecision) {
  const passed = notApplied.map(({ ruleId }) => ruleId);
  return {
    verdict,
    findings,
    untilMs,
    applied,
    passed,
    provisionalDays: [...new Set(provisionalDays)].sort(),
  };
}

/** One more act of ours to the person by the same channel, a moment ago. */
function oneMore({ facts, intent, atMs }: RandomGate, draw: number): GateEvent {
  const zone = facts.party.zones[0] ?? 'UTC';
  const [drawn] = fc.sample(randomEvent(atMs, zone), { seed: draw, numRuns: 1 });
  if (drawn === undefined) throw new Error('a draw gives an event');
  const kinds = { call: ['open', 'attempt', 'connected', 'effective'], visit: ['open', 'visit'] } as const;
  const { channel } = intent;
  const list: readonly GateEvent['kind'][] =
    channel === 'call' || channel === 'visit' ? kinds[channel] : ['open', 'message'];
  return {
    ...drawn,
    channel,
    kind: list[draw % list.length] ?? 'open',
    initiatedBy: 'creditor',
    contactPointId: intent.contactPointId,
  };
}

const anyRule = (rulebook: Rulebook, draw: number): [number, Provision | undefined] => {
  const n = draw % Math.max(1, rulebook.provisions.length);
  return [n, rulebook.provisions[n]];
};

/** The question with one thing in the place of what another question has there, for each thing that rules read. */
function* oneThingOf(gate: RandomGate, other: RandomGate): Generator<RandomGate> {
  const { facts, intent } = gate;
  const withFacts = (changed: Partial<GateFacts>): RandomGate => ({
    ...gate,
    facts: { ...facts, ...changed },
  });
  const each = <T extends object>(of: T, from: T): T[] =>
    (Object.keys(of) as (keyof T)[]).map((key) => ({ ...of, [key]: from[key] }));
  for (const changed of each(facts, other.facts)) yield { ...gate, facts: changed };
  for (const party of each(facts.party, other.facts.party)) yield withFacts({ party });
  for (const tenant of each(facts.tenant, other.facts.tenant)) yield withFacts({ tenant });
  for (const changed of each(intent, other.intent)) yield { ...gate, intent: changed };
  const [otherPoint] = other.facts.points;
  for (const [at, point] of facts.points.entries())
    for (const changed of otherPoint ? each(point, { ...otherPoint, pointId: point.pointId }) : [])
      yield withFacts({ points: facts.points.with(at, changed) });
  const [otherDebt] = other.facts.debts;
  for (const [at, debt] of facts.debts.entries())
    for (const changed of otherDebt ? each(debt, { ...otherDebt, debtId: debt.debtId }) : [])
      yield withFacts({ debts: facts.debts.with(at, changed) });
}

// More often than a kind of act is asked about before what is plain in it is learned.
const oftenAsked = 10;

/** The laws of the gate, over all rulebooks and both beside each other. */
export const gateProperties: readonly GateProperty[] = [
  holds('the quick gate answers as the plain one, every time alike', 'same-as-plain', 400, (gate) => {
    const decision = decide(gate);
    same(
      decision,
      decidePlainly(gate.facts, gate.intent, rulebookOf(gate.facts), gate.atMs),
      'not as the plain gate',
    );
    same(decision, decide(gate), 'not the same twice');
    same(decision, JSON.parse(JSON.stringify(decision)), 'not plain data');
  }),
  holds('what passed on plain grounds is asked anew when a ground changes', 'settled', 60, (gate, draw) => {
    const [other] = fc.sample(randomGate, { seed: draw, numRuns: 1 });
    if (other === undefined) throw new Error('a draw gives a question');
    for (let n = 0; n < oftenAsked; n += 1) decide(gate);
    for (const changed of [gate, ...oneThingOf(gate, other)]) {
      const { facts, intent, atMs } = changed;
      same(decide(changed), decidePlainly(facts, intent, rulebookOf(facts), atMs), 'not as the plain gate');
    }
  }),
  holds('every rule is asked or says why not, once', 'complete', 200, (gate) => {
    const decision = decide(gate);
    const named = [...decision.applied, ...decision.notApplied.map(({ ruleId }) => ruleId)];
    if (new Set(named).size !== named.length) broken('a rule stands twice', named);
    for (const { provisions } of [rulebookOf(gate.facts)])
      for (const { id } of provisions) if (!named.includes(id)) broken('a rule is missing', id);
    for (const finding of decision.findings)
      if (gravity[finding.verdict] > gravity[decision.verdict]) broken('graver than the decision', finding);
  }),
  holds('one rule more never allows what was refused, nor earlier', 'monotone', 250, (gate, draw) => {
    const rulebook = rulebookOf(gate.facts);
    const [n, rule] = anyRule(rulebook, draw);
    if (rule === undefined) return;
    const more = decide(gate);
    const less = decide(gate, without(rulebook, n));
    if (gravity[more.verdict] < gravity[less.verdict])
      broken('milder with', rule.id, more.verdict, less.verdict);
    if (opensAt(more, gate.atMs) < opensAt(less, gate.atMs))
      broken('earlier with', rule.id, more.untilMs, less.untilMs);
  }),
  holds('one more act of ours never opens the same channel sooner', 'one-more-attempt', 250, (gate, draw) => {
    if (gate.intent.initiatedBy !== 'creditor' || gate.intent.act !== 'contact') return;
    const event = oneMore(gate, draw);
    const before = decide(gate);
    const facts: GateFacts = { ...gate.facts, events: [...gate.facts.events, event] };
    const after = decide({ ...gate, facts });
    if (gravity[after.verdict] < gravity[before.verdict])
      broken('milder after', event, before.verdict, after.verdict);
    if (opensAt(after, gate.atMs) < opensAt(before, gate.atMs))
      broken('sooner after', event, before.untilMs, after.untilMs);
  }),
  holds('the moment named is lawful, and no minute drawn before it is', 'exact-moment', 250, (gate, draw) => {
    const { facts, intent, atMs } = gate;
    const rulebook = rulebookOf(facts);
    const { verdict, untilMs } = decide(gate);
    if (!stops(verdict)) return;
    const untilOrYear = untilMs ?? atMs + 366 * 86_400_000;
    if (untilMs !== null && putOffMs(facts, intent, rulebook, untilMs) !== untilMs)
      broken('not lawful at', untilMs);
    const minutes = Math.floor((untilOrYear - atMs - 1) / 60_000);
    for (let n = 0; n < 12 && minutes > 0; n += 1) {
      const earlier = atMs + ((draw * 31 + n * 7_919 * (1 + (draw % 97))) % minutes) * 60_000;
      const { verdict: then } = decideIntent(facts, intent, rulebook, earlier);
      if (!stops(then)) broken('already lawful at', new Date(earlier).toISOString(), untilMs);
    }
  }),
  holds('the order in which facts are listed does not matter', 'order', 250, (gate, draw) => {
    const facts = reorder(gate.facts, draw);
    const rulebook = rulebookOf(gate.facts);
    same(
      decided(decide(gate, rulebook)),
      decided(decide({ ...gate, facts }, rulebook)),
      'another order, another answer',
    );
  }),
];

/** Tries a property on random questions; null when it holds, else the smallest question found on which it does not. */
export function fuzzGate(
  { property }: GateProperty,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): string | null {
  const found = fc.check(property(), { seed, numRuns: runs, maxSkipsPerRun: 1000 });
  if (!found.failed) return null;
  const why = found.errorInstance instanceof Error ? found.errorInstance.message : 'failed';
  return `${why}\n${JSON.stringify(found.counterexample, plain)}\nseed ${found.seed}, path ${found.counterexamplePath}`;
}

/** How the drawn questions are answered, so that one sees whether they try anything: questions by verdict. */
export function verdictShares(seed: number, runs: number): Readonly<Record<string, number>> {
  const shares: Record<string, number> = {};
  for (const gate of fc.sample(randomGate, { seed, numRuns: runs })) {
    const { verdict, untilMs } = decide(gate);
    const kind = stops(verdict) ? `${verdict} ${untilMs === null ? 'for good' : 'until'}` : verdict;
    shares[kind] = (shares[kind] ?? 0) + 1;
  }
  return shares;
}

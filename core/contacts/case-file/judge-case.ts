import { decideIntent } from '../decide-intent.ts';
import type { GateDecision } from '../gate-decision.ts';
import type { GateCase } from './gate-case.ts';

/** In what an answer differs from what the case expects. */
export type CaseMiss = 'verdict' | 'ruleIds' | 'until';

/** The gate's answer to a case, and whether it is the one that the case expects. */
export interface JudgedCase {
  readonly decision: GateDecision;
  /** Empty where the expectation holds or the case has none. */
  readonly misses: readonly CaseMiss[];
}

/** Whether a finding speaks against the act. */
export function isAgainst({ verdict }: Pick<GateDecision['findings'][number], 'verdict'>): boolean {
  return verdict !== 'allow' && verdict !== 'presumed-compliant';
}

/** Puts a case to the gate; the same function as a permit's. */
export function judgeCase(one: GateCase): JudgedCase {
  const decision = decideIntent(one.facts, one.intent, one.rulebook, one.atMs);
  const { expect } = one;
  if (expect === null) return { decision, misses: [] };
  const against = new Set(decision.findings.filter(isAgainst).map(({ ruleId }) => ruleId));
  const misses: CaseMiss[] = [];
  if (decision.verdict !== expect.verdict) misses.push('verdict');
  if (!expect.ruleIds.every((ruleId) => against.has(ruleId))) misses.push('ruleIds');
  if (expect.untilMs !== undefined && decision.untilMs !== expect.untilMs) misses.push('until');
  return { decision, misses };
}

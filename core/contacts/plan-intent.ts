import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { changeMoments } from './change-moments.ts';
import { decideIntent } from './decide-intent.ts';
import type { GateDecision, GateFinding } from './gate-decision.ts';

/** A stretch of time in which the gate answers an act alike; from included, to excluded, epoch milliseconds. */
export interface PlanStretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly state: 'open' | 'approval' | 'closed';
  /** What speaks against it, in the order of authority; counts and figures as they stand at its beginning. */
  readonly grounds: readonly GateFinding[];
}

function groundsOf({ findings }: GateDecision): readonly GateFinding[] {
  return findings.filter(({ verdict }) => verdict !== 'allow' && verdict !== 'presumed-compliant');
}

function stateOf({ verdict }: GateDecision): PlanStretch['state'] {
  if (verdict === 'needs-approval') return 'approval';
  return verdict === 'allow' || verdict === 'presumed-compliant' ? 'open' : 'closed';
}

// Two answers are alike when the same rules say the same; how much was counted meanwhile does not tell them apart.
function likeness(decision: GateDecision): string {
  return [decision.verdict, ...groundsOf(decision).map(({ ruleId, code }) => `${ruleId} ${code}`)].join('|');
}

/** The first moment in (fromMs, toMs] at which the answer is no longer that of fromMs; it is another at toMs. */
function firstChange(decide: (atMs: number) => GateDecision, fromMs: number, toMs: number): number {
  const before = likeness(decide(fromMs));
  let low = fromMs;
  let high = toMs;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (likeness(decide(middle)) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** When the rules that speak against the act say that they would stop, within a stretch. */
function openings(decision: GateDecision, fromMs: number, toMs: number): number[] {
  return groundsOf(decision).flatMap(({ untilMs }) =>
    typeof untilMs === 'number' && untilMs > fromMs && untilMs < toMs ? [untilMs] : [],
  );
}

/**
 * How the gate answers an act from `fromMs` to `toMs`, the facts staying as they are: stretches without gaps, neighbours
 * unlike. Found by walking from one moment at which a rule may change its mind to the next, not by asking every minute;
 * should an answer change between two of them after all, the change is searched for.
 */
export function planIntent(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  fromMs: number,
  toMs: number,
): readonly PlanStretch[] {
  const decide = (atMs: number) => decideIntent(facts, intent, rulebook, atMs);
  const pending = [...changeMoments(facts, intent, rulebook, fromMs, toMs), toMs];
  const stretches: PlanStretch[] = [];
  let atMs = fromMs;
  let decision = decide(atMs);
  let beginsMs = atMs;
  while (atMs < toMs) {
    while ((pending[0] ?? toMs) <= atMs) pending.shift();
    let nextMs = Math.min(pending[0] ?? toMs, ...openings(decision, atMs, toMs));
    const like = likeness(decision);
    // The last moment before the next one has to answer as now; else the answer changed where nobody foresaw it.
    if (nextMs - atMs > 1 && likeness(decide(nextMs - 1)) !== like)
      nextMs = firstChange(decide, atMs, nextMs - 1);
    const next = nextMs < toMs ? decide(nextMs) : null;
    if (next === null || likeness(next) !== like) {
      stretches.push({
        fromMs: beginsMs,
        toMs: nextMs,
        state: stateOf(decision),
        grounds: groundsOf(decision),
      });
      beginsMs = nextMs;
      if (next !== null) decision = next;
    } else if (next !== null) decision = { ...next, findings: decision.findings };
    atMs = nextMs;
  }
  return stretches;
}

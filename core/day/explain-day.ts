import type { AccountFacts } from '@duly/facts/account-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { CompiledRuleset } from '../policy/compile-ruleset.ts';
import type { DayDecision } from './day-decision.ts';
import { decideInto } from './decide-day.ts';
import type { TraceLine } from './trace-codes.ts';

/** The same decision as `decideDay`, with the reasons in the order in which they were found. */
export function explainDay(
  facts: AccountFacts,
  ruleset: CompiledRuleset,
  day: Day,
): { readonly decision: DayDecision; readonly trace: readonly TraceLine[] } {
  const trace: TraceLine[] = [];
  return { decision: decideInto(facts, ruleset, day, trace), trace };
}

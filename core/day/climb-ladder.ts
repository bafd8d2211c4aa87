import type { AccountFacts } from '@duly/facts/account-facts.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { CompiledLadder, CompiledStep } from '../policy/compile-ruleset.ts';
import type { TraceCode, TraceLine } from './trace-codes.ts';
import { type Wake, wakeAt } from './wake.ts';

/** The step whose task should be open. */
export type ClimbedStep = { readonly step: CompiledStep; readonly occurrence: number; readonly dueOn: Day };

type Told = Record<string, Day | number>;

// Days are written as text only here, where somebody asked for the reasons.
function note(
  trace: TraceLine[] | null,
  code: TraceCode,
  step: CompiledStep,
  days: Told,
  occurrence = 0,
): void {
  if (trace === null) return;
  const params: Record<string, string | number> = { step: step.form.id };
  for (const [name, day] of Object.entries(days)) params[name] = formatDay(day as Day);
  if (occurrence > 0) params.occurrence = occurrence;
  trace.push({ code, params });
}

// The pause after what was done last: its own for the same step, a day for any other, whatever the anchor was.
function restUntil(facts: AccountFacts, step: CompiledStep): number {
  if (facts.doneOn === null) return Number.MIN_SAFE_INTEGER;
  return step.no === facts.doneStep ? step.again(facts.doneOn) : step.next(facts.doneOn);
}

// A step that was done is over, unless it repeats; steps before it are over in any case.
function isDone(step: CompiledStep, doneStep: number): boolean {
  return step.no < doneStep || (step.no === doneStep && !step.repeats);
}

/**
 * Finds the first step that is open on the day and not done. Runs that were missed are caught up once: a step whose time
 * has passed is left out, and one that fell due several times comes once. A task stays the same until it is done, because
 * nothing here looks at whether it is open. Days on which this can change go to `wake`, also while the account is held.
 */
export function climbLadder(
  facts: AccountFacts,
  ladder: CompiledLadder,
  anchor: Day,
  day: Day,
  wake: Wake,
  trace: TraceLine[] | null,
): ClimbedStep | null {
  const same = facts.doneAnchor === anchor;
  const doneStep = same ? facts.doneStep : 0;
  let found: ClimbedStep | null = null;
  for (const step of ladder.steps) {
    if (isDone(step, doneStep)) {
      if (trace !== null && facts.doneOn !== null) note(trace, 'step-done', step, { doneOn: facts.doneOn });
      continue;
    }
    const closes = step.closes(anchor);
    if (day > closes) {
      note(trace, 'step-passed', step, { until: closes });
      continue;
    }
    const opens = step.opens(anchor);
    wakeAt(wake, closes + 1);
    wakeAt(wake, opens);
    // Steps begin in their order, so whatever lies behind one that has not begun changes later still.
    if (opens > day && ladder.inOrder) {
      if (found === null) note(trace, 'step-not-begun', step, { from: opens });
      break;
    }
    const dueOn = Math.max(opens, restUntil(facts, step));
    wakeAt(wake, dueOn);
    if (found !== null) continue;
    if (dueOn > day || dueOn > closes) {
      note(trace, 'step-waits', step, { dueOn });
      continue;
    }
    const occurrence = same && step.no === doneStep ? facts.doneOccurrence + 1 : 1;
    found = { step, occurrence, dueOn: dueOn as Day };
    note(trace, 'step-due', step, { dueOn }, occurrence);
  }
  return found;
}

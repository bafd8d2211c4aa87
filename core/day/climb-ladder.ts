import type { AccountFacts } from '@duly/facts/account-facts.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { CompiledLadder, CompiledStep } from '../policy/compile-ruleset.ts';
import type { TraceCode, TraceLine } from './trace-codes.ts';
import type { Wake } from './wake.ts';

/** The step whose task should be open. */
export type ClimbedStep = { readonly step: CompiledStep; readonly occurrence: number; readonly dueOn: Day };

function note(
  trace: TraceLine[] | null,
  code: TraceCode,
  step: CompiledStep,
  more: TraceLine['params'],
): void {
  trace?.push({ code, params: { step: step.form.id, ...more } });
}

// The pause after what was done last: its own for the same step, a day for any other, whatever the anchor was.
function restUntil(facts: AccountFacts, step: CompiledStep): Day | null {
  if (facts.doneOn === null) return null;
  return step.no === facts.doneStep ? step.again(facts.doneOn) : step.next(facts.doneOn);
}

const laterOf = (opens: Day, rested: Day | null): Day => (rested !== null && rested > opens ? rested : opens);

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
      if (trace && facts.doneOn !== null) note(trace, 'step-done', step, { doneOn: formatDay(facts.doneOn) });
      continue;
    }
    const opens = step.opens(anchor);
    const closes = step.closes(anchor);
    if (closes !== null) wake.at(closes + 1);
    wake.at(opens);
    if (closes !== null && day > closes) {
      note(trace, 'step-passed', step, { until: formatDay(closes) });
      continue;
    }
    const dueOn = laterOf(opens, restUntil(facts, step));
    wake.at(dueOn);
    if (found !== null || dueOn > day || (closes !== null && dueOn > closes)) {
      if (found === null) note(trace, dueOn === opens ? 'step-not-begun' : 'step-waits', step, tell(dueOn));
      continue;
    }
    const occurrence = same && step.no === doneStep ? facts.doneOccurrence + 1 : 1;
    found = { step, occurrence, dueOn };
    note(trace, 'step-due', step, { dueOn: formatDay(dueOn), occurrence });
  }
  return found;
}

const tell = (day: Day): TraceLine['params'] => ({ from: formatDay(day), dueOn: formatDay(day) });

import { pointBits } from '@duly/facts/party-flags.ts';
import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import type { Day } from '@duly/kernel/day.ts';
import { checkLadder } from './check-ladder.ts';
import { type CompiledCalendar, compileCalendar } from './compile-calendar.ts';
import type { LadderForm, Span, StageForm, StepForm } from './ladder-form.ts';

export type CompiledStep = {
  readonly form: StepForm;
  readonly no: number;
  /** First and last day for an anchor; a step without an end closes beyond every day. */
  readonly opens: (anchor: Day) => number;
  readonly closes: (anchor: Day) => number;
  /** First day on which it may come again after it was done, and on which it may follow another step. */
  readonly again: (doneOn: Day) => number;
  readonly next: (doneOn: Day) => number;
  readonly repeats: boolean;
  /** Bits of `pointBits` of which one is enough; 0: none needed. */
  readonly needs: number;
};

export type CompiledLadder = {
  readonly form: LadderForm;
  readonly stages: readonly StageForm[];
  readonly steps: readonly CompiledStep[];
  readonly amountPoints: readonly { readonly fromMinor: bigint; readonly points: number }[];
  /** Whether its steps begin in their order for every anchor. */
  readonly inOrder: boolean;
  /** Whether any date of it depends on the calendar. */
  readonly usesCalendar: boolean;
};

/** All that `decideDay` goes by besides facts and day; compiled once a run. */
export type CompiledRuleset = {
  readonly ladders: ReadonlyMap<string, CompiledLadder>;
  readonly calendar: CompiledCalendar;
  /** The next day on which a policy version takes effect; nothing sleeps beyond it. */
  readonly nextChangeOn: Day | null;
};

const beyond = Number.MAX_SAFE_INTEGER;

// One small closure a span: plain addition for calendar days, a table for business days, and the roll where it begins.
function compileSpan(span: Span, rolls: boolean, calendar: CompiledCalendar): (day: Day) => number {
  const { days } = span;
  if (span.unit === 'business') {
    if (rolls) return (day) => calendar.onOrAfter(calendar.add(day, days));
    return (day) => calendar.add(day, days);
  }
  if (rolls) return (day) => calendar.onOrAfter((day + days) as Day);
  return (day) => day + days;
}

function compileStep(form: StepForm, ladder: LadderForm, calendar: CompiledCalendar): CompiledStep {
  const rolls = ladder.beginsOn === 'business';
  const oneDay: Span = { days: 1, unit: 'calendar' };
  return {
    form,
    no: form.no,
    opens: compileSpan(form.from, rolls, calendar),
    closes: form.until === null ? () => beyond : compileSpan(form.until, false, calendar),
    again: compileSpan(form.every ?? oneDay, rolls, calendar),
    next: compileSpan(oneDay, rolls, calendar),
    repeats: form.every !== null,
    needs: form.needs.reduce((bits, kind) => bits | pointBits[kind], 0),
  };
}

const usesBusinessDays = (span: Span | null): boolean => span?.unit === 'business';

function compileLadder(form: LadderForm, calendar: CompiledCalendar): CompiledLadder {
  const faults = checkLadder(form);
  if (faults.length > 0) {
    throw new Error(
      `ladder ${form.id} is not sound: ${faults.map((fault) => `${fault.code} ${fault.at}`).join(', ')}`,
    );
  }
  return {
    form,
    stages: form.stages,
    steps: form.steps.map((step) => compileStep(step, form, calendar)),
    amountPoints: form.amountPoints.map(({ fromMinor, points }) => ({
      fromMinor: BigInt(fromMinor),
      points,
    })),
    inOrder: form.steps.every((step) => step.from.unit === form.steps[0]?.from.unit),
    usesCalendar:
      form.beginsOn === 'business' ||
      form.steps.some((step) => [step.from, step.until, step.every].some(usesBusinessDays)),
  };
}

/**
 * Compiles a tenant's ladders for a run.
 *
 * @throws when a ladder is not sound; a policy is checked before it is approved, so here it is a bug
 */
export function compileRuleset(
  ladders: readonly LadderForm[],
  calendar: BusinessCalendar,
  nextChangeOn: Day | null = null,
): CompiledRuleset {
  const compiled = compileCalendar(calendar);
  return {
    ladders: new Map(ladders.map((form) => [form.id, compileLadder(form, compiled)])),
    calendar: compiled,
    nextChangeOn,
  };
}

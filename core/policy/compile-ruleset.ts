import { pointBits } from '@duly/facts/party-flags.ts';
import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { checkLadder } from './check-ladder.ts';
import { type CompiledCalendar, compileCalendar } from './compile-calendar.ts';
import type { LadderForm, Span, StageForm, StepForm } from './ladder-form.ts';

export type CompiledStep = {
  readonly form: StepForm;
  readonly no: number;
  /** First and last day for an anchor; the last is null when the step never ends. */
  readonly opens: (anchor: Day) => Day;
  readonly closes: (anchor: Day) => Day | null;
  /** First day on which it may come again after it was done, and on which it may follow another step. */
  readonly again: (doneOn: Day) => Day;
  readonly next: (doneOn: Day) => Day;
  readonly repeats: boolean;
  /** Bits of `pointBits` of which one is enough; 0: none needed. */
  readonly needs: number;
};

export type CompiledLadder = {
  readonly form: LadderForm;
  readonly stages: readonly StageForm[];
  readonly steps: readonly CompiledStep[];
  readonly amountPoints: readonly { readonly fromMinor: bigint; readonly points: number }[];
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

function shift(calendar: CompiledCalendar, day: Day, span: Span): Day {
  return span.unit === 'calendar' ? addDays(day, span.days) : calendar.add(day, span.days);
}

function compileStep(form: StepForm, ladder: LadderForm, calendar: CompiledCalendar): CompiledStep {
  const begin = ladder.beginsOn === 'business' ? calendar.onOrAfter : (day: Day) => day;
  const { from, until } = form;
  const oneDay: Span = { days: 1, unit: 'calendar' };
  return {
    form,
    no: form.no,
    opens: (anchor) => begin(shift(calendar, anchor, from)),
    closes: (anchor) => (until === null ? null : shift(calendar, anchor, until)),
    again: (doneOn) => begin(shift(calendar, doneOn, form.every ?? oneDay)),
    next: (doneOn) => begin(shift(calendar, doneOn, oneDay)),
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

import type { LadderForm, StageForm, StepForm } from './ladder-form.ts';

/** A fault of a ladder's form, by code, with the stage or step that has it. */
export type LadderFault = { readonly code: string; readonly at: string };

function checkStages(stages: readonly StageForm[]): LadderFault[] {
  const faults: LadderFault[] = [];
  const first = stages[0];
  const last = stages.at(-1);
  if (!first || !last) return [{ code: 'no-stages', at: '' }];
  if (first.fromDays !== null) faults.push({ code: 'stages-begin-late', at: first.id });
  if (last.toDays !== null) faults.push({ code: 'no-last-stage', at: last.id });
  for (const [index, stage] of stages.entries()) {
    if (stage.fromDays !== null && stage.toDays !== null && stage.fromDays > stage.toDays) {
      faults.push({ code: 'stage-ends-before-it-begins', at: stage.id });
    }
    const next = stages[index + 1];
    if (!next) continue;
    if (stage.toDays === null || next.fromDays === null || next.fromDays <= stage.toDays) {
      faults.push({ code: 'stages-overlap', at: next.id });
    } else if (next.fromDays > stage.toDays + 1) faults.push({ code: 'stages-gap', at: next.id });
  }
  return faults;
}

function checkStep(step: StepForm, next: StepForm | undefined): LadderFault[] {
  const faults: LadderFault[] = [];
  if (step.every !== null && step.every.days < 1) faults.push({ code: 'step-repeats-at-once', at: step.id });
  if (step.until !== null && step.until.unit === step.from.unit && step.until.days < step.from.days) {
    faults.push({ code: 'step-ends-before-it-begins', at: step.id });
  }
  if (!next) return faults;
  if (next.no <= step.no) faults.push({ code: 'steps-not-in-order', at: next.id });
  if (next.from.unit === step.from.unit && next.from.days < step.from.days) {
    faults.push({ code: 'steps-not-in-order', at: next.id });
  }
  // A step that repeats without end, or into the next one, would hide all that come after it.
  const into =
    step.until === null || (step.until.unit === next.from.unit && step.until.days >= next.from.days);
  if (step.every !== null && into) faults.push({ code: 'step-hides-next', at: next.id });
  return faults;
}

function checkUnique(ladder: LadderForm): LadderFault[] {
  const faults: LadderFault[] = [];
  const seen = new Set<string>();
  const keys = [
    ...ladder.stages.flatMap((stage) => [`stage ${stage.no}`, `stage ${stage.id}`]),
    ...ladder.steps.flatMap((step) => [`step ${step.no}`, `step ${step.id}`]),
  ];
  for (const key of keys) {
    if (seen.has(key)) faults.push({ code: 'named-twice', at: key });
    seen.add(key);
  }
  for (const { no, id } of [...ladder.stages, ...ladder.steps]) {
    if (!Number.isInteger(no) || no < 1 || no > 32_767) faults.push({ code: 'number-out-of-range', at: id });
  }
  return faults;
}

/**
 * All faults of a ladder, empty when it is sound: stages cover every day without gap or overlap from before the due day
 * to the catch-all at the end, steps stand in order, none hides the next, numbers and ids stand once.
 */
export function checkLadder(ladder: LadderForm): LadderFault[] {
  return [
    ...checkStages(ladder.stages),
    ...ladder.steps.flatMap((step, index) => checkStep(step, ladder.steps[index + 1])),
    ...checkUnique(ladder),
  ];
}

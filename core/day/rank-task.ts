import type { PromiseStatus } from '@duly/facts/account-facts.ts';
import type { CompiledLadder } from '../policy/compile-ruleset.ts';
import type { StageForm } from '../policy/ladder-form.ts';
import type { PriorityReason, ReasonCode } from './day-decision.ts';

/** What a priority is made of. */
export type RankFacts = {
  readonly ladder: CompiledLadder;
  readonly stage: StageForm;
  readonly overdueMinor: bigint;
  readonly promiseStatus: PromiseStatus;
  readonly brokenCount: number;
  readonly neverContacted: boolean;
  readonly near: boolean;
  readonly missing: boolean;
};

// House weights. A broken promise outranks any stage, because it is the freshest chance; the rest orders within that.
const points = {
  promiseBroken: 40,
  brokenOften: 10,
  nextStageNear: 15,
  neverContacted: 10,
  missing: 5,
} as const;

/** From so many broken promises on they are a habit. */
const oftenFrom = 3;

function amountPoints(ladder: CompiledLadder, overdueMinor: bigint): number {
  for (const line of ladder.amountPoints) if (overdueMinor >= line.fromMinor) return line.points;
  return 0;
}

/**
 * The priority of a task as a sum of reasons that a person can read. None of them changes from day to day by itself, so
 * that an open task needs no nightly write: a stage, an amount, a verdict changes on a day that `wakeOn` names.
 */
export function rankTask(facts: RankFacts): { priority: number; reasons: PriorityReason[] } {
  const reasons: PriorityReason[] = [];
  let priority = 0;
  const add = (code: ReasonCode, value: number): void => {
    if (value === 0) return;
    priority += value;
    // Highest first, and of equals the one that was found first.
    const at = reasons.findIndex((reason) => reason.points < value);
    reasons.splice(at === -1 ? reasons.length : at, 0, { code, points: value });
  };
  add('stage', facts.stage.points);
  add('amount', amountPoints(facts.ladder, facts.overdueMinor));
  if (facts.promiseStatus === 'broken' || facts.promiseStatus === 'part')
    add('promise-broken', points.promiseBroken);
  if (facts.brokenCount >= oftenFrom) add('broken-often', points.brokenOften);
  if (facts.near) add('next-stage-near', points.nextStageNear);
  if (facts.neverContacted) add('never-contacted', points.neverContacted);
  if (facts.missing) add('contact-data-missing', points.missing);
  return { priority, reasons };
}

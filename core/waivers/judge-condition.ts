import type { Day } from '@duly/kernel/day.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import type { WaiverCondition } from './waiver.ts';

/** Money that came on the account and was not taken back. */
export type PaidSum = { readonly paidOn: Day; readonly minor: bigint };

export type ConditionVerdict = {
  readonly state: 'open' | 'met' | 'broken';
  /** Money that counts so far. */
  readonly paidMinor: bigint;
  /** The first day by which a step is not met; null where none is outstanding. */
  readonly nextBy: Day | null;
};

/** The most instalments that a waiver is bound to. */
export const maxConditionSteps = 60;

/**
 * Judges a condition at the end of a day. A step is met when what was paid from the day of the grant to its own day reaches its
 * sum; it is broken once its day has passed without. Money that came in time and was booked late counts from when it is known.
 */
export function judgeCondition(
  { steps }: WaiverCondition,
  grantedOn: Day,
  paid: readonly PaidSum[],
  today: Day,
): ConditionVerdict {
  const upTo = (day: Day) =>
    paid.reduce((sum, one) => (one.paidOn >= grantedOn && one.paidOn <= day ? sum + one.minor : sum), 0n);
  const last = steps.at(-1);
  const paidMinor = last === undefined ? 0n : upTo(last.by);
  const short = steps.find((step) => upTo(step.by) < step.minor);
  if (short === undefined) return { state: 'met', paidMinor, nextBy: null };
  return { state: short.by < today ? 'broken' : 'open', paidMinor, nextBy: short.by };
}

/**
 * What is wrong with a condition: `waiver-condition-empty`, `waiver-condition-order` (days and sums ascend), `waiver-condition-past`,
 * `waiver-condition-above` (more than is left to pay after the waiver), `waiver-condition-steps`.
 *
 * @param leftMinor what is owed on the account once the waiver is granted
 */
export function judgeConditionTerms({ steps }: WaiverCondition, today: Day, leftMinor: bigint): Refusal[] {
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [refusal('waiver-condition-empty')];
  const found: Refusal[] = [];
  if (steps.length > maxConditionSteps)
    found.push(refusal('waiver-condition-steps', { most: maxConditionSteps }));
  if (first.by < today) found.push(refusal('waiver-condition-past'));
  const disordered = steps.some((step, at) => {
    const before = steps[at - 1];
    return step.minor <= 0n || (before !== undefined && (step.by <= before.by || step.minor <= before.minor));
  });
  if (disordered) found.push(refusal('waiver-condition-order'));
  if (last.minor > leftMinor) found.push(refusal('waiver-condition-above', { left: `${leftMinor}` }));
  return found;
}

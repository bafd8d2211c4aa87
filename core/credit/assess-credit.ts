import { addMonths, type Day, daysBetween } from '@duly/kernel/day.ts';
import type { CreditPolicy } from './credit-policy.ts';

/** In ascending weight; the heaviest that holds is the state. `overdue` is beyond the house's days, not every arrear. */
export const creditStates = ['ok', 'warn', 'over-limit', 'overdue', 'stopped', 'locked'] as const;
export type CreditState = (typeof creditStates)[number];

export const creditReasons = [
  'no-limit',
  'near-limit',
  'past-due',
  'over-limit',
  'overdue',
  'long-overdue',
  'stopped',
  'locked',
] as const;
export type CreditReason = (typeof creditReasons)[number];

export const creditSteps = [
  'none',
  'remind',
  'recommend-stop',
  'await-stop',
  'recommend-lock',
  'await-lock',
  'collect',
] as const;
export type CreditStep = (typeof creditSteps)[number];

/** What a customer owes in one currency and what was decided about it. Sums in minor units. */
export type CreditFacts = {
  readonly day: Day;
  /** Open on all accounts, due or not, less money that rests there. Below zero where more was paid than is owed. */
  readonly openMinor: bigint;
  /** Of that what is disputed; it stands apart from the exposure. */
  readonly disputedMinor: bigint;
  /** Earliest due day among open items that are not disputed. */
  readonly oldestDue: Day | null;
  /** Null: no limit was agreed in this currency, so nothing is over it and nothing is free. */
  readonly limitMinor: bigint | null;
  readonly stopped: boolean;
  readonly locked: boolean;
  /** What somebody recommended and nobody has decided yet. */
  readonly asked: { readonly stop: boolean; readonly lock: boolean };
};

export type CreditAssessment = {
  readonly state: CreditState;
  readonly exposureMinor: bigint;
  readonly limitMinor: bigint | null;
  /** Limit less exposure, never below zero; null without a limit. */
  readonly freeMinor: bigint | null;
  readonly daysPastDue: number;
  /** Everything that holds, lightest first. */
  readonly reasons: readonly CreditReason[];
  readonly nextStep: CreditStep;
};

const larger = (left: bigint, right: bigint): bigint => (left > right ? left : right);

function reasonsOf(facts: CreditFacts, policy: CreditPolicy, exposure: bigint, days: number): CreditReason[] {
  const { limitMinor: limit, oldestDue, day, stopped, locked } = facts;
  const over = limit !== null && exposure > limit;
  const near = limit !== null && !over && exposure > 0n && exposure * 100n >= limit * policy.warnPercent;
  const overdue = days > policy.stopAfterDays;
  const long = days > 0 && oldestDue !== null && day > addMonths(oldestDue, policy.lockAfterMonths);
  const found: readonly (readonly [CreditReason, boolean])[] = [
    ['no-limit', limit === null],
    ['near-limit', near],
    ['past-due', days > 0 && !overdue],
    ['over-limit', over],
    ['overdue', overdue],
    ['long-overdue', long],
    ['stopped', stopped],
    ['locked', locked],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function stateOf(reasons: readonly CreditReason[]): CreditState {
  if (reasons.includes('locked')) return 'locked';
  if (reasons.includes('stopped')) return 'stopped';
  if (reasons.includes('overdue')) return 'overdue';
  if (reasons.includes('over-limit')) return 'over-limit';
  return reasons.includes('past-due') || reasons.includes('near-limit') ? 'warn' : 'ok';
}

function stepOf(state: CreditState, { asked }: CreditFacts, reasons: readonly CreditReason[]): CreditStep {
  if (state === 'locked') return 'collect';
  if (asked.lock) return 'await-lock';
  if (state === 'stopped') return reasons.includes('long-overdue') ? 'recommend-lock' : 'collect';
  if (asked.stop) return 'await-stop';
  if (state === 'overdue' || state === 'over-limit') return 'recommend-stop';
  return state === 'warn' ? 'remind' : 'none';
}

/**
 * Where a customer's credit stands in one currency on a day, and what comes next by the house's ladder (LED-8): over the limit or
 * beyond the days somebody recommends a stop, another approves it, and beyond the months a lock may be asked for.
 */
export function assessCredit(facts: CreditFacts, policy: CreditPolicy): CreditAssessment {
  const { limitMinor, oldestDue, day } = facts;
  const exposureMinor = larger(facts.openMinor - facts.disputedMinor, 0n);
  // Money on account covers what is due before anybody is in arrears.
  const daysPastDue =
    oldestDue === null || exposureMinor === 0n ? 0 : Math.max(0, daysBetween(oldestDue, day));
  const reasons = reasonsOf(facts, policy, exposureMinor, daysPastDue);
  const state = stateOf(reasons);
  return {
    state,
    exposureMinor,
    limitMinor,
    freeMinor: limitMinor === null ? null : larger(limitMinor - exposureMinor, 0n),
    daysPastDue,
    reasons,
    nextStep: stepOf(state, facts, reasons),
  };
}

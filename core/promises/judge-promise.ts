import type { PromiseStatus } from '@duly/facts/account-facts.ts';
import type { Day } from '@duly/kernel/day.ts';

/** What judging needs; a part of the account's facts. `promisePaidMinor` counts money paid by the due day. */
export type PromiseFacts = {
  readonly promiseDueOn: Day | null;
  readonly promiseMinor: bigint;
  readonly promisePaidMinor: bigint;
  readonly promiseStatus: PromiseStatus;
  readonly brokenCount: number;
};

export type PromiseVerdict = {
  readonly status: PromiseStatus;
  /** Promises not kept in full so far, this one included. */
  readonly brokenCount: number;
};

const failed = (status: PromiseStatus): boolean => status === 'part' || status === 'broken';

function statusOf(facts: PromiseFacts, day: Day): PromiseStatus {
  if (facts.promiseDueOn === null || facts.promiseStatus === 'none') return 'none';
  if (facts.promiseStatus === 'withdrawn') return 'withdrawn';
  if (facts.promisePaidMinor >= facts.promiseMinor) return 'kept';
  if (day <= facts.promiseDueOn) return 'open';
  return facts.promisePaidMinor > 0n ? 'part' : 'broken';
}

/**
 * Judges the newest promise: kept as soon as the money is there, part kept or broken once its due day has passed. It looks
 * at money and days only and not at an earlier verdict, so that a late booking or a reversal corrects it, and judging
 * again changes nothing.
 */
export function judgePromise(facts: PromiseFacts, day: Day): PromiseVerdict {
  const status = statusOf(facts, day);
  const before = facts.brokenCount - (failed(facts.promiseStatus) ? 1 : 0);
  return { status, brokenCount: before + (failed(status) ? 1 : 0) };
}

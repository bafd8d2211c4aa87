import type { ReachFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';

/** A call of ours to a number that the debtor left; `reached`: the debtor answered. */
export type DialledCall = { readonly day: Day; readonly reached: boolean };

/** Days in a row up to the last, on each of which the debtor was called and never reached. */
function failedDays(calls: readonly DialledCall[]): number {
  const reachedOn = new Set(calls.filter((call) => call.reached).map((call) => call.day));
  const failedOn = new Set(
    calls.filter((call) => !call.reached && !reachedOn.has(call.day)).map((call) => call.day),
  );
  let day = calls[0]?.day;
  let count = 0;
  while (day !== undefined && failedOn.has(day)) {
    count += 1;
    day = (day - 1) as Day;
  }
  return count;
}

/**
 * How far the search for a debtor has come, from the calls to the debtor's own numbers.
 *
 * @param calls newest first
 * @param ownNumbers states of the telephone numbers that the debtor left
 */
export function reachFacts(calls: readonly DialledCall[], ownNumbers: readonly string[]): ReachFacts {
  const lastReached = calls.findIndex((call) => call.reached);
  const failed = lastReached === -1 ? calls : calls.slice(0, lastReached);
  return {
    allNumbersInvalid: ownNumbers.length > 0 && ownNumbers.every((status) => status === 'invalid'),
    failedCallsInRow: failed.length,
    lastFailedOn: failed[0]?.day ?? null,
    failedDaysInRow: failedDays(calls),
  };
}

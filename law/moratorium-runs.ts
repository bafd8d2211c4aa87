import type { GateMoratorium } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Moment } from './moment.ts';

/** Whether a protection runs on any of the person's clocks; `last` is its last day, null while it has none. */
export function moratoriumRuns({ from }: GateMoratorium, last: Day | null, moment: Moment): boolean {
  return moment.locals.some(({ day }) => day >= from && (last === null || day <= last));
}

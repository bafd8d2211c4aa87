import type { GateMoratorium } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';

/** Whether a protection covers a day; `last` is its last day, null while it has none. */
export function coversDay({ from }: GateMoratorium, last: Day | null, day: Day): boolean {
  return day >= from && (last === null || day <= last);
}

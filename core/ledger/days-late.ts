import type { Day } from '@duly/kernel/day.ts';

/** Whole days by which an item was settled after its due day; 0 when it was settled on time or early. */
export function daysLate(dueOn: Day, settledOn: Day): number {
  return Math.max(0, settledOn - dueOn);
}

/** Whole days since the due day as of a day; 0 on the due day itself and before. */
export function daysPastDue(dueOn: Day, day: Day): number {
  return Math.max(0, day - dueOn);
}

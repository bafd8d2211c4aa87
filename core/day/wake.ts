import type { Day } from '@duly/kernel/day.ts';

/** The first day after `today` on which something can change; `never` while none is known. */
export type Wake = { readonly today: number; first: number };

const never = Number.MAX_SAFE_INTEGER;

/** Begins with nothing known. */
export function newWake(today: Day): Wake {
  return { today, first: never };
}

/** Takes note of a day; one on or before today is no news, because what could change by then has been decided. */
export function wakeAt(wake: Wake, day: number): void {
  if (day > wake.today && day < wake.first) wake.first = day;
}

/** The first of the days noted, null when there is none. */
export function wakeDay(wake: Wake): Day | null {
  return wake.first === never ? null : (wake.first as Day);
}

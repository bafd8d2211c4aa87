import type { Day } from '@duly/kernel/day.ts';

/** Collects days on which something can change and keeps the first of them after the day that is decided. */
export type Wake = { readonly at: (day: number) => void; readonly day: () => Day | null };

/** Days on or before `today` are taken no notice of: what could change by then has been decided. */
export function earlier(today: Day): Wake {
  let first: number | null = null;
  return {
    at: (day) => {
      if (day > today && (first === null || day < first)) first = day;
    },
    day: () => first as Day | null,
  };
}

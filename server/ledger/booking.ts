import type { Day } from '@duly/kernel/day.ts';

/** What the border hands down with every booking. */
export type Booking = {
  /** Instant of the act, epoch milliseconds. */
  readonly atMs: number;
  /** Business day on which changes and reversals count; payments and new items carry their own days. */
  readonly day: Day;
  /** Import run, when there is one. */
  readonly runId: string | null;
  /** The user; null: the system. */
  readonly by: string | null;
};

/** Days travel to SQL as whole days since 1970-01-01 and become dates there. */
export const sqlDay = (column: string): string => `(date '1970-01-01' + ${column})`;

/** And come back the same way. */
export const dayNumber = (column: string): string => `(${column} - date '1970-01-01')`;

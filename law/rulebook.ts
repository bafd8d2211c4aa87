import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import type { Provision } from './provision.ts';

/**
 * The rules of one jurisdiction in one edition. `zone` is where the dates of its laws are counted. The id names the
 * edition for people; the ruleset hash, made by the server over the whole, names it for machines.
 */
export interface Rulebook {
  readonly id: string;
  readonly zone: string;
  readonly provisions: readonly Provision[];
  /** How many local days of the person's events its rules look back on, today included; left out: two. */
  readonly eventDays?: number;
  readonly calendars: Readonly<Record<string, BusinessCalendar>>;
}

/** The local days of events, today included, that must be loaded to judge by a rulebook. */
export function eventDaysOf(rulebook: Rulebook): number {
  return rulebook.eventDays ?? 2;
}

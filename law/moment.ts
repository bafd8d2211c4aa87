import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf, type LocalTime, localOf } from '@duly/kernel/zone.ts';

/** The instant that is judged, as it is in every zone where the person may be. */
export interface Moment {
  readonly atMs: number;
  readonly zones: readonly string[];
  /** One a zone, in the same order. */
  readonly locals: readonly LocalTime[];
  /** The calendar that the tenant names. */
  readonly calendar: BusinessCalendar;
}

/** Reads an instant on the clocks of all zones. */
export function momentAt(atMs: number, zones: readonly string[], calendar: BusinessCalendar): Moment {
  const [only] = zones;
  const locals =
    zones.length === 1 && only !== undefined
      ? [localOf(atMs, only)]
      : zones.map((zone) => localOf(atMs, zone));
  return { atMs, zones, locals, calendar };
}

const minuteMs = 60_000;

/**
 * The first moment strictly after `atMs` at which the clock in a zone shows this time or later. When clocks go back the
 * time may have come once already; then it is the next whole minute, and the caller looks again from there.
 */
export function momentOfLocal(atMs: number, day: Day, minuteOfDay: number, zone: string): number {
  const instant = instantOf(day, minuteOfDay, zone).atMs;
  return instant > atMs ? instant : (Math.floor(atMs / minuteMs) + 1) * minuteMs;
}

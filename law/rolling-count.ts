import type { GateEvent } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { firstOpenMs, wholeDay } from './hours.ts';
import type { Moment } from './moment.ts';

/** The day of an event in one of the zones where the person may be. */
export function dayInZone(event: GateEvent, moment: Moment, zone: string): Day {
  return moment.zones.length === 1 ? event.localDay : localOf(event.atMs, zone).day;
}

/** The events of the `days` calendar days that end with `lastDay`, as the days fall in one zone. */
function windowIn(
  events: readonly GateEvent[],
  moment: Moment,
  zone: string,
  lastDay: Day,
  days: number,
): readonly GateEvent[] {
  return events.filter((event) => {
    const day = dayInZone(event, moment, zone);
    return day <= lastDay && day > lastDay - days;
  });
}

/**
 * The largest measure, over all zones where the person may be, of the events of the last `days` calendar days, today
 * included. `measure` is the count of them, or whatever a law makes of them.
 */
export function measureRolling(
  events: readonly GateEvent[],
  moment: Moment,
  days: number,
  measure: (events: readonly GateEvent[], zone: string) => number,
): number {
  let most = 0;
  moment.zones.forEach((zone, index) => {
    const today = moment.locals[index]?.day;
    if (today === undefined) return;
    most = Math.max(most, measure(windowIn(events, moment, zone, today, days), zone));
  });
  return most;
}

/** The first moment from now on at which, in every zone, the last `days` calendar days measure less than `limit`. */
export function firstBelowMs(
  events: readonly GateEvent[],
  moment: Moment,
  days: number,
  limit: number,
  measure: (events: readonly GateEvent[], zone: string) => number,
): number | null {
  if (limit <= 0) return null;
  return firstOpenMs(moment, (day, zone) =>
    measure(windowIn(events, moment, zone, day, days), zone) < limit ? wholeDay : [],
  );
}

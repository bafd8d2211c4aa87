import type { GateEvent, GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { firstOpenMs, wholeDay } from './hours.ts';
import type { Moment } from './moment.ts';

/** What a daily rule counts; the laws count different things, so that one act may count under several. */
export type CountedKind = 'attempt' | 'connected-announcement' | 'effective-call' | 'message' | 'visit';

/** Whether an act of ours counts; one whose outcome is not known yet counts as all it could become. */
export function countsAs(event: Pick<GateEvent, 'kind' | 'channel' | 'voice'>, kind: CountedKind): boolean {
  switch (kind) {
    case 'attempt':
      return event.channel === 'call';
    case 'effective-call':
      return event.channel === 'call' && (event.kind === 'effective' || event.kind === 'open');
    case 'connected-announcement':
      return event.channel === 'call' && event.voice === 'informative' && event.kind !== 'attempt';
    case 'message':
      return event.channel === 'sms' || event.channel === 'email' || event.channel === 'im';
    case 'visit':
      return event.channel === 'visit';
  }
}

function dayIn(event: GateEvent, moment: Moment, zone: string): Day {
  return moment.zones.length === 1 ? event.localDay : localOf(event.atMs, zone).day;
}

const ownDay = (event: GateEvent): Day => event.localDay;

function countInZone(
  facts: GateFacts,
  kind: CountedKind,
  pointId: string | null,
  dayOfEvent: (event: GateEvent) => Day,
  today: Day,
): number {
  const own = countIn(facts.events, kind, pointId, dayOfEvent, today);
  // A number that several share rings for all of them, so that its count is one.
  return pointId === null ? own : own + countIn(facts.sharedEvents, kind, pointId, dayOfEvent, today);
}

function countIn(
  events: readonly GateEvent[],
  kind: CountedKind,
  pointId: string | null,
  dayOfEvent: (event: GateEvent) => Day,
  today: Day,
): number {
  let count = 0;
  for (const event of events) {
    if (event.initiatedBy === 'debtor' || dayOfEvent(event) !== today || !countsAs(event, kind)) continue;
    if (pointId === null || event.contactPointId === pointId) count += 1;
  }
  return count;
}

/**
 * How many acts of a kind fall on the person's today, of one contact point or (null) of the person; the largest figure
 * of all zones where the person may be.
 */
export function countToday(
  facts: GateFacts,
  moment: Moment,
  kind: CountedKind,
  pointId: string | null,
): number {
  if (facts.events.length === 0 && facts.sharedEvents.length === 0) return 0;
  const [only] = moment.locals;
  if (moment.locals.length === 1 && only !== undefined)
    return countInZone(facts, kind, pointId, ownDay, only.day);
  let most = 0;
  moment.zones.forEach((zone, index) => {
    const today = moment.locals[index]?.day;
    if (today === undefined) return;
    most = Math.max(
      most,
      countInZone(facts, kind, pointId, (event) => dayIn(event, moment, zone), today),
    );
  });
  return most;
}

/** The first moment from now on whose day, in every zone, has fewer than `limit` acts of the kind; null when never. */
export function firstFreeDayMs(
  facts: GateFacts,
  moment: Moment,
  kind: CountedKind,
  pointId: string | null,
  limit: number,
): number | null {
  if (limit <= 0) return null;
  // An act falls on other days in other zones, so that each zone's clock is asked of its own days.
  const free = (day: Day, zone: string): boolean =>
    countInZone(facts, kind, pointId, (event) => dayIn(event, moment, zone), day) < limit;
  return firstOpenMs(moment, (day, zone) => (free(day, zone) ? wholeDay : []));
}

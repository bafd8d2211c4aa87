import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { addDays } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { openHours } from './open-hours.ts';

/**
 * When the hours in which the act is open now end on the person's clock, at the latest with their day, since counts are
 * by day; null when nobody knows the zone or the hours are closed. Epoch milliseconds; the moment itself is closed.
 */
export function closingMoment(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
): number | null {
  const [zone] = facts.party.zones;
  if (zone === undefined) return null;
  const { day, minuteOfDay } = localOf(atMs, zone);
  const range = openHours(facts, intent, rulebook, day).find(
    ([from, to]) => minuteOfDay >= from && minuteOfDay < to,
  );
  if (range === undefined) return null;
  return range[1] >= 1440 ? instantOf(addDays(day, 1), 0, zone).atMs : instantOf(day, range[1], zone).atMs;
}

import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';

/** The calendar that the tenant names; one that the rulebook lacks is a bug of whoever saved the tenant. */
export function calendarOf(facts: GateFacts, rulebook: Rulebook): BusinessCalendar {
  const calendar = rulebook.calendars[facts.tenant.calendarId];
  if (calendar === undefined)
    throw new RangeError(`The rulebook has no calendar ${facts.tenant.calendarId}.`);
  return calendar;
}

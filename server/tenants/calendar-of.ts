import { type BusinessCalendar, weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';

const calendars: Readonly<Record<string, BusinessCalendar>> = { cn: cnCalendar, weekdays: weekdaysCalendar };

/** The calendar that a tenant names. */
export function calendarOf(id: string): BusinessCalendar {
  const calendar = calendars[id];
  if (!calendar) throw new Error(`there is no calendar ${id}`);
  return calendar;
}

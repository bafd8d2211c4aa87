import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { cnCalendar } from '../cn/calendar/cn-calendar.ts';
import type { Provision } from '../provision.ts';
import type { Rulebook } from '../rulebook.ts';
import { convenientHours } from './fdcpa/convenient-hours.ts';
import { afterConversation } from './regulation-f/after-conversation.ts';
import { knownInconvenience } from './regulation-f/known-inconvenience.ts';
import { sevenCalls } from './regulation-f/seven-calls.ts';

/** The provisions of the United States, by authority: statutes, regulation, the house's own. */
const provisions: readonly Provision[] = [convenientHours, knownInconvenience, sevenCalls, afterConversation];

/** The rulebook of the United States for contacts about consumer debts. */
export const usRulebook: Rulebook = {
  id: 'us-2026.1',
  zone: 'America/New_York',
  provisions,
  // Seven days are counted, and what a consent of up to seven days before them excused.
  eventDays: 14,
  calendars: { cn: cnCalendar, weekdays: weekdaysCalendar },
};

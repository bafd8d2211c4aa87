import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { cnCalendar } from '../cn/calendar/cn-calendar.ts';
import type { Rulebook } from '../rulebook.ts';
import { statutoryRate as germanRate } from './de/statutory-rate.ts';
import { fixedSum } from './directive-2011-7/fixed-sum.ts';
import { interestAfterDue } from './directive-2011-7/interest-after-due.ts';
import { statutoryRate } from './directive-2011-7/statutory-rate.ts';
import { statutoryRate as frenchRate } from './fr/statutory-rate.ts';

/**
 * The rulebook of the member states of the European Union: late payment between businesses. How consumers may be
 * reached is national law that is not carried; there the house's own rules are all that stands.
 */
export const euRulebook: Rulebook = {
  id: 'eu-2026.1',
  zone: 'Europe/Brussels',
  provisions: [statutoryRate, germanRate, frenchRate, fixedSum, interestAfterDue],
  // A creditor in China keeps its own calendar when it writes here.
  calendars: { cn: cnCalendar, weekdays: weekdaysCalendar },
};

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import { intersectRanges, isOpen, type MinuteRange, wholeDay } from '@duly/law/hours.ts';
import { type Moment, momentAt } from '@duly/law/moment.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { calendarOf } from './calendar-of.ts';
import type { AskedRule } from './put-question.ts';
import { profileOf } from './rule-profile.ts';

type RangesOf = (day: Day) => readonly MinuteRange[];

function hoursOf(
  { provision, line, fixed }: AskedRule,
  facts: GateFacts,
  intent: ContactIntent,
  moment: Moment,
): RangesOf | null {
  if (provision.hours === undefined || fixed !== null) return null;
  const question = { facts, intent, moment, figures: line.figures };
  return (day) => provision.hours?.(question, day) ?? wholeDay;
}

/**
 * The minutes of a local day that the hours of all rules leave open, for a ruler of 24 marks, in the person's first
 * zone. Counts and states are not in it: they close a day or an act, not hours. Empty when nobody knows the zone.
 */
export function openHours(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  day: Day,
): readonly MinuteRange[] {
  const [zone] = facts.party.zones;
  if (zone === undefined) return [];
  const noonMs = instantOf(day, 720, zone).atMs;
  const moment = momentAt(noonMs, facts.party.zones, calendarOf(facts, rulebook));
  const { asked } = profileOf(facts, intent, rulebook, localOf(noonMs, rulebook.zone).day);
  const hours = asked.flatMap((rule) => hoursOf(rule, facts, intent, moment) ?? []);
  const rangesOf: RangesOf = (on) =>
    hours.reduce<readonly MinuteRange[]>((left, right) => intersectRanges(left, right(on)), wholeDay);
  return facts.party.zones.length === 1 ? rangesOf(day) : minuteByMinute(moment, zone, day, rangesOf);
}

// With several zones a minute is open when it is open on every clock; the zones' days need not even begin together.
function minuteByMinute(moment: Moment, zone: string, day: Day, rangesOf: RangesOf): MinuteRange[] {
  const open: [number, number][] = [];
  for (let minute = 0; minute < 1440; minute += 1) {
    const { atMs } = instantOf(day, minute, zone);
    if (!isOpen(momentAt(atMs, moment.zones, moment.calendar), rangesOf)) continue;
    const last = open.at(-1);
    if (last !== undefined && last[1] === minute) last[1] = minute + 1;
    else open.push([minute, minute + 1]);
  }
  return open;
}

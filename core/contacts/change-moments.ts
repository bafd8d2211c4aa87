import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import { momentAt } from '@duly/law/moment.ts';
import { figuresOn } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { judgeScope } from '@duly/law/scope.ts';
import { calendarOf } from './calendar-of.ts';
import { limitsOf } from './house/house-provision.ts';
import { rulesOf } from './rules-of.ts';

type MinutesOf = (day: Day, atMs: number) => readonly number[];

/** Minutes of the day that stand in the facts: agreed hours, hours to avoid, the house's hours. */
function minutesOfFacts(facts: GateFacts): readonly number[] {
  const hours = Object.values(limitsOf(facts).hours);
  return [...facts.agreements, ...facts.preferences, ...hours].flatMap((one) => [
    one.fromMinute,
    one.toMinute,
  ]);
}

/** The bounds of the hours that the rules which apply leave open on a day. */
function minutesOfRules(facts: GateFacts, intent: ContactIntent, rulebook: Rulebook): MinutesOf {
  const calendar = calendarOf(facts, rulebook);
  const rules = rulesOf(rulebook).filter(
    (rule) => rule.hours !== undefined && judgeScope(rule.scope, facts, intent) === null,
  );
  return (day, atMs) => {
    const moment = momentAt(atMs, facts.party.zones, calendar);
    const lawDay = localOf(atMs, rulebook.zone).day;
    return rules.flatMap((rule) => {
      const line = figuresOn(rule, lawDay);
      const question = { facts, intent, moment, figures: line?.figures ?? {} };
      return line === null ? [] : (rule.hours?.(question, day)?.flat() ?? []);
    });
  };
}

/** Instants of local minutes of one day; where clocks change on it, also those an offset earlier and later. */
function instantsOfDay(day: Day, zone: string, minutes: readonly number[]): number[] {
  const start = instantOf(day, 0, zone).atMs;
  const end = instantOf(addDays(day, 1), 0, zone).atMs;
  const shiftMs = (localOf(end, zone).offsetMinutes - localOf(start, zone).offsetMinutes) * 60_000;
  const instants = minutes.map((minute) => instantOf(day, minute, zone).atMs);
  if (shiftMs === 0) return instants;
  return [...instants, ...instants.map((atMs) => atMs + shiftMs), ...instants.map((atMs) => atMs - shiftMs)];
}

/** Instants that the facts themselves name: acts, consents and their end. */
function instantsOfFacts(facts: GateFacts): readonly number[] {
  return [
    ...facts.events.map(({ atMs }) => atMs),
    ...facts.consents.flatMap(({ givenAtMs, usedUpAtMs }) =>
      usedUpAtMs === null ? [givenAtMs] : [givenAtMs, usedUpAtMs],
    ),
    ...facts.preferences.map(({ saidAtMs }) => saidAtMs),
  ];
}

/**
 * Moments between two instants, both excluded, at which a rule may begin to speak against an act, ascending: beginnings
 * of days where the person may be and where the law counts its days, bounds of hours, and instants that the facts name.
 * When a rule stops to speak against it the rule says itself.
 */
export function changeMoments(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  fromMs: number,
  toMs: number,
): readonly number[] {
  const ofFacts = minutesOfFacts(facts);
  const ofRules = minutesOfRules(facts, intent, rulebook);
  const zones = new Set([...facts.party.zones, facts.tenant.zone, rulebook.zone]);
  const moments = new Set(instantsOfFacts(facts));
  for (const zone of zones) {
    const last = addDays(localOf(toMs, zone).day, 1);
    for (let day = addDays(localOf(fromMs, zone).day, -1); day <= last; day = addDays(day, 1)) {
      const noonMs = instantOf(day, 720, zone).atMs;
      for (const atMs of instantsOfDay(day, zone, [0, ...ofFacts, ...ofRules(day, noonMs)]))
        moments.add(atMs);
    }
  }
  return [...moments].filter((atMs) => atMs > fromMs && atMs < toMs).sort((a, b) => a - b);
}

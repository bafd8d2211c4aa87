import { type Day, dayOf, formatDay, parseDay } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

// What lies before the epoch or in the next century is a slip of the pen.
const firstMs = 0;
const lastMs = (dayOf(2100, 1, 1) as Day) * dayMs;

const form =
  /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

function offsetMinutes(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return text.startsWith('-') ? -minutes : minutes;
}

/** A minute of the day as a clock shows it; 1,440 is `24:00`. */
export function writeClock(minuteOfDay: number): string {
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`;
}

/** `HH:MM` from 00:00 to 24:00, else null. */
export function readClock(text: string): number | null {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (match === null) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return minute <= 1440 ? minute : null;
}

/**
 * Reads an instant of a case file as epoch milliseconds: ISO 8601 with an offset, or day and time on the clock of
 * `zone`; a day alone is its first minute there. Null when it is neither, when it needs a zone and there is none, or
 * when it lies outside 1970 to 2099.
 */
export function readInstant(text: string, zone: string | null): number | null {
  const match = form.exec(text);
  if (match === null) return null;
  const [, dayText = '', hours = '0', minutes = '0', seconds = '0', fraction = '', offset] = match;
  const day = parseDay(dayText);
  if (day === null) return null;
  const minute = Number(hours) * 60 + Number(minutes);
  const restMs = Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
  let atMs: number;
  if (offset !== undefined) atMs = day * dayMs + (minute - offsetMinutes(offset)) * minuteMs + restMs;
  else if (zone !== null) atMs = instantOf(day, minute, zone).atMs + restMs;
  else return null;
  return atMs >= firstMs && atMs < lastMs ? atMs : null;
}

/** Writes an instant so that it reads back as itself: on the clock of `zone` where that says it all, else in UTC. */
export function writeInstant(atMs: number, zone: string | null): string {
  if (zone !== null && atMs % minuteMs === 0) {
    const { day, minuteOfDay } = localOf(atMs, zone);
    if (instantOf(day, minuteOfDay, zone).atMs === atMs)
      return `${formatDay(day)} ${writeClock(minuteOfDay)}`;
  }
  return new Date(atMs).toISOString();
}

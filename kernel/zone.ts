import { asDay, type Day } from './day.ts';
import { zoneTable } from './zone-table.ts';

/** A moment as the clock on the wall shows it. */
export interface LocalTime {
  readonly day: Day;
  readonly minuteOfDay: number;
  readonly offsetMinutes: number;
}

/**
 * The instant of a local time. `gap`: clocks jumped over that time, `atMs` is the first moment after the jump.
 * `overlap`: the time came twice, `atMs` is the first.
 */
export interface InstantOfLocal {
  readonly atMs: number;
  readonly kind: 'exact' | 'gap' | 'overlap';
}

interface Zone {
  /** Epoch milliseconds of each change of the offset, ascending. */
  readonly changesMs: Float64Array;
  /** Offsets in minutes: before the first change, then after each. */
  readonly offsetMinutes: Int16Array;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
// 2000-01-01T00:00Z, where the table begins.
const tableStartMs = 946_684_800_000;

const bodyByName: ReadonlyMap<string, string> = new Map(
  zoneTable.flatMap(([names, changes]) => names.split(' ').map((name) => [name, changes] as const)),
);

// Decoding is lazy: a page that shows one zone does not unpack six hundred.
const zonesByName = new Map<string, Zone>();

function decode(body: string): Zone {
  const [first = '0', ...changes] = body.split(' ');
  const changesMs = new Float64Array(changes.length);
  const offsetMinutes = new Int16Array(changes.length + 1);
  offsetMinutes[0] = Number(first);
  let atMs = tableStartMs;
  changes.forEach((change, index) => {
    const [elapsed = '', offset = ''] = change.split(':');
    atMs += Number.parseInt(elapsed, 36) * minuteMs;
    changesMs[index] = atMs;
    offsetMinutes[index + 1] = Number(offset);
  });
  return { changesMs, offsetMinutes };
}

// Nearly every question in a row is about one zone.
let lastName = '';
let lastZone: Zone | undefined;

function zoneOf(name: string): Zone {
  if (name === lastName && lastZone !== undefined) return lastZone;
  const zone = zonesByName.get(name) ?? unpack(name);
  lastName = name;
  lastZone = zone;
  return zone;
}

function unpack(name: string): Zone {
  const body = bodyByName.get(name);
  if (body === undefined) throw new RangeError(`Unknown time zone ${name}.`);
  const zone = decode(body);
  zonesByName.set(name, zone);
  return zone;
}

/** Whether the shipped table knows an IANA zone name (current or old); names are case-sensitive. */
export function zoneExists(name: string): boolean {
  return bodyByName.has(name);
}

/** Every zone name of the shipped table, in its order. */
export function zoneNames(): readonly string[] {
  return [...bodyByName.keys()];
}

function offsetAt(zone: Zone, atMs: number): number {
  const { changesMs, offsetMinutes } = zone;
  let low = 0;
  let high = changesMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changesMs[middle] ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return offsetMinutes[low] ?? 0;
}

/**
 * The local day and minute of an instant in a zone. Before 2000 and after 2037 the nearest known offset holds.
 * Throws on a zone that does not exist: ask `zoneExists` where names come in.
 */
export function localOf(atMs: number, zoneName: string): LocalTime {
  const offsetMinutes = offsetAt(zoneOf(zoneName), atMs);
  const localMs = atMs + offsetMinutes * minuteMs;
  const day = Math.floor(localMs / dayMs);
  return { day: asDay(day), minuteOfDay: Math.floor((localMs - day * dayMs) / minuteMs), offsetMinutes };
}

/** The instant of a local day and minute (0–1,440, where 1,440 is the next midnight) in a zone. */
export function instantOf(day: Day, minuteOfDay: number, zoneName: string): InstantOfLocal {
  const zone = zoneOf(zoneName);
  const localMs = day * dayMs + minuteOfDay * minuteMs;
  // No offset is further than a day from UTC, so that the two sides of any change near this time are seen.
  const offsetBefore = offsetAt(zone, localMs - dayMs);
  const offsetAfter = offsetAt(zone, localMs + dayMs);
  const earlyMs = localMs - Math.max(offsetBefore, offsetAfter) * minuteMs;
  const lateMs = localMs - Math.min(offsetBefore, offsetAfter) * minuteMs;
  if (earlyMs === lateMs) return { atMs: earlyMs, kind: 'exact' };
  const earlyHolds = earlyMs + offsetAt(zone, earlyMs) * minuteMs === localMs;
  const lateHolds = lateMs + offsetAt(zone, lateMs) * minuteMs === localMs;
  if (earlyHolds && lateHolds) return { atMs: earlyMs, kind: 'overlap' };
  if (earlyHolds) return { atMs: earlyMs, kind: 'exact' };
  if (lateHolds) return { atMs: lateMs, kind: 'exact' };
  return { atMs: changeBetween(zone, earlyMs, lateMs), kind: 'gap' };
}

function changeBetween(zone: Zone, fromMs: number, toMs: number): number {
  const change = zone.changesMs.find((atMs) => atMs > fromMs && atMs <= toMs);
  if (change === undefined) throw new Error('A gap has a change of the offset in it.');
  return change;
}

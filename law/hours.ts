import type { Channel } from '@duly/facts/contact-intent.ts';
import type { GateAgreement, GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { type Moment, momentOfLocal } from './moment.ts';

/** Local minutes of a day, from included, to excluded. */
export type MinuteRange = readonly [fromMinute: number, toMinute: number];

/** The whole day. */
export const wholeDay: readonly MinuteRange[] = [[0, 1440]];

/** The minutes that are in both lists; each is ascending and without overlaps, as is the answer. */
export function intersectRanges(left: readonly MinuteRange[], right: readonly MinuteRange[]): MinuteRange[] {
  const both: MinuteRange[] = [];
  for (const [leftFrom, leftTo] of left) {
    for (const [rightFrom, rightTo] of right) {
      const from = Math.max(leftFrom, rightFrom);
      const to = Math.min(leftTo, rightTo);
      if (from < to) both.push([from, to]);
    }
  }
  return both.sort((a, b) => a[0] - b[0]);
}

/** The minutes that are in either list, ascending and without overlaps. */
export function uniteRanges(
  left: readonly MinuteRange[],
  right: readonly MinuteRange[],
): readonly MinuteRange[] {
  if (right.length === 0) return left;
  const united: [number, number][] = [];
  for (const [from, to] of [...left, ...right].sort((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

const rangesByHours = new Map<number, readonly MinuteRange[]>();

/** Hours of the day as ranges; when they run over midnight, the two ends of the day. Made once, for rules ask all day. */
export function rangesOfHours(fromMinute: number, toMinute: number): readonly MinuteRange[] {
  const key = fromMinute * 1441 + toMinute;
  const kept = rangesByHours.get(key);
  if (kept !== undefined) return kept;
  const made = makeRanges(fromMinute, toMinute);
  // A day has a million pairs of minutes; people choose some dozens.
  if (rangesByHours.size < 1000) rangesByHours.set(key, made);
  return made;
}

function makeRanges(fromMinute: number, toMinute: number): readonly MinuteRange[] {
  if (fromMinute < toMinute) return [[fromMinute, toMinute]];
  const early: MinuteRange[] = toMinute > 0 ? [[0, toMinute]] : [];
  return fromMinute < 1440 ? [...early, [fromMinute, 1440]] : early;
}

function holds(agreement: GateAgreement, kind: GateAgreement['kind'], channel: Channel, day: Day): boolean {
  if (agreement.kind !== kind || agreement.proof === '') return false;
  if (agreement.channel !== null && agreement.channel !== channel) return false;
  return agreement.agreedOn <= day && (agreement.expiresOn === null || day <= agreement.expiresOn);
}

const noRanges: readonly MinuteRange[] = [];

/** The hours of a day that are settled with the person by agreements of one kind, which have proof and still run. */
export function agreedRanges(
  facts: GateFacts,
  kind: GateAgreement['kind'],
  channel: Channel,
  day: Day,
): readonly MinuteRange[] {
  let ranges = noRanges;
  for (const agreement of facts.agreements) {
    if (holds(agreement, kind, channel, day)) {
      ranges = uniteRanges(rangesOfHours(agreement.fromMinute, agreement.toMinute), ranges);
    }
  }
  return ranges;
}

/** Whether a minute of the day lies in one of the ranges. */
export function inRanges(ranges: readonly MinuteRange[], minuteOfDay: number): boolean {
  for (const [from, to] of ranges) if (minuteOfDay >= from && minuteOfDay < to) return true;
  return false;
}

/** Whether every zone's clock shows an open minute. */
export function isOpen(moment: Moment, rangesOf: (day: Day) => readonly MinuteRange[]): boolean {
  for (const local of moment.locals) if (!inRanges(rangesOf(local.day), local.minuteOfDay)) return false;
  return true;
}

// Longer than any run of days off; hours that never open within it never open.
const searchDays = 400;

/** The first moment from `moment` on at which every zone's clock shows an open minute; null when there is none. */
export function firstOpenMs(
  moment: Moment,
  rangesOf: (day: Day, zone: string) => readonly MinuteRange[],
): number | null {
  const [only] = moment.zones;
  const latestMs = moment.atMs + searchDays * 86_400_000;
  if (moment.zones.length === 1 && only !== undefined) {
    const openMs = firstOpenInZone(moment.atMs, only, rangesOf);
    return openMs === null || openMs > latestMs ? null : openMs;
  }
  let atMs = moment.atMs;
  let settled = false;
  while (!settled) {
    settled = true;
    for (const zone of moment.zones) {
      const openMs = firstOpenInZone(atMs, zone, rangesOf);
      if (openMs === null || openMs > latestMs) return null;
      if (openMs > atMs) {
        atMs = openMs;
        settled = false;
      }
    }
  }
  return atMs;
}

function firstOpenInZone(
  fromMs: number,
  zone: string,
  rangesOf: (day: Day, zone: string) => readonly MinuteRange[],
): number | null {
  let atMs = fromMs;
  // Each turn moves on by a range or a day, in the hour after clocks go back by a minute.
  for (let turn = 0; turn < searchDays + 200; turn += 1) {
    const { day, minuteOfDay } = localOf(atMs, zone);
    const ranges = rangesOf(day, zone);
    if (inRanges(ranges, minuteOfDay)) return atMs;
    const next = nextFrom(ranges, minuteOfDay);
    atMs =
      next === null ? momentOfLocal(atMs, (day + 1) as Day, 0, zone) : momentOfLocal(atMs, day, next, zone);
  }
  return null;
}

function nextFrom(ranges: readonly MinuteRange[], minuteOfDay: number): number | null {
  for (const [from] of ranges) if (from > minuteOfDay) return from;
  return null;
}

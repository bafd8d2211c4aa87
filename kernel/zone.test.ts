import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, formatDay, parseDay } from './day.ts';
import { instantOf, localOf, zoneExists, zoneNames } from './zone.ts';
import { zoneTableVersion } from './zone-table.ts';

function local(iso: string, zone: string): string {
  const { day, minuteOfDay, offsetMinutes } = localOf(Date.parse(iso), zone);
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  const minutes = String(minuteOfDay % 60).padStart(2, '0');
  return `${formatDay(day)} ${hours}:${minutes} ${offsetMinutes}`;
}

function instant(date: string, time: string, zone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const { atMs, kind } = instantOf(parseDay(date) as Day, hours * 60 + minutes, zone);
  return `${new Date(atMs).toISOString().slice(0, 16)} ${kind}`;
}

test.each([
  ['2026-03-08T06:59:59.999Z', 'America/New_York', '2026-03-08 01:59 -300'],
  ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08 03:00 -240'],
  ['2026-11-01T05:59:00Z', 'America/New_York', '2026-11-01 01:59 -240'],
  ['2026-11-01T06:00:00Z', 'America/New_York', '2026-11-01 01:00 -300'],
  ['2026-03-29T00:59:00Z', 'Europe/London', '2026-03-29 00:59 0'],
  ['2026-03-29T01:00:00Z', 'Europe/London', '2026-03-29 02:00 60'],
  ['2026-07-01T16:00:00Z', 'Asia/Shanghai', '2026-07-02 00:00 480'],
  ['2026-07-01T00:00:00Z', 'Asia/Kathmandu', '2026-07-01 05:45 345'],
  ['2026-07-01T00:00:00Z', 'Asia/Katmandu', '2026-07-01 05:45 345'],
  ['2026-04-04T14:59:00Z', 'Australia/Lord_Howe', '2026-04-05 01:59 660'],
  ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', '2026-04-05 01:30 630'],
  ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29 23:59 -600'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31 00:00 840'],
  ['1969-12-31T23:59:00Z', 'UTC', '1969-12-31 23:59 0'],
])('%s in %s is %s', (iso, zone, expected) => {
  expect(local(iso, zone)).toBe(expected);
});

test.each([
  ['2026-03-08', '01:59', 'America/New_York', '2026-03-08T06:59 exact'],
  ['2026-03-08', '02:00', 'America/New_York', '2026-03-08T07:00 gap'],
  ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00 gap'],
  ['2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00 exact'],
  ['2026-11-01', '00:59', 'America/New_York', '2026-11-01T04:59 exact'],
  ['2026-11-01', '01:00', 'America/New_York', '2026-11-01T05:00 overlap'],
  ['2026-11-01', '02:00', 'America/New_York', '2026-11-01T07:00 exact'],
  ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30 gap'],
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45 overlap'],
  ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00 gap'],
  ['2026-11-12', '08:00', 'Asia/Shanghai', '2026-11-12T00:00 exact'],
  ['2026-11-12', '24:00', 'Asia/Shanghai', '2026-11-12T16:00 exact'],
])('%s %s in %s is %s', (date, time, zone, expected) => {
  expect(instant(date, time, zone)).toBe(expected);
});

const zones = fc.constantFrom(...zoneNames());
const moments = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 });

test('a moment shown on the wall and read back is the same moment, or its twin of an overlap', () => {
  fc.assert(
    fc.property(zones, moments, (zone, minute) => {
      const atMs = minute * 60_000;
      const { day, minuteOfDay } = localOf(atMs, zone);
      const back = instantOf(day, minuteOfDay, zone);
      expect(back.kind).not.toBe('gap');
      if (back.kind === 'exact') expect(back.atMs).toBe(atMs);
      else expect(localOf(back.atMs, zone)).toMatchObject({ day, minuteOfDay });
      expect(back.atMs).toBeLessThanOrEqual(atMs);
    }),
    { numRuns: 1000 },
  );
});

// Another release of the data may know other rules, so that only the same one is compared.
test.runIf(process.versions.tz === zoneTableVersion)('the shipped table says what the platform says', () => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const platform = (zone: string, atMs: number): string => {
    const format =
      formats.get(zone) ??
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
    return format.format(atMs);
  };
  fc.assert(
    fc.property(zones, moments, (zone, minute) => {
      const shown = local(new Date(minute * 60_000).toISOString(), zone).slice(0, 16);
      expect([zone, shown]).toEqual([zone, platform(zone, minute * 60_000)]);
    }),
    { numRuns: 3000 },
  );
});

test('every zone that the platform lists exists, an invented one does not', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) expect(zoneExists(zone)).toBe(true);
  expect(zoneExists('PRC') && zoneExists('Asia/Kolkata') && zoneExists('UTC')).toBe(true);
  expect(zoneExists('Asia/Foshan')).toBe(false);
  expect(() => localOf(0, 'Asia/Foshan')).toThrow(RangeError);
});

import {
  type ChargeLine,
  chargeBases,
  chargeKinds,
  dayCounts,
  fixings,
  startRules,
} from '@duly/core/charges/charge-terms.ts';
import type { RateSeries } from '@duly/facts/gate-facts.ts';
import { z } from 'zod';
import { dayGiven } from '../http/wire.ts';

const series = [
  'cn-lpr-1y',
  'gb-bank-rate',
  'eu-ecb-mro',
  'eu-national',
  'de-basiszinssatz',
] as const satisfies readonly RateSeries[];
/** A published rate by its name. */
export const rateSeries = z.enum(series);

const minor = z.string().regex(/^\d{1,15}$/);
const ppm = z.number().int().min(0).max(10_000_000);

const rateRef = z.object({
  series: rateSeries,
  timesPercent: z.number().int().min(1).max(1_000),
  addPpm: z.number().int().min(0).max(1_000_000),
  fixing: z.enum(fixings),
});

const steps = z
  .array(z.object({ fromMinor: minor, ppm }))
  .min(1)
  .max(10);

const rate = z.discriminatedUnion('basis', [
  z.object({ basis: z.literal('per-day'), steps }),
  z.object({ basis: z.literal('per-year'), steps, dayCount: z.enum(dayCounts) }),
  z.object({ basis: z.literal('series'), ref: rateRef, dayCount: z.enum(dayCounts) }),
  z.object({
    basis: z.literal('once'),
    bands: z
      .array(z.object({ fromMinor: minor, minor }))
      .min(1)
      .max(10),
  }),
]);

/** A line of terms as it travels and is kept: sums as text. */
export const chargeLine = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    kind: z.enum(chargeKinds),
    basis: z.enum(chargeBases).default('contract'),
    clause: z.string().trim().max(200).default(''),
    itemKinds: z.array(z.string().max(40)).max(20).default([]),
    rate,
    base: z.enum(['open', 'original']).default('open'),
    start: z.enum(startRules).default('day-after-due'),
    end: z.enum(['due-day', 'settled']).default('settled'),
    graceDays: z.number().int().min(0).max(366).default(0),
    grace: z.enum(['free', 'back']).default('free'),
    holiday: z.enum(['stays', 'moves']).default('stays'),
    capPpm: z.number().int().min(1).max(10_000_000).nullable().default(null),
    ceiling: rateRef.nullable().default(null),
    atLeast: rateRef.nullable().default(null),
    floorMinor: minor.default('0'),
    rounding: z.enum(['down', 'half-up']).default('down'),
  })
  .meta({ id: 'ChargeLine' });
export type ChargeLineWire = z.output<typeof chargeLine>;

/** What `charge_terms.body` holds. */
export const termsBody = z.object({ contractOn: dayGiven.nullable(), lines: z.array(chargeLine).max(20) });

const stepsOf = (given: readonly { fromMinor: string; ppm: number }[]) =>
  given.map((step) => ({ fromMinor: BigInt(step.fromMinor), ppm: step.ppm }));

function readRate(given: ChargeLineWire['rate']): ChargeLine['rate'] {
  switch (given.basis) {
    case 'per-day':
      return { basis: 'per-day', steps: stepsOf(given.steps) };
    case 'per-year':
      return { ...given, steps: stepsOf(given.steps) };
    case 'series':
      return given;
    case 'once':
      return {
        basis: 'once',
        bands: given.bands.map((band) => ({ fromMinor: BigInt(band.fromMinor), minor: BigInt(band.minor) })),
      };
  }
}

/** A line from the wire or the database as core takes it. */
export function readChargeLine(given: ChargeLineWire): ChargeLine {
  return { ...given, rate: readRate(given.rate), floorMinor: BigInt(given.floorMinor) };
}

/** And back. */
export function writeChargeLine(line: ChargeLine): ChargeLineWire {
  const wire: unknown = JSON.parse(
    JSON.stringify(line, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)),
  );
  return chargeLine.parse(wire);
}

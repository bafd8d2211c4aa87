import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import { accountKinds } from '@duly/facts/account-facts.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';

export const monthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const monthParams = z.object({ month: monthText });
export const monthGiven = z.object({ month: monthText }).meta({ id: 'ProvisionMonth' });

const run = z.object({
  month: monthText,
  day: dayJson,
  matrixVersion: z.number().int(),
  runs: z.number().int(),
  runAt: instantJson,
  runBy: z.string().nullable(),
  closedAt: instantJson.nullable(),
  closedBy: z.string().nullable(),
});

const movement = z.object({
  currency: z.string(),
  bucket: z.string(),
  baseMinor: minorJson,
  openingMinor: minorJson,
  chargedMinor: minorJson,
  releasedMinor: minorJson,
  usedMinor: minorJson,
  closingMinor: minorJson,
});

export const provisionReport = z.object({ run, rows: z.array(movement) }).meta({ id: 'ProvisionReport' });
export const provisionRuns = z
  .object({ rows: z.array(run), nextMonth: monthText.nullable() })
  .meta({ id: 'ProvisionRuns' });

const bucketIds = ageingBuckets.map((bucket) => bucket.id) as [string, ...string[]];
const rates = z.partialRecord(
  z.enum(accountKinds),
  z.record(z.enum(bucketIds), z.number().int().min(0).max(1_000_000)),
);

export const ratesGiven = z
  .object({ basedOn: z.number().int().min(1), rates })
  .meta({ id: 'ProvisionRatesGiven' });
export const ratesState = z
  .object({ version: z.number().int(), rates, setAt: instantJson.nullable(), setBy: z.string().nullable() })
  .meta({ id: 'ProvisionRates' });

export const overrideReasons = ['insolvent', 'secured', 'dispute', 'insured', 'under-plan', 'other'] as const;
export const overrideGiven = z
  .object({
    /** Null ends the account's own rate. */
    ratePpm: z.number().int().min(0).max(1_000_000).nullable(),
    reason: z.enum(overrideReasons),
    since: dayGiven,
    note: z.string().max(2_000).optional(),
  })
  .meta({ id: 'ProvisionOverrideGiven' });
export const overrideSet = z.object({ accountId: uuidJson, ratePpm: z.number().int().nullable() });

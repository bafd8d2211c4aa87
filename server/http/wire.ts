import { currencyDigits } from '@duly/kernel/currency.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { z } from 'zod';
import { uuidJson } from './schemas.ts';

/** Shapes of what people type in, stricter than those of answers; and of codes, which the rooms of the desk share. */

/** A sum that somebody types in: a known currency, more digits than a bigint holds refused. */
export const moneyGiven = z.object({
  minor: z.string().regex(/^\d{1,18}$/),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .refine((code) => currencyDigits(code) !== null, 'currency-unknown'),
});

/** A day that exists. */
export const dayGiven = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => parseDay(text) !== null, 'day-does-not-exist');

/** A stable word that has its zh and en in a table of codes. */
export const code = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[-.:/_][a-zA-Z0-9]+)*$/);

/** Figures that the words of a code need. */
export const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const person = z.object({ id: uuidJson, name: z.string() });

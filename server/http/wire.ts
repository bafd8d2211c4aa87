import { currencyDigits } from '@duly/kernel/currency.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { z } from 'zod';

/** Pieces of JSON that every room speaks (docs/decisions/0002-api.md). Short patterns keep the document readable. */

export const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** Whole minor units as text, because a JSON number is a float. 18 digits stay below the database's bigint. */
export const minor = z.string().regex(/^-?\d{1,18}$/);

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .refine((code) => currencyDigits(code) !== null, 'currency-unknown');

export const money = z.object({ minor, currency: z.string().regex(/^[A-Z]{3}$/) });

/** A sum that somebody types in: a known currency and more than nothing is asked of it. */
export const moneyGiven = z.object({ minor: z.string().regex(/^\d{1,18}$/), currency });

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => parseDay(text) !== null, 'day-does-not-exist');

/** ISO 8601 in UTC with Z. */
export const instant = z.iso.datetime();

/** A stable word that has its zh and en in the tables of codes. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.:/_][a-zA-Z0-9]+)*$/)
  .max(80);

/** Figures that the words of a code need. */
export const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const person = z.object({ id: uuid, name: z.string() });

/** 200 rows fill ten screens; more is an export, not a list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
});

export const partyParams = z.object({ id: uuid });

import { accountKinds } from '@duly/facts/account-facts.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';
import { allocationOrder } from './allocation-schemas.ts';

const cover = z.enum(['none', 'part', 'whole']);

/** An account's own order, and what a ranking by law asks of it, from a day on. */
export const accountTermsGiven = z
  .object({
    from: dayGiven,
    /** Null: the house's for this kind of account. */
    order: allocationOrder.nullable(),
    cover: cover.default('none'),
    coverMinor: z
      .string()
      .regex(/^[1-9]\d{0,17}$/)
      .nullable()
      .default(null),
    /** Interest, penalty interest and late fee that run on it, in millionths a year. */
    burdenPpm: z.number().int().min(0).max(100_000_000).default(0),
  })
  .refine((given) => (given.cover === 'part') === (given.coverMinor !== null), 'cover-minor')
  .meta({ id: 'AllocationTermsGiven' });

export const accountTerms = z
  .object({
    rows: z.array(
      z.object({
        termsId: uuidJson,
        from: dayJson,
        order: allocationOrder.nullable(),
        cover,
        coverMinor: minorJson.nullable(),
        burdenPpm: z.number().int(),
        setAt: instantJson,
        setBy: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'AllocationTerms' });

export const houseOrders = z
  .object({
    orders: z
      .array(z.object({ kind: z.enum(accountKinds), from: dayGiven, order: allocationOrder }))
      .max(200),
  })
  .meta({ id: 'HouseAllocation' });

import { postingKinds } from '@duly/core/ledger/posting-kinds.ts';
import { waiverStates } from '@duly/core/waivers/waiver.ts';
import { z } from 'zod';
import { dayJson, minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';

const minorGiven = z.string().regex(/^\d{1,18}$/);

const lineGiven = z.object({ itemId: uuidJson, kind: z.enum(postingKinds), minor: minorGiven });
const effect = z.enum(['now', 'on-completion']);

export const waiverGiven = z
  .object({
    accountId: uuidJson,
    /** Discount: of principal. Waiver: of interest, penalty interest, late fees and costs. */
    kind: z.enum(['waiver', 'discount']),
    lines: z.array(lineGiven).min(1).max(200),
    reason: z.string().regex(/^[a-z][a-z-]{1,40}$/),
    proof: z.string().max(2_000).optional(),
    effect: effect.default('now'),
    /** Steps ascend; `minor` is what has come by that day in all. A promise brings its own step. */
    condition: z
      .discriminatedUnion('source', [
        z.object({
          source: z.enum(['payment', 'plan']),
          sourceId: uuidJson.nullable().optional(),
          steps: z
            .array(z.object({ by: dayGiven, minor: minorGiven }))
            .min(1)
            .max(60),
        }),
        z.object({ source: z.literal('promise'), sourceId: uuidJson }),
      ])
      .nullable()
      .optional(),
  })
  .meta({ id: 'WaiverGiven' });

const waiver = z
  .object({
    waiverId: uuidJson,
    accountId: uuidJson,
    kind: z.enum(['waiver', 'discount']),
    currency: z.string(),
    amountMinor: minorJson,
    lines: z.array(z.object({ itemId: uuidJson, kind: z.enum(postingKinds), minor: minorJson })),
    reason: z.string(),
    effect,
    state: z.enum(waiverStates),
    condition: z
      .object({
        source: z.enum(['payment', 'promise', 'plan']),
        steps: z.array(z.object({ by: dayJson, minor: minorJson })),
        paidMinor: minorJson,
        nextBy: dayJson.nullable(),
      })
      .nullable(),
    grantedOn: dayJson,
    settledOn: dayJson.nullable(),
  })
  .meta({ id: 'Waiver' });

export const partyWaivers = z.object({ rows: z.array(waiver) }).meta({ id: 'PartyWaivers' });

export const waivable = z
  .object({
    currency: z.string(),
    totalMinor: minorJson,
    items: z.array(
      z.object({
        itemId: uuidJson,
        reference: z.string(),
        kind: z.string(),
        dueOn: dayJson,
        disputed: z.boolean(),
        open: z.array(z.object({ kind: z.enum(postingKinds), minor: minorJson })),
      }),
    ),
  })
  .meta({ id: 'Waivable' });

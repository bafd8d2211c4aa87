import { z } from 'zod';
import { proofText } from '../contacts/gate-schemas.ts';
import { minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';

export const disputeParams = z.object({ id: uuidJson, itemId: uuidJson });

export const disputeBody = z.object({ disputed: z.boolean() }).meta({ id: 'DisputeFlag' });

export const disputeSet = z
  .object({
    itemId: uuidJson,
    disputed: z.boolean(),
    disputedMinor: minorJson,
    tasksWithdrawn: z.number().int(),
  })
  .meta({ id: 'DisputeSet' });

export const disputeGiven = z
  .object({
    kind: z.enum(['dispute', 'original-creditor-request', 'quality', 'fraud']),
    inWriting: z.boolean(),
    /** The lines disputed; left out together with `partMinor`: the whole debt. */
    itemIds: z.array(uuidJson).min(1).max(200).optional(),
    /** A sum that is disputed without naming lines; the ladder of the rest goes on. */
    partMinor: z
      .string()
      .regex(/^[1-9]\d{0,17}$/)
      .optional(),
    saidOn: dayGiven.optional(),
    proof: proofText.optional(),
  })
  .meta({ id: 'DisputeGiven' });

/** On which day it was answered, or closed. */
export const disputeDay = z.object({ on: dayGiven.optional() }).meta({ id: 'DisputeDay' });

import { z } from 'zod';
import { minorJson, uuidJson } from '../http/schemas.ts';

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

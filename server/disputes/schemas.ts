import { z } from 'zod';
import { minor, uuid } from '../http/wire.ts';

export const disputeParams = z.object({ id: uuid, itemId: uuid });

export const disputeBody = z.object({ disputed: z.boolean() }).meta({ id: 'DisputeFlag' });

export const disputeSet = z
  .object({ itemId: uuid, disputed: z.boolean(), disputedMinor: minor, tasksWithdrawn: z.number().int() })
  .meta({ id: 'DisputeSet' });

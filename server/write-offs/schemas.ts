import { z } from 'zod';
import { dayJson, minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';

export const writeOffGiven = z
  .object({
    accountId: uuidJson,
    /** Left out or empty: all that is open. */
    itemIds: z.array(uuidJson).max(200).optional(),
    reason: z.string().regex(/^[a-z][a-z-]{1,40}$/),
    proof: z.string().max(2_000).optional(),
    /** Day on which it counts; the business day where it is left out. */
    onDay: dayGiven.optional(),
  })
  .meta({ id: 'WriteOffGiven' });

export const undoReasons = ['entry-error', 'found', 'pays-again', 'other'] as const;
export const undoGiven = z.object({ reason: z.enum(undoReasons) }).meta({ id: 'WriteOffUndo' });
export const writeOffUndone = z.object({ writeOffId: uuidJson, reopenedMinor: minorJson });

export const partyWriteOffs = z
  .object({
    /** By account: what is still owed beside the books, and what was recovered since. */
    accounts: z.array(
      z.object({
        accountId: uuidJson,
        currency: z.string(),
        memoMinor: minorJson,
        recoveredMinor: minorJson,
      }),
    ),
    rows: z.array(
      z.object({
        writeOffId: uuidJson,
        accountId: uuidJson,
        currency: z.string(),
        amountMinor: minorJson,
        items: z.number().int(),
        reason: z.string(),
        onDay: dayJson,
        undoneOn: dayJson.nullable(),
      }),
    ),
  })
  .meta({ id: 'PartyWriteOffs' });

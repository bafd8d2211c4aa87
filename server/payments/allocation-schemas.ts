import { allocationWays } from '@duly/core/ledger/allocation-order.ts';
import { postingKinds } from '@duly/core/ledger/posting-kinds.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';

const kind = z.enum(postingKinds);
const words = z.object({ zh: z.string(), en: z.string() });

/** On what a step rests; `citation` is the article, or the clause of the contract. */
const ground = z.object({
  kind: z.enum(['law', 'contract', 'house']),
  ruleId: z.string().nullable(),
  citation: words.nullable(),
});

export const allocationOrder = z
  .object({
    by: z.enum(allocationWays),
    kinds: z.array(kind).length(postingKinds.length),
    sameRank: z.enum(['by-document', 'pro-rata']),
    disputed: z.enum(['last', 'never']),
    designation: z.enum(['payer', 'excluded']),
    basis: z.enum(['house', 'contract']),
    clause: z.string().trim().max(200),
  })
  .meta({ id: 'AllocationOrder' });

const step = z.object({
  words,
  ground,
  shared: z.enum(['pro-rata', 'by-document']).nullable(),
  minor: minorJson,
  accountIds: z.array(uuidJson),
  items: z.array(uuidJson),
  remainderTo: z.array(uuidJson),
});

/** One allocation with its reasons. */
export const allocationExplained = z
  .object({
    cause: z.enum(['payment', 'credit', 'again', 'preview']),
    at: instantJson.nullable(),
    day: dayJson,
    minor: minorJson,
    restMinor: minorJson,
    accounts: z.array(
      z.object({
        accountId: uuidJson,
        reference: z.string(),
        order: allocationOrder,
        cover: z.enum(['none', 'part', 'whole']),
        coverMinor: minorJson.nullable(),
        burdenPpm: z.number().int(),
        kinds: z.object({ words, ground }),
      }),
    ),
    /** What was found of the debts that it reached, and what each kind of each got. */
    debts: z.array(
      z.object({
        accountId: uuidJson,
        itemId: uuidJson,
        reference: z.string(),
        dueOn: dayJson,
        openMinor: minorJson,
        disputed: z.boolean(),
        settled: z.array(z.object({ kind, minor: minorJson })),
      }),
    ),
    steps: z.array(step),
  })
  .meta({ id: 'AllocationExplained' });

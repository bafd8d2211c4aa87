import { importKinds } from '@duly/core/imports/import-fields.ts';
import { currencyDigits } from '@duly/kernel/currency.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, pageOf, uuidJson } from '../http/schemas.ts';

const kindJson = z.enum(importKinds as ['receivables', 'customers', 'payments']);
const formatJson = z.enum(['MDY', 'DMY', 'YMD']);
const mappingJson = z
  .record(z.string().max(40), z.string().max(400))
  .meta({ description: 'Field → heading' });

export const rejectJson = z.object({
  line: z.number().int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** An import as screens show it; headings, sample and mapping only while it can still be applied. */
export const importRunJson = z
  .object({
    id: uuidJson,
    kind: kindJson,
    fileName: z.string(),
    status: z.enum(['waiting', 'reading', 'applying', 'done', 'failed']),
    dryRun: z.boolean(),
    headings: z.array(z.string()),
    sampleRows: z.array(z.array(z.string())),
    proposedMapping: mappingJson,
    unreadSettlements: z.array(z.string()),
    ambiguities: z.array(
      z.object({
        column: z.string(),
        mixed: z.boolean(),
        readings: z.array(z.object({ format: formatJson, example: z.string(), day: dayJson })),
      }),
    ),
    sheet: z.string().nullable(),
    encoding: z.string().nullable(),
    progress: z.object({ rows: z.number(), done: z.number() }).nullable(),
    result: z
      .object({
        rows: z.number(),
        accepted: z.number(),
        rejected: z.number(),
        repeated: z.number(),
        skipped: z.number(),
        created: z.number(),
        changed: z.number(),
        unchanged: z.number(),
        totals: z.record(z.string(), z.object({ count: z.number(), minor: minorJson })),
        rejects: z.array(rejectJson).meta({ description: 'The first 100; all are in rejects.csv' }),
      })
      .nullable(),
    error: z.string().nullable(),
    startedAt: instantJson,
    finishedAt: instantJson.nullable(),
  })
  .meta({ id: 'ImportRun' });

export type ImportRunJson = z.infer<typeof importRunJson>;

export const importRunPage = pageOf(importRunJson);

export const readBody = z.object({
  mapping: mappingJson.optional(),
  dateFormat: formatJson.optional(),
  currency: z
    .string()
    .refine((code) => currencyDigits(code) !== null, 'not a currency')
    .optional(),
});

export const applyBody = readBody.extend({
  dryRun: z.boolean().default(false),
  mappingName: z.string().min(1).max(80).optional(),
});

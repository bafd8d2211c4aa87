import { z } from 'zod';
import { dayJson, instantJson, minorJson, moneyJson, uuidJson } from '../http/schemas.ts';
import { dayGiven, person } from '../http/wire.ts';

export const boardQuery = z.object({ day: dayGiven.optional() });

const count = z.number().int();

/** Sums stand apart by currency: nothing is converted. */
const countAndSums = z.object({ count, total: z.array(moneyJson) });

export const board = z
  .object({
    day: dayJson.nullable(),
    run: z
      .object({
        runId: uuidJson,
        status: z.enum(['running', 'done', 'failed']),
        finishedAt: instantJson.nullable(),
        parked: count,
      })
      .nullable(),
    tasks: z.object({ open: count, unassigned: count, opened: count, completed: count, withdrawn: count }),
    byCollector: z.array(
      z.object({
        user: person.nullable(),
        open: count,
        completed: count,
        contacts: count,
        effective: count,
        promises: count,
        collected: z.array(moneyJson),
      }),
    ),
    promises: z.object({
      dueToday: countAndSums,
      open: countAndSums,
      kept: count,
      part: count,
      broken: count,
    }),
    payments: countAndSums,
    overdue: z.object({ accounts: count, total: z.array(moneyJson) }),
  })
  .meta({ id: 'Board' });

export const ageingQuery = z.object({ date: dayGiven.optional() });

const byCurrency = z.record(z.string(), minorJson);

export const ageing = z
  .object({
    date: dayJson,
    currencies: z.array(z.string()),
    buckets: z.array(z.object({ bucket: z.string(), count, minor: byCurrency })),
    byKind: z.array(z.object({ kind: z.string(), count, minor: byCurrency })),
    total: z.object({ count, minor: byCurrency }),
  })
  .meta({ id: 'Ageing' });

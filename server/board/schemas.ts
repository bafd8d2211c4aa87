import { z } from 'zod';
import { day, instant, minor, money, person, uuid } from '../http/wire.ts';

export const boardQuery = z.object({ day: day.optional() });

const count = z.number().int();

/** Sums stand apart by currency: nothing is converted. */
const countAndSums = z.object({ count, total: z.array(money) });

export const board = z
  .object({
    day: day.nullable(),
    run: z
      .object({
        runId: uuid,
        status: z.enum(['running', 'done', 'failed']),
        finishedAt: instant.nullable(),
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
        collected: z.array(money),
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
    overdue: z.object({ accounts: count, total: z.array(money) }),
  })
  .meta({ id: 'Board' });

export const ageingQuery = z.object({ date: day.optional() });

const byCurrency = z.record(z.string(), minor);

export const ageing = z
  .object({
    date: day,
    currencies: z.array(z.string()),
    buckets: z.array(z.object({ bucket: z.string(), count, minor: byCurrency })),
    byKind: z.array(z.object({ kind: z.string(), count, minor: byCurrency })),
    total: z.object({ count, minor: byCurrency }),
  })
  .meta({ id: 'Ageing' });

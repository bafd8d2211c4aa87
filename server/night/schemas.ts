import { z } from 'zod';
import { dayJson, instantJson, uuidJson } from '../http/schemas.ts';
import { dayGiven, person } from '../http/wire.ts';
import { mostWorkers } from './limits.ts';

export const dayRunBody = z
  .object({ date: dayGiven.optional(), workers: z.number().int().min(1).max(mostWorkers).optional() })
  .meta({ id: 'DayRunGiven' });

const count = z.number().int();

export const dayRun = z
  .object({
    runId: uuidJson,
    day: dayJson,
    workers: count,
    accounts: count,
    decided: count,
    changed: count,
    tasks: count,
    parked: count,
    outcomeHash: z.string().nullable(),
    askedBy: person.nullable(),
    status: z.enum(['running', 'done', 'failed']),
    startedAt: instantJson,
    finishedAt: instantJson.nullable(),
    error: z.string().nullable(),
    progress: z.object({ chunks: count, chunksDone: count, decided: count }),
    /** Only of a run that is done. */
    result: z
      .object({
        date: dayJson,
        accounts: count,
        decided: count,
        changed: count,
        tasks: count,
        parked: count,
        seconds: z.number(),
        rulesetHash: z.string(),
        outcomeHash: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'DayRun' });

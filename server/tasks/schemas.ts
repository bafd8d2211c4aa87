import { z } from 'zod';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';
import { code, person } from '../http/wire.ts';
import { priorityReason } from '../queue/schemas.ts';

export const openTask = z
  .object({
    taskId: uuidJson,
    accountId: uuidJson,
    action: code,
    step: z.string(),
    role: z.string(),
    dueOn: dayJson,
    openedOn: dayJson,
    priority: z.number().int(),
    reasons: z.array(priorityReason),
    overdueMinor: minorJson,
    currency: z.string(),
    assignee: person.nullable(),
    lockedBy: person.nullable(),
  })
  .meta({ id: 'OpenTask' });

/** Why a task ends without a contact being recorded for it. */
export const completeReason = z.enum(['done', 'done-elsewhere', 'not-needed', 'data-completed', 'other']);

export const completeBody = z.object({ reason: completeReason }).meta({ id: 'TaskCompletion' });

export const taskEnded = z
  .object({ taskId: uuidJson, status: z.literal('completed') })
  .meta({ id: 'TaskEnded' });

export const assignBody = z.object({ userId: uuidJson.nullable() }).meta({ id: 'Assignment' });

export const taskAssigned = z
  .object({ tasks: z.number().int(), assignee: person.nullable() })
  .meta({ id: 'TaskAssigned' });

export const taskTaken = z
  .object({ taskId: uuidJson, partyId: uuidJson, lockedUntil: instantJson })
  .meta({ id: 'TaskTaken' });

import { z } from 'zod';
import { code, day, instant, minor, person, uuid } from '../http/wire.ts';
import { priorityReason } from '../queue/schemas.ts';

export const openTask = z
  .object({
    taskId: uuid,
    accountId: uuid,
    action: code,
    step: z.string(),
    role: z.string(),
    dueOn: day,
    openedOn: day,
    priority: z.number().int(),
    reasons: z.array(priorityReason),
    overdueMinor: minor,
    currency: z.string(),
    assignee: person.nullable(),
    lockedBy: person.nullable(),
  })
  .meta({ id: 'OpenTask' });

/** Why a task ends without a contact being recorded for it. */
export const completeReason = z.enum(['done', 'done-elsewhere', 'not-needed', 'data-completed', 'other']);

export const completeBody = z.object({ reason: completeReason }).meta({ id: 'TaskCompletion' });

export const taskEnded = z.object({ taskId: uuid, status: z.literal('completed') }).meta({ id: 'TaskEnded' });

export const assignBody = z.object({ userId: uuid.nullable() }).meta({ id: 'Assignment' });

export const taskAssigned = z
  .object({ tasks: z.number().int(), assignee: person.nullable() })
  .meta({ id: 'TaskAssigned' });

export const taskTaken = z
  .object({ taskId: uuid, partyId: uuid, lockedUntil: instant })
  .meta({ id: 'TaskTaken' });

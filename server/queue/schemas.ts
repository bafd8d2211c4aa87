import { z } from 'zod';
import { dayJson, instantJson, minorJson, moneyJson, pageQuery, uuidJson } from '../http/schemas.ts';
import { code, person } from '../http/wire.ts';

/** Longest search text: a name or reference, not a pasted letter. */
const searchText = z.string().trim().min(1).max(100);

export const queueQuery = pageQuery.extend({
  view: z.enum(['mine', 'team', 'unassigned']).default('mine'),
  q: searchText.optional(),
  action: code.optional(),
});

export const priorityReason = z.object({ code, points: z.number().int() });

export const queueRow = z
  .object({
    taskId: uuidJson,
    partyId: uuidJson,
    accountId: uuidJson,
    name: z.string(),
    kind: z.enum(['person', 'organisation']),
    reference: z.string(),
    action: code,
    step: z.string(),
    role: z.string(),
    priority: z.number().int(),
    reasons: z.array(priorityReason),
    overdue: moneyJson,
    oldestDue: dayJson.nullable(),
    daysPastDue: z.number().int(),
    dueOn: dayJson,
    openedOn: dayJson,
    assignee: person.nullable(),
    lockedBy: person.nullable(),
    promise: z
      .object({
        dueAt: instantJson,
        minor: minorJson,
        status: z.enum(['open', 'kept', 'part', 'broken', 'withdrawn']),
      })
      .nullable(),
    phoneMasked: z.string().nullable(),
  })
  .meta({ id: 'QueueRow' });

export const queueCounts = z.object({
  mine: z.number().int(),
  team: z.number().int(),
  unassigned: z.number().int(),
  promisesToday: z.number().int(),
});

export const queuePage = z
  .object({
    rows: z.array(queueRow),
    next: z.string().nullable(),
    counts: queueCounts,
    businessDay: dayJson.nullable(),
  })
  .meta({ id: 'QueuePage' });

export const partySearchQuery = pageQuery.extend({ q: searchText });

export const partySearchRow = z
  .object({
    partyId: uuidJson,
    name: z.string(),
    kind: z.enum(['person', 'organisation']),
    reference: z.string().nullable(),
    accounts: z.number().int(),
    open: z.array(moneyJson),
  })
  .meta({ id: 'PartySearchRow' });

export const partySearchPage = z
  .object({ rows: z.array(partySearchRow), next: z.string().nullable() })
  .meta({ id: 'PartySearchPage' });

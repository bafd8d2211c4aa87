import { z } from 'zod';
import { code, day, instant, minor, money, pageQuery, person, uuid } from '../http/wire.ts';

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
    taskId: uuid,
    partyId: uuid,
    accountId: uuid,
    name: z.string(),
    kind: z.enum(['person', 'organisation']),
    reference: z.string(),
    action: code,
    step: z.string(),
    role: z.string(),
    priority: z.number().int(),
    reasons: z.array(priorityReason),
    overdue: money,
    oldestDue: day.nullable(),
    daysPastDue: z.number().int(),
    dueOn: day,
    openedOn: day,
    assignee: person.nullable(),
    lockedBy: person.nullable(),
    promise: z
      .object({ dueAt: instant, minor, status: z.enum(['open', 'kept', 'part', 'broken', 'withdrawn']) })
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
    businessDay: day.nullable(),
  })
  .meta({ id: 'QueuePage' });

export const partySearchQuery = pageQuery.extend({ q: searchText });

export const partySearchRow = z
  .object({
    partyId: uuid,
    name: z.string(),
    kind: z.enum(['person', 'organisation']),
    reference: z.string().nullable(),
    accounts: z.number().int(),
    open: z.array(money),
  })
  .meta({ id: 'PartySearchRow' });

export const partySearchPage = z
  .object({ rows: z.array(partySearchRow), next: z.string().nullable() })
  .meta({ id: 'PartySearchPage' });

import { z } from 'zod';
import { allowedNow } from '../contacts/gate-schemas.ts';
import { contactPoint, stopState } from '../contacts/schemas.ts';
import { code, day, instant, minor, params, person, uuid } from '../http/wire.ts';
import { promiseState } from '../promises/schemas.ts';
import { openTask } from '../tasks/schemas.ts';

export const caseItem = z
  .object({
    itemId: uuid,
    reference: z.string(),
    kind: z.string(),
    issuedOn: day.nullable(),
    dueOn: day,
    amountMinor: minor,
    openMinor: minor,
    disputed: z.boolean(),
    daysPastDue: z.number().int(),
    settledOn: day.nullable(),
  })
  .meta({ id: 'CaseItem' });

/** Today's step and which rule said what on the way to it. */
export const nextStep = z
  .object({
    action: code,
    step: z.string(),
    dueOn: day.nullable(),
    reasons: z.array(z.object({ code, points: z.number().int() })),
    why: z.array(z.object({ code, params })),
  })
  .meta({ id: 'NextStep' });

export const caseAccount = z
  .object({
    accountId: uuid,
    reference: z.string(),
    kind: z.string(),
    currency: z.string(),
    policyName: z.string(),
    stage: z.string(),
    daysPastDue: z.number().int(),
    balance: z.object({ principal: minor, interest: minor, fee: minor, cost: minor, total: minor }),
    overdue: minor,
    notDue: minor,
    disputed: minor,
    oldestDue: day.nullable(),
    nextDue: day.nullable(),
    closedOn: day.nullable(),
    items: z.array(caseItem),
    itemsTotal: z.number().int(),
    nextStep: nextStep.nullable(),
    promise: promiseState.nullable(),
  })
  .meta({ id: 'CaseAccount' });

export const timelineEntry = z
  .object({
    id: uuid,
    at: instant,
    day,
    kind: z.enum(['contact', 'promise', 'payment', 'task', 'gate', 'stop', 'import']),
    summaryCode: code,
    params,
    by: person.nullable(),
    result: code.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'TimelineEntry' });

export const timelinePage = z
  .object({ rows: z.array(timelineEntry), next: z.string().nullable() })
  .meta({ id: 'TimelinePage' });

export const caseView = z
  .object({
    party: z.object({
      partyId: uuid,
      name: z.string(),
      kind: z.enum(['person', 'organisation']),
      reference: z.string().nullable(),
      zone: z.string(),
      language: z.string(),
      flags: z.array(code),
      assignee: person.nullable(),
      erased: z.boolean(),
      mergedInto: uuid.nullable(),
    }),
    businessDay: day.nullable(),
    accounts: z.array(caseAccount),
    relations: z.array(z.object({ partyId: uuid, name: z.string(), role: z.string(), accountId: uuid })),
    contactPoints: z.array(contactPoint),
    allowed: allowedNow,
    timeline: z.array(timelineEntry),
    timelineNext: z.string().nullable(),
    tasks: z.array(openTask),
    stops: z.array(stopState),
  })
  .meta({ id: 'CaseView' });

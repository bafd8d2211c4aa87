import { type PartyFlag, partyFlags } from '@duly/facts/party-flags.ts';
import { z } from 'zod';
import { allowedNow } from '../contacts/gate-schemas.ts';
import { contactPoint, stopState } from '../contacts/schemas.ts';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';
import { code, params, person } from '../http/wire.ts';
import { promiseState } from '../promises/schemas.ts';
import { agreed } from '../states/schemas.ts';
import { openTask } from '../tasks/schemas.ts';

/** States that stop or narrow contact, by the names of `facts/party-flags.ts`. */
const partyFlag = z.enum(Object.keys(partyFlags) as [PartyFlag, ...PartyFlag[]]);

export const caseItem = z
  .object({
    itemId: uuidJson,
    reference: z.string(),
    kind: z.string(),
    issuedOn: dayJson.nullable(),
    dueOn: dayJson,
    amountMinor: minorJson,
    openMinor: minorJson,
    disputed: z.boolean(),
    daysPastDue: z.number().int(),
    settledOn: dayJson.nullable(),
  })
  .meta({ id: 'CaseItem' });

/** Today's step and which rule said what on the way to it. */
export const nextStep = z
  .object({
    action: code,
    step: z.string(),
    dueOn: dayJson.nullable(),
    reasons: z.array(z.object({ code, points: z.number().int() })),
    why: z.array(z.object({ code, params })),
  })
  .meta({ id: 'NextStep' });

export const caseAccount = z
  .object({
    accountId: uuidJson,
    reference: z.string(),
    kind: z.string(),
    currency: z.string(),
    policyName: z.string(),
    stage: z.string(),
    daysPastDue: z.number().int(),
    balance: z.object({
      principal: minorJson,
      interest: minorJson,
      fee: minorJson,
      cost: minorJson,
      total: minorJson,
    }),
    /** What would settle it today; null where the terms charge nothing, `minor` null while a published rate is missing. */
    payoff: z.object({ minor: minorJson.nullable(), accruedMinor: minorJson }).nullable(),
    overdue: minorJson,
    notDue: minorJson,
    disputed: minorJson,
    oldestDue: dayJson.nullable(),
    nextDue: dayJson.nullable(),
    closedOn: dayJson.nullable(),
    items: z.array(caseItem),
    itemsTotal: z.number().int(),
    nextStep: nextStep.nullable(),
    /** The trace of today's decision: also where there is no step, why there is none. */
    why: z.array(z.object({ code, params })),
    promise: promiseState.nullable(),
  })
  .meta({ id: 'CaseAccount' });

export const timelineEntry = z
  .object({
    id: z.string(),
    /** The moment of the act; where it lies on another day than `day`, that of the booking, and no clock is shown. */
    at: instantJson,
    /** The day on which it counts, by which the list is ordered. */
    day: dayJson,
    kind: z.enum(['contact', 'promise', 'payment', 'task', 'gate', 'stop', 'import', 'approval']),
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
      partyId: uuidJson,
      name: z.string(),
      kind: z.enum(['person', 'organisation']),
      reference: z.string().nullable(),
      zone: z.string(),
      language: z.string(),
      flags: z.array(partyFlag),
      assignee: person.nullable(),
      erased: z.boolean(),
      mergedInto: uuidJson.nullable(),
    }),
    businessDay: dayJson.nullable(),
    accounts: z.array(caseAccount),
    relations: z.array(
      z.object({ partyId: uuidJson, name: z.string(), role: z.string(), accountId: uuidJson }),
    ),
    contactPoints: z.array(contactPoint),
    allowed: allowedNow,
    timeline: z.array(timelineEntry),
    timelineNext: z.string().nullable(),
    tasks: z.array(openTask),
    stops: z.array(stopState),
    agreed,
  })
  .meta({ id: 'CaseView' });

/** What an account owed at the end of a day, by kind, from its postings. */
export const accountBalances = z
  .object({
    date: dayJson,
    currency: z.string(),
    principal: minorJson,
    interest: minorJson,
    fee: minorJson,
    cost: minorJson,
    total: minorJson,
  })
  .meta({ id: 'AccountBalances' });

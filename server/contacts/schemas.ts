import { z } from 'zod';
import { dayJson, instantJson, uuidJson } from '../http/schemas.ts';
import { code, dayGiven } from '../http/wire.ts';
import { promiseTerms } from '../promises/schemas.ts';
import { channel } from './gate-schemas.ts';
import { wordFinding } from '../words/schemas.ts';

/** A note is a few lines about a call; longer texts are documents. */
const noteText = z.string().trim().min(1).max(2000);

export const pointStatus = z.enum([
  'verified',
  'unverified',
  'claimed-wrong',
  'invalid',
  'opted-out',
  'retired',
]);

export const ownerRelation = z.enum([
  'self',
  'spouse',
  'family',
  'friend',
  'colleague',
  'employer',
  'front-desk',
  'neighbour',
  'new-owner',
  'payer-contact',
  'unknown',
]);

/** The lawful sources of contact data (CN-3P-07); there is no other. */
export const pointSource = z.enum([
  'contract',
  'creditor-record',
  'debtor-authorised',
  'public-lawful',
  'reserved-contact',
  'credit-agency',
]);

export const contactBody = z
  .object({
    permitId: uuidJson.optional(),
    direction: z.enum(['out', 'in']),
    channel,
    pointId: uuidJson.optional(),
    answeredBy: code,
    result: code,
    reason: code.optional(),
    note: noteText.optional(),
    startedAt: instantJson,
    endedAt: instantJson.optional(),
    callBackAt: instantJson.optional(),
    taskId: uuidJson.optional(),
    accountId: uuidJson.optional(),
    promise: promiseTerms.optional(),
    pointUpdate: z
      .object({
        ownerRelation: ownerRelation.optional(),
        ownerName: z.string().trim().min(1).max(100).optional(),
      })
      .optional(),
  })
  .meta({ id: 'ContactGiven' });

export const contactRecorded = z
  .object({
    contactId: uuidJson,
    promiseId: uuidJson.nullable(),
    /** kept: still to be done; withdrawn: the day's rules no longer want it; null: no task was named. */
    task: z.enum(['completed', 'kept', 'withdrawn']).nullable(),
    taskReason: code.nullable(),
    pointStatus: pointStatus.nullable(),
    stopId: uuidJson.nullable(),
    /** What the day's rules want now, after this contact. */
    decisionSummary: z.object({
      openTasks: z.number().int(),
      nextAction: code.nullable(),
      nextDueOn: dayJson.nullable(),
    }),
    /** Breaches found in the note. It is kept all the same: a note is evidence. */
    words: z.array(wordFinding),
  })
  .meta({ id: 'ContactRecorded' });

export const stopKind = z.enum([
  'stop-request',
  'complaint',
  'represented',
  'insolvent',
  'deceased',
  'incapacitated',
]);

export const stopBody = z
  .object({
    kind: stopKind,
    channel: channel.optional(),
    pointId: uuidJson.optional(),
    askedBy: z.enum(['self', 'third-party', 'representative', 'court', 'regulator']),
  })
  .meta({ id: 'StopAsk' });

export const stopState = z
  .object({
    stopId: uuidJson,
    kind: z.string(),
    channel: channel.nullable(),
    pointId: uuidJson.nullable(),
    askedBy: z.string(),
    at: instantJson,
    liftedAt: instantJson.nullable(),
  })
  .meta({ id: 'Stop' });

export const contactPoint = z
  .object({
    pointId: uuidJson,
    kind: z.enum(['phone', 'email', 'address', 'im']),
    valueMasked: z.string(),
    /** The clear value, only for roles that call or write; null otherwise and after erasure. */
    value: z.string().nullable(),
    label: z.string().nullable(),
    ownerRelation: z.string(),
    ownerName: z.string().nullable(),
    status: pointStatus,
    source: z.string(),
    verifiedOn: dayJson.nullable(),
    preferred: z.boolean(),
  })
  .meta({ id: 'ContactPoint' });

export const pointBody = z
  .object({
    kind: z.enum(['phone', 'email', 'address', 'im']),
    value: z.string().trim().min(3).max(300),
    label: z.string().trim().min(1).max(40).optional(),
    ownerRelation: ownerRelation.default('self'),
    ownerName: z.string().trim().min(1).max(100).optional(),
    source: pointSource,
    preferred: z.boolean().default(false),
  })
  .meta({ id: 'ContactPointGiven' });

export const pointChange = z
  .object({
    status: pointStatus.optional(),
    ownerRelation: ownerRelation.optional(),
    verifiedOn: dayGiven.nullable().optional(),
    preferred: z.boolean().optional(),
  })
  .meta({ id: 'ContactPointChange' });

import { z } from 'zod';
import { code, day, instant, uuid } from '../http/wire.ts';
import { promiseTerms } from '../promises/schemas.ts';
import { channel, gateDecision } from './gate-schemas.ts';

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
    permitId: uuid.optional(),
    direction: z.enum(['out', 'in']),
    channel,
    pointId: uuid.optional(),
    answeredBy: code,
    result: code,
    reason: code.optional(),
    note: noteText.optional(),
    startedAt: instant,
    endedAt: instant.optional(),
    callBackAt: instant.optional(),
    taskId: uuid.optional(),
    accountId: uuid.optional(),
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
    contactId: uuid,
    promiseId: uuid.nullable(),
    /** kept: still to be done; withdrawn: the day's rules no longer want it; null: no task was named. */
    task: z.enum(['completed', 'kept', 'withdrawn']).nullable(),
    taskReason: code.nullable(),
    pointStatus: pointStatus.nullable(),
    stopId: uuid.nullable(),
    decisionSummary: gateDecision.nullable(),
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
    pointId: uuid.optional(),
    askedBy: z.enum(['self', 'third-party', 'representative', 'court', 'regulator']),
  })
  .meta({ id: 'StopAsk' });

export const stopState = z
  .object({
    stopId: uuid,
    kind: z.string(),
    channel: channel.nullable(),
    pointId: uuid.nullable(),
    askedBy: z.string(),
    at: instant,
    liftedAt: instant.nullable(),
  })
  .meta({ id: 'Stop' });

export const contactPoint = z
  .object({
    pointId: uuid,
    kind: z.enum(['phone', 'email', 'address', 'im']),
    valueMasked: z.string(),
    /** The clear value, only for roles that call or write; null otherwise and after erasure. */
    value: z.string().nullable(),
    label: z.string().nullable(),
    ownerRelation: z.string(),
    ownerName: z.string().nullable(),
    status: pointStatus,
    source: z.string(),
    verifiedOn: day.nullable(),
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
    verifiedOn: day.nullable().optional(),
    preferred: z.boolean().optional(),
  })
  .meta({ id: 'ContactPointChange' });

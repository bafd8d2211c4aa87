import { stateKinds, stateSources } from '@duly/facts/special-states.ts';
import { z } from 'zod';
import { dayJson, instantJson, uuidJson } from '../http/schemas.ts';
import { code, dayGiven } from '../http/wire.ts';
import { promiseTerms } from '../promises/schemas.ts';
import { consentBody, preferenceBody } from '../states/schemas.ts';
import { wordFinding } from '../words/schemas.ts';
import { channel, place, proofText } from './gate-schemas.ts';

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

export const eventOutcome = z.enum([
  'busy',
  'not-in-service',
  'no-answer',
  'dropped',
  'voicemail',
  'limited-content',
  'announcement',
  'conversation',
  'wrong-person',
  'delivered',
  'undeliverable',
  'met',
  'not-met',
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
    /** The debts that were spoken of; left out: `accountId`, or that of the task. */
    accountIds: z.array(uuidJson).max(20).optional(),
    /** How it ended where that is finer than the result: a message left, a line that dropped. */
    outcome: eventOutcome.optional(),
    /** What the person said besides, kept with the contact. */
    said: z
      .object({
        consent: consentBody.optional(),
        preference: preferenceBody.optional(),
        /** Their employer does not allow such calls. */
        employerProhibits: z.boolean().optional(),
      })
      .optional(),
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

export const stopBody = z
  .object({
    kind: z.enum(stateKinds),
    /** Only a request to stop may be for one channel or one point. */
    channel: channel.optional(),
    pointId: uuidJson.optional(),
    /** Only a plan, a claim of fraud or a hardship may be of one debt. */
    accountId: uuidJson.optional(),
    askedBy: z.enum(stateSources),
    /** First day where it is not today; of a request in writing the day on which it arrived. */
    since: dayGiven.optional(),
    until: dayGiven.optional(),
    proof: proofText.optional(),
    /** A lawyer or adviser: who they are, whether they can be reached, since when they do not answer. */
    name: z.string().trim().min(1).max(100).optional(),
    reachable: z.boolean().optional(),
    silentSince: dayGiven.optional(),
  })
  .meta({ id: 'StopAsk' });

export const stopState = z
  .object({
    stopId: uuidJson,
    kind: z.string(),
    channel: channel.nullable(),
    pointId: uuidJson.nullable(),
    accountId: uuidJson.nullable(),
    askedBy: z.string(),
    at: instantJson,
    /** The first day; null: the day on which it was recorded. */
    since: dayJson.nullable(),
    until: dayJson.nullable(),
    proof: z.string().nullable(),
    name: z.string().nullable(),
    reachable: z.boolean().nullable(),
    silentSince: dayJson.nullable(),
    recordedBy: z.string().nullable(),
    liftedAt: instantJson.nullable(),
  })
  .meta({ id: 'Stop' });

/** A new last day, or none; what else is known of a lawyer. */
export const stopChange = z
  .object({
    until: dayGiven.nullable().optional(),
    reachable: z.boolean().optional(),
    silentSince: dayGiven.nullable().optional(),
  })
  .meta({ id: 'StopChange' });

const basisDay = dayGiven.nullable();

/** On what electronic messages to a point rest; a day that nobody knows is null. */
export const pointBasis = z
  .object({
    usedByPersonOn: basisDay,
    consentOn: basisDay,
    creditorUsed: z.boolean(),
    noticeOn: basisDay,
    noticeOptOutUntil: basisDay,
    publicDomain: z.boolean().nullable(),
    priorCollectorUsed: z.boolean(),
    optedOutOn: basisDay,
    textedOn: basisDay,
    reassignedCheckOn: basisDay,
  })
  .meta({ id: 'PointBasis' });

export const pointNature = z.enum(['mobile', 'landline', 'unknown']);

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
    nature: pointNature,
    place: place.nullable(),
    employerProvided: z.boolean().nullable(),
    basis: pointBasis.nullable(),
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
    nature: pointNature.optional(),
    place: place.optional(),
    employerProvided: z.boolean().optional(),
  })
  .meta({ id: 'ContactPointGiven' });

export const pointChange = z
  .object({
    status: pointStatus.optional(),
    ownerRelation: ownerRelation.optional(),
    verifiedOn: dayGiven.nullable().optional(),
    preferred: z.boolean().optional(),
    nature: pointNature.optional(),
    place: place.nullable().optional(),
    employerProvided: z.boolean().nullable().optional(),
    basis: pointBasis.nullable().optional(),
  })
  .meta({ id: 'ContactPointChange' });

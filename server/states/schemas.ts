import { z } from 'zod';
import { channel, place, proofText } from '../contacts/gate-schemas.ts';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';

const fromMinute = z.number().int().min(0).max(1439);
const toMinute = z.number().int().min(1).max(1440);
/** More debts than one consent names are all of them. */
const accountIds = z.array(uuidJson).max(20);

export const agreementBody = z
  .object({
    /** `hours` opens hours that a rule closes, `only-hours` closes all others. */
    kind: z.enum(['hours', 'only-hours']),
    channel: channel.optional(),
    fromMinute,
    toMinute,
    proof: proofText,
    agreedOn: dayGiven.optional(),
    expiresOn: dayGiven.optional(),
  })
  .meta({ id: 'AgreementGiven' });

export const agreementState = z
  .object({
    agreementId: uuidJson,
    kind: z.string(),
    channel: channel.nullable(),
    fromMinute: z.number().int(),
    toMinute: z.number().int(),
    proof: z.string(),
    agreedOn: dayJson,
    expiresOn: dayJson.nullable(),
    recordedBy: z.string().nullable(),
  })
  .meta({ id: 'Agreement' });

export const consentKind = z.enum([
  'calls',
  'time',
  'place',
  'channel',
  'third-party',
  'autodialer',
  'prerecorded',
  'entry',
  'attorney-bypassed',
  'court-permission',
]);

export const consentBody = z
  .object({
    kind: consentKind,
    channel: channel.optional(),
    pointId: uuidJson.optional(),
    /** Left out: every debt. */
    accountIds: accountIds.optional(),
    givenAt: instantJson.optional(),
    /** Said to us by the person themselves. */
    direct: z.boolean(),
    proof: proofText,
  })
  .meta({ id: 'ConsentGiven' });

export const consentState = z
  .object({
    consentId: uuidJson,
    kind: z.string(),
    channel: channel.nullable(),
    pointId: uuidJson.nullable(),
    accountIds: z.array(uuidJson),
    givenOn: dayJson,
    givenAt: instantJson,
    direct: z.boolean(),
    proof: z.string(),
    usedUpAt: instantJson.nullable(),
    withdrawnOn: dayJson.nullable(),
    recordedBy: z.string().nullable(),
  })
  .meta({ id: 'Consent' });

/** Taken back by the person, or used up by what it allowed. */
export const consentEnd = z.object({ how: z.enum(['withdrawn', 'used-up']) }).meta({ id: 'ConsentEnd' });

export const preferenceBody = z
  .object({
    kind: z.enum(['inconvenient-time', 'inconvenient-place', 'avoid-channel', 'avoid-point', 'busy-now']),
    channel: channel.optional(),
    pointId: uuidJson.optional(),
    place: place.optional(),
    weekdays: z.array(z.number().int().min(1).max(7)).max(7).optional(),
    fromMinute: fromMinute.optional(),
    toMinute: toMinute.optional(),
    saidAt: instantJson.optional(),
    until: dayGiven.optional(),
    source: z.enum(['person', 'attorney', 'creditor-file', 'other']).default('person'),
  })
  .meta({ id: 'PreferenceGiven' });

export const preferenceState = z
  .object({
    preferenceId: uuidJson,
    kind: z.string(),
    channel: channel.nullable(),
    pointId: uuidJson.nullable(),
    place: place.nullable(),
    weekdays: z.array(z.number().int()),
    fromMinute: z.number().int(),
    toMinute: z.number().int(),
    saidOn: dayJson,
    saidAt: instantJson,
    until: dayJson.nullable(),
    source: z.string(),
    recordedBy: z.string().nullable(),
  })
  .meta({ id: 'Preference' });

/** Where somebody is: zones of their clock and codes of places from wide to narrow. Empty: nobody knows. */
export const whereabouts = z
  .object({
    zones: z.array(z.string().max(60)).max(4),
    places: z.array(z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,10})?$/)).max(6),
  })
  .meta({ id: 'Whereabouts' });

const debtFields = {
  product: z
    .enum([
      'card',
      'bank-consumer',
      'consumer-finance',
      'online-consumer',
      'micro-loan',
      'private-lending',
      'none',
    ])
    .nullable(),
  use: z.enum(['personal', 'business']).nullable(),
  inDefaultWhenObtained: z.boolean().nullable(),
  limitationEndsOn: dayGiven.nullable(),
  validationSentOn: dayGiven.nullable(),
  validationReceivedOn: dayGiven.nullable(),
};

/** What a debt is, as the laws ask; what is left out stays as it is. */
export const debtChange = z.object(debtFields).partial().meta({ id: 'DebtChange' });

export const debtState = z
  .object({ accountId: uuidJson, ...debtFields, product: z.string().nullable() })
  .meta({ id: 'DebtFacts' });

export const disputeState = z
  .object({
    disputeId: uuidJson,
    accountId: uuidJson,
    itemIds: z.array(uuidJson),
    kind: z.string(),
    inWriting: z.boolean(),
    partMinor: minorJson.nullable(),
    saidOn: dayJson,
    proof: z.string(),
    answeredOn: dayJson.nullable(),
    closedOn: dayJson.nullable(),
    recordedBy: z.string().nullable(),
  })
  .meta({ id: 'Dispute' });

/** What was agreed with somebody or asked by them, and what is known of their debts and place. */
export const agreed = z
  .object({
    agreements: z.array(agreementState),
    consents: z.array(consentState),
    preferences: z.array(preferenceState),
    disputes: z.array(disputeState),
    whereabouts,
    debts: z.array(debtState),
  })
  .meta({ id: 'Agreed' });

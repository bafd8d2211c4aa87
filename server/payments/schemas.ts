import { z } from 'zod';
import { dayJson, instantJson, minorJson, moneyJson, uuidJson } from '../http/schemas.ts';
import { dayGiven, moneyGiven, person } from '../http/wire.ts';
import { allocationExplained } from './allocation-schemas.ts';

export const paymentMethod = z.enum([
  'bank-transfer',
  'direct-debit',
  'card',
  'wallet',
  'cheque',
  'cashier',
  /** Cash in a collector's hand: refused by the gate with its reason, and never booked. */
  'cash',
  'other',
]);

/** What the payer said of parts of a payment, in their order, and accounts over which the rest is shared by law. */
export const namedGiven = z.object({
  designations: z
    .array(
      z.object({
        accountId: uuidJson,
        /** Null: the account, and within it by its order. */
        itemId: uuidJson.nullable().default(null),
        minor: z.string().regex(/^\d{1,18}$/),
      }),
    )
    .max(200)
    .default([]),
  shareOver: z.array(uuidJson).max(50).default([]),
});

export const paymentBody = namedGiven
  .extend({
    accountId: uuidJson,
    amount: moneyGiven,
    paidOn: dayGiven,
    method: paymentMethod,
    /** The bank's or receipt's number: the same one twice is one payment. */
    reference: z.string().trim().min(1).max(100),
    /** The creditor's own account that it reached; money never passes through a collector's. */
    designatedAccount: z.string().trim().min(1).max(100),
  })
  .meta({ id: 'PaymentGiven' });

export const paymentRecorded = z
  .object({
    paymentId: uuidJson,
    allocations: z.array(z.object({ itemId: uuidJson, minor: minorJson })),
    unallocatedMinor: minorJson,
    accountClosed: z.boolean(),
    /** One an account that it reached; the first carries the payment's own id. */
    parts: z.array(z.object({ paymentId: uuidJson, accountId: uuidJson, minor: minorJson })),
    tasksWithdrawn: z.number().int(),
  })
  .meta({ id: 'PaymentRecorded' });

export const reversalReason = z.enum([
  'bounced',
  'wrong-account',
  'duplicate',
  'entry-error',
  'charge-back',
  'other',
]);

export const reversalBody = z.object({ reason: reversalReason }).meta({ id: 'PaymentReversal' });

export const paymentReversed = z
  .object({
    paymentId: uuidJson,
    reopened: z.array(z.object({ itemId: uuidJson, minor: minorJson })),
    accountReopened: z.boolean(),
  })
  .meta({ id: 'PaymentReversed' });

/** What a preview needs to know of a payment. */
export const previewBody = namedGiven
  .extend({ accountId: uuidJson, amount: moneyGiven, paidOn: dayGiven })
  .meta({ id: 'PaymentPreviewGiven' });

export const designationBody = namedGiven
  .extend({
    /** The payer named it when they paid and it was recorded otherwise; or both sides agree on it now. */
    ground: z.enum(['named-at-payment', 'agreed']),
    proof: z.string().trim().min(1).max(400),
  })
  .meta({ id: 'PaymentDesignationGiven' });

export const paymentDesignated = z
  .object({ paymentId: uuidJson, replaces: uuidJson, unallocatedMinor: minorJson })
  .meta({ id: 'PaymentDesignated' });

/** A payment with all that a receipt prints of it. */
export const paymentView = z
  .object({
    paymentId: uuidJson,
    party: z.object({ partyId: uuidJson, name: z.string() }),
    accountId: uuidJson,
    amount: moneyJson,
    paidOn: dayJson,
    method: z.string(),
    reference: z.string(),
    designatedAccount: z.string().nullable(),
    bookedAt: instantJson,
    by: person.nullable(),
    reversed: z.object({ at: instantJson, reason: z.string() }).nullable(),
    replaces: uuidJson.nullable(),
    replacedBy: uuidJson.nullable(),
    parts: z.array(
      z.object({ paymentId: uuidJson, accountId: uuidJson, reference: z.string(), minor: minorJson }),
    ),
    /** Rests on account now. */
    restMinor: minorJson,
    /** Oldest first: as it came, and later from what rested. Empty for what was booked before records were kept. */
    allocations: z.array(allocationExplained),
  })
  .meta({ id: 'PaymentView' });

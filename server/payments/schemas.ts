import { z } from 'zod';
import { minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven, moneyGiven } from '../http/wire.ts';

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

export const paymentBody = z
  .object({
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

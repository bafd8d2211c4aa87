import { withdrawalCodes } from '@duly/core/contacts/result-codes.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';
import { code, moneyGiven } from '../http/wire.ts';

export const moneySource = z.enum([
  'salary',
  'customer-payment',
  'sale',
  'savings',
  'family-voluntary',
  'other',
]);

/** Why a promise may reach beyond tomorrow (CASE-6). */
export const horizonReason = z.enum([
  'pay-day',
  'payment-run',
  'customer-payment-date',
  'bank-processing',
  'approval',
  'other',
]);

export const promiseTerms = z
  .object({
    accountId: uuidJson,
    amount: moneyGiven,
    dueAt: instantJson,
    moneySource: moneySource.optional(),
    horizonReason: horizonReason.optional(),
  })
  .meta({ id: 'PromiseTerms' });

export const promiseBody = promiseTerms
  .extend({ contactId: uuidJson.optional() })
  .meta({ id: 'PromiseGiven' });

export const promiseStatus = z.enum(['open', 'kept', 'part', 'broken', 'withdrawn']);

export const promiseState = z
  .object({
    promiseId: uuidJson,
    accountId: uuidJson,
    minor: minorJson,
    currency: z.string(),
    dueAt: instantJson,
    dueOn: dayJson,
    zone: z.string(),
    moneySource: code.nullable(),
    madeOn: dayJson,
    status: promiseStatus,
    paidMinor: minorJson,
    judgedOn: dayJson.nullable(),
  })
  .meta({ id: 'Promise' });

export const promiseRecorded = z
  .object({ promiseId: uuidJson, status: promiseStatus, supersededId: uuidJson.nullable() })
  .meta({ id: 'PromiseRecorded' });

export const withdrawalReason = z.enum(withdrawalCodes.map((one) => one.code));

export const promiseWithdrawBody = z
  .object({ reason: withdrawalReason.default('withdrawn-by-desk') })
  .meta({ id: 'PromiseWithdrawal' });

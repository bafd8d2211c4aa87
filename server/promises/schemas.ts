import { z } from 'zod';
import { code, day, instant, minor, moneyGiven, uuid } from '../http/wire.ts';

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
    accountId: uuid,
    amount: moneyGiven,
    dueAt: instant,
    moneySource: moneySource.optional(),
    horizonReason: horizonReason.optional(),
  })
  .meta({ id: 'PromiseTerms' });

export const promiseBody = promiseTerms.extend({ contactId: uuid.optional() }).meta({ id: 'PromiseGiven' });

export const promiseStatus = z.enum(['open', 'kept', 'part', 'broken', 'withdrawn']);

export const promiseState = z
  .object({
    promiseId: uuid,
    accountId: uuid,
    minor,
    currency: z.string(),
    dueAt: instant,
    dueOn: day,
    zone: z.string(),
    moneySource: code.nullable(),
    madeOn: day,
    status: promiseStatus,
    paidMinor: minor,
    judgedOn: day.nullable(),
  })
  .meta({ id: 'Promise' });

export const promiseRecorded = z
  .object({ promiseId: uuid, status: promiseStatus, supersededId: uuid.nullable() })
  .meta({ id: 'PromiseRecorded' });

export const promiseWithdrawBody = z
  .object({ reason: code.default('withdrawn-by-desk') })
  .meta({ id: 'PromiseWithdrawal' });

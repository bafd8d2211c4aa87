import { creditReasons, creditStates, creditSteps } from '@duly/core/credit/assess-credit.ts';
import { holdKinds, lockTargets } from '@duly/core/credit/credit-hold.ts';
import { creditRatings } from '@duly/core/credit/credit-policy.ts';
import { orderReasons } from '@duly/core/credit/may-order.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, pageOf, pageQuery, uuidJson } from '../http/schemas.ts';
import { dayGiven, moneyGiven } from '../http/wire.ts';

const reason = z.string().regex(/^[a-z][a-z-]{1,40}$/);
const proof = z.string().max(2_000).optional();
const trade = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);
const rating = z.enum(creditRatings);
const currencyJson = z.string().length(3);

export const stopGiven = z.object({ reason, proof }).meta({ id: 'CreditStopGiven' });
export const lockGiven = z
  .object({ reason, proof, target: z.enum(lockTargets) })
  .meta({ id: 'CreditLockGiven' });
export const cancelGiven = z
  .object({ reason, proof, kind: z.enum(holdKinds) })
  .meta({ id: 'CreditCancelGiven' });
export const limitGiven = z
  .object({
    limit: moneyGiven,
    rating,
    /** Left out: what the rating brings. */
    termDays: z.number().int().min(0).max(366).optional(),
    flexible: z.boolean().optional(),
    /** Codes that may be traded on credit; empty: any. */
    trades: z.array(trade).max(50).default([]),
    /** Today or later; left out: today. */
    from: dayGiven.optional(),
    reason,
    proof,
  })
  .meta({ id: 'CreditLimitGiven' });

const position = z.object({
  currency: currencyJson,
  state: z.enum(creditStates),
  exposureMinor: minorJson,
  disputedMinor: minorJson,
  limitMinor: minorJson.nullable(),
  freeMinor: minorJson.nullable(),
  oldestDue: dayJson.nullable(),
  daysPastDue: z.number().int(),
  reasons: z.array(z.enum(creditReasons)),
  nextStep: z.enum(creditSteps),
  terms: z
    .object({
      version: z.number().int(),
      rating,
      termDays: z.number().int(),
      flexible: z.boolean(),
      trades: z.array(z.string()),
      from: dayJson,
    })
    .nullable(),
});
const hold = z.object({
  holdId: uuidJson,
  kind: z.enum(holdKinds),
  reason: z.string(),
  target: z.enum(lockTargets).nullable(),
  since: dayJson,
});

export const partyCredit = z
  .object({
    positions: z.array(position),
    holds: z.array(hold),
    /** Requests that wait, by kind. */
    asked: z.array(z.object({ kind: z.string(), approvalId: uuidJson })),
    notices: z.array(
      z.object({
        noticeId: uuidJson,
        audience: z.enum(['cashier', 'front-office', 'sales', 'customer']),
        change: z.string(),
        raisedOn: dayJson,
        doneAt: instantJson.nullable(),
        doneBy: z.string().nullable(),
      }),
    ),
    /** What a rating brings in this house. */
    ratings: z.array(z.object({ rating, termDays: z.number().int(), flexible: z.boolean() })),
  })
  .meta({ id: 'PartyCredit' });

export const statusQuery = z
  .object({
    /** The customer's number; or its id. */
    reference: z.string().min(1).max(200).optional(),
    partyId: uuidJson.optional(),
    /** Minor units of the order that is about to be taken. */
    amount: z
      .string()
      .regex(/^\d{1,18}$/)
      .default('0'),
    /** Left out: the house's. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    trade: trade.optional(),
  })
  .refine((query) => (query.reference === undefined) !== (query.partyId === undefined), {
    message: 'one of reference and partyId',
  });

export const creditStatus = z
  .object({
    partyId: uuidJson,
    state: z.enum(creditStates),
    mayOrderOnCredit: z.boolean(),
    needsApproval: z.boolean(),
    reasons: z.array(z.enum(orderReasons)),
    currency: currencyJson,
    exposureMinor: minorJson,
    limitMinor: minorJson.nullable(),
    freeMinor: minorJson.nullable(),
    daysPastDue: z.number().int(),
    /** Day since which the customer is stopped or locked, or else in arrears. */
    since: dayJson.nullable(),
    rating: rating.nullable(),
    termDays: z.number().int().nullable(),
    flexible: z.boolean(),
    trades: z.array(z.string()),
    day: dayJson,
  })
  .meta({ id: 'CreditStatus' });

export const creditViews = ['all', 'over-limit', 'over-60', 'over-90', 'held', 'asked'] as const;
export const overviewQuery = pageQuery.extend({ view: z.enum(creditViews).default('all') });
export const creditOverview = pageOf(
  position.extend({
    partyId: uuidJson,
    name: z.string(),
    reference: z.string().nullable(),
    holds: z.array(hold),
    openNotices: z.number().int(),
  }),
).meta({ id: 'CreditOverview' });

export const noticeParams = z.object({ id: uuidJson, noticeId: uuidJson });
export const noticeDone = z.object({ noticeId: uuidJson }).meta({ id: 'CreditNoticeDone' });

export const webhookGiven = z
  .object({
    /** Null: nothing is sent any more, and what waits is dropped. */
    url: z.url().max(500).nullable(),
    /** Chosen by whoever sets it; never answered. */
    secret: z.string().min(24).max(200).optional(),
  })
  .meta({ id: 'CreditWebhookGiven' });
export const webhookState = z
  .object({
    url: z.string().nullable(),
    setAt: instantJson.nullable(),
    waiting: z.number().int(),
    givenUp: z.number().int(),
    lastDeliveredAt: instantJson.nullable(),
  })
  .meta({ id: 'CreditWebhook' });

import { chargeBases } from '@duly/core/charges/charge-terms.ts';
import { postingCauses } from '@duly/core/ledger/posting-causes.ts';
import { postingKinds } from '@duly/core/ledger/posting-kinds.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, uuidJson } from '../http/schemas.ts';
import { dayGiven, person } from '../http/wire.ts';
import { chargeLine, rateSeries } from './terms-schemas.ts';

const kind = z.enum(postingKinds);

/** Days reckoned alike: amount × rate × days. */
const reckonedPart = z
  .object({
    from: dayJson,
    to: dayJson,
    days: z.number().int(),
    baseMinor: minorJson,
    /** Millionths a day or a year, with two decimals at most; null for a single sum and for steps. */
    ratePpm: z.string().nullable(),
    per: z.enum(['day', 'year', 'once', 'steps']),
    yearDays: z.number().int(),
    limitedBy: z.enum(['ceiling', 'at-least']).nullable(),
    /** The exact product in major units, for people. */
    exact: z.string(),
  })
  .meta({ id: 'ReckonedPart' });

/** Which line of which terms, and how the sum came about. */
const reckoned = z
  .object({
    line: z.string(),
    termsId: uuidJson,
    clause: z.string(),
    basis: z.enum(chargeBases),
    fromOn: dayJson,
    throughOn: dayJson,
    limited: z.enum(['cap', 'floor']).nullable(),
    /** Fraction of a unit that was left for the next time, in major units. */
    remainder: z.string(),
    parts: z.array(reckonedPart),
  })
  .meta({ id: 'Reckoned' });

export const balanceLine = z
  .object({
    postingId: uuidJson,
    onDay: dayJson,
    bookedAt: instantJson,
    kind,
    cause: z.enum(postingCauses),
    itemReference: z.string().nullable(),
    paymentReference: z.string().nullable(),
    minor: minorJson,
    undone: z.boolean(),
    reckoned: reckoned.nullable(),
  })
  .meta({ id: 'BalanceLine' });

const missingRate = z.object({ series: rateSeries, day: dayJson });

/** What would settle the account on a day. Posted and payoff are two figures and are never called by one name. */
export const payoffQuote = z
  .object({
    date: dayJson,
    currency: z.string(),
    /** 账面余额 */
    postedMinor: minorJson,
    accruedMinor: minorJson,
    /** 应付合计; null while a rate is missing. */
    payoffMinor: minorJson.nullable(),
    /** 每日增加; null where it cannot be said. */
    perDayMinor: minorJson.nullable(),
    /** The last day on which paying exactly this settles the account. */
    validThrough: dayJson,
    byKind: z.array(
      z.object({ kind, postedMinor: minorJson, accruedMinor: minorJson, totalMinor: minorJson }),
    ),
    missing: z.array(missingRate),
    /** Whether a due day was moved by a calendar that did not know it yet. */
    provisional: z.boolean(),
  })
  .meta({ id: 'PayoffQuote' });

export const termsState = z
  .object({
    termsId: uuidJson,
    from: dayJson,
    contractOn: dayJson.nullable(),
    recordedAt: instantJson,
    recordedBy: person.nullable(),
    lines: z.array(chargeLine),
  })
  .meta({ id: 'TermsState' });

export const explainedBalance = z
  .object({
    account: z.object({ accountId: uuidJson, reference: z.string(), kind: z.string() }),
    party: z.object({ partyId: uuidJson, name: z.string(), erased: z.boolean() }),
    payoff: payoffQuote,
    /** Sum of the lines that are older than those shown; null when all are shown. */
    carriedMinor: minorJson.nullable(),
    lines: z.array(balanceLine),
    accrued: z.array(
      z.object({ itemReference: z.string(), kind, minor: minorJson, exact: z.string(), reckoned }),
    ),
    /** Newest first. */
    terms: z.array(termsState),
  })
  .meta({ id: 'ExplainedBalance' });

export const termsGiven = z
  .object({ from: dayGiven, contractOn: dayGiven.nullable(), lines: z.array(chargeLine).max(20) })
  .meta({ id: 'TermsGiven' });

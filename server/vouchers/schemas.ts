import { postingCauses } from '@duly/core/ledger/posting-causes.ts';
import { postingKinds } from '@duly/core/ledger/posting-kinds.ts';
import { accountKinds } from '@duly/facts/account-facts.ts';
import { z } from 'zod';
import { dayJson, minorJson, uuidJson } from '../http/schemas.ts';
import { mostChartLines } from './limits.ts';

export const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const code = z.string().max(32);

const receivable = z.object({
  account: z.enum(accountKinds).optional(),
  kind: z.enum(postingKinds).optional(),
  code,
});

/** Which account of the general ledger a posting goes to. */
export const chartGiven = z
  .object({
    accounts: z
      .array(z.object({ code, zh: z.string().trim().max(60), en: z.string().trim().max(60) }))
      .min(1)
      .max(mostChartLines),
    receivable: z.array(receivable).min(1).max(mostChartLines),
    onAccount: code,
    counter: z
      .array(receivable.extend({ cause: z.enum(postingCauses), method: z.string().max(30).optional() }))
      .min(1)
      .max(mostChartLines),
    clearing: code,
  })
  .meta({ id: 'ChartGiven' });

export const chartState = z
  .object({ version: z.number().int(), chart: chartGiven })
  .meta({ id: 'ChartState' });

export const chartSet = z
  .object({ basedOn: z.number().int().min(0), chart: chartGiven })
  .meta({ id: 'ChartSet' });

const tie = z
  .object({
    currency: z.string(),
    booksMinor: minorJson,
    ledgerMinor: minorJson,
    pendingMinor: minorJson,
    pending: z.number().int(),
    laterMinor: minorJson,
    later: z.number().int(),
    clearingMinor: minorJson,
    unexplainedMinor: minorJson,
    ties: z.boolean(),
  })
  .meta({ id: 'TieOut' });

const line = z.object({
  account: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  debitMinor: minorJson,
  creditMinor: minorJson,
  postings: z.number().int(),
});

const voucher = z
  .object({
    voucherId: uuidJson,
    number: z.number().int(),
    onDay: dayJson,
    currency: z.string(),
    cause: z.enum(postingCauses),
    minor: minorJson,
    postings: z.number().int(),
    lines: z.array(line),
  })
  .meta({ id: 'Voucher' });

export const booksQuery = z.object({
  period: period.optional(),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});

export const books = z
  .object({
    period,
    /** The month in which whatever is booked now counts at the earliest. */
    firstOpen: period,
    closed: z.boolean(),
    /** Whether the month has ended by the business day. */
    over: z.boolean(),
    ties: z.array(tie),
    vouchers: z.array(voucher),
    next: z.string().nullable(),
  })
  .meta({ id: 'Books' });

export const periodGiven = z.object({ period });
export const vouchersMade = z
  .object({ period, vouchers: z.number().int(), postings: z.number().int(), ties: z.array(tie) })
  .meta({ id: 'VouchersMade' });
export const periodClosed = z.object({ period, ties: z.array(tie) }).meta({ id: 'PeriodClosed' });

export const voucherPosting = z
  .object({
    postingId: uuidJson,
    partyId: uuidJson,
    accountReference: z.string(),
    itemReference: z.string().nullable(),
    kind: z.enum(postingKinds),
    minor: minorJson,
    onDay: dayJson,
  })
  .meta({ id: 'VoucherPosting' });

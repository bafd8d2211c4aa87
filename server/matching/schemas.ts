import { z } from 'zod';
import { dayJson, instantJson, minorJson, pageOf, pageQuery, uuidJson } from '../http/schemas.ts';
import { code } from '../http/wire.ts';
import { mostParts } from './limits.ts';
import { asideReasons } from './settle-line.ts';

export const lineStatus = z.enum(['open', 'part-posted', 'posted', 'suspense', 'set-aside']);
export const lineView = z.enum(['open', 'suspense', 'set-aside', 'posted']);

const currency = z.string().length(3);

/** A bank line in the list: what a clerk sees of it without opening it. */
const lineShape = {
  lineId: uuidJson,
  fileId: uuidJson,
  account: z.string(),
  designated: z.boolean(),
  bookedOn: dayJson,
  currency,
  minor: minorJson,
  /** What of it is not payments yet. */
  restMinor: minorJson,
  kind: code,
  payerName: z.string(),
  payerAccount: z.string(),
  remittance: z.string(),
  bankReference: z.string(),
  status: lineStatus,
  setAsideReason: code.nullable(),
  /** Confidence of the first candidate in parts per thousand, and why a clerk is asked; null where no run has looked at it. */
  permille: z.number().int().nullable(),
  why: code.nullable(),
};
export const matchLine = z.object(lineShape).meta({ id: 'MatchLine' });

const named = { name: z.string(), reference: z.string() };
const candidatePart = z.object({
  partyId: uuidJson,
  ...named,
  accountId: uuidJson,
  accountReference: z.string(),
  itemId: uuidJson.nullable(),
  itemReference: z.string().nullable(),
  dueOn: dayJson.nullable(),
  openMinor: minorJson.nullable(),
  minor: minorJson,
});
export const candidateJson = z
  .object({
    rule: code,
    permille: z.number().int(),
    reasons: z.array(code),
    parts: z.array(candidatePart),
    /** Less is open now than when it was found. */
    stale: z.boolean(),
  })
  .meta({ id: 'MatchCandidate' });

const paymentSeen = z.object({
  paymentId: uuidJson,
  partyId: uuidJson,
  name: z.string(),
  minor: minorJson,
  currency,
  paidOn: dayJson,
  reversed: z.boolean(),
  why: code,
});

const decided = z.object({
  matchId: uuidJson,
  kind: z.enum(['payment', 'booked', 'reversal', 'suspense', 'set-aside']),
  minor: minorJson,
  partyId: uuidJson.nullable(),
  name: z.string(),
  itemReference: z.string().nullable(),
  paymentId: uuidJson.nullable(),
  rule: code,
  permille: z.number().int().nullable(),
  reasons: z.array(code),
  automatic: z.boolean(),
  at: instantJson,
  by: z.string().nullable(),
  undoneAt: instantJson.nullable(),
  undoneBy: z.string().nullable(),
  undoneReason: code.nullable(),
});

export const matchLineWhole = z
  .object({
    ...lineShape,
    payerAccount: z.string(),
    structuredReference: z.string(),
    endToEndId: z.string(),
    candidates: z.array(candidateJson),
    /** Payments told of before that may be this money. */
    booked: z.array(paymentSeen),
    /** Payments that this returned money may take back. */
    returned: z.array(paymentSeen),
    history: z.array(decided),
    learned: z.number().int(),
  })
  .meta({ id: 'MatchLineWhole' });

export const linesQuery = pageQuery.extend({
  view: lineView.default('open'),
  fileId: uuidJson.optional(),
  q: z.string().trim().max(80).optional(),
});
export const linesPage = pageOf(matchLine)
  .extend({
    counts: z.object({ open: z.number(), suspense: z.number(), 'set-aside': z.number(), posted: z.number() }),
  })
  .meta({ id: 'MatchLinesPage' });

export const postBody = z
  .object({
    parts: z
      .array(
        z.object({
          partyId: uuidJson,
          accountId: uuidJson,
          itemId: uuidJson.nullable(),
          minor: z.string().regex(/^\d{1,18}$/),
        }),
      )
      .min(1)
      .max(mostParts),
    /** The candidate that was accepted; left out where the clerk has put the parts together. */
    candidate: z
      .object({ rule: code, permille: z.number().int(), reasons: z.array(code).max(12) })
      .optional(),
    /** A payment that may be the same money was seen, and this is other money. */
    again: z.boolean().default(false),
  })
  .meta({ id: 'MatchPosting' });
export const settleBody = z
  .discriminatedUnion('to', [
    z.object({ to: z.literal('suspense') }),
    z.object({ to: z.literal('set-aside'), reason: z.enum(asideReasons) }),
  ])
  .meta({ id: 'MatchSettling' });
export const undoBody = z
  .object({ reason: z.enum(['wrong-party', 'wrong-item', 'entry-error', 'other']) })
  .meta({ id: 'MatchUndo' });
export const bookedBody = z.object({ paymentId: uuidJson }).meta({ id: 'MatchBooked' });
export const returnBody = z
  .object({ paymentId: uuidJson, reason: z.enum(['bounced', 'charge-back']) })
  .meta({ id: 'MatchReturn' });
export const lineChanged = z
  .object({ lineId: uuidJson, status: lineStatus, tasksWithdrawn: z.number().int() })
  .meta({ id: 'MatchLineChanged' });

const sums = {
  total: minorJson,
  posted: minorJson,
  suspense: minorJson,
  setAside: minorJson,
  open: minorJson,
};
export const proofJson = z
  .object({
    holds: z.boolean(),
    files: z.array(
      z.object({
        fileId: uuidJson,
        name: z.string(),
        importedAt: instantJson.nullable(),
        currency,
        lines: z.number().int(),
        openLines: z.number().int(),
        ...sums,
        takenBack: minorJson,
        holds: z.boolean(),
      }),
    ),
    ages: z.array(
      z.object({
        status: z.enum(['open', 'suspense']),
        currency,
        bucket: z.enum(['0-7', '8-30', '31-90', '>90']),
        lines: z.number().int(),
        minor: minorJson,
      }),
    ),
  })
  .meta({ id: 'MatchProof' });

export const runBody = z
  .object({ fileId: uuidJson.optional(), dryRun: z.boolean().default(false) })
  .meta({ id: 'MatchRunGiven' });
export const runJson = z
  .object({
    runId: uuidJson,
    fileId: uuidJson.nullable(),
    dryRun: z.boolean(),
    status: z.enum(['running', 'done', 'failed']),
    lines: z.number().int(),
    done: z.number().int(),
    startedAt: instantJson,
    finishedAt: instantJson.nullable(),
    result: z
      .object({
        lines: z.number().int(),
        posted: z.number().int(),
        proposed: z.number().int(),
        suspense: z.number().int(),
        setAside: z.number().int(),
        why: z.record(z.string(), z.number().int()),
        totals: z.record(z.string(), z.object(sums)),
      })
      .nullable(),
  })
  .meta({ id: 'MatchRun' });

export const openDebts = z
  .object({
    partyId: uuidJson,
    name: z.string(),
    accounts: z.array(
      z.object({
        accountId: uuidJson,
        reference: z.string(),
        currency,
        items: z.array(
          z.object({
            itemId: uuidJson,
            reference: z.string(),
            dueOn: dayJson,
            openMinor: minorJson,
            disputed: z.boolean(),
          }),
        ),
      }),
    ),
    aliases: z.array(
      z.object({
        kind: z.enum(['name', 'account']),
        key: z.string(),
        times: z.number().int(),
        learnedAt: instantJson,
        learnedBy: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'MatchDebts' });
export const forgetBody = z
  .object({
    key: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  })
  .meta({ id: 'MatchForget' });
export const forgotten = z.object({ forgotten: z.number().int() });
export const settingsJson = z
  .object({ autoPermille: z.number().int().min(980).max(1000).nullable() })
  .meta({ id: 'MatchSettings' });

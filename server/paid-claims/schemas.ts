import {
  billWays,
  paidClaimKinds,
  paidClaimStatuses,
  payees,
  slips,
} from '@duly/core/paid-claims/paid-claim.ts';
import { z } from 'zod';
import { dayJson, moneyJson, uuidJson } from '../http/schemas.ts';
import { dayGiven, moneyGiven } from '../http/wire.ts';

export const claimGiven = z
  .object({
    accountId: uuidJson,
    kind: z.enum(paidClaimKinds),
    amount: moneyGiven,
    /** A transfer: when it was made; a bill: when it falls due. */
    onDay: dayGiven,
    bank: z.string().trim().max(80),
    /** Of the slip or the bill; a bill needs one. */
    number: z.string().trim().max(60),
    payee: z.enum(payees),
    slip: z.enum(slips),
    /** How a bill's paper comes; left out for a transfer. */
    cameBy: z.enum(billWays).optional(),
  })
  .meta({ id: 'PaidClaimGiven' });

export const claimMade = z
  .object({
    claimId: uuidJson,
    /** Last day on which the ladder waits; null: it goes on, and `because` says why. */
    holdUntil: dayJson.nullable(),
    because: z.enum(['payee-other', 'not-found-before', 'bill-not-verified']).nullable(),
    status: z.enum(paidClaimStatuses),
    paymentId: uuidJson.nullable(),
  })
  .meta({ id: 'PaidClaimMade' });

export const claimView = z
  .object({
    claimId: uuidJson,
    partyId: uuidJson,
    partyName: z.string(),
    accountId: uuidJson,
    accountReference: z.string(),
    kind: z.enum(paidClaimKinds),
    amount: moneyJson,
    onDay: dayJson,
    bank: z.string(),
    number: z.string(),
    payee: z.enum(payees),
    slip: z.enum(slips),
    cameBy: z.enum(billWays).nullable(),
    status: z.enum(paidClaimStatuses),
    holdUntil: dayJson.nullable(),
    /** It waits, and the day until which the ladder waits for it has passed. */
    late: z.boolean(),
    paymentId: uuidJson.nullable(),
    endedOn: dayJson.nullable(),
    endedReason: z.string().nullable(),
    madeBy: z.string().nullable(),
    /** Whether whoever asks made it: a bill is verified by somebody else. */
    mine: z.boolean(),
  })
  .meta({ id: 'PaidClaim' });

export const claimList = z.object({ rows: z.array(claimView) }).meta({ id: 'PaidClaims' });

export const claimEnd = z
  .object({
    outcome: z.enum(['not-found', 'withdrawn']),
    reason: z.string().trim().min(1).max(200),
  })
  .meta({ id: 'PaidClaimEnd' });

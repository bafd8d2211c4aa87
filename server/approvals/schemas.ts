import { permissions, roles } from '@duly/core/access/permissions.ts';
import { approvalKinds, approvalStates, refusalReasons } from '@duly/core/approvals/approval-kinds.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, moneyJson, pageOf, pageQuery, uuidJson } from '../http/schemas.ts';

export const approvalKind = z.enum(approvalKinds);
export const approvalState = z.enum(approvalStates);
const step = z.enum([...roles, ...permissions]);

export const approvalOutcome = z
  .object({ approvalId: uuidJson, status: approvalState })
  .meta({ id: 'ApprovalOutcome' });

export const verdictGiven = z
  .object({
    verdict: z.enum(['approved', 'refused']),
    reason: z.enum(refusalReasons).nullable().optional(),
    note: z.string().max(2_000).nullable().optional(),
  })
  .meta({ id: 'ApprovalVerdict' });

const person = z.object({ id: uuidJson, name: z.string(), roles: z.array(z.string()) });

const approvalView = z
  .object({
    approvalId: uuidJson,
    kind: approvalKind,
    state: approvalState,
    party: z.object({ partyId: uuidJson, name: z.string(), kind: z.string() }).nullable(),
    account: z
      .object({
        accountId: uuidJson,
        reference: z.string(),
        kind: z.string(),
        currency: z.string(),
        balance: z.object({
          principal: minorJson,
          interest: minorJson,
          fee: minorJson,
          cost: minorJson,
          total: minorJson,
        }),
        disputedMinor: minorJson,
        oldestDue: dayJson.nullable(),
        daysPastDue: z.number().int(),
        closedOn: dayJson.nullable(),
        lastPaidOn: dayJson.nullable(),
      })
      .nullable(),
    amount: moneyJson.nullable(),
    countedMinor: minorJson,
    reason: z.string(),
    proof: z.string().nullable(),
    details: z.array(
      z.object({
        code: z.string(),
        money: moneyJson.nullable(),
        day: dayJson.nullable(),
        of: z.object({ family: z.string(), code: z.string() }).nullable(),
        text: z.string().nullable(),
      }),
    ),
    askedBy: person,
    askedAt: instantJson,
    askedOn: dayJson,
    expiresOn: dayJson,
    matrixVersion: z.number().int(),
    steps: z.array(
      z.object({
        by: z.string(),
        verdict: z.enum(['approved', 'refused']).nullable(),
        reason: z.string().nullable(),
        note: z.string().nullable(),
        decidedBy: z.string().nullable(),
        decidedAt: instantJson.nullable(),
      }),
    ),
    /** What this party was granted before under the same kind, in the currency of the amount. */
    before: z.object({ granted: z.number().int(), minor: minorJson, refused: z.number().int() }),
    mayDecide: z.boolean(),
    /** Why not; null where one may. */
    whyNot: z.string().nullable(),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'Approval' });

export const approvalPage = pageOf(approvalView).meta({ id: 'ApprovalPage' });
export const approvalQuery = pageQuery.extend({ view: z.enum(['inbox', 'mine', 'done']).default('inbox') });
export const oneApproval = approvalView;
export const waitingCount = z.object({ waiting: z.number().int() }).meta({ id: 'ApprovalsWaiting' });

const band = z.object({
  upToMinor: minorJson.nullable(),
  steps: z.partialRecord(z.enum(roles), z.array(step).max(5)),
});
const kindAuthority = z
  .object({
    bands: z.array(band).min(1).max(12),
    expiresAfterDays: z.number().int().min(1).max(366),
    countDays: z.number().int().min(0).max(366),
    samePerson: z.boolean(),
  })
  .meta({ id: 'KindAuthority' });
const matrixKinds = z.partialRecord(approvalKind, kindAuthority);

export const matrixGiven = z
  .object({ basedOn: z.number().int().min(1), kinds: matrixKinds })
  .meta({ id: 'AuthorityMatrixGiven' });

export const matrixState = z
  .object({
    version: z.number().int(),
    currency: z.string(),
    kinds: matrixKinds,
    setAt: instantJson.nullable(),
    setBy: z.string().nullable(),
  })
  .meta({ id: 'AuthorityMatrix' });

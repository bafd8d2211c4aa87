import { bankLineKinds } from '@duly/core/bank/bank-line.ts';
import { z } from 'zod';
import { dayJson, instantJson, minorJson, moneyJson, pageOf, uuidJson } from '../http/schemas.ts';
import { code, dayGiven, params, person } from '../http/wire.ts';

const sum = z.object({ lines: z.number().int(), minor: minorJson });

/** A file in the list. */
export const bankFileSummary = z
  .object({
    fileId: uuidJson,
    name: z.string(),
    format: z.string(),
    importedAt: instantJson,
    importedBy: person.nullable(),
    statements: z.number().int(),
    lines: z.number().int(),
    /** The rest stood in an earlier file. */
    linesNew: z.number().int(),
    /** Rows that could not be read; each is among the remarks. */
    refused: z.number().int(),
    /** Rows that are no movement of money. */
    leftOut: z.number().int(),
    totals: z.array(moneyJson),
    /** Statements whose opening sum and movements do not make their closing sum. */
    unbalanced: z.number().int(),
    /** Accounts in it that are not among the designated ones: their lines are kept and not offered. */
    undesignated: z.array(z.string()),
  })
  .meta({ id: 'BankFileSummary' });

const statement = z.object({
  statementId: uuidJson,
  account: z.string(),
  designated: z.boolean(),
  currency: z.string(),
  number: z.string(),
  /** Line of the file on which it begins. */
  line: z.number().int(),
  lines: z.number().int(),
  from: dayJson.nullable(),
  to: dayJson.nullable(),
  opening: minorJson.nullable(),
  moved: minorJson,
  closing: minorJson.nullable(),
  addsUp: z.boolean().nullable(),
  continuity: z.enum(['first', 'follows', 'gap', 'break', 'overlap', 'missing', 'unknown']),
  before: z.object({ number: z.string(), to: dayJson.nullable(), closing: minorJson.nullable() }).nullable(),
});

export const bankFileJson = bankFileSummary
  .extend({
    statementList: z.array(statement),
    /** By currency: in file = known + posted + set aside + open, to the minor unit; `difference` is nought. */
    proof: z.array(
      z.object({
        currency: z.string(),
        inFile: sum,
        known: sum,
        posted: sum,
        setAside: sum,
        open: sum,
        difference: sum,
      }),
    ),
    remarks: z.array(
      z.object({ is: z.enum(['refused', 'left-out', 'note']), code, line: z.number().int(), params }),
    ),
  })
  .meta({ id: 'BankFile' });

/** What came of handing a file in. */
export const bankFileTaken = z.object({
  /** False: these very bytes were imported before, and nothing was done. */
  fresh: z.boolean(),
  file: bankFileJson,
});

export const bankFilePage = pageOf(bankFileSummary);

const lineStatus = z.enum(['open', 'posted', 'part-posted', 'suspense', 'set-aside']);

export const bankLineJson = z
  .object({
    lineId: uuidJson,
    fileId: uuidJson,
    statementId: uuidJson,
    line: z.number().int(),
    account: z.string(),
    bookedOn: dayJson,
    valueOn: dayJson.nullable(),
    amount: moneyJson,
    posted: moneyJson,
    kind: z.enum(bankLineKinds),
    payerName: z.string(),
    payerAccount: z.string(),
    remittance: z.string(),
    structuredReference: z.string(),
    endToEndId: z.string(),
    bankReference: z.string(),
    returns: z.string(),
    returnReason: z.string(),
    status: lineStatus,
    setAsideReason: code.nullable(),
  })
  .meta({ id: 'BankLine' });

export const bankLinePage = pageOf(bankLineJson);

export const bankLineQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(80).optional(),
  status: lineStatus.optional(),
  account: z.string().max(120).optional(),
  file: uuidJson.optional(),
  from: dayGiven.optional(),
  to: dayGiven.optional(),
});

export const accountGiven = z.object({ account: z.string().trim().min(4).max(64) });

export const accountsJson = z
  .object({
    designated: z.array(z.string()),
    /** Accounts that files named and that are not designated. */
    undesignated: z.array(z.string()),
  })
  .meta({ id: 'BankAccounts' });

import { z } from 'zod';
import { dayJson, instantJson, uuidJson } from '../http/schemas.ts';
import { channel, finding, verdict } from './gate-schemas.ts';
import { casesPerRequest } from './limits.ts';

// What a case may hold is said by `docs/reference/gate-case.schema.json`; core reads it, all faults at once.
export const gateCase = z.record(z.string(), z.unknown()).meta({ id: 'GateCase' });

/** One case, or several. */
export const gateCases = z.union([gateCase, z.array(gateCase).min(1).max(casesPerRequest)]);

export const caseQuery = z.object({
  /** A country or an edition; judges every case under it. */
  rulebook: z.string().max(40).optional(),
});

/** Which planned act of a party the case is about. */
export const partyCaseQuery = z.object({ channel, pointId: uuidJson, at: instantJson.optional() });

const words = z.object({ zh: z.string(), en: z.string() });

export const caseAnswer = z
  .object({
    name: z.string().nullable(),
    at: instantJson,
    verdict,
    findings: z.array(finding),
    until: instantJson.nullable(),
    applied: z.array(z.string()),
    notApplied: z.array(z.object({ ruleId: z.string(), because: words })),
    provisionalDays: z.array(dayJson),
    rulebook: z.string(),
    /** Whether the answer is the one that the case expects; null where it expects nothing. */
    asExpected: z.boolean().nullable(),
    misses: z.array(z.enum(['verdict', 'ruleIds', 'until'])),
  })
  .meta({ id: 'GateCaseAnswer' });

/** An answer for one case, a list for a list. */
export const caseAnswers = z.union([caseAnswer, z.array(caseAnswer)]);

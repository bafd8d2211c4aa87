import { z } from 'zod';
import { dayJson, instantJson, uuidJson } from '../http/schemas.ts';
import { code } from '../http/wire.ts';

export const channel = z.enum(['call', 'sms', 'email', 'letter', 'visit', 'im']);

export const place = z.enum(['home', 'work', 'other']);

/** What shows it: a reference, a date, who said it; a few words. */
export const proofText = z.string().trim().min(1).max(300);

export const verdict = z.enum([
  'allow',
  'refuse',
  'needs-approval',
  'presumed-compliant',
  'presumed-violation',
]);

const words = z.object({ zh: z.string(), en: z.string() });

/** One ground of a decision: the rule, its source, what it counted, and when it would answer otherwise. */
export const finding = z
  .object({
    ruleId: z.string(),
    /** L1 statute … L7 court practice, `house`; the words on the screen follow it. */
    level: z.string(),
    confidence: z.string(),
    citation: z.object({ zh: z.string(), en: z.string(), article: z.string().nullable() }),
    verdict,
    code,
    counted: z.number().int().nullable(),
    limit: z.number().int().nullable(),
    until: instantJson.nullable(),
    /** The fact that is missing, where that is the reason. */
    fact: z.string().nullable(),
    message: words,
    instead: words.nullable(),
  })
  .meta({ id: 'Finding' });

export const gateDecision = z
  .object({
    /** Null for a plan, which is kept nowhere. */
    decisionId: uuidJson.nullable(),
    at: instantJson,
    verdict,
    findings: z.array(finding),
    until: instantJson.nullable(),
    applied: z.array(z.string()),
    notApplied: z.array(z.object({ ruleId: z.string(), because: words })),
    provisionalDays: z.array(dayJson),
    rulebook: z.string(),
  })
  .meta({ id: 'GateDecision' });

/** What one point may be used for on one channel at an instant: a plan, which takes nothing. */
export const channelNow = z
  .object({
    channel,
    pointId: uuidJson,
    role: z.string(),
    state: z.enum(['now', 'later', 'approval', 'never']),
    /** While it may be done: when today's hours close. */
    until: instantJson.nullable(),
    /** While it may not: the first lawful moment. */
    opensAt: instantJson.nullable(),
    counts: z.array(z.object({ ruleId: z.string(), counted: z.number().int(), limit: z.number().int() })),
    findings: z.array(finding),
    /** Today's open minutes on the person's clock, for the ruler. */
    hours: z.array(z.tuple([z.number().int(), z.number().int()])),
  })
  .meta({ id: 'ChannelNow' });

export const allowedNow = z
  .object({
    at: instantJson,
    /** The person's clock; null when nobody knows where they are. */
    zone: z.string().nullable(),
    localDay: dayJson.nullable(),
    localMinute: z.number().int().nullable(),
    channels: z.array(channelNow),
    rulebook: z.string(),
  })
  .meta({ id: 'AllowedNow' });

export const allowedQuery = z.object({ at: instantJson.optional() });

export const purpose = z.enum(['collect', 'locate', 'reply', 'notice', 'service']);

export const targetRole = z.enum([
  'debtor',
  'co-debtor',
  'guarantor',
  'payer-contact',
  'agent',
  'representative',
  'heir',
  'third-party',
]);

export const permitBody = z
  .object({
    channel,
    /** Null only where the channel has no stored point (a visit to a place agreed on the spot). */
    pointId: uuidJson.nullable(),
    purpose: purpose.default('collect'),
    targetRole: targetRole.default('debtor'),
    accountId: uuidJson.optional(),
    taskId: uuidJson.optional(),
    /** SHA-256 in hex of the text that will be sent; a message without it gets no permit. */
    contentHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    /** Written acts: what the text may disclose. */
    contentClass: z.enum(['debt', 'third-party-neutral']).optional(),
    /** Visits: how many people go. */
    staffCount: z.number().int().min(1).max(20).optional(),
  })
  .meta({ id: 'PermitAsk' });

export const permitGiven = z
  .object({ permitId: uuidJson, expiresAt: instantJson, decision: gateDecision })
  .meta({ id: 'PermitGiven' });

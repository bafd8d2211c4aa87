import type { Refusal } from '@duly/kernel/result.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type ErrorCode, errorEntry, isErrorCode } from './errors.ts';

const refusalJson = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  ruleIds: z.array(z.string()),
  until: z
    .string()
    .nullable()
    .meta({ description: 'Instant from which the answer may change (ISO 8601 UTC)' }),
});

/** RFC 9457 problem; the title stands in both languages, `detail` in the caller's. Rooms may add members of their own. */
export const problemJson = z
  .looseObject({
    type: z.string(),
    title: z.object({ zh: z.string(), en: z.string() }),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    refusals: z.array(refusalJson).optional(),
    instance: z.string(),
  })
  .meta({ id: 'Problem' });

/** Spread into every route's `response`: what any route can answer besides success. */
export const problemResponses = {
  400: problemJson,
  401: problemJson,
  403: problemJson,
  404: problemJson,
  409: problemJson,
  410: problemJson,
  413: problemJson,
  415: problemJson,
  422: problemJson,
  429: problemJson,
  500: problemJson,
  503: problemJson,
} as const;

type More = { refusals?: readonly Refusal[]; [member: string]: unknown };

/** zh when the caller's Accept-Language begins so, or says nothing: the product is Chinese first. */
export function languageOf(request: FastifyRequest): 'zh' | 'en' {
  const wanted = (request.headers['accept-language'] ?? 'zh').split(',')[0] ?? 'zh';
  return wanted.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/**
 * Answers with a problem. `return sendProblem(request, reply, 'party-unknown')` is the whole of a route's refusal.
 *
 * @param more refusals, and members that only this route's problem has (the gate's decision)
 */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  more: More = {},
): FastifyReply {
  const { status, title } = errorEntry(code);
  const { refusals, ...members } = more;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send({
      type: `urn:duly:error:${code}`,
      title,
      status,
      code,
      detail: title[languageOf(request)],
      ...(refusals ? { refusals: refusals.map(writeRefusal) } : {}),
      ...members,
      instance: `urn:duly:request:${request.id}`,
    });
}

/** Answers with every refusal of a result; the first decides code and status. */
export function sendRefusals(
  request: FastifyRequest,
  reply: FastifyReply,
  refusals: readonly Refusal[],
  more: Omit<More, 'refusals'> = {},
): FastifyReply {
  const first = refusals[0]?.code ?? 'refused';
  return sendProblem(request, reply, isErrorCode(first) ? first : 'refused', { ...more, refusals });
}

function writeRefusal({ code, params, ruleIds, until }: Refusal) {
  return { code, params, ruleIds, until: until === null ? null : new Date(until).toISOString() };
}

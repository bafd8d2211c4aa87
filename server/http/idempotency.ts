import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { slotOfKey } from '../keys/derive-id.ts';
import type { Deps } from './deps.ts';
import type { DulyApp } from './duly-app.ts';
import { sendProblem } from './problem.ts';
import {
  type ClaimedKey,
  claimKey,
  completeKey,
  type KeyRow,
  readKey,
  releaseKey,
} from './store-idempotency.ts';

/** How long a second request waits for the first's answer before it is told to come again. */
const waitMs = 5_000;
const lookEveryMs = 100;
const keyForm = /^[\x21-\x7e]{8,200}$/;

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that this request holds and will complete. */
    claimedKey: ClaimedKey | null;
  }
}

/**
 * What the request says, as one hash: route, parameters and body. A multipart body is a stream that only its route reads,
 * so it does not take part; two uploads under one key are one upload.
 */
function hashRequest(request: FastifyRequest): Buffer {
  const body = request.isMultipart?.() ? null : (request.body ?? null);
  return hash('sha256', JSON.stringify([request.method, request.url, body]), 'buffer');
}

/**
 * Writes that carry `idempotency-key` happen once: the same key with the same request answers again what it answered,
 * with another request or from another user it is refused, and while the first is under way the second waits.
 */
export function addIdempotency(app: DulyApp, deps: Deps): void {
  app.decorateRequest('claimedKey', null);
  app.addHook('preValidation', async (request, reply) => {
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.caller || request.method === 'GET') return;
    if (typeof key !== 'string' || !keyForm.test(key)) {
      return sendProblem(request, reply, 'request-invalid', { member: 'idempotency-key' });
    }
    const claim: ClaimedKey = {
      tenantId: request.caller.tenantId,
      slot: slotOfKey(key),
      key,
      route: `${request.method} ${request.routeOptions.url ?? ''}`,
      userId: request.caller.userId,
      requestHash: hashRequest(request),
    };
    if (await claimKey(deps.pool, claim, request.atMs)) {
      request.claimedKey = claim;
      return;
    }
    return answerAgain(deps, claim, request, reply);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const claim = request.claimedKey;
    if (!claim) return payload;
    request.claimedKey = null;
    // An outage is not an answer: the same key may try again. After work that was done it may not, whatever was answered.
    if (
      (reply.statusCode >= 500 && !request.acted) ||
      (payload !== undefined && payload !== null && typeof payload !== 'string')
    ) {
      await releaseKey(deps.pool, claim);
    } else {
      await completeKey(deps.pool, claim, reply.statusCode, payload ?? '');
    }
    return payload;
  });
}

async function answerAgain(
  deps: Deps,
  claim: ClaimedKey,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  let row: KeyRow | null = null;
  for (let waited = 0; waited <= waitMs; waited += lookEveryMs) {
    row = await readKey(deps.pool, claim);
    if (!row) return sendProblem(request, reply, 'request-under-way');
    if (row.userId !== claim.userId || !row.requestHash.equals(claim.requestHash)) {
      return sendProblem(request, reply, 'idempotency-key-reused');
    }
    if (row.status !== null) break;
    await sleep(lookEveryMs);
  }
  if (row?.status == null) return sendProblem(request, reply, 'request-under-way');
  if (row.response === null) return sendProblem(request, reply, 'party-erased');
  const media = row.status >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8';
  // As it was sent: a string passes the serializer untouched.
  return reply
    .code(row.status)
    .header('idempotency-replayed', 'true')
    .type(media)
    .serializer((text: unknown) => text as string)
    .send(row.response);
}

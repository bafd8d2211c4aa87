import type { FastifyReply, FastifyRequest } from 'fastify';
import { findCaller } from '../access/find-caller.ts';
import { hashToken, sameHash } from '../access/session-token.ts';
import type { Deps } from './deps.ts';
import { sendProblem } from './problem.ts';

export const sessionCookie = 'duly_session';
export const csrfHeader = 'x-duly-csrf';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The hook before every API route: session, then anti-forgery token on writes, then permission. A route that asks for
 * nothing ('none') passes; nothing of a refused request's body has been read.
 */
export function makeGuard(deps: Deps) {
  return async function guard(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    request.atMs = deps.clock();
    const permission = request.routeOptions.config.permission;
    if (permission === undefined || permission === 'none') return;
    const token = request.cookies[sessionCookie];
    if (!token) return sendProblem(request, reply, 'not-signed-in');
    const found = await findCaller(deps.pool, token, request.atMs);
    if (found === 'unknown') return sendProblem(request, reply, 'not-signed-in');
    if (found === 'expired') return sendProblem(request, reply, 'session-expired');
    if (!reads.has(request.method)) {
      const csrf = request.headers[csrfHeader];
      const given = typeof csrf === 'string' ? hashToken(csrf) : Buffer.alloc(0);
      if (!sameHash(given, found.csrfHash)) return sendProblem(request, reply, 'csrf-missing');
    }
    if (permission !== 'signed-in' && !found.caller.permissions.has(permission)) {
      return sendProblem(request, reply, 'permission-missing', { permission });
    }
    request.caller = found.caller;
    return;
  };
}

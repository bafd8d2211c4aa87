import type { FastifyRequest } from 'fastify';
import type { Caller } from './duly-app.ts';

/** What a route's work needs to know of its request. */
export type RequestContext = Caller & { readonly atMs: number };

/** The caller of a route that asks for a session; a route with permission 'none' has none, and asking is a bug. */
export function callerOf(request: FastifyRequest): RequestContext {
  if (!request.caller) throw new Error('a route without a session asked who calls');
  return { ...request.caller, atMs: request.atMs };
}

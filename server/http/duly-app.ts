import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Permission, Role } from '@duly/core/access/permissions.ts';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

/** The app that rooms register their routes on. */
export type DulyApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Who asks, as the session says. */
export type Caller = {
  readonly tenantId: string;
  readonly userId: string;
  readonly name: string;
  readonly staffNo: string | null;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  readonly language: 'zh-CN' | 'en';
  readonly tokenHash: Buffer;
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the caller must hold; 'signed-in' any session; 'none' nobody needs to be known. No route without it. */
    permission?: Permission | 'signed-in' | 'none';
  }
  interface FastifyRequest {
    /** null before sign-in. Routes take it by `callerOf`. */
    caller: Caller | null;
    /** Instant at which the request came in, epoch milliseconds: the act's time everywhere below. */
    atMs: number;
  }
}

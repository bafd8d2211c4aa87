import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import fastify, { LogController } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answerErrors } from './answer-errors.ts';
import type { Deps } from './deps.ts';
import type { DulyApp } from './duly-app.ts';
import { makeGuard, sessionCookie } from './guard.ts';
import { addIdempotency } from './idempotency.ts';
import { bodyLimitBytes, uploadFieldBytes, uploadFields } from './limits.ts';
import { loggerOptions, logRequests } from './logging.ts';
import { problemResponses } from './problem.ts';
import { checkEveryRoute } from './register-check.ts';
import { registerRooms } from './rooms.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serveWebApp } from './web-app.ts';

export type AppOptions = {
  /** Folder of the built web app; without one only the API is served. */
  webFolder?: string;
  logLevel?: string;
  /** Whether a proxy in front is believed about the caller's address and protocol. */
  trustProxy?: boolean;
  /** Registers routes besides the rooms': for tests of what holds for all. */
  more?: (app: DulyApp, deps: Deps) => void;
};

const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Duly 有度',
    version: '1',
    description: 'Receivables and collection. Errors are RFC 9457 problems.',
  },
  components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } } },
} as const;

/** The HTTP server, ready to listen or to be asked by `inject`. */
export async function buildApp(deps: Deps, options: AppOptions = {}): Promise<DulyApp> {
  const app: DulyApp = fastify({
    logger: loggerOptions(options.logLevel ?? 'silent'),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: bodyLimitBytes,
    trustProxy: options.trustProxy ?? false,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('caller', null);
  app.decorateRequest('atMs', 0);
  addSecurityHeaders(app);
  logRequests(app);
  answerErrors(app);
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: deps.maxUploadBytes, files: 1, fields: uploadFields, fieldSize: uploadFieldBytes },
  });
  await app.register(swagger, {
    openapi,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(async (api) => addApi(api as unknown as DulyApp, deps, options), { prefix: '/api' });
  await serveWebApp(app, options.webFolder);
  await app.ready();
  return app;
}

function addApi(api: DulyApp, deps: Deps, options: AppOptions): void {
  checkEveryRoute(api);
  api.addHook('onRequest', makeGuard(deps));
  addIdempotency(api, deps);
  registerRooms(api, deps);
  options.more?.(api, deps);
  const document = z.record(z.string(), z.unknown());
  api.get(
    '/openapi.json',
    {
      config: { permission: 'none' },
      schema: { hide: true, response: { 200: document, ...problemResponses } },
    },
    async () => api.swagger() as unknown as Record<string, unknown>,
  );
}

import type { FastifyServerOptions } from 'fastify';
import type { DulyApp } from './duly-app.ts';

/** What may be logged of an error: no values of rows or requests, which database messages like to quote. */
export function describeError(
  error: Error & { code?: unknown; severity?: unknown; table?: unknown; constraint?: unknown },
) {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const quoted = /"[^"]*"|'[^']*'|`[^`]*`|[^\x20-\x7e]+|\S*@\S*|\d{5,}/g;
  return {
    name: error.name,
    code: error.code,
    message: error.message.replace(quoted, '…').slice(0, 500),
    table: error.table,
    constraint: error.constraint,
    frames: frames.slice(0, 12),
  };
}

/** One line a request: ids, the route's pattern (never the address itself, which holds names searched for), figures. */
export function logRequests(app: DulyApp): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        tenantId: request.caller?.tenantId,
        userId: request.caller?.userId,
      },
      'answered',
    );
  });
}

/** pino with serializers of our own, because Fastify's hold the whole address and the words of errors. */
export function loggerOptions(level: string): NonNullable<FastifyServerOptions['logger']> {
  if (level === 'silent') return false;
  return {
    level,
    base: null,
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: (error) => ({ ...describeError(error), type: error.name, stack: '' }),
    },
  };
}

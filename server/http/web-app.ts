import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { DulyApp } from './duly-app.ts';
import { sendProblem } from './problem.ts';

/**
 * Serves the built web app. Files with a hash in their name are kept by browsers for a year, the page itself never; an
 * address that is no file is the page, which knows its own routes. Without a built app every other address is unknown.
 */
export async function serveWebApp(app: DulyApp, folder: string | undefined): Promise<void> {
  if (!folder || !existsSync(path.join(folder, 'index.html'))) {
    app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'route-unknown'));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const page =
      request.method === 'GET' &&
      !/^\/api(?:[/?]|$)/.test(request.url) &&
      !/\.\w{2,5}(\?|$)/.test(request.url);
    return page ? reply.sendFile('index.html') : sendProblem(request, reply, 'route-unknown');
  });
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { sessionCookie } from '../http/guard.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { languageJson } from '../http/schemas.ts';
import { changeOwnPassword } from '../users/change-own-password.ts';
import { setOwnLanguage } from '../users/set-own-language.ts';
import { readSessionView, sessionView } from './read-session-view.ts';
import { csrfOf } from './session-token.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const done = z.object({ done: z.literal(true) });

/** Secure only over https: a browser keeps such a cookie from http, and on a laptop that is all there is. */
function setCookie(request: FastifyRequest, reply: FastifyReply, token: string, expiresMs: number): void {
  reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    expires: new Date(expiresMs),
  });
}

export function registerAccessRoutes(app: DulyApp, deps: Deps): void {
  app.post(
    '/sign-in',
    {
      config: { permission: 'none' },
      schema: {
        body: z.object({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) }),
        response: { 200: sessionView, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { login, password } = request.body;
      const signed = await signIn(deps, login, password, request.ip, request.atMs);
      if (!signed.ok) return sendRefusals(request, reply, signed.refusals);
      const { tenantId, userId, token, csrf, expiresMs } = signed.value;
      setCookie(request, reply, token, expiresMs);
      return readSessionView(deps.pool, tenantId, userId, csrf);
    },
  );

  app.post(
    '/sign-out',
    { config: { permission: 'signed-in' }, schema: { response: { 200: done, ...problemResponses } } },
    async (request, reply) => {
      await signOut(deps, callerOf(request));
      reply.clearCookie(sessionCookie, { path: '/' });
      return { done: true as const };
    },
  );

  app.get(
    '/session',
    { config: { permission: 'signed-in' }, schema: { response: { 200: sessionView, ...problemResponses } } },
    async (request, reply) => {
      const caller = callerOf(request);
      const token = request.cookies[sessionCookie];
      if (!token) return sendProblem(request, reply, 'not-signed-in');
      return readSessionView(deps.pool, caller.tenantId, caller.userId, csrfOf(token));
    },
  );

  registerOwnSettings(app, deps);
}

function registerOwnSettings(app: DulyApp, deps: Deps): void {
  app.post(
    '/session/language',
    {
      config: { permission: 'signed-in' },
      schema: { body: z.object({ language: languageJson }), response: { 200: done, ...problemResponses } },
    },
    async (request) => {
      await setOwnLanguage(deps, callerOf(request), request.body.language);
      return { done: true as const };
    },
  );

  app.post(
    '/session/password',
    {
      config: { permission: 'signed-in' },
      schema: {
        body: z.object({ present: z.string().max(1000), fresh: z.string().max(1000) }),
        response: { 200: done, ...problemResponses },
      },
    },
    async (request, reply) => {
      const changed = await changeOwnPassword(
        deps,
        callerOf(request),
        request.body.present,
        request.body.fresh,
      );
      return changed.ok ? { done: true as const } : sendRefusals(request, reply, changed.refusals);
    },
  );
}

import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { recordPromise, withdrawPromise } from './record-promise.ts';
import { promiseBody, promiseRecorded, promiseWithdrawBody } from './schemas.ts';

/** Promises to pay: made and taken back. */
export function registerPromiseRoutes(app: DulyApp, deps: Deps): void {
  app.post(
    '/parties/:id/promises',
    {
      config: { permission: 'promise.make' },
      schema: {
        params: idParams,
        body: promiseBody,
        response: { 201: promiseRecorded, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await recordPromise(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/promises/:id/withdraw',
    {
      config: { permission: 'promise.make' },
      schema: {
        params: idParams,
        body: promiseWithdrawBody,
        response: { 200: promiseRecorded, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await withdrawPromise(deps, callerOf(request), request.params.id, request.body.reason);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

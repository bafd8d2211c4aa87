import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { disputeState } from '../states/schemas.ts';
import { endDispute, recordDispute } from './record-dispute.ts';
import { disputeBody, disputeDay, disputeGiven, disputeParams, disputeSet } from './schemas.ts';
import { setDispute } from './set-dispute.ts';

export function registerDisputeRoutes(app: DulyApp, deps: Deps): void {
  const config = { permission: 'dispute.set' } as const;
  app.post(
    '/accounts/:id/items/:itemId/dispute',
    {
      config,
      schema: {
        params: disputeParams,
        body: disputeBody,
        response: { 200: disputeSet, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id, itemId } = request.params;
      const done = await setDispute(deps, callerOf(request), id, itemId, request.body.disputed);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/accounts/:id/disputes',
    {
      config,
      schema: { params: idParams, body: disputeGiven, response: { 201: disputeState, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await recordDispute(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/disputes/:id/answer',
    {
      config,
      schema: { params: idParams, body: disputeDay, response: { 200: disputeState, ...problemResponses } },
    },
    async (request, reply) => {
      const { id } = request.params;
      const done = await endDispute(deps, callerOf(request), id, 'answered', request.body.on);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/disputes/:id/close',
    {
      config,
      schema: { params: idParams, body: disputeDay, response: { 200: disputeState, ...problemResponses } },
    },
    async (request, reply) => {
      const { id } = request.params;
      const done = await endDispute(deps, callerOf(request), id, 'closed', request.body.on);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

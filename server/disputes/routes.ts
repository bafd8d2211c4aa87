import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { disputeBody, disputeParams, disputeSet } from './schemas.ts';
import { setDispute } from './set-dispute.ts';

export function registerDisputeRoutes(app: DulyApp, deps: Deps): void {
  app.post(
    '/accounts/:id/items/:itemId/dispute',
    {
      config: { permission: 'dispute.set' },
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
}

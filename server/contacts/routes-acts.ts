import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { actBody, actDecided } from './act-schemas.ts';
import { decideAct } from './decide-act.ts';
import { writeDecision } from './write-decision.ts';

/** Acts beside calls and messages, decided before they are done. */
export function registerActRoutes(app: DulyApp, deps: Deps): void {
  app.post(
    '/parties/:id/acts',
    {
      config: { permission: 'contact.make' },
      schema: { params: idParams, body: actBody, response: { 201: actDecided, ...problemResponses } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const done = await decideAct(deps, caller, request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      const { decision, decisionId, recorded } = done.value;
      return reply.code(201).send({ recorded, decision: writeDecision(decision, decisionId, caller.atMs) });
    },
  );
}

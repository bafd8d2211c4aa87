import { approvalOutcome } from '../approvals/schemas.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams, uuidJson } from '../http/schemas.ts';
import { askWaiver } from './ask-waiver.ts';
import { readWaivers, showWaivable } from './read-waivers.ts';
import { partyWaivers, waivable, waiverGiven } from './schemas.ts';

const accountParams = idParams.extend({ accountId: uuidJson });

/** Waivers and discounts: what can be given up, asking for it, and what was. */
export function registerWaiverRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/waivers',
    {
      config: { permission: 'case.read' },
      schema: { params: idParams, response: { 200: partyWaivers, ...problemResponses } },
    },
    async (request, reply) =>
      reply.code(200).send(await readWaivers(deps, callerOf(request), request.params.id)),
  );
  app.get(
    '/parties/:id/accounts/:accountId/waivable',
    {
      config: { permission: 'approval.ask' },
      schema: { params: accountParams, response: { 200: waivable, ...problemResponses } },
    },
    async (request, reply) => {
      const { id, accountId } = request.params;
      const found = await showWaivable(deps, callerOf(request), id, accountId);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.post(
    '/parties/:id/waivers',
    {
      config: { permission: 'approval.ask' },
      schema: {
        params: idParams,
        body: waiverGiven,
        response: { 201: approvalOutcome, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await askWaiver(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
}

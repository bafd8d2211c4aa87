import { z } from 'zod';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { uuidJson } from '../http/schemas.ts';
import { setHouseOrders, setTerms, showHouseOrders, showTerms } from './set-terms.ts';
import { accountTerms, accountTermsGiven, houseOrders } from './terms-schemas.ts';

const accountParams = z.object({ id: uuidJson, accountId: uuidJson });

/** In which order money settles an account, and by default the accounts of a kind. */
export function registerTermsRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/accounts/:accountId/allocation-terms',
    {
      config: { permission: 'case.read' },
      schema: { params: accountParams, response: { 200: accountTerms, ...problemResponses } },
    },
    async (request, reply) => {
      const { id: partyId, accountId } = request.params;
      const done = await showTerms(deps, callerOf(request), { partyId, accountId });
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/parties/:id/accounts/:accountId/allocation-terms',
    {
      config: { permission: 'house.manage' },
      schema: {
        params: accountParams,
        body: accountTermsGiven,
        response: { 200: accountTerms, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id: partyId, accountId } = request.params;
      const done = await setTerms(deps, callerOf(request), { partyId, accountId }, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.get(
    '/house/allocation',
    {
      config: { permission: 'house.manage' },
      schema: { response: { 200: houseOrders, ...problemResponses } },
    },
    async (request, reply) => reply.code(200).send(await showHouseOrders(deps, callerOf(request))),
  );
  app.post(
    '/house/allocation',
    {
      config: { permission: 'house.manage' },
      schema: { body: houseOrders, response: { 200: houseOrders, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await setHouseOrders(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

import { z } from 'zod';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams, pageQuery, uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';
import { readBalances } from './read-balances.ts';
import { readCase, readTimelinePage } from './read-case.ts';
import { accountBalances, caseView, timelinePage } from './schemas.ts';

/** The case of a party, one screen. */
export function registerCaseRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/case',
    {
      config: { permission: 'case.read' },
      schema: { params: idParams, response: { 200: caseView, ...problemResponses } },
    },
    async (request, reply) => {
      const found = await readCase(deps, callerOf(request), request.params.id);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.get(
    '/parties/:id/timeline',
    {
      config: { permission: 'case.read' },
      schema: {
        params: idParams,
        querystring: pageQuery,
        response: { 200: timelinePage, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const page = await readTimelinePage(deps, callerOf(request), request.params.id, cursor, limit);
      if (!page.ok) return sendRefusals(request, reply, page.refusals);
      return reply.code(200).send(page.value);
    },
  );
  app.get(
    '/parties/:id/accounts/:accountId/balances',
    {
      config: { permission: 'case.read' },
      schema: {
        params: z.object({ id: uuidJson, accountId: uuidJson }),
        querystring: z.object({ date: dayGiven.optional() }),
        response: { 200: accountBalances, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id: partyId, accountId } = request.params;
      const found = await readBalances(deps, callerOf(request), { partyId, accountId }, request.query.date);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
}

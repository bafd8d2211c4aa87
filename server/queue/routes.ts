import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { readQueue } from './read-queue.ts';
import { partySearchPage, partySearchQuery, queuePage, queueQuery } from './schemas.ts';
import { searchParties } from './search-parties.ts';

/** Today's work and the search for a party. */
export function registerQueueRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/queue',
    {
      config: { permission: 'queue.read' },
      schema: { querystring: queueQuery, response: { 200: queuePage, ...problemResponses } },
    },
    async (request, reply) => {
      const page = await readQueue(deps, callerOf(request), request.query);
      if (!page.ok) return sendRefusals(request, reply, page.refusals);
      return reply.code(200).send(page.value);
    },
  );
  app.get(
    '/parties',
    {
      config: { permission: 'party.search' },
      schema: { querystring: partySearchQuery, response: { 200: partySearchPage, ...problemResponses } },
    },
    async (request, reply) =>
      reply.code(200).send(await searchParties(deps, callerOf(request), request.query.q)),
  );
}

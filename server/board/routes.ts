import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses } from '../http/problem.ts';
import { readAgeing } from './read-ageing.ts';
import { readBoard } from './read-board.ts';
import { ageing, ageingQuery, board, boardQuery } from './schemas.ts';

/** The supervisor's figures. */
export function registerBoardRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/board',
    {
      config: { permission: 'board.read' },
      schema: { querystring: boardQuery, response: { 200: board, ...problemResponses } },
    },
    async (request, reply) =>
      reply.code(200).send(await readBoard(deps, callerOf(request), request.query.day)),
  );
  app.get(
    '/ageing',
    {
      config: { permission: 'ageing.read' },
      schema: { querystring: ageingQuery, response: { 200: ageing, ...problemResponses } },
    },
    async (request, reply) =>
      reply.code(200).send(await readAgeing(deps, callerOf(request), request.query.date)),
  );
}

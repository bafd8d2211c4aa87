import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem } from '../http/problem.ts';
import { caseAnswers, caseQuery, gateCases } from './case-schemas.ts';
import { checkCases } from './check-cases.ts';

/** Gate case files: facts and an act that somebody wrote down, judged as `duly gate check` judges them. */
export function registerGateCaseRoutes(app: DulyApp, _deps: Deps): void {
  app.post(
    '/gate/check',
    {
      config: { permission: 'case.read' },
      schema: {
        querystring: caseQuery,
        body: gateCases,
        response: { 200: caseAnswers, ...problemResponses },
      },
    },
    async (request, reply) => {
      const checked = checkCases(request.body, request.query.rulebook);
      if (!checked.ok) return sendProblem(request, reply, 'gate-case-invalid', { faults: checked.refusals });
      return reply.code(200).send(checked.value);
    },
  );
}

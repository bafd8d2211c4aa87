import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { caseAnswers, caseQuery, gateCase, gateCases, partyCaseQuery } from './case-schemas.ts';
import { checkCases } from './check-cases.ts';
import { allowedQuery } from './gate-schemas.ts';
import { readDecisionCase } from './read-decision-case.ts';
import { readGateCase } from './read-gate-case.ts';
import { readWeek } from './read-week.ts';
import { contactWeek } from './week-schemas.ts';

function registerCheck(app: DulyApp): void {
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

function registerWeek(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/week',
    {
      config: { permission: 'case.read' },
      schema: {
        params: idParams,
        querystring: allowedQuery,
        response: { 200: contactWeek, ...problemResponses },
      },
    },
    async (request, reply) => {
      const week = await readWeek(deps, callerOf(request), request.params.id, request.query.at);
      if (!week.ok) return sendRefusals(request, reply, week.refusals);
      return reply.code(200).send(week.value);
    },
  );
}

function registerPartyCase(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/gate-case',
    {
      config: { permission: 'case.read' },
      schema: {
        params: idParams,
        querystring: partyCaseQuery,
        response: { 200: gateCase, ...problemResponses },
      },
    },
    async (request, reply) => {
      const made = await readGateCase(deps, callerOf(request), request.params.id, request.query);
      if (!made.ok) return sendRefusals(request, reply, made.refusals);
      return reply.code(200).send(made.value);
    },
  );
}

function registerDecisionCase(app: DulyApp, deps: Deps): void {
  app.get(
    '/gate-decisions/:id/case',
    {
      config: { permission: 'case.read' },
      schema: { params: idParams, response: { 200: gateCase, ...problemResponses } },
    },
    async (request, reply) => {
      const made = await readDecisionCase(deps, callerOf(request), request.params.id);
      if (!made.ok) return sendRefusals(request, reply, made.refusals);
      return reply.code(200).send(made.value);
    },
  );
}

/** Gate case files, judged as `duly gate check` judges them, and what is open to a party over a week. */
export function registerGateCaseRoutes(app: DulyApp, deps: Deps): void {
  registerCheck(app);
  registerWeek(app, deps);
  registerPartyCase(app, deps);
  registerDecisionCase(app, deps);
}

import { parseDay } from '@duly/kernel/day.ts';
import { refusal } from '@duly/kernel/result.ts';
import { z } from 'zod';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { uuidJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';
import { explainBalance, quotePayoff } from './explain-balance.ts';
import { recordTerms } from './record-terms.ts';
import { explainedBalance, payoffQuote, termsGiven } from './schemas.ts';
import { readChargeLine } from './terms-schemas.ts';

const accountParams = z.object({ id: uuidJson, accountId: uuidJson });
const asOf = z.object({ date: dayGiven.optional() });

/** The balance that explains itself, what settles an account, and the terms by which it grows. */
export function registerLedgerRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/accounts/:accountId/explained',
    {
      config: { permission: 'case.read' },
      schema: {
        params: accountParams,
        querystring: asOf,
        response: { 200: explainedBalance, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id: partyId, accountId } = request.params;
      const found = await explainBalance(deps, callerOf(request), { partyId, accountId }, request.query.date);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.get(
    '/parties/:id/accounts/:accountId/payoff',
    {
      config: { permission: 'case.read' },
      schema: {
        params: accountParams,
        querystring: asOf,
        response: { 200: payoffQuote, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id: partyId, accountId } = request.params;
      const found = await quotePayoff(deps, callerOf(request), { partyId, accountId }, request.query.date);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.post(
    '/parties/:id/accounts/:accountId/terms',
    {
      config: { permission: 'terms.manage' },
      schema: {
        params: accountParams,
        body: termsGiven,
        response: { 201: z.object({ termsId: uuidJson }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id: partyId, accountId } = request.params;
      const { contractOn, lines } = request.body;
      const from = parseDay(request.body.from);
      if (from === null) return sendRefusals(request, reply, [refusal('terms-from-unknown-day')]);
      const terms = {
        from,
        contractOn: contractOn === null ? null : parseDay(contractOn),
        lines: lines.map(readChargeLine),
      };
      const done = await recordTerms(deps, callerOf(request), { partyId, accountId }, terms);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
}

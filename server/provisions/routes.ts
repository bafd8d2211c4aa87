import { z } from 'zod';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams, uuidJson } from '../http/schemas.ts';
import { setOverride, setRates, showRates } from './change-rates.ts';
import { closeMonth } from './close-month.ts';
import { exportProvisions, listProvisions, readProvisions } from './read-provisions.ts';
import { runMonth } from './run-month.ts';
import {
  monthGiven,
  monthParams,
  overrideGiven,
  overrideSet,
  provisionReport,
  provisionRuns,
  ratesGiven,
  ratesState,
} from './schemas.ts';

const reads = { permission: 'ageing.read' } as const;
const manages = { permission: 'provision.manage' } as const;
const accountParams = idParams.extend({ accountId: uuidJson });

/** Provisions: months by the ageing matrix, their movement, rates and rates of single accounts. */
export function registerProvisionRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/provisions',
    { config: reads, schema: { response: { 200: provisionRuns, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await listProvisions(deps, callerOf(request))),
  );
  app.post(
    '/provisions',
    {
      config: manages,
      schema: { body: monthGiven, response: { 200: provisionReport, ...problemResponses } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { month } = request.body;
      const { tenantId, userId: by, atMs } = caller;
      const done = await runMonth(deps, { tenantId, month, atMs, by });
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      const report = await readProvisions(deps, caller, month);
      if (!report.ok) return sendRefusals(request, reply, report.refusals);
      return reply.code(200).send(report.value);
    },
  );
  app.get(
    '/provisions/rates',
    { config: reads, schema: { response: { 200: ratesState, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await showRates(deps, callerOf(request))),
  );
  app.post(
    '/provisions/rates',
    { config: manages, schema: { body: ratesGiven, response: { 200: ratesState, ...problemResponses } } },
    async (request, reply) => {
      const done = await setRates(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.get(
    '/provisions/:month',
    {
      config: reads,
      schema: { params: monthParams, response: { 200: provisionReport, ...problemResponses } },
    },
    async (request, reply) => {
      const found = await readProvisions(deps, callerOf(request), request.params.month);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.get(
    '/provisions/:month/lines.csv',
    {
      config: reads,
      schema: {
        params: monthParams,
        response: { 200: z.any().meta({ description: 'text/csv' }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { month } = request.params;
      const found = await exportProvisions(deps, callerOf(request), month);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="provisions-${month}.csv"`)
        .header('cache-control', 'no-store')
        .send(found.value);
    },
  );
  app.post(
    '/provisions/:month/close',
    {
      config: manages,
      schema: { params: monthParams, response: { 200: monthGiven, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await closeMonth(deps, callerOf(request), request.params.month);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/parties/:id/accounts/:accountId/provision',
    {
      config: manages,
      schema: {
        params: accountParams,
        body: overrideGiven,
        response: { 200: overrideSet, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id: partyId, accountId } = request.params;
      const done = await setOverride(deps, callerOf(request), { partyId, accountId }, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

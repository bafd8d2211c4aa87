import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { setCalendar, setLimits, showCalendar, showLimits } from './change-house.ts';
import { houseCalendar, houseLimitsGiven, houseLimitsState } from './schemas.ts';

/** What the house allows itself: figures by version, and days and places in which it does not collect. */
export function registerHouseRoutes(app: DulyApp, deps: Deps): void {
  const config = { permission: 'house.manage' } as const;
  app.get(
    '/house/limits',
    { config, schema: { response: { 200: houseLimitsState, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await showLimits(deps, callerOf(request))),
  );
  app.post(
    '/house/limits',
    { config, schema: { body: houseLimitsGiven, response: { 200: houseLimitsState, ...problemResponses } } },
    async (request, reply) => {
      const done = await setLimits(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.get(
    '/house/calendar',
    { config, schema: { response: { 200: houseCalendar, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await showCalendar(deps, callerOf(request))),
  );
  app.post(
    '/house/calendar',
    { config, schema: { body: houseCalendar, response: { 200: houseCalendar, ...problemResponses } } },
    async (request, reply) => {
      const done = await setCalendar(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

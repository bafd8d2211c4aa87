import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { assignParty, assignTask } from './assign-task.ts';
import { completeTask } from './complete-task.ts';
import { assignBody, completeBody, taskAssigned, taskEnded, taskTaken } from './schemas.ts';
import { takeTask } from './take-task.ts';

function registerWork(app: DulyApp, deps: Deps): void {
  app.post(
    '/tasks/:id/complete',
    {
      config: { permission: 'task.work' },
      schema: { params: idParams, body: completeBody, response: { 200: taskEnded, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await completeTask(deps, callerOf(request), request.params.id, request.body.reason);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/tasks/:id/take',
    {
      config: { permission: 'task.work' },
      schema: { params: idParams, response: { 200: taskTaken, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await takeTask(deps, callerOf(request), request.params.id);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

/** Tasks: taken, ended, given to somebody. */
export function registerTaskRoutes(app: DulyApp, deps: Deps): void {
  registerWork(app, deps);
  app.post(
    '/tasks/:id/assign',
    {
      config: { permission: 'task.assign' },
      schema: { params: idParams, body: assignBody, response: { 200: taskAssigned, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await assignTask(deps, callerOf(request), request.params.id, request.body.userId);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/parties/:id/assign',
    {
      config: { permission: 'task.assign' },
      schema: { params: idParams, body: assignBody, response: { 200: taskAssigned, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await assignParty(deps, callerOf(request), request.params.id, request.body.userId);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

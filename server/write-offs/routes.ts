import { approvalOutcome } from '../approvals/schemas.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { askWriteOff } from './ask-write-off.ts';
import { readWriteOffs } from './read-write-offs.ts';
import { partyWriteOffs, undoGiven, writeOffGiven, writeOffUndone } from './schemas.ts';
import { undoWriteOff } from './undo-write-off.ts';

/** Write-offs: asked for, undone, and what stays owed. */
export function registerWriteOffRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/write-offs',
    {
      config: { permission: 'case.read' },
      schema: { params: idParams, response: { 200: partyWriteOffs, ...problemResponses } },
    },
    async (request, reply) =>
      reply.code(200).send(await readWriteOffs(deps, callerOf(request), request.params.id)),
  );
  app.post(
    '/parties/:id/write-offs',
    {
      config: { permission: 'approval.ask' },
      schema: {
        params: idParams,
        body: writeOffGiven,
        response: { 201: approvalOutcome, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await askWriteOff(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/write-offs/:id/undo',
    {
      config: { permission: 'payment.reverse' },
      schema: { params: idParams, body: undoGiven, response: { 200: writeOffUndone, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await undoWriteOff(deps, callerOf(request), request.params.id, request.body.reason);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

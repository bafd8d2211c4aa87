import type { Result } from '@duly/kernel/result.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { callerOf, type RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import type { ApprovalOutcome } from './ask-approval.ts';
import { setMatrix, showMatrix } from './change-matrix.ts';
import { closeApproval } from './close-approval.ts';
import { decideApproval } from './decide-approval.ts';
import { countWaiting, listApprovals, readApproval } from './read-approvals.ts';
import {
  approvalOutcome,
  approvalPage,
  approvalQuery,
  matrixGiven,
  matrixState,
  oneApproval,
  verdictGiven,
  waitingCount,
} from './schemas.ts';
import { withdrawApproval } from './withdraw-approval.ts';

type Work = (tx: Tx, caller: RequestContext) => Promise<Result<ApprovalOutcome>>;

/** Requests for approval: what waits for whom, yes and no, and who may grant what. */
export function registerApprovalRoutes(app: DulyApp, deps: Deps): void {
  const config = { permission: 'approval.read' } as const;
  const act = (caller: RequestContext, work: Work) =>
    inTenant(deps.pool, caller.tenantId, async (tx) => {
      const done = await work(tx, caller);
      if (done.ok) await closeApproval(tx, deps.keys, caller.atMs, done.value);
      return done;
    });
  app.get(
    '/approvals',
    { config, schema: { querystring: approvalQuery, response: { 200: approvalPage, ...problemResponses } } },
    async (request, reply) => {
      const found = await listApprovals(deps, callerOf(request), request.query);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.get(
    '/approvals/waiting',
    { config, schema: { response: { 200: waitingCount, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await countWaiting(deps, callerOf(request))),
  );
  app.get(
    '/approvals/:id',
    { config, schema: { params: idParams, response: { 200: oneApproval, ...problemResponses } } },
    async (request, reply) => {
      const found = await readApproval(deps, callerOf(request), request.params.id);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.post(
    '/approvals/:id/decide',
    {
      config: { permission: 'approval.decide' },
      schema: {
        params: idParams,
        body: verdictGiven,
        response: { 200: approvalOutcome, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await act(callerOf(request), (tx, caller) =>
        decideApproval(tx, deps.keys, caller, request.params.id, {
          verdict: request.body.verdict,
          reason: request.body.reason ?? null,
          note: request.body.note ?? null,
        }),
      );
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/approvals/:id/withdraw',
    {
      config: { permission: 'approval.ask' },
      schema: { params: idParams, response: { 200: approvalOutcome, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await act(callerOf(request), (tx, caller) =>
        withdrawApproval(tx, deps.keys, caller, request.params.id),
      );
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.get(
    '/authority',
    { config, schema: { response: { 200: matrixState, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await showMatrix(deps, callerOf(request))),
  );
  app.post(
    '/authority',
    {
      config: { permission: 'approval.manage' },
      schema: { body: matrixGiven, response: { 200: matrixState, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await setMatrix(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

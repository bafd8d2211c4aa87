import { approvalOutcome } from '../approvals/schemas.ts';
import { writeDecision } from '../contacts/write-decision.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { askCancel, askLimit, askLock, askStop } from './ask-credit.ts';
import { readOverview } from './read-overview.ts';
import { readStatus } from './read-status.ts';
import {
  cancelGiven,
  creditOverview,
  creditStatus,
  limitGiven,
  lockGiven,
  noticeDone,
  noticeParams,
  overviewQuery,
  partyCredit,
  statusQuery,
  stopGiven,
  webhookGiven,
  webhookState,
} from './schemas.ts';
import { setWebhook, showWebhook } from './set-webhook.ts';
import { carryOutNotice, showCredit } from './show-credit.ts';

/** Credit control: who may buy on credit, what is recommended about it, and who is told. */
export function registerCreditRoutes(app: DulyApp, deps: Deps): void {
  const reads = { permission: 'credit.read' } as const;
  const asks = { permission: 'approval.ask' } as const;
  const manages = { permission: 'house.manage' } as const;
  const asked = { 201: approvalOutcome, ...problemResponses };
  app.get(
    '/credit-status',
    {
      config: reads,
      schema: { querystring: statusQuery, response: { 200: creditStatus, ...problemResponses } },
    },
    async (request, reply) => {
      const found = await readStatus(deps, callerOf(request), request.query);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.get(
    '/credit',
    {
      config: reads,
      schema: { querystring: overviewQuery, response: { 200: creditOverview, ...problemResponses } },
    },
    async (request, reply) => {
      const found = await readOverview(deps, callerOf(request), request.query);
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.code(200).send(found.value);
    },
  );
  app.get(
    '/parties/:id/credit',
    { config: reads, schema: { params: idParams, response: { 200: partyCredit, ...problemResponses } } },
    async (request, reply) =>
      reply.code(200).send(await showCredit(deps, callerOf(request), request.params.id)),
  );
  app.post(
    '/parties/:id/credit/stop',
    { config: asks, schema: { params: idParams, body: stopGiven, response: asked } },
    async (request, reply) => {
      const done = await askStop(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/parties/:id/credit/lock',
    { config: asks, schema: { params: idParams, body: lockGiven, response: asked } },
    async (request, reply) => {
      const caller = callerOf(request);
      const done = await askLock(deps, caller, request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      if ('approvalId' in done.value) return reply.code(201).send(done.value);
      const decision = writeDecision(done.value.decision, done.value.decisionId, caller.atMs);
      return sendProblem(request, reply, 'credit-lock-unlawful', { decision });
    },
  );
  app.post(
    '/parties/:id/credit/cancel',
    { config: asks, schema: { params: idParams, body: cancelGiven, response: asked } },
    async (request, reply) => {
      const done = await askCancel(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/parties/:id/credit/limit',
    { config: asks, schema: { params: idParams, body: limitGiven, response: asked } },
    async (request, reply) => {
      const done = await askLimit(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/parties/:id/credit/notices/:noticeId/done',
    {
      config: { permission: 'credit.notice' },
      schema: { params: noticeParams, response: { 200: noticeDone, ...problemResponses } },
    },
    async (request, reply) => {
      const { id, noticeId } = request.params;
      const done = await carryOutNotice(deps, callerOf(request), id, noticeId);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.get(
    '/credit/webhook',
    { config: manages, schema: { response: { 200: webhookState, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await showWebhook(deps, callerOf(request))),
  );
  app.post(
    '/credit/webhook',
    { config: manages, schema: { body: webhookGiven, response: { 200: webhookState, ...problemResponses } } },
    async (request, reply) => {
      const done = await setWebhook(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

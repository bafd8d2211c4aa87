import { writeDecision } from '../contacts/write-decision.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { allocationExplained } from './allocation-schemas.ts';
import { designatePayment } from './designate-payment.ts';
import { isBookable, judgeCash } from './judge-cash.ts';
import { previewPayment } from './preview-payment.ts';
import { recordPayment } from './record-payment.ts';
import { reversePayment } from './reverse-payment.ts';
import { registerTermsRoutes } from './routes-terms.ts';
import {
  designationBody,
  paymentBody,
  paymentDesignated,
  paymentRecorded,
  paymentReversed,
  paymentView,
  previewBody,
  reversalBody,
} from './schemas.ts';
import { showPayment } from './show-payment.ts';

/** Money that arrived, and money that went back. */
export function registerPaymentRoutes(app: DulyApp, deps: Deps): void {
  app.post(
    '/parties/:id/payments',
    {
      config: { permission: 'payment.record' },
      schema: {
        params: idParams,
        body: paymentBody,
        response: { 201: paymentRecorded, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!isBookable(request.body)) {
        const asked = await judgeCash(deps, caller, request.params.id, request.body.accountId);
        if (!asked.ok) return sendRefusals(request, reply, asked.refusals);
        const { decision, decisionId } = asked.value;
        return sendProblem(request, reply, 'gate-refused', {
          decision: writeDecision(decision, decisionId, caller.atMs),
        });
      }
      const done = await recordPayment(deps, caller, request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/payments/:id/reverse',
    {
      config: { permission: 'payment.reverse' },
      schema: {
        params: idParams,
        body: reversalBody,
        response: { 200: paymentReversed, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await reversePayment(deps, callerOf(request), request.params.id, request.body.reason);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/parties/:id/payments/preview',
    {
      config: { permission: 'payment.record' },
      schema: {
        params: idParams,
        body: previewBody,
        response: { 200: allocationExplained, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await previewPayment(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.get(
    '/payments/:id',
    {
      config: { permission: 'case.read' },
      schema: { params: idParams, response: { 200: paymentView, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await showPayment(deps, callerOf(request), request.params.id);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/payments/:id/designate',
    {
      config: { permission: 'payment.reverse' },
      schema: {
        params: idParams,
        body: designationBody,
        response: { 200: paymentDesignated, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await designatePayment(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  registerTermsRoutes(app, deps);
}

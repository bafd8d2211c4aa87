import { writeDecision } from '../contacts/write-decision.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { isBookable, judgeMeans } from './judge-means.ts';
import { recordPayment } from './record-payment.ts';
import { reversePayment } from './reverse-payment.ts';
import { paymentBody, paymentRecorded, paymentReversed, reversalBody } from './schemas.ts';

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
      const means = await judgeMeans(deps, caller, request.params.id, request.body);
      if (!means.ok) return sendRefusals(request, reply, means.refusals);
      if (means.value !== null && !means.value.recorded) {
        const { decision, decisionId } = means.value;
        return sendProblem(request, reply, 'gate-refused', {
          decision: writeDecision(decision, decisionId, caller.atMs),
        });
      }
      if (!isBookable(request.body)) throw new Error('the gate let cash to a collector pass');
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
}

import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
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
      const done = await recordPayment(deps, callerOf(request), request.params.id, request.body);
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

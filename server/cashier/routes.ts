import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { closeDrawer, makeDeposit, showDesk } from './close-drawer.ts';
import {
  depositGiven,
  depositMade,
  deskDay,
  deskQuery,
  drawerClosed,
  drawerCloseGiven,
  receiptGiven,
  receiptTaken,
  receiptVoided,
  voidGiven,
} from './schemas.ts';
import { takeReceipt, voidTaken } from './take-receipt.ts';

/** The cashier's desk: numbered receipts, takings to the bank, the drawer counted (LED-3). */
export function registerCashierRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/cashier',
    {
      config: { permission: 'cashier.read' },
      schema: { querystring: deskQuery, response: { 200: deskDay, ...problemResponses } },
    },
    async (request, reply) => reply.code(200).send(await showDesk(deps, callerOf(request), request.query)),
  );
  app.post(
    '/cashier/receipts',
    {
      config: { permission: 'cashier.take' },
      schema: { body: receiptGiven, response: { 201: receiptTaken, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await takeReceipt(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/cashier/receipts/:id/void',
    {
      config: { permission: 'payment.reverse' },
      schema: { params: idParams, body: voidGiven, response: { 200: receiptVoided, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await voidTaken(deps, callerOf(request), request.params.id, request.body.reason);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/cashier/deposits',
    {
      config: { permission: 'cashier.take' },
      schema: { body: depositGiven, response: { 201: depositMade, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await makeDeposit(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/cashier/close',
    {
      config: { permission: 'cashier.close' },
      schema: { body: drawerCloseGiven, response: { 200: drawerClosed, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await closeDrawer(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

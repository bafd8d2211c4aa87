import type { Permission } from '@duly/core/access/permissions.ts';
import type { Result } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import type { RequestContext } from '../http/caller-of.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { changeDebt, changeWhereabouts } from './change-debt.ts';
import { recordAgreement, withdrawAgreement } from './record-agreement.ts';
import { endConsent, recordConsent } from './record-consent.ts';
import { recordPreference, withdrawPreference } from './record-preference.ts';
import {
  agreementBody,
  agreementState,
  consentBody,
  consentEnd,
  consentState,
  debtChange,
  debtState,
  preferenceBody,
  preferenceState,
  whereabouts,
} from './schemas.ts';

/** An act named by one id that is answered with what it made or changed. */
type Act<Body extends z.ZodType, State extends z.ZodType> = {
  readonly permission: Permission;
  readonly body: Body;
  readonly state: State;
  readonly run: (
    deps: Deps,
    caller: RequestContext,
    id: string,
    body: z.output<Body>,
  ) => Promise<Result<z.input<State>>>;
};

function register<Body extends z.ZodType, State extends z.ZodType>(
  app: DulyApp,
  deps: Deps,
  method: 'POST' | 'PATCH',
  url: string,
  status: 200 | 201,
  act: Act<Body, State>,
): void {
  app.route({
    method,
    url,
    config: { permission: act.permission },
    schema: { params: idParams, body: act.body, response: { [status]: act.state, ...problemResponses } },
    handler: async (request, reply) => {
      const { id } = request.params as { id: string };
      const done = await act.run(deps, callerOf(request), id, request.body as z.output<Body>);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      // The schema of this very route checks and strips the answer.
      reply.code(status as never);
      return reply.send(done.value as never);
    },
  });
}

function registerEnd<State extends z.ZodType>(
  app: DulyApp,
  deps: Deps,
  url: string,
  state: State,
  run: (deps: Deps, caller: RequestContext, id: string) => Promise<Result<z.input<State>>>,
): void {
  app.post(
    url,
    {
      config: { permission: 'stop.lift' },
      schema: { params: idParams, response: { 200: state as z.ZodType, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await run(deps, callerOf(request), request.params.id);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      reply.code(200 as never);
      return reply.send(done.value as never);
    },
  );
}

/** What was agreed with somebody or asked by them, where they are and what their debts are. */
export function registerStateRoutes(app: DulyApp, deps: Deps): void {
  register(app, deps, 'POST', '/parties/:id/agreements', 201, {
    permission: 'contact.make',
    body: agreementBody,
    state: agreementState,
    run: recordAgreement,
  });
  registerEnd(app, deps, '/agreements/:id/withdraw', agreementState, withdrawAgreement);
  register(app, deps, 'POST', '/parties/:id/consents', 201, {
    permission: 'contact.make',
    body: consentBody,
    state: consentState,
    run: recordConsent,
  });
  // Ending a consent only narrows what we may do, so that whoever hears it may write it down.
  register(app, deps, 'POST', '/consents/:id/end', 200, {
    permission: 'contact.make',
    body: consentEnd,
    state: consentState,
    run: (its, caller, id, body) => endConsent(its, caller, id, body.how),
  });
  register(app, deps, 'POST', '/parties/:id/preferences', 201, {
    permission: 'contact.make',
    body: preferenceBody,
    state: preferenceState,
    run: recordPreference,
  });
  registerEnd(app, deps, '/preferences/:id/withdraw', preferenceState, withdrawPreference);
  register(app, deps, 'PATCH', '/parties/:id/whereabouts', 200, {
    permission: 'contact-point.edit',
    body: whereabouts,
    state: whereabouts,
    run: changeWhereabouts,
  });
  register(app, deps, 'PATCH', '/accounts/:id/debt', 200, {
    permission: 'dispute.set',
    body: debtChange,
    state: debtState,
    run: changeDebt,
  });
}

import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { addPoint, changePoint } from './edit-point.ts';
import { allowedNow, allowedQuery, permitBody, permitGiven } from './gate-schemas.ts';
import { readAllowed } from './read-allowed.ts';
import { recordContact } from './record-contact.ts';
import { changeStop, liftStop, recordStop } from './record-stop.ts';
import {
  contactBody,
  contactPoint,
  contactRecorded,
  pointBody,
  pointChange,
  stopBody,
  stopChange,
  stopState,
} from './schemas.ts';
import { takePermit } from './take-permit.ts';
import { writeDecision } from './write-decision.ts';

function registerGate(app: DulyApp, deps: Deps): void {
  app.get(
    '/parties/:id/allowed',
    {
      config: { permission: 'case.read' },
      schema: {
        params: idParams,
        querystring: allowedQuery,
        response: { 200: allowedNow, ...problemResponses },
      },
    },
    async (request, reply) => {
      const plan = await readAllowed(deps, callerOf(request), request.params.id, request.query.at);
      if (!plan.ok) return sendRefusals(request, reply, plan.refusals);
      return reply.code(200).send(plan.value);
    },
  );
  app.post(
    '/parties/:id/permits',
    {
      config: { permission: 'contact.make' },
      schema: { params: idParams, body: permitBody, response: { 201: permitGiven, ...problemResponses } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const taken = await takePermit(deps, caller, request.params.id, request.body);
      if (!taken.ok) return sendRefusals(request, reply, taken.refusals);
      const { permit, decisionId } = taken.value;
      const decision = writeDecision(taken.value.decision, decisionId, caller.atMs);
      if (permit === null) return sendProblem(request, reply, 'gate-refused', { decision });
      const expiresAt = new Date(permit.expiresAtMs).toISOString();
      return reply.code(201).send({ permitId: permit.permitId, expiresAt, decision });
    },
  );
}

function registerContacts(app: DulyApp, deps: Deps): void {
  app.post(
    '/parties/:id/contacts',
    {
      config: { permission: 'contact.make' },
      schema: {
        params: idParams,
        body: contactBody,
        response: { 201: contactRecorded, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await recordContact(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.post(
    '/parties/:id/stops',
    {
      config: { permission: 'contact.make' },
      schema: { params: idParams, body: stopBody, response: { 201: stopState, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await recordStop(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.patch(
    '/stops/:id',
    {
      config: { permission: 'stop.lift' },
      schema: { params: idParams, body: stopChange, response: { 200: stopState, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await changeStop(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/stops/:id/lift',
    {
      config: { permission: 'stop.lift' },
      schema: { params: idParams, response: { 200: stopState, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await liftStop(deps, callerOf(request), request.params.id);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

function registerPoints(app: DulyApp, deps: Deps): void {
  app.post(
    '/parties/:id/contact-points',
    {
      config: { permission: 'contact-point.edit' },
      schema: { params: idParams, body: pointBody, response: { 201: contactPoint, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await addPoint(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.patch(
    '/contact-points/:id',
    {
      config: { permission: 'contact-point.edit' },
      schema: { params: idParams, body: pointChange, response: { 200: contactPoint, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await changePoint(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

/** The gate, contacts, stops and contact points. */
export function registerContactRoutes(app: DulyApp, deps: Deps): void {
  registerGate(app, deps);
  registerContacts(app, deps);
  registerPoints(app, deps);
}

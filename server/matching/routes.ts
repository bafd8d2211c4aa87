import { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams, uuidJson } from '../http/schemas.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { markBooked } from './mark-booked.ts';
import { type MatchJobs, matchJobs } from './match-jobs.ts';
import { postLine } from './post-line.ts';
import { reverseReturned } from './reverse-returned.ts';
import {
  bookedBody,
  forgetBody,
  forgotten,
  lineChanged,
  linesPage,
  linesQuery,
  matchLineWhole,
  openDebts,
  postBody,
  proofJson,
  returnBody,
  runBody,
  runJson,
  settingsJson,
  settleBody,
  undoBody,
} from './schemas.ts';
import { setMatching, showMatching } from './set-matching.ts';
import { settleLine } from './settle-line.ts';
import { showDebts, showLine, showLines } from './show-lines.ts';
import { showProof } from './show-proof.ts';
import { forgetAliases } from './store-aliases.ts';
import type { MatchRun } from './store-match-runs.ts';
import { undoLine } from './undo-line.ts';

const read = { permission: 'match.read' } as const;
const work = { permission: 'match.work' } as const;

const writeRun = (run: MatchRun): z.input<typeof runJson> => ({
  runId: run.run_id,
  fileId: run.file_id,
  dryRun: run.dry_run,
  status: run.status,
  lines: run.lines,
  done: run.done,
  startedAt: run.started_at.toISOString(),
  finishedAt: run.finished_at?.toISOString() ?? null,
  result: run.result as z.input<typeof runJson>['result'],
});

/** From bank lines to payments. */
export function registerMatchingRoutes(app: DulyApp, deps: Deps): void {
  const jobs = matchJobs(deps);
  app.addHook('onClose', () => jobs.settle());
  registerReads(app, deps);
  registerActs(app, deps);
  registerRuns(app, deps, jobs);
}

function registerReads(app: DulyApp, deps: Deps): void {
  app.get(
    '/matching/lines',
    { config: read, schema: { querystring: linesQuery, response: { 200: linesPage, ...problemResponses } } },
    async (request, reply) => {
      const done = await showLines(deps, callerOf(request), request.query);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.get(
    '/matching/lines/:id',
    { config: read, schema: { params: idParams, response: { 200: matchLineWhole, ...problemResponses } } },
    async (request, reply) => {
      const done = await showLine(deps, callerOf(request), request.params.id);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.get(
    '/matching/parties/:id',
    { config: read, schema: { params: idParams, response: { 200: openDebts, ...problemResponses } } },
    async (request, reply) => {
      const done = await showDebts(deps, callerOf(request), request.params.id);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.get(
    '/matching/proof',
    {
      config: read,
      schema: {
        querystring: z.object({ fileId: uuidJson.optional() }),
        response: { 200: proofJson, ...problemResponses },
      },
    },
    async (request, reply) =>
      reply.code(200).send(await showProof(deps, callerOf(request), request.query.fileId ?? null)),
  );
}

function registerActs(app: DulyApp, deps: Deps): void {
  const answers = { response: { 200: lineChanged, ...problemResponses } } as const;
  app.post(
    '/matching/lines/:id/post',
    { config: work, schema: { params: idParams, body: postBody, ...answers } },
    async (request, reply) => {
      const done = await postLine(deps, callerOf(request), request.params.id, request.body);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.post(
    '/matching/lines/:id/settle',
    { config: work, schema: { params: idParams, body: settleBody, ...answers } },
    async (request, reply) => {
      const { body } = request;
      const to = body.to === 'suspense' ? { kind: body.to } : { kind: body.to, reason: body.reason };
      const done = await settleLine(deps, callerOf(request), request.params.id, to);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.post(
    '/matching/lines/:id/undo',
    { config: work, schema: { params: idParams, body: undoBody, ...answers } },
    async (request, reply) => {
      const done = await undoLine(deps, callerOf(request), request.params.id, request.body.reason);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.post(
    '/matching/lines/:id/booked',
    { config: work, schema: { params: idParams, body: bookedBody, ...answers } },
    async (request, reply) => {
      const done = await markBooked(deps, callerOf(request), request.params.id, request.body.paymentId);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.post(
    '/matching/lines/:id/reverse',
    { config: { permission: 'payment.reverse' }, schema: { params: idParams, body: returnBody, ...answers } },
    async (request, reply) => {
      const { paymentId, reason } = request.body;
      const done = await reverseReturned(deps, callerOf(request), request.params.id, paymentId, reason);
      return done.ok ? reply.code(200).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  app.post(
    '/matching/parties/:id/forget',
    {
      config: work,
      schema: { params: idParams, body: forgetBody, response: { 200: forgotten, ...problemResponses } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const partyId = request.params.id;
      const count = await inTenant(deps.pool, caller.tenantId, async (tx) => {
        const gone = await forgetAliases(tx, partyId, request.body.key);
        const entry = {
          kind: 'payer-forgotten',
          actor: caller.userId,
          partyId,
          subjectId: partyId,
          body: { gone },
        };
        if (gone > 0) await appendJournal(tx, deps.keys, caller.atMs, [entry]);
        return gone;
      });
      return reply.code(200).send({ forgotten: count });
    },
  );
}

function registerRuns(app: DulyApp, deps: Deps, jobs: MatchJobs): void {
  app.post(
    '/matching/runs',
    {
      config: work,
      schema: { body: runBody, response: { 202: z.object({ runId: uuidJson }), ...problemResponses } },
    },
    async (request, reply) => {
      const done = await jobs.start(callerOf(request), request.body.fileId ?? null, request.body.dryRun);
      return done.ok ? reply.code(202).send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
  const answers = { response: { 200: runJson, ...problemResponses } } as const;
  app.get('/matching/runs/newest', { config: read, schema: answers }, async (request, reply) => {
    const done = await jobs.show(callerOf(request), null);
    return done.ok ? reply.code(200).send(writeRun(done.value)) : sendRefusals(request, reply, done.refusals);
  });
  app.get(
    '/matching/runs/:id',
    { config: read, schema: { params: idParams, ...answers } },
    async (request, reply) => {
      const done = await jobs.show(callerOf(request), request.params.id);
      return done.ok
        ? reply.code(200).send(writeRun(done.value))
        : sendRefusals(request, reply, done.refusals);
    },
  );
  app.get(
    '/matching/settings',
    { config: read, schema: { response: { 200: settingsJson, ...problemResponses } } },
    async (request, reply) => reply.code(200).send(await showMatching(deps, callerOf(request))),
  );
  app.post(
    '/matching/settings',
    {
      config: { permission: 'house.manage' },
      schema: { body: settingsJson, response: { 200: settingsJson, ...problemResponses } },
    },
    async (request, reply) => reply.code(200).send(await setMatching(deps, callerOf(request), request.body)),
  );
}

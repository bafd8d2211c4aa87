import { Readable } from 'node:stream';
import { type ImportKind, importKinds } from '@duly/core/imports/import-fields.ts';
import type { ImportMapping } from '@duly/core/imports/propose-mapping.ts';
import { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams, pageQuery } from '../http/schemas.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { applyBody, importRunJson, importRunPage, readBody } from './schemas.ts';
import { showRun } from './show-run.ts';
import { listRuns, type RunRow, readRejects, readRun } from './store-runs.ts';
import { type UploadJobs, uploadJobs } from './upload-jobs.ts';
import { rejectLine, rejectsHeading } from './write-rejects.ts';

/** Rejects that a screen shows; the rest is in the file to download. */
const shownRejects = 100;
const rejectsPerPiece = 5_000;

const permission = { permission: 'import.run' } as const;

async function findRun(deps: Deps, tenantId: string, runId: string): Promise<RunRow | null> {
  return inTenant(deps.pool, tenantId, (tx) => readRun(tx, runId));
}

async function wholeRun(deps: Deps, jobs: UploadJobs, tenantId: string, run: RunRow) {
  const rejects = await inTenant(deps.pool, tenantId, (tx) => readRejects(tx, run.runId, 0, shownRejects));
  return showRun(run, await jobs.known(tenantId, run), rejects);
}

async function* rejectPieces(deps: Deps, tenantId: string, runId: string): AsyncGenerator<string> {
  yield rejectsHeading;
  for (let at = 0; ; at += rejectsPerPiece) {
    const piece = await inTenant(deps.pool, tenantId, (tx) => readRejects(tx, runId, at, rejectsPerPiece));
    if (piece.length === 0) return;
    yield piece.map(rejectLine).join('');
  }
}

/** Files on their way in: sent, looked at, tried, applied, their rejects downloaded. */
export function registerImportRoutes(app: DulyApp, deps: Deps): void {
  const jobs = uploadJobs(deps);
  app.addHook('onListen', () => jobs.recover());
  app.addHook('onClose', () => jobs.settle());
  registerUpload(app, deps, jobs);
  registerReading(app, deps, jobs);
  registerApplying(app, deps, jobs);
}

function registerUpload(app: DulyApp, deps: Deps, jobs: UploadJobs): void {
  app.post(
    '/imports',
    { config: permission, schema: { response: { 201: importRunJson, ...problemResponses } } },
    async (request, reply) => {
      const sent = await request.file();
      if (sent === undefined) return sendProblem(request, reply, 'request-invalid');
      const field = sent.fields.kind;
      const kind = field !== undefined && 'value' in field ? String(field.value) : '';
      if (!(importKinds as readonly string[]).includes(kind))
        return sendProblem(request, reply, 'request-invalid');
      const caller = callerOf(request);
      const accepted = await jobs.accept(caller, kind as ImportKind, sent.filename, sent.file);
      if (!accepted.ok) return sendRefusals(request, reply, accepted.refusals);
      return reply.code(201).send(await wholeRun(deps, jobs, caller.tenantId, accepted.value));
    },
  );
}

function registerReading(app: DulyApp, deps: Deps, jobs: UploadJobs): void {
  app.get(
    '/imports',
    {
      config: permission,
      schema: { querystring: pageQuery, response: { 200: importRunPage, ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId } = callerOf(request);
      const { limit, cursor } = request.query;
      if (cursor !== undefined && Number.isNaN(Date.parse(cursor)))
        return sendProblem(request, reply, 'request-invalid');
      const runs = await inTenant(deps.pool, tenantId, (tx) => listRuns(tx, limit, cursor ?? null));
      const last = runs.length === limit ? runs.at(-1) : undefined;
      return reply.send({
        rows: runs.map((run) => showRun(run, null, [])),
        next: last?.startedAt.toISOString() ?? null,
      });
    },
  );
  app.get(
    '/imports/:id',
    {
      config: permission,
      schema: { params: idParams, response: { 200: importRunJson, ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId } = callerOf(request);
      const run = await findRun(deps, tenantId, request.params.id);
      if (run === null) return sendProblem(request, reply, 'import-unknown');
      return reply.send(await wholeRun(deps, jobs, tenantId, run));
    },
  );
  app.get(
    '/imports/:id/rejects.csv',
    {
      config: permission,
      schema: {
        params: idParams,
        response: { 200: z.any().meta({ description: 'text/csv' }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const run = await findRun(deps, caller.tenantId, request.params.id);
      if (run === null) return sendProblem(request, reply, 'import-unknown');
      await inTenant(deps.pool, caller.tenantId, (tx) =>
        appendJournal(tx, deps.keys, caller.atMs, [
          {
            kind: 'import-rejects-read',
            actor: caller.userId,
            subjectId: run.runId,
            body: { rejected: run.rejected },
          },
        ]),
      );
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="rejects-${run.runId}.csv"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(rejectPieces(deps, caller.tenantId, run.runId)));
    },
  );
}

function registerApplying(app: DulyApp, deps: Deps, jobs: UploadJobs): void {
  app.post(
    '/imports/:id/preview',
    {
      config: permission,
      schema: { params: idParams, body: readBody, response: { 200: importRunJson, ...problemResponses } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const run = await findRun(deps, caller.tenantId, request.params.id);
      if (run === null) return sendProblem(request, reply, 'import-unknown');
      const { mapping, ...rest } = request.body;
      const prepared = await jobs.preview(caller, run, {
        ...rest,
        mapping: mapping as ImportMapping | undefined,
      });
      if (!prepared.ok) return sendRefusals(request, reply, prepared.refusals);
      return reply.send(showRun(run, prepared.value, []));
    },
  );
  app.post(
    '/imports/:id/apply',
    {
      config: permission,
      schema: { params: idParams, body: applyBody, response: { 202: importRunJson, ...problemResponses } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const run = await findRun(deps, caller.tenantId, request.params.id);
      if (run === null) return sendProblem(request, reply, 'import-unknown');
      const { mapping, dryRun, mappingName, ...rest } = request.body;
      const wish = { ...rest, mapping: mapping as ImportMapping | undefined };
      const started = await jobs.start(caller, run, wish, dryRun, mappingName ?? null);
      if (!started.ok) return sendRefusals(request, reply, started.refusals);
      return reply.code(202).send(showRun(started.value, null, []));
    },
  );
}

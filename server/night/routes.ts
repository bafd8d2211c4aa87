import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { refusal } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { describeError } from '../http/logging.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams, pageOf, pageQuery } from '../http/schemas.ts';
import { askedDay } from './asked-day.ts';
import { furthestDaysAhead, listedRuns } from './limits.ts';
import { dayRun, dayRunBody } from './schemas.ts';
import { resumeRuns, startRun } from './start-run.ts';
import { listRuns, type RunRow, readRun, runDayOf } from './store-runs.ts';

function writeRun(run: RunRow): z.input<typeof dayRun> {
  const date = formatDay(runDayOf(run));
  const { runId, status, error, chunks, chunksDone, decided } = run;
  const { accounts, changed, tasks, parked, rulesetHash, outcomeHash, finishedAt, startedAt } = run;
  const seconds = finishedAt === null ? 0 : (finishedAt.getTime() - startedAt.getTime()) / 1000;
  return {
    runId,
    day: date,
    workers: run.workers,
    accounts,
    decided,
    changed,
    tasks,
    parked,
    outcomeHash,
    askedBy: run.askedBy,
    status,
    error,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    progress: { chunks, chunksDone, decided },
    result:
      status === 'done' && outcomeHash !== null
        ? { date, accounts, decided, changed, tasks, parked, seconds, rulesetHash, outcomeHash }
        : null,
  };
}

function registerStart(app: DulyApp, deps: Deps): void {
  app.post(
    '/day-runs',
    {
      config: { permission: 'day.run' },
      schema: { body: dayRunBody, response: { 202: dayRun, ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId, userId, atMs } = callerOf(request);
      const { date, workers } = request.body;
      const named = date === undefined ? null : parseDay(date);
      const today = await askedDay(deps, tenantId, atMs);
      const day = named ?? today;
      if (day > today + furthestDaysAhead)
        return sendRefusals(request, reply, [
          refusal('day-too-far', { date: formatDay(day), days: furthestDaysAhead }),
        ]);
      const onFault = (error: unknown) =>
        app.log.error({ fault: describeError(error as Error) }, 'a day run failed');
      const asked = { tenantId, day, by: userId, ...(workers === undefined ? {} : { workers }) };
      const started = await startRun(deps, asked, onFault);
      if (!started.ok) return sendRefusals(request, reply, [refusal(started.code, { date: formatDay(day) })]);
      const run = await inTenant(deps.pool, tenantId, (tx) => readRun(tx, started.runId));
      if (!run) return sendProblem(request, reply, 'run-unknown');
      return reply.code(202).send(writeRun(run));
    },
  );
}

/** Day runs: started, watched, listed. A run that a stop of the server left unfinished goes on when it starts again. */
export function registerNightRoutes(app: DulyApp, deps: Deps): void {
  registerStart(app, deps);
  app.get(
    '/day-runs',
    {
      config: { permission: 'board.read' },
      schema: { querystring: pageQuery, response: { 200: pageOf(dayRun), ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId } = callerOf(request);
      const limit = Math.min(request.query.limit, listedRuns);
      const rows = await inTenant(deps.pool, tenantId, (tx) => listRuns(tx, limit));
      return reply.code(200).send({ rows: rows.map(writeRun), next: null });
    },
  );
  app.get(
    '/day-runs/:id',
    {
      config: { permission: 'board.read' },
      schema: { params: idParams, response: { 200: dayRun, ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId } = callerOf(request);
      const run = await inTenant(deps.pool, tenantId, (tx) => readRun(tx, request.params.id));
      if (!run) return sendProblem(request, reply, 'run-unknown');
      return reply.code(200).send(writeRun(run));
    },
  );
  app.addHook('onListen', async () => {
    await resumeRuns(deps, (error) =>
      app.log.error({ fault: describeError(error as Error) }, 'a day run failed'),
    );
  });
}

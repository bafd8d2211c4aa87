import { Readable } from 'node:stream';
import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams, pageOf, pageQuery } from '../http/schemas.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { closePeriod, makeVouchers } from './make-vouchers.ts';
import {
  books,
  booksQuery,
  chartSet,
  chartState,
  periodClosed,
  periodGiven,
  voucherPosting,
  vouchersMade,
} from './schemas.ts';
import { setChart, showBooks, showChart, writeTie } from './show-books.ts';
import { listVoucherPostings } from './store.ts';
import { voucherCsv } from './voucher-csv.ts';

/** What goes to the general ledger, and whether it is what the ledger says. */
export function registerVoucherRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/vouchers',
    {
      config: { permission: 'voucher.read' },
      schema: { querystring: booksQuery, response: { 200: books, ...problemResponses } },
    },
    async (request, reply) => reply.code(200).send(await showBooks(deps, callerOf(request), request.query)),
  );
  app.post(
    '/vouchers',
    {
      config: { permission: 'voucher.make' },
      schema: { body: periodGiven, response: { 200: vouchersMade, ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId, userId, atMs } = callerOf(request);
      const done = await makeVouchers(deps, tenantId, request.body.period, { by: userId, atMs });
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send({ ...done.value, ties: done.value.ties.map(writeTie) });
    },
  );
  app.post(
    '/periods/close',
    {
      config: { permission: 'voucher.close' },
      schema: { body: periodGiven, response: { 200: periodClosed, ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId, userId, atMs } = callerOf(request);
      const done = await closePeriod(deps, tenantId, request.body.period, { by: userId, atMs });
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send({ ...done.value, ties: done.value.ties.map(writeTie) });
    },
  );
  app.get(
    '/vouchers/:id/postings',
    {
      config: { permission: 'voucher.read' },
      schema: {
        params: idParams,
        querystring: pageQuery,
        response: { 200: pageOf(voucherPosting), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const rows = await inTenant(deps.pool, callerOf(request).tenantId, (tx) =>
        listVoucherPostings(tx, request.params.id, cursor ?? null, limit),
      );
      const page = rows.slice(0, limit).map((row) => ({
        ...row,
        kind: row.kind as PostingKind,
        minor: `${row.minor}`,
      }));
      return reply
        .code(200)
        .send({ rows: page, next: rows.length > limit ? (page.at(-1)?.postingId ?? null) : null });
    },
  );
  app.get(
    '/vouchers.csv',
    {
      config: { permission: 'voucher.read' },
      schema: {
        querystring: periodGiven,
        response: { 200: z.any().meta({ description: 'text/csv' }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { period } = request.query;
      await inTenant(deps.pool, caller.tenantId, (tx) =>
        appendJournal(tx, deps.keys, caller.atMs, [
          { kind: 'vouchers-exported', actor: caller.userId, subjectId: caller.tenantId, body: { period } },
        ]),
      );
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="vouchers-${period}.csv"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(voucherCsv(deps.pool, caller.tenantId, period)));
    },
  );
  app.get(
    '/chart',
    {
      config: { permission: 'voucher.read' },
      schema: { response: { 200: chartState, ...problemResponses } },
    },
    async (request, reply) => reply.code(200).send(await showChart(deps, callerOf(request))),
  );
  app.post(
    '/chart',
    {
      config: { permission: 'voucher.close' },
      schema: {
        body: chartSet,
        response: { 200: z.object({ version: z.number().int() }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await setChart(deps, callerOf(request), request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

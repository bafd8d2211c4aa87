import { randomUUID } from 'node:crypto';
import { type DateFormat, dateFormats } from '@duly/core/imports/read-day.ts';
import { currencyDigits } from '@duly/kernel/currency.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { isUuid } from '@duly/kernel/id.ts';
import { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem, sendRefusals } from '../http/problem.ts';
import { idParams, pageQuery } from '../http/schemas.ts';
import { removeStoredFile, storedFilePath, storeFile } from '../imports/stored-files.ts';
import { designateAccount, showAccounts } from './designate-account.ts';
import { importBankFile } from './import-bank-file.ts';
import {
  accountGiven,
  accountsJson,
  bankFileJson,
  bankFilePage,
  bankFileTaken,
  bankLinePage,
  bankLineQuery,
} from './schemas.ts';
import { showFile, showFiles, showLine } from './show-file.ts';
import { listFiles } from './store-files.ts';
import { listLines } from './store-lines.ts';

/** Bank files and what stands in them. */
export function registerBankRoutes(app: DulyApp, deps: Deps): void {
  registerUpload(app, deps);
  registerFiles(app, deps);
  registerLines(app, deps);
  registerAccounts(app, deps);
}

const uploadFields = z.object({
  account: z.string().trim().min(4).max(64).optional(),
  dates: z.enum(dateFormats as [DateFormat, ...DateFormat[]]).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .refine((code) => currencyDigits(code) !== null)
    .optional(),
});

type Part = { readonly value?: unknown } | readonly unknown[] | undefined;
const textOf = (part: Part): string | undefined =>
  part !== undefined && 'value' in part && typeof part.value === 'string' && part.value !== ''
    ? part.value
    : undefined;

function registerUpload(app: DulyApp, deps: Deps): void {
  app.post(
    '/bank-files',
    {
      config: { permission: 'bank.import' },
      schema: { response: { 200: bankFileTaken, 201: bankFileTaken, ...problemResponses } },
    },
    async (request, reply) => {
      const sent = await request.file();
      if (sent === undefined) return sendProblem(request, reply, 'request-invalid');
      const fields = sent.fields as Readonly<Record<string, Part>>;
      const asked = uploadFields.safeParse({
        account: textOf(fields.account),
        dates: textOf(fields.dates),
        currency: textOf(fields.currency),
      });
      if (!asked.success) return sendProblem(request, reply, 'request-invalid');
      const caller = callerOf(request);
      const waiting = randomUUID();
      try {
        await storeFile(deps.home, waiting, sent.file);
        if (sent.file.truncated) return sendProblem(request, reply, 'file-too-large');
        const done = await importBankFile(deps, {
          tenantId: caller.tenantId,
          file: storedFilePath(deps.home, waiting),
          name: sent.filename,
          account: asked.data.account ?? null,
          dates: asked.data.dates ?? null,
          currency: asked.data.currency ?? null,
          actor: caller.userId,
          atMs: caller.atMs,
        });
        if (!done.ok) return sendRefusals(request, reply, done.refusals);
        const { fileId, fresh } = done.value;
        const file = await inTenant(deps.pool, caller.tenantId, (tx) => showFile(tx, fileId));
        if (file === null) throw new Error('a file was imported and is not there');
        return reply.code(fresh ? 201 : 200).send({ fresh, file });
      } finally {
        // What the file says stands in the lines; the file itself is a copy of names that nobody needs.
        await removeStoredFile(deps.home, waiting);
      }
    },
  );
}

/** A place in a list: the sorted value and the id behind it. */
function cursorOf(text: string | undefined): { value: string; id: string } | null | 'invalid' {
  if (text === undefined) return null;
  const at = text.lastIndexOf('_');
  const [value, id] = [text.slice(0, at), text.slice(at + 1)];
  return at > 0 && isUuid(id) ? { value, id } : 'invalid';
}

function registerFiles(app: DulyApp, deps: Deps): void {
  app.get(
    '/bank-files',
    {
      config: { permission: 'bank.read' },
      schema: { querystring: pageQuery, response: { 200: bankFilePage, ...problemResponses } },
    },
    async (request, reply) => {
      const cursor = cursorOf(request.query.cursor);
      if (cursor === 'invalid' || (cursor !== null && Number.isNaN(Date.parse(cursor.value))))
        return sendProblem(request, reply, 'cursor-invalid');
      const { limit } = request.query;
      const before = cursor === null ? null : { at: cursor.value, fileId: cursor.id };
      const page = await inTenant(deps.pool, callerOf(request).tenantId, async (tx) => {
        const rows = await listFiles(tx, limit + 1, before);
        const last = rows.length > limit ? rows[limit - 1] : undefined;
        return {
          rows: await showFiles(tx, rows.slice(0, limit)),
          next: last === undefined ? null : `${last.importedAt.toISOString()}_${last.fileId}`,
        };
      });
      return reply.send(page);
    },
  );
  app.get(
    '/bank-files/:id',
    {
      config: { permission: 'bank.read' },
      schema: { params: idParams, response: { 200: bankFileJson, ...problemResponses } },
    },
    async (request, reply) => {
      const { tenantId } = callerOf(request);
      const file = await inTenant(deps.pool, tenantId, (tx) => showFile(tx, request.params.id));
      return file === null ? sendProblem(request, reply, 'bank-file-unknown') : reply.send(file);
    },
  );
}

function registerLines(app: DulyApp, deps: Deps): void {
  app.get(
    '/bank-lines',
    {
      config: { permission: 'bank.read' },
      schema: { querystring: bankLineQuery, response: { 200: bankLinePage, ...problemResponses } },
    },
    async (request, reply) => {
      const { limit, status, account, file, from, to } = request.query;
      const cursor = cursorOf(request.query.cursor);
      if (cursor === 'invalid' || (cursor !== null && parseDay(cursor.value) === null))
        return sendProblem(request, reply, 'cursor-invalid');
      const rows = await inTenant(deps.pool, callerOf(request).tenantId, (tx) =>
        listLines(tx, {
          status: status ?? null,
          account: account ?? null,
          fileId: file ?? null,
          from: from ?? null,
          to: to ?? null,
          limit: limit + 1,
          before: cursor === null ? null : { bookedOn: cursor.value, lineId: cursor.id },
        }),
      );
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      return reply.send({
        rows: rows.slice(0, limit).map(showLine),
        next: last === undefined ? null : `${last.bookedOn}_${last.lineId}`,
      });
    },
  );
}

function registerAccounts(app: DulyApp, deps: Deps): void {
  app.get(
    '/bank-accounts',
    { config: { permission: 'bank.read' }, schema: { response: { 200: accountsJson, ...problemResponses } } },
    async (request, reply) => reply.send(await showAccounts(deps, callerOf(request).tenantId)),
  );
  app.post(
    '/bank-accounts',
    {
      config: { permission: 'house.manage' },
      schema: {
        body: accountGiven,
        response: { 200: accountsJson.extend({ reopened: z.number().int() }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await designateAccount(deps, callerOf(request), request.body.account);
      return done.ok ? reply.send(done.value) : sendRefusals(request, reply, done.refusals);
    },
  );
}

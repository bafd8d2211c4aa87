import { roles } from '@duly/core/access/permissions.ts';
import { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams, languageJson, pageOf, pageQuery, uuidJson } from '../http/schemas.ts';
import { changeUser } from './change-user.ts';
import { createUser } from './create-user.ts';
import { listUsers } from './store.ts';

const userRow = z
  .object({
    id: uuidJson,
    login: z.string(),
    name: z.string(),
    staffNo: z.string().nullable(),
    roles: z.array(z.string()),
    language: languageJson,
    active: z.boolean(),
  })
  .meta({ id: 'User' });

const name = z.string().trim().min(1).max(100);
const staffNo = z.string().trim().min(1).max(50).nullable();
const heldRoles = z.array(z.enum(roles)).min(1).max(roles.length);
const password = z.string().min(1).max(1000);

const newUser = z.object({
  login: z.string().trim().min(3).max(200).regex(/^\S+$/),
  name,
  password,
  roles: heldRoles,
  staffNo: staffNo.optional(),
  language: languageJson.optional(),
});

const userChange = z.object({
  name: name.optional(),
  staffNo: staffNo.optional(),
  roles: heldRoles.optional(),
  language: languageJson.optional(),
  active: z.boolean().optional(),
  password: password.optional(),
});

const config = { permission: 'user.manage' } as const;

export function registerUserRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/users',
    { config, schema: { querystring: pageQuery, response: { 200: pageOf(userRow), ...problemResponses } } },
    async (request) => {
      const { limit, cursor } = request.query;
      const { tenantId } = callerOf(request);
      const found = await inTenant(deps.pool, tenantId, (tx) => listUsers(tx, limit, cursor ?? null));
      const rows = found.slice(0, limit).map(({ userId, ...user }) => ({ id: userId, ...user }));
      return { rows, next: found.length > limit ? (rows.at(-1)?.login ?? null) : null };
    },
  );

  app.post(
    '/users',
    { config, schema: { body: newUser, response: { 201: z.object({ id: uuidJson }), ...problemResponses } } },
    async (request, reply) => {
      const { tenantId, userId, atMs } = callerOf(request);
      const { staffNo: number = null, language = 'zh-CN', ...rest } = request.body;
      const made = await createUser(deps, tenantId, userId, { ...rest, staffNo: number, language }, atMs);
      if (!made.ok) return sendRefusals(request, reply, made.refusals);
      return reply.code(201).send({ id: made.value.userId });
    },
  );

  app.patch(
    '/users/:id',
    {
      config,
      schema: {
        params: idParams,
        body: userChange,
        response: { 200: z.object({ done: z.literal(true) }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const changed = await changeUser(deps, callerOf(request), request.params.id, request.body);
      return changed.ok ? { done: true as const } : sendRefusals(request, reply, changed.refusals);
    },
  );
}

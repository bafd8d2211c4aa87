import { randomUUID } from 'node:crypto';
import type { Role } from '@duly/core/access/permissions.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { hashPassword, isWeakPassword } from '../access/password.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { insertUser } from './store.ts';

export type UserRequest = {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly staffNo?: string | null;
  readonly language?: 'zh-CN' | 'en';
};

/**
 * Makes a user of a tenant. Refusals: `password-too-weak`, `login-taken`.
 *
 * @param actor the admin who does it; null for the command line
 */
export async function createUser(
  deps: Pick<Deps, 'pool' | 'keys'>,
  tenantId: string,
  actor: string | null,
  request: UserRequest,
  atMs: number,
): Promise<Result<{ userId: string }>> {
  const login = request.login.trim().toLowerCase();
  if (isWeakPassword(request.password, login)) return refuse(refusal('password-too-weak'));
  const passwordHash = await hashPassword(request.password);
  const userId = randomUUID();
  const { name, staffNo = null, language = 'zh-CN' } = request;
  const roles = [...new Set(request.roles)].sort();
  return inTenant(deps.pool, tenantId, async (tx) => {
    const made = await insertUser(tx, { userId, login, name, staffNo, roles, language, passwordHash });
    if (!made) return refuse(refusal('login-taken'));
    await appendJournal(tx, deps.keys, atMs, [
      { kind: 'user-created', actor, subjectId: userId, body: { roles } },
    ]);
    return ok({ userId });
  });
}

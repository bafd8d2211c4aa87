import type { Role } from '@duly/core/access/permissions.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { hashPassword, isWeakPassword } from '../access/password.ts';
import { revokeSessionsOf } from '../access/store.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { countOtherAdmins, readUser, updateUser } from './store.ts';

/** What an admin can change of a user; what is undefined stays. */
export type UserChangeRequest = {
  readonly name?: string | undefined;
  readonly staffNo?: string | null | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly language?: 'zh-CN' | 'en' | undefined;
  readonly active?: boolean | undefined;
  readonly password?: string | undefined;
};

/**
 * Changes a user. Whoever loses roles, is put out of service or gets another password loses their sessions. Refusals:
 * `user-unknown`, `password-too-weak`, `last-admin` (a tenant without one could never be helped from inside again).
 */
export async function changeUser(
  deps: Deps,
  caller: RequestContext,
  userId: string,
  change: UserChangeRequest,
): Promise<Result<null>> {
  const { tenantId, atMs } = caller;
  const { password, roles, ...plain } = change;
  const known = await inTenant(deps.pool, tenantId, (tx) => readUser(tx, userId));
  if (!known) return refuse(refusal('user-unknown'));
  if (password !== undefined && isWeakPassword(password, known.login))
    return refuse(refusal('password-too-weak'));
  const passwordHash = password === undefined ? undefined : await hashPassword(password);
  return inTenant(deps.pool, tenantId, async (tx) => {
    const staysAdmin = (change.active ?? known.active) && (roles ?? known.roles).includes('admin');
    const wasAdmin = known.active && known.roles.includes('admin');
    if (wasAdmin && !staysAdmin && (await countOtherAdmins(tx, userId)) === 0)
      return refuse(refusal('last-admin'));
    const stated = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
    await updateUser(tx, userId, {
      ...stated,
      ...(roles ? { roles: [...new Set(roles)].sort() } : {}),
      ...(passwordHash ? { passwordHash } : {}),
    });
    if (change.active === false || passwordHash || roles) await revokeSessionsOf(tx, userId, atMs);
    const body = {
      changed: Object.entries(change).flatMap(([member, value]) => (value === undefined ? [] : [member])),
      ...(roles ? { roles: [...roles] } : {}),
      ...(change.active === undefined ? {} : { active: change.active }),
    };
    await appendJournal(tx, deps.keys, atMs, [
      { kind: 'user-changed', actor: caller.userId, subjectId: userId, body },
    ]);
    return ok(null);
  });
}

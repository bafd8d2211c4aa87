import { hash } from 'node:crypto';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { attemptsPerLogin, attemptWindowMs } from '../access/limits.ts';
import { checkPassword, hashPassword, isWeakPassword } from '../access/password.ts';
import { revokeSessionsOf } from '../access/store.ts';
import { bookAttempt, forgetAttempts } from '../access/store-attempts.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { readPasswordHash, readUser, updateUser } from './store.ts';

/**
 * Gives the caller a new password and ends all their other sessions. Refusals: `password-wrong`, `password-too-weak`,
 * `sign-in-limited`: a session that was left open must not serve for guessing the password.
 * Hashing is done outside the transactions: 50 ms of work must not hold a connection's locks.
 */
export async function changeOwnPassword(
  deps: Deps,
  caller: RequestContext,
  present: string,
  fresh: string,
): Promise<Result<null>> {
  const { tenantId, userId, tokenHash, atMs } = caller;
  const known = await inTenant(deps.pool, tenantId, async (tx) => ({
    hash: await readPasswordHash(tx, userId),
    user: await readUser(tx, userId),
  }));
  const key = hash('sha256', `password:${userId}`);
  if (!(await bookAttempt(deps.pool, [{ key, most: attemptsPerLogin }], atMs, attemptWindowMs))) {
    return refuse(refusal('sign-in-limited', {}, [], atMs + attemptWindowMs));
  }
  if (!(await checkPassword(known.hash, present))) return refuse(refusal('password-wrong'));
  await forgetAttempts(deps.pool, key, key, atMs);
  if (isWeakPassword(fresh, known.user?.login ?? '')) return refuse(refusal('password-too-weak'));
  const passwordHash = await hashPassword(fresh);
  await inTenant(deps.pool, tenantId, async (tx) => {
    await updateUser(tx, userId, { passwordHash });
    await revokeSessionsOf(tx, userId, atMs, tokenHash);
    await appendJournal(tx, deps.keys, atMs, [
      { kind: 'password-changed', actor: userId, subjectId: userId, body: {} },
    ]);
  });
  return ok(null);
}

import { hash } from 'node:crypto';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { attemptsPerAddress, attemptsPerLogin, attemptWindowMs, sessionLifeMs } from './limits.ts';
import { checkPassword } from './password.ts';
import { csrfOf, hashToken, makeSessionToken } from './session-token.ts';
import { findLogin, insertSession, removeOldSessions } from './store.ts';
import { bookAttempt, forgetAttempts } from './store-attempts.ts';

export type SignedIn = { tenantId: string; userId: string; token: string; csrf: string; expiresMs: number };

/** Old sessions stay a month, for somebody who asks who was signed in. */
const keepSessionsMs = 30 * 86_400_000;

/**
 * Opens a session. Refusals: `sign-in-limited` (too many failures for this login or from this address),
 * `sign-in-failed` (no such login, wrong password or user out of service: one answer for all, after the same time).
 */
export async function signIn(
  deps: Deps,
  login: string,
  password: string,
  address: string,
  atMs: number,
): Promise<Result<SignedIn>> {
  const loginKey = hash('sha256', `login:${login.toLowerCase()}`);
  const addressKey = hash('sha256', `address:${address}`);
  const limits = [
    { key: loginKey, most: attemptsPerLogin },
    { key: addressKey, most: attemptsPerAddress },
  ];
  if (!(await bookAttempt(deps.pool, limits, atMs, attemptWindowMs))) {
    return refuse(refusal('sign-in-limited', {}, [], atMs + attemptWindowMs));
  }
  const found = await findLogin(deps.pool, login);
  const right = await checkPassword(found?.passwordHash ?? null, password);
  if (!found?.active || !right) {
    if (found) await noteFailure(deps, found.tenantId, found.userId, atMs);
    return refuse(refusal('sign-in-failed'));
  }
  await forgetAttempts(deps.pool, loginKey, addressKey, atMs);
  return ok(await openSession(deps, found.tenantId, found.userId, atMs));
}

async function noteFailure(deps: Deps, tenantId: string, userId: string, atMs: number): Promise<void> {
  await inTenant(deps.pool, tenantId, (tx) =>
    appendJournal(tx, deps.keys, atMs, [
      { kind: 'sign-in-failed', actor: null, subjectId: userId, body: {} },
    ]),
  );
}

/** A session for a user whose identity is proven. */
export async function openSession(
  deps: Deps,
  tenantId: string,
  userId: string,
  atMs: number,
): Promise<SignedIn> {
  const token = makeSessionToken();
  const csrf = csrfOf(token);
  const expiresMs = atMs + sessionLifeMs;
  await inTenant(deps.pool, tenantId, async (tx) => {
    await removeOldSessions(tx, atMs - keepSessionsMs);
    await insertSession(tx, {
      tokenHash: hashToken(token),
      userId,
      csrfHash: hashToken(csrf),
      atMs,
      expiresMs,
    });
    await appendJournal(tx, deps.keys, atMs, [
      { kind: 'signed-in', actor: userId, subjectId: userId, body: {} },
    ]);
  });
  return { tenantId, userId, token, csrf, expiresMs };
}

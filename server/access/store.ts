import type pg from 'pg';
import type { Tx } from '../db/tenant-tx.ts';

export type LoginRow = { tenantId: string; userId: string; passwordHash: string; active: boolean };

/** Before a tenant is known: who has this login. */
export async function findLogin(pool: pg.Pool, login: string): Promise<LoginRow | null> {
  const answer = await pool.query<LoginRow>(
    `select tenant_id as "tenantId", user_id as "userId", password_hash as "passwordHash", active from find_login($1)`,
    [login],
  );
  return answer.rows[0] ?? null;
}

/** Before a tenant is known: whose session this token is. */
export async function findSessionTenant(pool: pg.Pool, tokenHash: Uint8Array): Promise<string | null> {
  const answer = await pool.query<{ tenantId: string }>(
    `select tenant_id as "tenantId" from find_session($1)`,
    [tokenHash],
  );
  return answer.rows[0]?.tenantId ?? null;
}

export type SessionRow = {
  userId: string;
  name: string;
  staffNo: string | null;
  roles: string[];
  language: 'zh-CN' | 'en';
  active: boolean;
  csrfHash: Buffer;
  seenAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

export async function readSession(tx: Tx, tokenHash: Uint8Array): Promise<SessionRow | null> {
  const rows = await tx.query<SessionRow>(
    `select u.user_id as "userId", u.name, u.staff_no as "staffNo", u.roles, u.language, u.active,
            s.csrf_hash as "csrfHash", s.seen_at as "seenAt", s.expires_at as "expiresAt", s.revoked_at as "revokedAt"
       from sessions s join users u on u.tenant_id = s.tenant_id and u.user_id = s.user_id
      where s.tenant_id = $1 and s.token_hash = $2`,
    [tx.tenantId, tokenHash],
  );
  return rows[0] ?? null;
}

export type NewSession = {
  tokenHash: Uint8Array;
  userId: string;
  csrfHash: Uint8Array;
  atMs: number;
  expiresMs: number;
};

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await tx.query(
    `insert into sessions (tenant_id, token_hash, user_id, csrf_hash, created_at, seen_at, expires_at)
     values ($1, $2, $3, $4, $5, $5, $6)`,
    [
      tx.tenantId,
      session.tokenHash,
      session.userId,
      session.csrfHash,
      new Date(session.atMs),
      new Date(session.expiresMs),
    ],
  );
}

export async function touchSession(tx: Tx, tokenHash: Uint8Array, atMs: number): Promise<void> {
  await tx.query(`update sessions set seen_at = $3 where tenant_id = $1 and token_hash = $2`, [
    tx.tenantId,
    tokenHash,
    new Date(atMs),
  ]);
}

/** Ends one session. */
export async function revokeSession(tx: Tx, tokenHash: Uint8Array, atMs: number): Promise<void> {
  await tx.query(
    `update sessions set revoked_at = $3 where tenant_id = $1 and token_hash = $2 and revoked_at is null`,
    [tx.tenantId, tokenHash, new Date(atMs)],
  );
}

/** Ends every session of a user but one: after a new password, or all of them when the user was put out of service. */
export async function revokeSessionsOf(
  tx: Tx,
  userId: string,
  atMs: number,
  except: Uint8Array | null = null,
): Promise<void> {
  await tx.query(
    `update sessions set revoked_at = $3
      where tenant_id = $1 and user_id = $2 and revoked_at is null and token_hash is distinct from $4`,
    [tx.tenantId, userId, new Date(atMs), except],
  );
}

/** Removes sessions that ended long ago: they prove nothing that the journal does not. */
export async function removeOldSessions(tx: Tx, beforeMs: number): Promise<void> {
  await tx.query(`delete from sessions where tenant_id = $1 and expires_at < $2`, [
    tx.tenantId,
    new Date(beforeMs),
  ]);
}

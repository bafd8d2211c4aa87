import { isRole, permissionsOf } from '@duly/core/access/permissions.ts';
import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import type { Caller } from '../http/duly-app.ts';
import { seenEveryMs, sessionIdleMs } from './limits.ts';
import { hashToken } from './session-token.ts';
import { findSessionTenant, readSession, touchSession } from './store.ts';

/** A session as a request finds it. */
export type FoundCaller = { readonly caller: Caller; readonly csrfHash: Buffer };

/**
 * Who holds this session token at this instant: nobody when it is unknown, ended, too old, too long unused, or its user
 * is out of service.
 *
 * @returns 'unknown' for a token that never was one, 'expired' for one that was
 */
export async function findCaller(
  pool: pg.Pool,
  token: string,
  atMs: number,
): Promise<FoundCaller | 'unknown' | 'expired'> {
  const tokenHash = hashToken(token);
  const tenantId = await findSessionTenant(pool, tokenHash);
  if (!tenantId) return 'unknown';
  return inTenant(pool, tenantId, async (tx) => {
    const row = await readSession(tx, tokenHash);
    if (!row) return 'unknown';
    const idleEnds = row.seenAt.getTime() + sessionIdleMs;
    if (row.revokedAt || !row.active || row.expiresAt.getTime() <= atMs || idleEnds <= atMs) return 'expired';
    if (row.seenAt.getTime() + seenEveryMs <= atMs) await touchSession(tx, tokenHash, atMs);
    const { userId, name, staffNo, language, csrfHash } = row;
    const roles = row.roles.filter(isRole);
    const permissions = new Set(permissionsOf(roles));
    return { caller: { tenantId, userId, name, staffNo, roles, permissions, language, tokenHash }, csrfHash };
  });
}

import type pg from 'pg';
import { inTenant, type Tx } from '../db/tenant-tx.ts';

export type ClaimedKey = {
  readonly tenantId: string;
  readonly slot: number;
  readonly key: string;
  readonly route: string;
  readonly userId: string;
  readonly requestHash: Buffer;
};

/** `status` null: the first request is still under way. `response` null beside a status: blanked by an erasure. */
export type KeyRow = { userId: string; requestHash: Buffer; status: number | null; response: string | null };

const where = 'tenant_id = $1 and slot = $2 and key = $3';

/** Whether the key is now this request's: true for exactly one of any number of requests at once. */
export async function claimKey(pool: pg.Pool, claim: ClaimedKey, atMs: number): Promise<boolean> {
  return inTenant(pool, claim.tenantId, async (tx) => {
    const rows = await tx.query(
      `insert into idempotency_keys (tenant_id, slot, key, route, user_id, request_hash, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning key`,
      [tx.tenantId, claim.slot, claim.key, claim.route, claim.userId, claim.requestHash, new Date(atMs)],
    );
    return rows.length === 1;
  });
}

export async function readKey(pool: pg.Pool, claim: ClaimedKey): Promise<KeyRow | null> {
  return inTenant(pool, claim.tenantId, async (tx) => {
    const rows = await tx.query<KeyRow>(
      `select user_id as "userId", request_hash as "requestHash", status, response from idempotency_keys where ${where}`,
      [tx.tenantId, claim.slot, claim.key],
    );
    return rows[0] ?? null;
  });
}

export async function completeKey(
  pool: pg.Pool,
  claim: ClaimedKey,
  status: number,
  response: string,
): Promise<void> {
  await inTenant(pool, claim.tenantId, (tx) =>
    tx.query(`update idempotency_keys set status = $4, response = $5 where ${where}`, [
      tx.tenantId,
      claim.slot,
      claim.key,
      status,
      response,
    ]),
  );
}

export async function releaseKey(pool: pg.Pool, claim: ClaimedKey): Promise<void> {
  await inTenant(pool, claim.tenantId, (tx) =>
    tx.query(`delete from idempotency_keys where ${where}`, [tx.tenantId, claim.slot, claim.key]),
  );
}

/** Removes keys that nobody will repeat any more. */
export async function removeOldKeys(tx: Tx, beforeMs: number): Promise<void> {
  await tx.query(`delete from idempotency_keys where tenant_id = $1 and created_at < $2`, [
    tx.tenantId,
    new Date(beforeMs),
  ]);
}

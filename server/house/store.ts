import type { Tx } from '../db/tenant-tx.ts';

export type LimitsRow = { version: number; set_at: Date; set_by_name: string | null };

/** The newest version of the tenant's own limits; null while it never set any. */
export async function readNewestLimits(tx: Tx): Promise<LimitsRow | null> {
  const rows = await tx.query<LimitsRow>(
    `select l.version, l.set_at, u.name as set_by_name
       from house_limits l left join users u on u.tenant_id = l.tenant_id and u.user_id = l.set_by
      where l.tenant_id = $1 order by l.version desc limit 1`,
    [tx.tenantId],
  );
  return rows[0] ?? null;
}

export async function insertLimits(
  tx: Tx,
  version: number,
  body: unknown,
  userId: string,
  atMs: number,
): Promise<void> {
  await tx.query(
    'insert into house_limits (tenant_id, version, body, set_by, set_at) values ($1, $2, $3, $4, $5)',
    [tx.tenantId, version, JSON.stringify(body), userId, new Date(atMs)],
  );
}

/** Locks the tenant's settings until commit and answers them. */
export async function lockSettings(tx: Tx): Promise<Record<string, unknown>> {
  const rows = await tx.query<{ settings: Record<string, unknown> }>(
    'select settings from tenants where tenant_id = $1 for update',
    [tx.tenantId],
  );
  return rows[0]?.settings ?? {};
}

/** Puts keys into the settings and leaves the others alone. */
export async function mergeSettings(tx: Tx, part: Record<string, unknown>): Promise<void> {
  await tx.query('update tenants set settings = settings || $2::jsonb where tenant_id = $1', [
    tx.tenantId,
    JSON.stringify(part),
  ]);
}

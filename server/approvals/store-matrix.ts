import type { Tx } from '../db/tenant-tx.ts';

export type MatrixRow = { version: number; body: unknown; set_at: Date; set_by_name: string | null };

/** The newest authority that the tenant set; null while it never set any. */
export async function readNewestMatrix(tx: Tx): Promise<MatrixRow | null> {
  const rows = await tx.query<MatrixRow>(
    `select m.version, m.body, m.set_at, u.name as set_by_name
       from authority_matrices m left join users u on u.tenant_id = m.tenant_id and u.user_id = m.set_by
      where m.tenant_id = $1 order by m.version desc limit 1`,
    [tx.tenantId],
  );
  return rows[0] ?? null;
}

/** Whoever changes the authority waits here for whoever changes it too. */
export async function lockMatrix(tx: Tx): Promise<void> {
  await tx.query('select from tenants where tenant_id = $1 for update', [tx.tenantId]);
}

export async function insertMatrix(
  tx: Tx,
  version: number,
  body: unknown,
  userId: string,
  atMs: number,
): Promise<void> {
  await tx.query(
    'insert into authority_matrices (tenant_id, version, body, set_by, set_at) values ($1, $2, $3, $4, $5)',
    [tx.tenantId, version, JSON.stringify(body), userId, new Date(atMs)],
  );
}

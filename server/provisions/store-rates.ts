import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type MatrixRow = { version: number; body: unknown; set_at: Date; set_by_name: string | null };

/** The newest matrix that the tenant set; null while it never set any. */
export async function readNewestProvisions(tx: Tx): Promise<MatrixRow | null> {
  const rows = await tx.query<MatrixRow>(
    `select m.version, m.body, m.set_at, u.name as set_by_name
       from provision_matrices m left join users u on u.tenant_id = m.tenant_id and u.user_id = m.set_by
      where m.tenant_id = $1 order by m.version desc limit 1`,
    [tx.tenantId],
  );
  return rows[0] ?? null;
}

export async function insertProvisions(
  tx: Tx,
  version: number,
  body: unknown,
  userId: string,
  atMs: number,
): Promise<void> {
  await tx.query(
    'insert into provision_matrices (tenant_id, version, body, set_by, set_at) values ($1, $2, $3, $4, $5)',
    [tx.tenantId, version, JSON.stringify(body), userId, new Date(atMs)],
  );
}

export type Override = {
  readonly overrideId: string;
  readonly accountId: string;
  readonly ratePpm: number;
  readonly reason: string;
  readonly since: string;
};

/** The rates for single accounts that hold on a day: of several the one that was set last. */
export async function loadOverrides(tx: Tx, day: string): Promise<Map<string, number>> {
  const rows = await tx.query<{ account_id: string; rate_ppm: number }>(
    `select distinct on (account_id) account_id, rate_ppm from provision_overrides
      where tenant_id = $1 and since <= $2 and (until_on is null or until_on >= $2) order by account_id, set_at desc`,
    [tx.tenantId, day],
  );
  return new Map(rows.map((row) => [row.account_id, row.rate_ppm]));
}

export async function insertOverride(
  tx: Tx,
  one: Override & { readonly partyId: string; readonly by: string; readonly atMs: number },
): Promise<void> {
  await tx.query(
    `insert into provision_overrides (tenant_id, slot, party_id, account_id, override_id, rate_ppm, reason, since, set_by, set_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.tenantId,
      slotOf(one.partyId),
      one.partyId,
      one.accountId,
      one.overrideId,
      one.ratePpm,
      one.reason,
      one.since,
      one.by,
      new Date(one.atMs),
    ],
  );
}

/** Ends the overrides of an account that still hold after a day. */
export async function endOverrides(
  tx: Tx,
  partyId: string,
  accountId: string,
  lastDay: string,
): Promise<number> {
  const rows = await tx.query(
    `update provision_overrides set until_on = greatest(since, $4::date)
      where tenant_id = $1 and slot = $2 and account_id = $3 and (until_on is null or until_on > $4::date) returning override_id`,
    [tx.tenantId, slotOf(partyId), accountId, lastDay],
  );
  return rows.length;
}

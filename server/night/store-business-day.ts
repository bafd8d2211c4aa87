import type { Day } from '@duly/kernel/day.ts';
import type pg from 'pg';
import type { Tx } from '../db/tenant-tx.ts';
import { sqlDay } from '../ledger/booking.ts';

/** Any number of ours; the second key of the lock is the tenant. */
const lockClass = 730_411_201;
const runClass = 730_411_202;

// The tenant's first 32 bits as PostgreSQL's signed integer; two tenants that share them only wait for one another.
const keyOf = (tenantId: string): number => Number.parseInt(tenantId.slice(0, 8), 16) | 0;

/**
 * Held by every event that decides parties, until its commit: while it is, the business day does not move. Without it an
 * event could decide for yesterday after the night has already passed its party by.
 */
export async function holdBusinessDay(tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared($1, $2)', [lockClass, keyOf(tx.tenantId)]);
}

/** Moves the business day on, after all events that still decide for the day before have ended; false: it has passed. */
export async function moveBusinessDay(tx: Tx, day: Day): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [lockClass, keyOf(tx.tenantId)]);
  const rows = await tx.query(
    `update tenants set business_day = ${sqlDay('$2::int')}
      where tenant_id = $1 and (business_day is null or business_day <= ${sqlDay('$2::int')}) returning 1`,
    [tx.tenantId, day],
  );
  return rows.length === 1;
}

/** Takes the right to run this tenant's day for as long as the connection lives; false: another process has it. */
export async function takeRun(connection: pg.PoolClient, tenantId: string): Promise<boolean> {
  const answer = await connection.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
    runClass,
    keyOf(tenantId),
  ]);
  return answer.rows[0]?.taken ?? false;
}

/** Gives the right back. */
export async function giveRunBack(connection: pg.PoolClient, tenantId: string): Promise<void> {
  await connection.query('select pg_advisory_unlock($1, $2)', [runClass, keyOf(tenantId)]);
}

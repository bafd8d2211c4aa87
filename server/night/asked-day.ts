import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { readTenant } from '../tenants/store.ts';
import type { NightDeps } from './run-day.ts';

/** The day that is meant where none is named: today in the tenant's zone, at the instant that the border read. */
export async function askedDay(deps: NightDeps, tenantId: string, atMs: number): Promise<Day> {
  const tenant = await inTenant(deps.pool, tenantId, (tx) => readTenant(tx));
  if (!tenant) throw new Error('the tenant does not exist');
  return localOf(atMs, tenant.zone).day;
}

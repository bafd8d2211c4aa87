import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type pg from 'pg';
import { listTenants, type TenantName } from './store.ts';

/**
 * The tenant that a command means: the one named by code, or the only one there is. Refusals: `tenant-unknown` (with the
 * codes there are), `tenant-unnamed` (there are several, or none at all).
 */
export async function findTenant(pool: pg.Pool, code: string | undefined): Promise<Result<TenantName>> {
  const all = await listTenants(pool);
  const codes = all.map((tenant) => tenant.code).join(', ');
  if (code !== undefined) {
    const named = all.find((tenant) => tenant.code === code);
    return named ? ok(named) : refuse(refusal('tenant-unknown', { code, codes }));
  }
  const [only] = all;
  return only && all.length === 1 ? ok(only) : refuse(refusal('tenant-unnamed', { codes }));
}
